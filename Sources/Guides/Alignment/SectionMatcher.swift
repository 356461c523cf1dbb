/// Finds which sections of two guides say the same: by what their headings name, else by their order.
enum SectionMatcher {
  /// Two sections that say the same; one of them is nil where the other has no partner.
  struct Entry {
    let source: Int?
    let translation: Int?
  }

  /// All sections of both in the source's order; those of the translation alone behind what they follow.
  static func pairs(_ source: [Section], _ translation: [Section]) -> [Entry] {
    let source = source.map { $0.template?.order ?? unknown }
    let translation = translation.map { $0.template?.order ?? unknown }
    if source.count == translation.count, zip(source, translation).allSatisfy(mayBeSame) {
      return source.indices.map { Entry(source: $0, translation: $0) }
    }
    var partner = partnersByName(source, translation)
    matchByOrder(source, translation, &partner)
    return inOrder(partner, translation.count)
  }

  /// The number of a heading that names no section; the others have the numbers of their templates.
  private static let unknown = -1

  /// Whether two headings name the same section, or one of them names none that is known.
  private static func mayBeSame(_ a: Int, _ b: Int) -> Bool {
    a == b || a == unknown || b == unknown
  }

  /// For each section of the source the translation's of the same name, the first with the first.
  private static func partnersByName(_ source: [Int], _ translation: [Int]) -> [Int?] {
    var places: [Int: [Int]] = [:]
    for (index, name) in translation.enumerated().reversed() where name != unknown {
      places[name, default: []].append(index)
    }
    return source.map { places[$0]?.popLast() }
  }

  /// Matches, between two matched sections, those that are left in their order.
  private static func matchByOrder(
    _ source: [Int], _ translation: [Int], _ partner: inout [Int?]
  ) {
    var isTaken = Array(repeating: false, count: translation.count)
    for case let index? in partner { isTaken[index] = true }
    var next = 0
    for index in source.indices {
      if let found = partner[index] {
        next = found + 1
        continue
      }
      let free = translation[next...].indices.prefix { !isTaken[$0] }
      guard let found = free.first(where: { mayBeSame(source[index], translation[$0]) }) else {
        continue
      }
      partner[index] = found
      isTaken[found] = true
      next = found + 1
    }
  }

  private static func inOrder(_ partner: [Int?], _ translationCount: Int) -> [Entry] {
    let taken = Set(partner.compactMap { $0 })
    var entries: [Entry] = []
    func addFollowers(from start: Int) {
      var index = start
      while index < translationCount, !taken.contains(index) {
        entries.append(Entry(source: nil, translation: index))
        index += 1
      }
    }
    addFollowers(from: 0)
    for (index, found) in partner.enumerated() {
      entries.append(Entry(source: index, translation: found))
      if let found { addFollowers(from: found + 1) }
    }
    return entries
  }
}
