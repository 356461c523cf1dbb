import Guides
import Markup
import TestSupport
import Translation

/// Every place that reading a guide tells lies in the file, and cuts no character.
enum DocumentTarget {
  static func check(_ input: [UInt8]) throws {
    let isValid = String(validating: input, as: UTF8.self) != nil
    guard let source = try? SourceText(input) else {
      return try expect(!isValid, "valid UTF-8 is refused")
    }
    try expect(isValid, "bytes that are no UTF-8 are taken")
    let ruleSet = try Shared.ruleSet()
    guard let path = GuidePath(SiteInput.firstPath, layout: ruleSet.site.layout) else { return }
    let file = ContentFile(path, bytes: input, site: ruleSet.site)
    let guide = Guide(file, ruleSet: ruleSet, parser: MarkdownParser())
    let places = TextPlaces(bytes: source.bytes)
    try check(guide.frontMatter, places)
    try check(guide.markdown, places)
    for section in guide.sections {
      try places.expect(section.titleSpan, "a section's title")
      try expect(
        section.heading < section.content.lowerBound
          && section.content.upperBound <= guide.markdown.nodes.count, "a section has no nodes")
    }
    for link in guide.links {
      try places.expect(link.span, "a link")
      try places.expect(link.textSpan, "a link's text")
      try places.expect(link.urlSpan, "a link's address")
    }
    try places.expectRow(guide.plainAddresses.map(\.span), "a plain address")
    for hit in guide.unwantedTexts { try places.expect(hit.span, "an unwanted text") }
    try check(TranslatableFile(guide, ruleSet: ruleSet).units, places)
  }

  private static func check(_ frontMatter: FrontMatter, _ places: TextPlaces) throws {
    try places.expect(frontMatter.span, "front matter")
    try places.expect(frontMatter.block, "the block of front matter")
    try places.expect(frontMatter.textBefore, "text before front matter")
    try places.expect(frontMatter.secondBlock, "a second block")
    try places.expect(ByteSpan(frontMatter.bodyStart, places.bytes.count), "the body")
    switch frontMatter.state {
    case .missing: break
    case .invalid(let error):
      try places.expect(ByteSpan(error.offset, error.offset), "the fault in front matter")
    case .mapping(let root): try places.expect(root, in: frontMatter.span)
    }
  }

  private static func check(_ document: MarkdownDocument, _ places: TextPlaces) throws {
    for (index, node) in document.nodes.enumerated() {
      try places.expect(node.span, "\(node.kind)")
      try expect(
        node.subtreeEnd > index && node.subtreeEnd <= document.nodes.count,
        "the nodes below \(node.kind) are not there")
      try expect(
        node.content.upperBound <= document.contentLines.count,
        "the lines of \(node.kind) are not there")
      try places.expectRow(Array(document.lines(of: index)), "a line of \(node.kind)")
      for child in document.children(of: index) {
        try expect(
          document.nodes[child].subtreeEnd <= node.subtreeEnd,
          "\(document.nodes[child].kind) reaches out of \(node.kind)")
      }
      if let span = document.destination(of: index)?.span {
        try places.expect(span, "a destination")
      }
    }
  }

  /// No unit lies over another, and the pieces of each are its text to the letter.
  private static func check(_ units: [TranslationUnit], _ places: TextPlaces) throws {
    try places.expectRow(units.map(\.span).sorted(), "a unit")
    try expect(Set(units.map(\.id)).count == units.count, "two units have one id")
    for unit in units {
      try expect(isNameToken(unit.id), "\"\(unit.id)\" is no id for every format")
      let pieces = BundleContent.coded(unit.pieces).markdown
      try expect(
        pieces.utf8.elementsEqual(unit.markdown.utf8), "the pieces of \(unit.id) are another text")
    }
  }
}
