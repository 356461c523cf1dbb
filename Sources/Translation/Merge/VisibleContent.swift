import Markup

/// A piece as a reader of the page sees it: what escapes stand for is text, and codes are their Markdown.
enum VisiblePiece: Equatable {
  case text(String)
  case code(String)
}

extension [InlinePiece] {
  /// The pieces without the way in which they are written: escapes resolved, blanks collapsed and trimmed.
  var visible: [VisiblePiece] {
    var result: [VisiblePiece] = []
    var text = ""
    func flush(_ result: inout [VisiblePiece]) {
      if !text.isEmpty { result.append(.text(text)) }
      text = ""
    }
    for piece in self {
      switch piece {
      case .text(let part): text += part
      case .standalone(let code):
        if let character = Escape.escapedCharacter(code.original) {
          text.append(character)
        } else {
          flush(&result)
          result.append(.code(code.original))
        }
      case .open(let code), .close(let code):
        flush(&result)
        result.append(.code(code.original))
      }
    }
    flush(&result)
    return result.collapsingBlanks
  }

  /// What a target in Markdown did to the codes of its source; nil if it kept each one.
  ///
  /// Escapes may come and go: they belong to the text.
  func codeChange(from source: [InlinePiece]) -> String? {
    var wanted = source.codeCounts
    for (code, count) in codeCounts {
      let left = wanted[code, default: 0] - count
      guard left >= 0 else {
        return wanted[code] == nil
          ? "the target adds \(shown(code))" : "the target doubles \(shown(code))"
      }
      wanted[code] = left == 0 ? nil : left
    }
    return wanted.keys.min().map { "the target has lost \(shown($0))" }
  }

  private var codeCounts: [String: Int] {
    var counts: [String: Int] = [:]
    for piece in self {
      guard let code = piece.code else { continue }
      if case .standalone = piece, Escape.escapedCharacter(code.original) != nil { continue }
      counts[code.original, default: 0] += 1
    }
    return counts
  }

  private func shown(_ code: String) -> String { "the code \(code.debugDescription)" }
}

extension [VisiblePiece] {
  fileprivate var collapsingBlanks: [VisiblePiece] {
    var result: [VisiblePiece] = []
    for (index, piece) in enumerated() {
      guard case .text(let text) = piece else {
        result.append(piece)
        continue
      }
      var afterSpace = index == 0
      var words = collapse(text, &afterSpace)
      if index == count - 1, words.utf8.last == 0x20 { words.removeLast() }
      if !words.isEmpty { result.append(.text(words)) }
    }
    return result
  }
}
