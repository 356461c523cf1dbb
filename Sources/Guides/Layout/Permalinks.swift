/// The URL patterns of a site's sections: `blog: /:year/:month/:slug/` (Hugo, `resources/page/permalinks.go`).
struct Permalinks: Sendable {
  /// By section, what its pages' paths are made of.
  private let patterns: [String: Pattern]

  fileprivate struct Pattern: Sendable {
    /// Texts and tokens in turn, a text first.
    let parts: [Substring]
  }

  /// What a pattern can say of a page.
  struct Values {
    /// The page's folders, those that the content is mounted at first.
    let sections: [String]
    /// The name of its file, of a bundle that of its folder.
    let name: String
    let title: String
    let slug: String?
    let date: HugoDate.Day
  }

  /// Takes the patterns by the first folder of their pages.
  ///
  /// - Returns: with the first token that is none of Hugo's, as the second value.
  static func read(_ patterns: [String: String]) -> (Permalinks, unknown: String?) {
    var unknown: String?
    let read = patterns.mapValues { text in
      let pattern = Pattern(text)
      if let token = pattern.tokens.first(where: { !isKnown($0) }) {
        unknown = unknown ?? String(token)
      }
      return pattern
    }
    return (Permalinks(patterns: read), unknown)
  }

  static let none = Permalinks(patterns: [:])

  var isEmpty: Bool { patterns.isEmpty }

  /// The path of a page, not yet sanitized; nil where its section has no pattern.
  func path(_ values: Values) -> String? {
    guard let section = values.sections.first, let pattern = patterns[section] else { return nil }
    var path = ""
    for (index, part) in pattern.parts.enumerated() {
      path += index % 2 == 0 ? String(part) : Permalinks.value(part, values)
    }
    return path
  }

  private static func isKnown(_ token: Substring) -> Bool {
    [
      "year", "month", "monthname", "day", "weekday", "weekdayname", "yearday", "section",
      "sections",
      "sectionslug", "title", "slug", "slugorfilename", "filename", "contentbasename",
      "slugorcontentbasename",
    ].contains(token) || token.hasPrefix("sections[")
  }

  private static func value(_ token: Substring, _ values: Values) -> String {
    let date = values.date
    return switch token {
    case "year": String(date.year)
    case "month": twoDigits(date.month)
    case "monthname": monthNames[date.month - 1]
    case "day": twoDigits(date.day)
    case "weekday": String(date.weekday)
    case "weekdayname": weekdayNames[date.weekday]
    case "yearday": String(date.dayOfYear)
    case "section": values.sections.first ?? ""
    case "sections": values.sections.joined(separator: "/")
    case "title": sanitized(values.title)
    case "slug": sanitized(values.slug ?? values.title)
    case "slugorfilename", "slugorcontentbasename": sanitized(values.slug ?? values.name)
    case "filename", "contentbasename": sanitized(values.name)
    default: slice(token, of: values.sections).joined(separator: "/")
    }
  }

  /// One element of a path: a title may have slashes, and more white space than one blank.
  private static func sanitized(_ text: String) -> String {
    HugoURL.kept(of: Array(text.unicodeScalars))
  }

  /// `sections[1:]`, `sections[last]`, `sections[:2]`: a slice in Go's syntax, cut to what there is.
  private static func slice(_ token: Substring, of sections: [String]) -> ArraySlice<String> {
    let inside = token.dropFirst("sections[".count).dropLast()
    func index(_ text: Substring) -> Int? {
      text == "last" ? sections.count - 1 : Int(text)
    }
    guard let colon = inside.firstIndex(of: ":") else {
      guard let index = index(inside), sections.indices.contains(index) else { return [] }
      return sections[index...index]
    }
    let start = index(inside[..<colon]) ?? 0
    let end = min(index(inside[inside.index(after: colon)...]) ?? sections.count, sections.count)
    return start >= 0 && start < end ? sections[start..<end] : []
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdayNames = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}

extension Permalinks.Pattern {
  /// A token is a colon with letters behind it, and for `:sections` a slice.
  init(_ text: String) {
    var parts: [Substring] = []
    var rest = text[...]
    while let colon = rest.firstIndex(of: ":") {
      parts.append(rest[..<colon])
      rest = rest[rest.index(after: colon)...]
      var end = rest.firstIndex { !$0.isLetter } ?? rest.endIndex
      if end < rest.endIndex, rest[end] == "[", let close = rest[end...].firstIndex(of: "]") {
        end = rest.index(after: close)
      }
      parts.append(rest[..<end])
      rest = rest[end...]
    }
    parts.append(rest)
    self.parts = parts
  }

  var tokens: [Substring] { stride(from: 1, to: parts.count, by: 2).map { parts[$0] } }
}

extension HugoDate.Day {
  /// 1 for the first of January.
  fileprivate var dayOfYear: Int {
    (1..<month).reduce(day) { days, month in
      days + ((28...31).last { HugoDate.exists(year: year, month: month, day: $0) } ?? 0)
    }
  }

  /// 0 for Sunday (Sakamoto's method).
  fileprivate var weekday: Int {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    return (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
  }
}
