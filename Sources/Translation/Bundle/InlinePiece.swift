/// A part of a unit's text: text, or a piece of markup that translators move but do not edit.
///
/// Pairs are an opening and a closing piece with the same id, so that a list can say all that a tool may
/// return: nested, crossed, or half of a pair.
package enum InlinePiece: Hashable, Sendable {
  case text(String)
  /// `ph`: a code span, an image, an autolink, raw HTML, a shortcode, a hard break, an escape.
  case standalone(InlineCode)
  /// The start of a `pc`: of emphasis, strong, or a link.
  case open(InlineCode)
  case close(InlineCode)

  package var markdown: String {
    switch self {
    case .text(let text): text
    case .standalone(let code), .open(let code), .close(let code): code.original
    }
  }

  package var code: InlineCode? {
    switch self {
    case .text: nil
    case .standalone(let code), .open(let code), .close(let code): code
    }
  }
}

/// A piece of markup in a unit.
package struct InlineCode: Hashable, Sendable {
  /// What tools show, and what they may know to do with it.
  package enum Kind: String, Hashable, Sendable {
    case bold, italic, link, image, lineBreak, other
  }

  /// Unique in the unit but for the two halves of a pair, of NMTOKEN characters; the same in source and
  /// target.
  package var id: String
  package var kind: Kind
  /// Its Markdown: `**`, `](/guides/a/)`, `` `code` ``.
  package var original: String
  /// What a tool shows in its place; the original where nil.
  package var display: String?
  /// Whether a target must have it.
  package var isRequired: Bool

  package init(
    id: String, kind: Kind = .other, original: String, display: String? = nil,
    isRequired: Bool = true
  ) {
    self.id = id
    self.kind = kind
    self.original = original
    self.display = display
    self.isRequired = isRequired
  }
}

extension [InlinePiece] {
  /// What is wrong with the codes of a target, `self`, that is to have the codes of `source`; nil if
  /// nothing is.
  ///
  /// Codes may change their order. None may be lost, doubled, or come from elsewhere, and pairs may not
  /// cross.
  package func codeProblem(comparedWith source: [InlinePiece]) -> String? {
    var missing: [String: Int] = [:]
    var known: [String: InlineCode] = [:]
    var required: [(key: String, code: InlineCode)] = []
    for piece in source {
      guard let code = piece.code else { continue }
      missing[piece.key, default: 0] += 1
      known[piece.key] = code
      if code.isRequired { required.append((piece.key, code)) }
    }
    for piece in self {
      guard let code = piece.code else { continue }
      guard known[piece.key] != nil else {
        return "the code \(code.name) is not in the source"
      }
      missing[piece.key, default: 0] -= 1
      if missing[piece.key, default: 0] < 0 { return "the code \(code.name) is doubled" }
    }
    for (key, code) in required where missing[key, default: 0] > 0 {
      return "the code \(code.name) is lost"
    }
    return crossing.map { "the code \($0.name) does not close what was opened last" }
  }

  /// The first closing code that does not match the innermost open one, or an open one that stays open.
  package var crossing: InlineCode? {
    var open: [InlineCode] = []
    for piece in self {
      if case .open(let code) = piece { open.append(code) }
      if case .close(let code) = piece {
        guard open.popLast()?.id == code.id else { return code }
      }
    }
    return open.last
  }
}

extension [InlinePiece] {
  /// The same pieces with neighbouring texts as one.
  var joiningTexts: [InlinePiece] {
    var result: [InlinePiece] = []
    for piece in self {
      if case .text(let text) = piece, case .text(let before)? = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(piece)
      }
    }
    return result
  }
}

extension InlinePiece {
  /// The role and the id: what makes a code of the target one of the source.
  fileprivate var key: String {
    switch self {
    case .text: ""
    case .standalone(let code): "s" + code.id
    case .open(let code): "o" + code.id
    case .close(let code): "c" + code.id
    }
  }
}

extension InlineCode {
  /// How messages call it: by what people see, else by its id.
  fileprivate var name: String {
    let shown = display ?? original
    return shown.isEmpty ? "\"\(id)\"" : "\"\(shown)\""
  }
}
