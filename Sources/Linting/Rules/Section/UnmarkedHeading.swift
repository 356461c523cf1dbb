import Guides
import Markup

/// A line that reads like the heading of a missing section, and is none.
struct UnmarkedHeading {
  enum Form {
    /// `**Procedure**` or `*Procedure*`
    case emphasis
    /// `##Procedure`
    case hashes
    /// `Procedure`
    case plain
    /// `## Procedure` in a block of code between fences.
    case fenced(ByteSpan)
    /// `## Procedure` behind four blanks, which make code of a line.
    case indented
    /// `<h2>Procedure</h2>`
    case html

    init(_ line: ByteSpan, _ bytes: [UInt8]) {
      switch bytes[line.start] {
      case UInt8(ascii: "#"): self = .hashes
      case UInt8(ascii: "*"), UInt8(ascii: "_"): self = .emphasis
      default: self = .plain
      }
    }

    var isPlain: Bool { if case .plain = self { true } else { false } }
  }

  let form: Form
  let template: SectionTemplate
  /// The line without blanks around it; the element of HTML.
  let span: ByteSpan
  /// The line's text without its marks.
  let title: String

  /// No wording is longer, so that sentences are not looked at.
  static let longestLine = 120

  /// The first such line for each of the sections that have no heading, in the order of the text.
  static func all(
    in guide: Guide, for missing: [SectionTemplate], _ ruleSet: RuleSet
  ) -> [UnmarkedHeading] {
    var wanted = missing
    var headings: [UnmarkedHeading] = []
    var blockEnd = 1
    for (index, node) in guide.markdown.nodes.enumerated().dropFirst() {
      guard !wanted.isEmpty else { break }
      let isTopLevel = index >= blockEnd
      if isTopLevel { blockEnd = node.subtreeEnd }
      let candidates: [Candidate]
      switch node.kind {
      case .paragraph: candidates = paragraph(index, isTopLevel, in: guide)
      case .codeBlock: candidates = code(node.span, in: guide.source.bytes)
      case .htmlBlock: candidates = html(node.span, in: guide.source.bytes)
      default: continue
      }
      for (line, text, form) in candidates where !wanted.isEmpty {
        guard let heading = UnmarkedHeading(line, text, form, in: guide, ruleSet),
          let place = wanted.firstIndex(where: { $0.order == heading.template.order })
        else { continue }
        wanted.remove(at: place)
        headings.append(heading)
      }
    }
    return headings
  }

  private static func paragraph(
    _ index: Int, _ isTopLevel: Bool, in guide: Guide
  ) -> [Candidate] {
    guide.markdown.lines(of: index).enumerated().compactMap { number, line in
      guard !line.isEmpty, line.count <= longestLine else { return nil }
      let form = Form(line, guide.source.bytes)
      // A list item may be worded like a section, and so may a line within a paragraph.
      return (number > 0 ? !form.isPlain : isTopLevel) ? (line, line, form) : nil
    }
  }

  private init?(
    _ line: ByteSpan, _ words: ByteSpan, _ form: Form, in guide: Guide, _ ruleSet: RuleSet
  ) {
    let bytes = guide.source.bytes
    var text = words
    while !text.isEmpty, UnmarkedHeading.isMark(bytes[text.start]) { text.start += 1 }
    while !text.isEmpty, UnmarkedHeading.isMark(bytes[text.end - 1]) { text.end -= 1 }
    guard !text.isEmpty else { return nil }
    // A sentence is soon recognised, and no heading.
    if form.isPlain, bytes[line.end - 1] == UInt8(ascii: ".") { return nil }
    title = guide.source[text]
    self.form = form
    guard let match = ruleSet.wordings.match(title, language: guide.language) else { return nil }
    // A third language's word for something is an ordinary word here.
    if case .foreign(let other) = match.wording, other != ruleSet.site.sourceLanguage {
      return nil
    }
    template = match.template
    span = line
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ":"): true
    default: isBlank(byte)
    }
  }
}
