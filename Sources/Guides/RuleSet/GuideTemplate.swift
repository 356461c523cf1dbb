import Markup

/// One section that guides have.
package final class SectionTemplate: Sendable {
  /// What a section must hold.
  package enum Content: String, Sendable, CaseIterable {
    case text
    case list
    case orderedList = "ordered-list"
    case table
    case links
  }

  package let id: String
  /// The level of its heading, 1 to 6.
  package let level: Int
  package let isRequired: Bool
  /// Nil where anything will do, nothing too.
  package let content: Content?
  /// The columns of its table, by id.
  package let columns: [String]
  /// Its place among the sections, from 0.
  package let order: Int

  init(
    id: String, level: Int, isRequired: Bool, content: Content?, columns: [String], order: Int
  ) {
    self.id = id
    self.level = level
    self.isRequired = isRequired
    self.content = content
    self.columns = columns
    self.order = order
  }
}

/// `guide.yaml`: what a guide is made of.
package final class GuideTemplate: Sendable {
  package let sections: [SectionTemplate]
  /// The section of links to other guides; empty for none.
  package let relatedSection: String
  /// How many links it should have, where there are as many guides.
  package let relatedLinks: Int
  package let unwantedHosts: [String]
  /// Names of URL parameters; a `*` at the end stands for any rest.
  package let unwantedParameters: [String]
  /// What stands for a cell that was never filled in, in tables of sections that have columns.
  package let placeholderCells: [CellPattern]
  /// Front matter that a translation says in its own language.
  package let translatedFields: [String]
  /// Front matter that must be the same as the source's.
  package let equalFields: [String]
  /// Texts that may be the same in all languages, folded; names among them.
  package let terms: Set<String>
  /// Names that stay as they are in all languages, wherever they stand.
  package let names: [Name]
  /// Rule or group, and what its findings count as.
  package let severities: [SeverityEntry]

  /// An official name, and what finds it in a text.
  package struct Name: Sendable {
    package let text: String
    /// The name in its own letter case, with any ending.
    let pattern: PhrasePattern
  }

  /// A line under `severities:`; which rules and levels there are is not known here.
  package struct SeverityEntry: Sendable {
    package let rule: String
    package let level: String
    let span: ByteSpan
    let file: PolicyFile

    /// An error at this entry, for the module that knows the rules.
    package func error(_ message: String) -> RuleSetError { file.error(message, at: span) }
  }

  /// The section with an id; nil where the rule set has none.
  package func section(_ id: String) -> SectionTemplate? { sections.first { $0.id == id } }

  /// - Parameter fields: the front matter that a guide may have.
  init(_ file: PolicyFile, fields: FieldNames) throws(RuleSetError) {
    let map = try file.map(
      file.root, keys: ["sections", "related", "links", "tables", "translation", "severities"])
    let list = try map.required("sections")
    guard let items = list.sequence else { throw file.error("must be a list", at: list.span) }
    var sections: [SectionTemplate] = []
    for item in items {
      let section = try GuideTemplate.section(file, item, order: sections.count)
      guard !sections.contains(where: { $0.id == section.id }) else {
        throw file.error("section \"\(section.id)\" is given twice", at: item.span)
      }
      sections.append(section)
    }
    self.sections = sections

    let related = try map["related"].map { node throws(RuleSetError) in
      try file.map(node, keys: ["section", "links"])
    }
    let relatedSection = try related?.text("section") ?? ""
    self.relatedSection = relatedSection
    relatedLinks = try related?.integer("links", in: 0...100) ?? 0
    if let related, !sections.contains(where: { $0.id == relatedSection }) {
      throw file.error(
        "\"\(relatedSection)\" is no section of this file", at: try related.required("section").span
      )
    }
    let links = try map["links"].map { node throws(RuleSetError) in
      try file.map(node, keys: ["unwanted-hosts", "unwanted-parameters"])
    }
    unwantedHosts = try links?.texts("unwanted-hosts").map { $0.lowercased() } ?? []
    unwantedParameters = try links?.texts("unwanted-parameters") ?? []
    let tables = try map["tables"].map { node throws(RuleSetError) in
      try file.map(node, keys: ["placeholders"])
    }
    placeholderCells = try tables?.texts("placeholders").map(CellPattern.init) ?? []
    let translation = try map["translation"].map { node throws(RuleSetError) in
      try file.map(node, keys: ["translated", "equal", "terms", "names"])
    }
    translatedFields = try translation?.fields("translated", of: fields) ?? []
    equalFields = try translation?.fields("equal", of: fields) ?? []
    names = try GuideTemplate.names(file, translation?["names"])
    terms = Set(try translation?.texts("terms").map(folded) ?? []).union(
      names.map { folded($0.text) })
    var severities: [SeverityEntry] = []
    if let node = map["severities"], !node.isNull {
      for entry in try file.openMap(node).pairs {
        severities.append(
          SeverityEntry(
            rule: entry.name, level: try file.text(entry.value), span: entry.keySpan, file: file))
      }
    }
    self.severities = severities
  }

  private static func names(
    _ file: PolicyFile, _ list: YAMLNode?
  ) throws(RuleSetError) -> [Name] {
    guard let list, !list.isNull else { return [] }
    var names: [Name] = []
    for (text, node) in zip(try file.texts(list), list.sequence ?? []) {
      names.append(
        Name(text: text, pattern: try file.pattern("=\(text)*", of: text, at: node.span)))
    }
    return names
  }

  private static func section(
    _ file: PolicyFile, _ node: YAMLNode, order: Int
  ) throws(RuleSetError) -> SectionTemplate {
    let map = try file.map(node, keys: ["id", "level", "required", "content", "columns"])
    var content: SectionTemplate.Content?
    if let value = map["content"] {
      content =
        try file.text(value).isEmpty ? nil : SectionTemplate.Content(rawValue: value.text ?? "")
      guard content != nil else {
        let known = SectionTemplate.Content.allCases.map(\.rawValue).joined(separator: ", ")
        throw file.error("\"content\" must be one of \(known)", at: value.span)
      }
    }
    return SectionTemplate(
      id: try map.text("id"), level: try map.integer("level", in: 1...6),
      isRequired: try map.flag("required") ?? false, content: content,
      columns: try map.texts("columns"),
      order: order)
  }
}

extension PolicyMap {
  /// A list of front matter keys; an error for one that the schema does not allow.
  fileprivate func fields(
    _ key: String, of fields: FieldNames
  ) throws(RuleSetError) -> [String] {
    let names = try texts(key)
    for (name, node) in zip(names, self[key]?.sequence ?? []) where fields.name(of: name) == nil {
      guard !fields.allowsOthers else { continue }
      let hint = fields.name(meantBy: name).map { ", did you mean \"\($0)\"?" } ?? ""
      throw file.error(
        "\"\(name)\" is no key that front-matter.schema.yaml allows\(hint)", at: node.span)
    }
    return names
  }
}
