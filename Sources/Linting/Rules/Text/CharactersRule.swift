import Guides
import Markup

/// Finds characters that nobody sees, or that look like others.
struct CharactersRule: Rule {
  static let documentation = RuleDocumentation(
    id: "text/characters",
    summary: "A text has no invisible, decomposed or broken characters",
    why: """
      They come with text that is copied from elsewhere, or saved in another encoding. A search for the word finds nothing, a link with one \
      leads nowhere, a translation memory knows no such sentence; a direction control shows the text in an \
      order that it does not have. A letter and its accent are one character (Unicode NFC). Joiners in emoji \
      and in scripts that have them, and direction marks in lines of Arabic or Hebrew, are left alone.
      """,
    severity: .warning,
    examples: [
      .bad(
        "---\ntitle: CURP\n---\nFor families «\u{200B}\u{200B}»who adopt\u{200B}.\n",
        fixed: "---\ntitle: CURP\n---\nFor families who adopt.\n"),
      .bad(
        "---\ntitle: c«u\u{301}»rp\n---\nThe fe«\u{AD}»es\n",
        fixed: "---\ntitle: cúrp\n---\nThe fees\n"),
      .bad(
        "---\ntitle: CURP\n---\nA «\u{FFFD}» and a «\u{202E}» and a«\u{8}»\nb«\u{92}»s\n",
        fixed: "---\ntitle: CURP\n---\nA \u{FFFD} and a  and a\nb\u{92}s\n",
        unsafelyFixed: "---\ntitle: CURP\n---\nA \u{FFFD} and a  and a\nb’s\n"),
      .bad(
        "---\ntitle: CURP\n---\nLa cig«Ã¼»eÃ±a\n«Â¿»Cuál?\nthe child«â€»™s\n",
        fixed: "---\ntitle: CURP\n---\nLa cigüeña\n¿Cuál?\nthe childâ€™s\n"),
      .good(
        "---\ntitle: CURP\n---\nLa cigüeña 👩\u{200D}👧 а\u{301}, x\u{304}\u{301}\tשלום\u{200F}! web\u{200C}ها\n"
      ),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    var reader = OddCharacterReader(guide.source)
    reader.read()
    guard !reader.found.isEmpty else { return }
    let bytes = guide.source.bytes
    var rest = reader.found.filter { !breaksFrontMatter($0, guide) }[...]
    while let first = rest.first {
      // One finding for all of a kind in a line: they came there together.
      let lineEnd = bytes[first.span.end...].firstIndex(of: 0x0A) ?? bytes.count
      let line = rest.prefix { $0.span.start < lineEnd }
      var kinds: [OddCharacter.Kind] = []
      for odd in line where !kinds.contains(odd.kind) { kinds.append(odd.kind) }
      for kind in kinds { add(line.filter { $0.kind == kind }, guide, &report) }
      rest = rest.dropFirst(line.count)
    }
  }

  /// Whether the character is what makes the front matter unreadable, which is its own finding.
  private func breaksFrontMatter(_ odd: OddCharacter, _ guide: Guide) -> Bool {
    guard case .invalid = guide.frontMatter.state, guide.frontMatter.block.contains(odd.span) else {
      return false
    }
    return odd.kind == .control || guide.source[odd.span] == "\u{FEFF}"
  }

  private func add(_ odd: [OddCharacter], _ guide: Guide, _ report: inout Report) {
    guard let first = odd.first else { return }
    var span = first.span
    for next in odd.dropFirst() where next.span.start == span.end { span.end = next.span.end }
    let isGuess = odd.contains { $0.kind == .control && !($0.replacement ?? "").isEmpty }
    let edits = odd.compactMap { odd in odd.replacement.map { Fix.Edit(odd.span, $0) } }
    let written = guide.source[first.span].unicodeScalars
    let message: Finding.Message =
      switch first.kind {
      case .invisible: .invisible(written, odd.count)
      case .direction: .direction(written, odd.count)
      case .control: .control(written, odd.count)
      case .decomposed: .decomposed(written, first.replacement ?? "", odd.count)
      case .lost: .lost(odd.count)
      case .garbled: .garbled(String(written), first.replacement, odd.count)
      }
    report.add(
      message, at: span, fix: edits.isEmpty ? nil : Fix(isSafe: !isGuess, edits: edits))
  }
}

extension Finding.Message {
  fileprivate static func invisible(_ text: String.UnicodeScalarView, _ count: Int) -> Self {
    "\(number(count))invisible \(name(text)): remove \(count == 1 ? "it" : "them")"
  }

  fileprivate static func direction(_ text: String.UnicodeScalarView, _ count: Int) -> Self {
    """
    \(number(count))direction control \(name(text)), which may change the order of the text: remove \
    \(count == 1 ? "it" : "them")
    """
  }

  fileprivate static func control(_ text: String.UnicodeScalarView, _ count: Int) -> Self {
    "\(number(count))control character \(name(text)): remove \(count == 1 ? "it" : "them")"
  }

  fileprivate static func decomposed(
    _ text: String.UnicodeScalarView, _ letter: String, _ count: Int
  ) -> Self {
    let parts = text.map { Composition.isMark($0) ? code($0) : "\"\($0)\"" }
    return """
      \(number(count))letter written in parts, \(parts.joined(separator: " and ")): write one \
      character, "\(letter)"
      """
  }

  fileprivate static func lost(_ count: Int) -> Self {
    "\(number(count))U+FFFD stands for a character that was lost: write that character"
  }

  fileprivate static func garbled(_ text: String, _ meant: String?, _ count: Int) -> Self {
    """
    \(number(count))"\(text)" is UTF-8 read as Windows-1252: write \
    \(meant.map { "\"\($0)\"" } ?? "what was meant")
    """
  }

  private static func number(_ count: Int) -> String {
    count == 1 ? "" : "\(count) times in the line: "
  }

  private static func name(_ text: String.UnicodeScalarView) -> String {
    guard let scalar = text.first else { return "" }
    return code(scalar) + (scalar.properties.name.map { " (\($0.lowercased()))" } ?? "")
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
