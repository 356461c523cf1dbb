import Guides
import Markup

/// Finds files that are not plain UTF-8.
struct EncodingRule: Rule {
  static let documentation = RuleDocumentation(
    id: "file/encoding",
    summary: "A file is UTF-8, without a byte order mark and without NUL",
    why: """
      Hugo and browsers read UTF-8 only: of any other encoding they show broken characters. A byte order mark \
      is of no use in UTF-8, and keeps other tools from seeing the front matter. A NUL makes Git and \
      diff treat the file as binary. Of a file that is not UTF-8 no other rule can say anything.
      """,
    severity: .error, kinds: [.guide, .sectionPage, .misplaced], readsUndecodable: true,
    examples: [
      .bad("«\u{FEFF}»---\ntitle: CURP\n---\n", fixed: "---\ntitle: CURP\n---\n"),
      .bad(
        "---\ntitle: CURP\n---\nFor all«\u{0}\u{0}» citizens\u{0}.\n",
        fixed: "---\ntitle: CURP\n---\nFor all citizens.\n"),
      .good("---\ntitle: CURP\n---\nPara todas las niñas\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    if let error = guide.encodingError {
      report.add(
        .notUTF8(at: error.offset), at: ByteSpan(error.offset, error.offset + 1),
        notes: ["its encoding may be Windows-1252, ISO 8859-1 or UTF-16"])
      return
    }
    let mark = guide.source.byteOrderMarkLength
    if mark > 0 {
      report.add(.byteOrderMark, at: ByteSpan(0, mark), fix: .safe(Fix.Edit(ByteSpan(0, mark), "")))
    }
    let runs = runsOfNUL(in: guide.source.bytes)
    guard let first = runs.first else { return }
    report.add(
      .nul(runs.reduce(0) { $0 + $1.count }), at: first,
      fix: Fix(isSafe: true, edits: runs.map { Fix.Edit($0, "") }))
  }

  private func runsOfNUL(in bytes: [UInt8]) -> [ByteSpan] {
    guard bytes.span.firstIndex(of: 0) != nil else { return [] }
    var runs: [ByteSpan] = []
    for (offset, byte) in bytes.enumerated() where byte == 0 {
      if runs.last?.end == offset {
        runs[runs.count - 1].end = offset + 1
      } else {
        runs.append(ByteSpan(offset, offset + 1))
      }
    }
    return runs
  }
}

extension Finding.Message {
  fileprivate static func notUTF8(at offset: Int) -> Self {
    "the byte at offset \(offset) is not UTF-8: save the file as UTF-8"
  }

  fileprivate static let byteOrderMark: Self =
    "the file starts with a byte order mark: save it as UTF-8 without one"

  fileprivate static func nul(_ count: Int) -> Self {
    "\(count == 1 ? "a NUL" : "\(count) NULs"), which no text has: remove \(count == 1 ? "it" : "them")"
  }
}
