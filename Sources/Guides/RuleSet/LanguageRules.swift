import Markup

/// `languages/<lang>.yaml`: how guides of one language say things.
package struct LanguageRules: Sendable {
  /// What a heading may say in one language.
  package struct Wording: Sendable {
    package let preferred: String
    package let accepted: [String]
    /// What ``all`` are compared by.
    let foldedTexts: [String]

    /// The preferred wording, then the others.
    package var all: [String] { [preferred] + accepted }
  }

  /// How the language says a term of the source language.
  struct Term: Sendable {
    /// The term without wild cards.
    let text: String
    /// What finds it in the source.
    let sources: [PhrasePattern]
    /// The wordings without wild cards, preferred first.
    let wordings: [String]
    /// What finds any of the wordings.
    let patterns: [PhrasePattern]
  }

  package let code: String
  /// Section id to the wordings of its heading.
  package let headings: [String: Wording]
  /// Column id to the wordings of its header, preferred first.
  package let columns: [String: [String]]
  /// Texts that a generator left over.
  package let phrases: [PhrasePattern]
  /// Stand-ins that were never filled.
  package let placeholders: [PhrasePattern]
  /// What stands where a whole section was to be written.
  package let unwritten: Set<String>
  /// In the order of the file.
  let terms: [Term]
  /// Words that may stand twice in a row, folded.
  package let doubledWords: Set<String>
  /// Link texts that say nothing.
  package let vagueLinks: Set<String>
  /// The names in use for each of the twelve months.
  package let months: [[String]]
  /// The month, from 1, that each of its names means, the names folded.
  package let monthNumbers: [String: Int]
  package let decimalSeparator: String
  package let groupSeparators: [String]
  /// Words by which the language is known.
  package let stopWords: [String]
  /// Its most frequent sequences of three letters, most frequent first.
  package let nGrams: [String]

  init(_ file: PolicyFile, code: String, template: GuideTemplate) throws(RuleSetError) {
    self.code = code
    let map = try file.map(
      file.root,
      keys: [
        "headings", "columns", "phrases", "placeholders", "unwritten", "terms",
        "doubled-words", "vague-links", "months", "numbers", "stop-words", "n-grams",
      ])
    headings = try LanguageRules.headings(file, map, template)
    var columns: [String: [String]] = [:]
    if let node = map["columns"], !node.isNull {
      for entry in try file.map(node, keys: template.sections.flatMap(\.columns)).pairs {
        columns[entry.name] = try file.texts(entry.value)
      }
    }
    self.columns = columns
    phrases = try LanguageRules.patterns(file, map["phrases"])
    placeholders = try LanguageRules.patterns(file, map["placeholders"])
    unwritten = Set(try map.texts("unwritten").map(foldedWords))
    terms = try LanguageRules.terms(file, map["terms"])
    doubledWords = Set(try map.texts("doubled-words").map(folded))
    vagueLinks = Set(try map.texts("vague-links").map(foldedWords))
    stopWords = try map.texts("stop-words")
    nGrams = LanguageRules.words(map["n-grams"]?.text ?? "")
    var months: [[String]] = []
    for node in map["months"]?.sequence ?? [] { months.append(try file.texts(node)) }
    self.months = months
    monthNumbers = Dictionary(
      months.enumerated().flatMap { index, names in names.map { (folded($0), index + 1) } },
      uniquingKeysWith: { first, _ in first })
    let numbers = try map["numbers"].map { node throws(RuleSetError) in
      try file.map(node, keys: ["decimal", "group"])
    }
    decimalSeparator = try numbers?.text("decimal") ?? "."
    groupSeparators = try numbers?.texts("group") ?? []
  }

  private static func terms(
    _ file: PolicyFile, _ node: YAMLNode?
  ) throws(RuleSetError) -> [Term] {
    guard let node, !node.isNull else { return [] }
    var terms: [Term] = []
    for entry in try file.openMap(node).pairs {
      let wordings = try file.texts(entry.value)
      guard let preferred = wordings.first, !preferred.utf8.contains(UInt8(ascii: "*")) else {
        throw file.error(
          "\"\(entry.name)\" must have a list of wordings, the first of them without \"*\"",
          at: entry.value.span)
      }
      terms.append(
        Term(
          text: entry.name.filter { $0 != "*" },
          sources: [try file.pattern(entry.name, at: entry.keySpan)],
          wordings: wordings.filter { !$0.utf8.contains(UInt8(ascii: "*")) },
          patterns: try patterns(file, entry.value)))
    }
    return terms
  }

  private static func patterns(
    _ file: PolicyFile, _ list: YAMLNode?
  ) throws(RuleSetError) -> [PhrasePattern] {
    guard let list, !list.isNull else { return [] }
    var patterns: [PhrasePattern] = []
    for (text, node) in zip(try file.texts(list), list.sequence ?? []) {
      patterns.append(try file.pattern(text, at: node.span))
    }
    return patterns
  }

  /// Splits at blanks, on bytes: the lists are long.
  private static func words(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func headings(
    _ file: PolicyFile, _ map: PolicyMap, _ template: GuideTemplate
  ) throws(RuleSetError) -> [String: Wording] {
    var headings: [String: Wording] = [:]
    var owners: [String: String] = [:]
    for entry in try file.map(try map.required("headings"), keys: template.sections.map(\.id)).pairs
    {
      let wording = try file.map(entry.value, keys: ["preferred", "accepted"])
      let preferred = try wording.text("preferred")
      let accepted = try wording.texts("accepted")
      let foldedTexts = ([preferred] + accepted).map(HeadingWordings.fold)
      for (text, folded) in zip([preferred] + accepted, foldedTexts) {
        if let owner = owners.updateValue(entry.name, forKey: folded), owner != entry.name {
          throw file.error(
            "\"\(text)\" is a wording of \"\(owner)\" already", at: entry.value.span)
        }
      }
      headings[entry.name] = Wording(
        preferred: preferred, accepted: accepted, foldedTexts: foldedTexts)
    }
    return headings
  }
}
