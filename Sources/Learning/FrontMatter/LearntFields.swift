import Guides
import Markup

/// Which front matter a translation says in its own words, and which as its source says it.
package struct LearntFields: Sendable {
  /// A field, and how many of the translations that have it speak for it.
  package struct Field: Sendable {
    package let name: String
    let count: Int
    let total: Int
  }

  package private(set) var translated: [Field] = []
  package private(set) var equal: [Field] = []

  /// Of the translations that have a field, in percent.
  private static let (equalShare, translatedShare) = (95, 75)
  private static let fewestPairs = 3

  init() {}

  /// Compares translations with their sources.
  ///
  /// - Parameter usual: fields that sites translate, for where too few translations tell.
  init(
    _ pairs: some Sequence<(source: FrontMatter, translation: FrontMatter)>, fields: [String],
    usual: [String]
  ) {
    var same: [String: Int] = [:]
    var all: [String: Int] = [:]
    var texts: [String: Int] = [:]
    for (source, translation) in pairs {
      for name in fields {
        guard let a = source[name], let b = translation[name], !a.isBlank, !b.isBlank else {
          continue
        }
        all[name, default: 0] += 1
        if LearntFields.words(a) == LearntFields.words(b) { same[name, default: 0] += 1 }
        if case .string? = b.value { texts[name, default: 0] += 1 }
      }
    }
    for name in fields {
      let count = all[name] ?? 0
      guard count >= LearntFields.fewestPairs else {
        if usual.contains(name) { translated.append(Field(name: name, count: 0, total: 0)) }
        continue
      }
      let same = same[name] ?? 0
      if isShare(same, of: count, atLeast: LearntFields.equalShare) {
        equal.append(Field(name: name, count: same, total: count))
      } else if isShare(count - same, of: count, atLeast: LearntFields.translatedShare),
        isShare(texts[name] ?? 0, of: count, atLeast: LearntFields.translatedShare)
      {
        translated.append(Field(name: name, count: count - same, total: count))
      }
    }
  }

  /// The scalars of a value in order.
  private static func words(_ node: YAMLNode) -> [String] {
    switch node.content {
    case .scalar(let scalar): [scalar.text]
    case .sequence(let items): items.flatMap(words)
    case .mapping(let pairs): pairs.flatMap { words($0.key) + words($0.value) }
    }
  }
}
