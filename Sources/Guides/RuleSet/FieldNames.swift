import JSONSchema
import Markup

/// The front matter keys that the schema names, and what people call them by mistake.
package struct FieldNames: Sendable {
  /// As written in the schema, in its order.
  package let keys: KeyList
  /// Keys that must be there.
  package let required: [String]
  /// Whether a guide may have keys that the schema does not name.
  let allowsOthers: Bool
  /// Names in other languages (`x-other-names`), folded, to the key that is meant.
  package let otherNames: [String: String]
  /// The key that records the Git blob of the source (`x-role: source-revision`); nil for none.
  package let sourceRevision: String?
  /// How long a text may be, in code points.
  package let lengthLimits: [String: (minimum: Int?, maximum: Int?)]
  /// By their letters and digits, in lower case.
  private let namesBySpelling: [String: String]
  /// What a mistyped key may be meant to be.
  private let candidates: [String]

  init(_ schema: YAMLNode) {
    let properties = schema["properties"]?.mapping ?? []
    keys = KeyList(properties.compactMap(\.key.text))
    allowsOthers =
      schema["additionalProperties"]?.value != .bool(false) || schema["patternProperties"] != nil
    required = schema["required"]?.sequence?.compactMap(\.text) ?? []
    var others: [String: String] = [:]
    for property in properties {
      for name in property.value["x-other-names"]?.sequence ?? [] {
        if let name = name.text { others[name.lowercased()] = property.key.text }
      }
    }
    otherNames = others
    sourceRevision =
      properties.first { $0.value["x-role"]?.text == "source-revision" }?.key.text
    var limits: [String: (minimum: Int?, maximum: Int?)] = [:]
    for property in properties {
      let minimum = property.value["minLength"]?.integer
      let maximum = property.value["maxLength"]?.integer
      guard let name = property.key.text, minimum != nil || maximum != nil else { continue }
      limits[name] = (minimum, maximum)
    }
    lengthLimits = limits
    namesBySpelling = Dictionary(
      keys.names.map { (FieldNames.words($0).joined(), $0) }.filter { !$0.0.isEmpty },
      uniquingKeysWith: { first, _ in first })
    candidates = keys.names + others.keys.sorted(by: utf8Precedes)
  }

  /// The name as the schema writes it of a key in any letter case, as Hugo reads keys; nil for an unknown key.
  package func name(of key: String) -> String? {
    guard let index = keys.firstIndex(of: key), case let first = keys.names[index] else {
      return nil
    }
    return first == key || !keys.names.contains(key) ? first : key
  }

  /// The name that an unknown key was most likely meant to be.
  ///
  /// Blanks, dashes and the like count for nothing, words may be in another language (`meta título`), and
  /// the rest is for ``nearest(to:in:)``.
  package func name(meantBy key: String) -> String? {
    let words = FieldNames.words(key)
    let joined = words.joined()
    if let name = namesBySpelling[joined] { return name }
    if let name = otherNames[key.lowercased()] { return name }
    let translated = words.map { otherNames[$0] ?? $0 }
    let spelling = FieldNames.words(translated.joined(separator: " ")).joined()
    if let name = namesBySpelling[spelling] { return name }
    let near = nearest(to: key, in: candidates)
    return near.map { otherNames[$0] ?? $0 }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
