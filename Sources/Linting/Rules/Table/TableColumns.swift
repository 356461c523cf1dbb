import Guides
import JSONSchema
import Markup

/// Compares the header of a section's table with the columns that the rule set gives the section.
struct TableColumns {
  /// What a cell of the header is.
  enum Header: Equatable {
    /// A name of its column in the guide's language.
    case own
    /// A name of its column in another language, by its code.
    case foreign(String)
    case blank
    /// A name of another column.
    case otherColumn
    /// None that any language has.
    case unknown
  }

  /// The columns that the table must have, by id.
  let columns: [String]
  private let guide: Guide
  private let ruleSet: RuleSet

  init(_ template: SectionTemplate, _ guide: Guide, _ ruleSet: RuleSet) {
    columns = template.columns
    self.guide = guide
    self.ruleSet = ruleSet
  }

  /// The first table of each section that must have columns.
  static func all(
    in guide: Guide, _ ruleSet: RuleSet
  ) -> [(columns: TableColumns, table: Int)] {
    let tables = guide.markdown.tables
    guard !tables.isEmpty else { return [] }
    return guide.sections.indices.compactMap { index in
      guard let template = guide.sections[index].template, !template.columns.isEmpty,
        let table = tables.first(where: guide.sections.extent(of: index).contains)
      else { return nil }
      return (TableColumns(template, guide, ruleSet), table)
    }
  }

  /// What the cells of a table's header are, and their nodes, in order.
  func headers(of table: Int) -> [(header: Header, cell: Int)] {
    guide.markdown.children(of: table + 1).enumerated().map { place, cell in
      (place < columns.count ? header(cell, columns[place]) : .unknown, cell)
    }
  }

  /// The name that a column should have in the guide's language.
  func name(_ place: Int) -> String {
    wordings(columns[place], guide.language).first ?? columns[place]
  }

  private func header(_ cell: Int, _ column: String) -> Header {
    let bytes = guide.source.bytes[guide.markdown.nodes[cell].span.range]
    if bytes.isEmpty { return .blank }
    let own = wordings(column, guide.language)
    if own.contains(where: { bytes.elementsEqual($0.utf8) }) { return .own }
    let text = foldedName(guide.markdown.plainText(of: cell, in: guide.source))
    if names(text, column, guide.language) { return .own }
    let source = ruleSet.site.sourceLanguage
    if names(text, column, source) { return .foreign(source) }
    if columns.contains(where: { names(text, $0, guide.language) || names(text, $0, source) }) {
      return .otherColumn
    }
    let other = ruleSet.site.languages.first { names(text, column, $0.code) }
    return other.map { .foreign($0.code) } ?? .unknown
  }

  private func wordings(_ column: String, _ language: String) -> [String] {
    ruleSet.languages[language]?.columns[column] ?? []
  }

  private func names(_ text: String, _ column: String, _ language: String) -> Bool {
    wordings(column, language).contains { foldedName($0) == text }
  }

  /// A header without what stands in brackets at its end: "Price (PLN)".
  private func foldedName(_ text: String) -> String {
    let name = folded(text)
    guard name.utf8.last == UInt8(ascii: ")"), let open = name.lastIndex(of: "("),
      open > name.startIndex
    else { return name }
    return folded(String(name[..<open]))
  }
}
