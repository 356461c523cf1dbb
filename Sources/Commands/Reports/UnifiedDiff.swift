/// The difference of two texts as `diff -u` shows it.
struct UnifiedDiff {
  private let path: String
  private let oldPath: String
  /// Lines with their endings, in bytes: two normal forms of a letter are no equal lines.
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private static let context = 3

  /// - Parameter oldPath: nil for a file that keeps its name.
  init(path: String, oldPath: String? = nil, old: [UInt8]?, new: [UInt8]) {
    self.path = path
    self.oldPath = oldPath ?? path
    self.old = UnifiedDiff.lines(old ?? [])
    self.new = UnifiedDiff.lines(new)
    isNewFile = old == nil
  }

  private let isNewFile: Bool

  var text: String {
    let edits = edits
    guard edits.contains(where: { $0.kind != " " }) else { return "" }
    var result = "--- \(isNewFile ? "/dev/null" : "a/" + oldPath)\n+++ b/\(path)\n"
    for hunk in UnifiedDiff.hunks(edits) { result += UnifiedDiff.text(of: hunk) }
    return result
  }

  private struct Edit {
    let kind: Character
    let line: ArraySlice<UInt8>
    /// From 1, in the text that it is counted in.
    let oldLine: Int
    let newLine: Int
  }

  private var edits: [Edit] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var edits: [Edit] = []
    var (o, n) = (0, 0)
    while o < old.count || n < new.count {
      if o < old.count, removed.contains(o) {
        edits.append(Edit(kind: "-", line: old[o], oldLine: o + 1, newLine: n + 1))
        o += 1
      } else if n < new.count, inserted.contains(n) {
        edits.append(Edit(kind: "+", line: new[n], oldLine: o + 1, newLine: n + 1))
        n += 1
      } else {
        edits.append(Edit(kind: " ", line: new[n], oldLine: o + 1, newLine: n + 1))
        o += 1
        n += 1
      }
    }
    return edits
  }

  /// Runs of changes with the lines around them.
  private static func hunks(_ edits: [Edit]) -> [ArraySlice<Edit>] {
    var hunks: [Range<Int>] = []
    for (index, edit) in edits.enumerated() where edit.kind != " " {
      let range = max(0, index - context)..<min(edits.count, index + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks.map { edits[$0] }
  }

  private static func text(of hunk: ArraySlice<Edit>) -> String {
    guard let first = hunk.first else { return "" }
    let oldCount = hunk.count { $0.kind != "+" }
    let newCount = hunk.count { $0.kind != "-" }
    let oldStart = oldCount == 0 ? first.oldLine - 1 : first.oldLine
    let newStart = newCount == 0 ? first.newLine - 1 : first.newLine
    var text = "@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n"
    for edit in hunk {
      text += "\(edit.kind)\(String(decoding: edit.line, as: UTF8.self))"
      if edit.line.last != 0x0A { text += "\n\\ No newline at end of file\n" }
    }
    return text
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}
