import Guides
import Markup

/// What the guides say under one key of the front matter.
struct FieldCensus: Sendable {
  /// The spellings of the key, which Hugo does not tell apart.
  private(set) var spellings = Tally()
  /// How many guides have it with a value that says something.
  private(set) var guideCount = 0
  private(set) var values = ValueCensus()
  /// Of lists, what their items are.
  private(set) var items = ValueCensus()
  /// How many values Hugo reads as a date.
  private(set) var dateCount = 0
  private var places = 0

  var name: String { spellings.most?.value ?? "" }

  /// Where it stands in a block, on average, from 0.
  var place: Double { Double(places) / Double(max(1, spellings.total)) }

  mutating func add(_ key: String, _ value: YAMLNode, at place: Int) {
    spellings.add(key)
    places += place
    guard !value.isBlank else { return }
    guideCount += 1
    values.add(value)
    for item in value.sequence ?? [] where !item.isBlank { items.add(item) }
    if let text = value.text, HugoDate.isReadable(text) { dateCount += 1 }
  }
}

/// The types, texts and lengths of some values.
struct ValueCensus: Sendable {
  /// JSON Schema's names, with how often.
  private(set) var types = Tally()
  /// The strings; empty where they are too many to be a choice.
  private(set) var texts = Tally()
  private(set) var hasManyTexts = false
  /// Code points to how many strings have so many.
  private(set) var lengths: [Int: Int] = [:]
  private(set) var uriCount = 0
  /// How many strings have a blank in them, as sentences have.
  private var proseCount = 0

  private static let mostTexts = 40

  mutating func add(_ node: YAMLNode) {
    types.add(ValueCensus.type(of: node))
    guard case .string(let text)? = node.value else { return }
    lengths[text.unicodeScalars.count, default: 0] += 1
    if text.utf8.contains(0x20) { proseCount += 1 }
    if ValueCensus.isWebAddress(text) { uriCount += 1 }
    guard !hasManyTexts else { return }
    texts.add(text)
    if texts.counts.count > ValueCensus.mostTexts {
      hasManyTexts = true
      texts = Tally()
    }
  }

  private static func isWebAddress(_ text: String) -> Bool {
    let address = WebAddress(text)
    return !address.scheme.isEmpty && address.isWeb && !address.host.isEmpty
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  private static func type(of node: YAMLNode) -> String {
    switch node.content {
    case .sequence: "array"
    case .mapping: "object"
    case .scalar(let scalar):
      switch scalar.value {
      case .null: "null"
      case .bool: "boolean"
      case .integer: "integer"
      case .float: "number"
      case .string: "string"
      }
    }
  }

  /// The types that more than a slip here and there have.
  var usualTypes: [String] {
    let usual = types.sorted.filter { isShare($0.count, of: types.total, atLeast: 5) }.map(\.value)
    // Every integer is a number.
    return usual.contains("number") ? usual.filter { $0 != "integer" } : usual
  }

  /// The texts that nearly all guides choose from; empty where they say what they like.
  var choices: [Tally.Entry] {
    guard usualTypes == ["string"], !hasManyTexts, texts.total >= ValueCensus.fewestForChoice else {
      return []
    }
    let usual = texts.sorted.filter {
      $0.count > 1 && isShare($0.count * 200, of: texts.total, atLeast: 100)
    }
    let uses = usual.reduce(0) { $0 + $1.count }
    guard usual.count <= ValueCensus.mostChoices, uses >= usual.count * 8,
      isShare(uses, of: texts.total, atLeast: 98)
    else { return [] }
    return usual
  }

  private static let fewestForChoice = 20
  private static let mostChoices = 12

  /// The lengths that nearly all sentences keep to, where somebody sees to it: many come near a limit, and
  /// hardly one goes beyond.
  var limits: (minimum: Int?, maximum: Int?) {
    let all = lengths.sorted { $0.key < $1.key }
    let count = all.reduce(0) { $0 + $1.value }
    guard count >= ValueCensus.fewestForLimits,
      isShare(proseCount, of: count, atLeast: 90)
    else { return (nil, nil) }
    let beyond = count / 200
    func edge(_ lengths: some Sequence<(key: Int, value: Int)>) -> Int {
      var seen = 0
      return lengths.first {
        seen += $0.value
        return seen > beyond
      }?.key ?? 0
    }
    let least = edge(all.lazy.map { $0 }) / 5 * 5
    let most = (edge(all.reversed()) + 4) / 5 * 5
    let range = max(1, most - least)
    func isCrowded(_ lengths: ClosedRange<Int>) -> Bool {
      isShare(
        all.reduce(0) { lengths.contains($1.key) ? $0 + $1.value : $0 }, of: count, atLeast: 5)
    }
    let margin = range / 5
    return (
      least > 0 && isCrowded(least...(least + margin)) ? least : nil,
      isCrowded((most - margin)...most) ? most : nil
    )
  }

  private static let fewestForLimits = 50
}
