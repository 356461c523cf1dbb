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

    init(_ line: ByteSpan, _ bytes: [UInt8]) {
      switch bytes[line.start] {
      case UInt8(ascii: "#"): self = .hashes
      case UInt8(ascii: "*"), UInt8(ascii: "_"): self = .emphasis
      default: self = .plain
      }
    }
  }

  let form: Form
  let template: SectionTemplate
  /// The line without blanks around it.
  let span: ByteSpan
  /// The line's text without its marks.
  let title: String

  /// No wording is longer, so that sentences are not looked at.
  private static let longestLine = 120

  /// The first such line for each of the sections that have no heading, in the order of the text.
  static func all(
    in guide: Guide, for missing: [SectionTemplate], _ ruleSet: RuleSet
  ) -> [UnmarkedHeading] {
    var wanted = missing
    var headings: [UnmarkedHeading] = []
    var blockEnd = 1
    for (index, node) in guide.markdown.nodes.enumerated().dropFirst() {
      let isTopLevel = index >= blockEnd
      if isTopLevel { blockEnd = node.subtreeEnd }
      guard case .paragraph = node.kind else { continue }
      for (number, line) in guide.markdown.lines(of: index).enumerated() {
        guard !wanted.isEmpty else { return headings }
        guard !line.isEmpty, line.count <= longestLine,
          case let form = Form(line, guide.source.bytes),
          // A list item may be worded like a section, and so may a line within a paragraph.
          number > 0 ? form != .plain : isTopLevel,
          let heading = UnmarkedHeading(line, form, in: guide, ruleSet),
          let place = wanted.firstIndex(where: { $0.order == heading.template.order })
        else { continue }
        wanted.remove(at: place)
        headings.append(heading)
      }
    }
    return headings
  }

  private init?(_ line: ByteSpan, _ form: Form, in guide: Guide, _ ruleSet: RuleSet) {
    let bytes = guide.source.bytes
    var text = line
    while !text.isEmpty, UnmarkedHeading.isMark(bytes[text.start]) { text.start += 1 }
    while !text.isEmpty, UnmarkedHeading.isMark(bytes[text.end - 1]) { text.end -= 1 }
    // A sentence is soon recognised, and no heading.
    let isSentence = form == .plain && bytes[line.end - 1] == UInt8(ascii: ".")
    guard !text.isEmpty, !isSentence else { return nil }
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
