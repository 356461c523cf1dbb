import Guides
import JSONSchema
import Markup

/// What the front matter of the guides has in common.
package struct LearntSchema: Sendable {
  /// What the values of one key have in common.
  package struct Field: Sendable {
    package let name: String
    package let guideCount: Int
    package let isRequired: Bool
    let types: [String]
    let itemTypes: [String]
    let choices: [Tally.Entry]
    let itemChoices: [Tally.Entry]
    let isURI: Bool
    let minimumLength: Int?
    let maximumLength: Int?
  }

  /// The most frequent first.
  package internal(set) var fields: [Field] = []
  package internal(set) var guideCount = 0
  /// Keys of a guide or two that look like a slip, with how many have each.
  private(set) var slips: [Tally.Entry] = []

  package var required: [Field] { fields.filter(\.isRequired) }

  init() {}

  /// Reads the front matter of some guides.
  init(_ frontMatters: some Sequence<FrontMatter>, otherNames: [String: String]) {
    var fields: [String: FieldCensus] = [:]
    for frontMatter in frontMatters where frontMatter.root != nil {
      guideCount += 1
      for (index, key) in frontMatter.keys.names.enumerated()
      where !key.isEmpty && frontMatter.isLast(index) {
        fields[key.lowercased(), default: FieldCensus()].add(
          key, frontMatter.pairs[index].value, at: index)
      }
    }
    let all = fields.values.filter { $0.guideCount > 0 }.sorted { a, b in
      if a.guideCount != b.guideCount { return a.guideCount > b.guideCount }
      return a.place != b.place ? a.place < b.place : utf8Precedes(a.name, b.name)
    }
    for field in all {
      if isSlip(field, among: all, otherNames) {
        slips.append(Tally.Entry(value: field.name, count: field.guideCount))
      } else {
        self.fields.append(self.field(field))
      }
    }
  }

  /// A key that next to no guide has, or a few that have another one's name in other words or letters.
  private func isSlip(
    _ field: FieldCensus, among all: [FieldCensus], _ otherNames: [String: String]
  ) -> Bool {
    guard !HugoFields.knows(field.name) else { return false }
    if guideCount >= 100, field.guideCount < 3 { return true }
    let frequent = all.filter { $0.guideCount >= field.guideCount * 10 }.map(\.name)
    if let meant = otherNames[field.name.lowercased()],
      frequent.contains(where: { equalIgnoringCase($0, meant) })
    {
      return true
    }
    return nearest(to: field.name, in: frequent) != nil
  }

  private func field(_ census: FieldCensus) -> Field {
    let types = census.values.usualTypes
    let isString = types == ["string"]
    let isDate = isShare(census.dateCount, of: census.guideCount, atLeast: 90)
    let choices = isDate ? [] : census.values.choices
    let isURI = isString && census.values.uriCount == census.guideCount
    // Which category a guide has is for the rule front-matter/category.
    let isCategory = equalIgnoringCase(census.name, FrontMatterKey.categories)
    let limits =
      isString && choices.isEmpty && !isDate && !isURI
      ? census.values.limits : (minimum: nil, maximum: nil)
    return Field(
      name: census.name, guideCount: census.guideCount,
      isRequired: isShare(census.guideCount, of: guideCount, atLeast: 95), types: types,
      itemTypes: types == ["array"] ? census.items.usualTypes : [], choices: choices,
      itemChoices: types == ["array"] && !isCategory ? census.items.choices : [], isURI: isURI,
      minimumLength: limits.minimum, maximumLength: limits.maximum)
  }
}
