import Guides

/// What no repository tells: taken from the rule set that polyguide carries, for the languages that it knows.
struct CommonKnowledge: Sendable {
  let ruleSet: RuleSet
  private let texts: [String: String]

  /// Reads a complete rule set.
  init(_ tree: any FileTree) throws {
    ruleSet = try RuleSet(tree)
    var texts: [String: String] = [:]
    for language in ruleSet.site.languages {
      let path = "languages/\(language.code).yaml"
      texts[language.code] = String(decoding: try tree.contents(of: path), as: UTF8.self)
    }
    self.texts = texts
  }

  /// The rules' own code of a BCP 47 tag's language; nil for one that they do not know.
  func code(of tag: String) -> String? {
    let primary = tag.prefix { $0 != "-" }
    return ruleSet.site.languages.first { $0.tag == tag || $0.tag == primary }?.code
  }

  /// What a language's file says besides how headings and columns are worded; empty for an unknown language.
  ///
  /// - Parameter source: the BCP 47 tag of the source language, whose terms a file translates.
  func habits(of tag: String, source: String) -> String {
    guard let text = code(of: tag).flatMap({ texts[$0] }) else { return "" }
    let knowsTerms = code(of: source) == ruleSet.site.sourceLanguage
    return TopLevelBlocks(text).text(
      without: ["headings", "columns"] + (knowsTerms ? [] : ["terms"]))
  }

  /// Texts that are the same in all languages.
  var terms: [String] {
    ruleSet.template.terms.subtracting(names.map(folded)).sorted(by: utf8Precedes)
  }

  /// Names that are the same in all languages, in the order of the file.
  var names: [String] { ruleSet.template.names.map(\.text) }

  /// Whole cells of a table that name nobody.
  var placeholderCells: [String] { ruleSet.template.placeholderCells.map(\.text) }

  /// What people call keys of the front matter by mistake, by key.
  var otherNames: [String: [String]] {
    Dictionary(grouping: ruleSet.fields.otherNames.keys) { ruleSet.fields.otherNames[$0] ?? "" }
      .mapValues { $0.sorted(by: utf8Precedes) }
  }

  /// What the rules know of a heading.
  enum Translation {
    /// The language words it so, too: `Description` is French.
    case own
    /// The language words it otherwise.
    case other(String)
    case unknown
  }

  /// How a heading of one language is worded in another, where it is one that many guides have.
  func translation(of heading: String, from source: String, to target: String) -> Translation {
    guard let source = code(of: source), let target = code(of: target) else { return .unknown }
    let wanted = HeadingWordings.fold(heading)
    for section in ruleSet.template.sections {
      let known = ruleSet.languages[source]?.headings[section.id]?.all ?? []
      guard known.contains(where: { HeadingWordings.fold($0) == wanted }),
        let wording = ruleSet.languages[target]?.headings[section.id]
      else { continue }
      let isOwn = wording.all.contains { HeadingWordings.fold($0) == wanted }
      return isOwn ? .own : .other(wording.preferred)
    }
    return .unknown
  }

  /// Whether a heading is likely one of the source language that nobody has translated.
  func isLeft(_ heading: String, from source: String, to target: String) -> Bool {
    guard let source = code(of: source), let target = code(of: target) else { return false }
    let text = Array(heading.utf8)
    return ruleSet.languageIdentifier.isLikely(
      text.span, in: source, not: target, isSentence: false)
  }
}

/// A YAML text cut at the keys of its outermost mapping; what stands above a key belongs to it.
private struct TopLevelBlocks {
  private var blocks: [(key: String, text: String)] = []

  init(_ text: String) {
    var comments = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isKey = line.utf8.first.map { ($0 | 0x20) &- 0x61 < 26 } ?? false
      if isKey, let colon = line.firstIndex(of: ":") {
        blocks.append((String(line[..<colon]), comments + line + "\n"))
        comments = ""
      } else if line.isEmpty || line.utf8.first == UInt8(ascii: "#") {
        comments += line + "\n"
      } else if !blocks.isEmpty {
        blocks[blocks.count - 1].text += comments + line + "\n"
        comments = ""
      }
    }
  }

  func text(without keys: [String]) -> String {
    blocks.filter { !keys.contains($0.key) }.map(\.text).joined()
  }
}
