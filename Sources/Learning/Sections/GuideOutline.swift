import Guides
import Markup

/// What one guide shows of the plan that guides are written by: its headings, and what stands under each.
struct GuideOutline: Sendable {
  /// What a section holds.
  struct Forms: OptionSet, Sendable {
    let rawValue: UInt8
    static let text = Forms(rawValue: 1)
    static let list = Forms(rawValue: 2)
    static let orderedList = Forms(rawValue: 4)
    static let table = Forms(rawValue: 8)
    /// Links to guides of the site, and next to nothing else.
    static let guideLinks = Forms(rawValue: 16)
  }

  struct Heading: Sendable {
    let level: Int
    /// As a reader sees it.
    let title: String
    /// What titles are compared by.
    let folded: String
    /// Of what stands under it up to the next heading.
    let forms: Forms
    /// The cells of the first row of its first table; empty without a table.
    let columns: [String]
    /// How many links it has to guides of the site.
    let guideLinks: Int
  }

  let page: Page
  let headings: [Heading]
  /// The headings' levels, by which a translation is laid over its source.
  var levels: [Int] { headings.map(\.level) }

  init(_ guide: Guide, _ addresses: PageAddresses) {
    page = guide.page
    headings = guide.sections.map { section in
      let survey = SectionSurvey(section, guide, addresses)
      return Heading(
        level: section.level, title: section.title, folded: HeadingWordings.fold(section.title),
        forms: survey.forms, columns: survey.columns, guideLinks: survey.guideLinks)
    }
  }

  /// A heading with what stands under its sub-headings, as far as they are no sections of their own.
  func extent(of index: Int, isSection: (Heading) -> Bool) -> ArraySlice<Heading> {
    let rest = headings[(index + 1)...].prefix {
      $0.level > headings[index].level && !isSection($0)
    }
    return headings[index..<rest.endIndex]
  }
}

/// Looks at what stands under one heading.
private struct SectionSurvey {
  private(set) var forms: GuideOutline.Forms = []
  private(set) var columns: [String] = []
  private(set) var guideLinks = 0

  init(_ section: Section, _ guide: Guide, _ addresses: PageAddresses) {
    let document = guide.markdown
    var (textLength, linkLength) = (0, 0)
    var linkEnd = 0
    for index in section.content {
      let node = document.nodes[index]
      switch node.kind {
      case .list(let ordered, _): forms.formUnion(ordered ? [.list, .orderedList] : .list)
      case .table:
        forms.insert(.table)
        if columns.isEmpty { columns = SectionSurvey.header(of: index, guide) }
      case .text:
        if index < linkEnd { linkLength += node.span.count } else { textLength += node.span.count }
      case .link:
        guard let url = document.destination(of: index)?.url, addresses.match(url) != nil else {
          continue
        }
        guideLinks += 1
        linkEnd = node.subtreeEnd
      default: break
      }
    }
    if hasContent(section.content, of: document, in: guide.source) { forms.insert(.text) }
    if linkLength > 4 * textLength { forms.insert(.guideLinks) }
  }

  private static func header(of table: Int, _ guide: Guide) -> [String] {
    let document = guide.markdown
    guard let row = document.children(of: table).first(where: { _ in true }) else { return [] }
    return document.children(of: row).map { document.plainText(of: $0, in: guide.source) }
  }
}
