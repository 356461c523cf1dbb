import Markup

/// The URL patterns of a site's sections: `blog: /:year/:month/:slug/` (Hugo, `resources/page/permalinks.go`).
package struct Permalinks: Sendable {
  /// By the path of a section, what its pages' paths are made of.
  private let pages: [String: Pattern]
  /// By the path of a section, what its own and those of the sections below are made of.
  private let sections: [String: Pattern]

  fileprivate struct Pattern: Sendable {
    /// Texts and tokens in turn, a text first.
    let parts: [Substring]
  }

  /// The patterns as they are written, by kind of page and section.
  package struct Texts: Sendable, Equatable {
    package var pages: [String: String] = [:]
    package var sections: [String: String] = [:]

    package var isEmpty: Bool { pages.isEmpty && sections.isEmpty }

    /// Adds `blog: pattern`, or since Hugo 0.115 by kind: `page: {blog: pattern}`.
    mutating func add(_ node: YAMLNode) {
      for pair in node.mapping ?? [] {
        let key = Texts.key(pair.key)
        if let pattern = pair.value.text {
          pages[key] = pattern
        } else if key == "page" || key == "section" {
          for pair in pair.value.mapping ?? [] {
            let place = key == "page" ? \Texts.pages : \Texts.sections
            self[keyPath: place][Texts.key(pair.key)] = pair.value.text
          }
        }
      }
    }

    /// The path of a section, in lower case and without slashes at its ends; `/` for all pages.
    private static func key(_ node: YAMLNode) -> String {
      let elements = (node.text ?? "").lowercased().split { $0 == "/" || $0 == " " }
      return elements.isEmpty ? "/" : elements.joined(separator: "/")
    }
  }

  /// What a pattern can say of a page.
  struct Values {
    /// The page's folders, those that the content is mounted at first.
    let folders: [SiteSections.Folder]
    /// The name of its file, of a bundle that of its folder.
    let name: String
    let title: String
    let slug: String?
    let date: HugoDate.Day

    /// The folders of the section that the page is in: one at the top is a section without an `_index.md`, too.
    var section: ArraySlice<SiteSections.Folder> {
      folders.prefix(max(1, (folders.lastIndex(where: \.isSection) ?? 0) + 1))
    }
  }

  /// Takes the patterns by the paths of sections.
  ///
  /// - Returns: with the first token that is none of Hugo's, as the second value.
  static func read(_ texts: Texts) -> (Permalinks, unknown: String?) {
    var unknown: String?
    func patterns(_ texts: [String: String]) -> [String: Pattern] {
      texts.mapValues { text in
        let pattern = Pattern(text)
        unknown = unknown ?? pattern.tokens.first { !isKnown($0) }.map(String.init)
        return pattern
      }
    }
    let permalinks = Permalinks(
      pages: patterns(texts.pages), sections: patterns(texts.sections))
    return (permalinks, unknown)
  }

  static let none = Permalinks(pages: [:], sections: [:])

  var isEmpty: Bool { pages.isEmpty && sections.isEmpty }

  /// The path of a page, not yet sanitized; nil where its section has no pattern.
  func path(_ values: Values, of kind: GuidePath.Kind) -> String? {
    guard let pattern = pattern(values.folders.map(\.name), kind == .sectionPage ? sections : pages)
    else { return nil }
    var path = ""
    for (index, part) in pattern.parts.enumerated() {
      path += index % 2 == 0 ? String(part) : Permalinks.value(part, values)
    }
    return path
  }

  /// The pattern of the innermost section that has one; that of `/` is for all pages.
  private func pattern(_ folders: [String], _ patterns: [String: Pattern]) -> Pattern? {
    guard !patterns.isEmpty else { return nil }
    for count in stride(from: folders.count, through: 1, by: -1) {
      if let pattern = patterns[folders[..<count].joined(separator: "/").lowercased()] {
        return pattern
      }
    }
    return folders.isEmpty ? patterns["/"] : nil
  }

  private static func isKnown(_ token: Substring) -> Bool {
    [
      "year", "month", "monthname", "day", "weekday", "weekdayname", "yearday", "section",
      "sections",
      "sectionslug", "sectionslugs", "title", "slug", "slugorfilename", "filename",
      "contentbasename", "slugorcontentbasename",
    ].contains(token) || token.hasPrefix("sections[") || token.hasPrefix("sectionslugs[")
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
    case "section": values.folders.first?.name ?? ""
    case "sectionslug": values.section.first.map(name) ?? ""
    case "sections": values.section.map(\.name).joined(separator: "/")
    case "sectionslugs": values.section.map(name).joined(separator: "/")
    case "title": sanitized(values.title)
    case "slug": sanitized(values.slug ?? values.title)
    case "slugorfilename", "slugorcontentbasename": sanitized(values.slug ?? values.name)
    case "filename", "contentbasename": sanitized(values.name)
    case _ where token.hasPrefix("sectionslugs["):
      slice(token, of: values.section.map(name)).joined(separator: "/")
    default: slice(token, of: values.section.map(\.name)).joined(separator: "/")
    }
  }

  /// What patterns call a section: its slug, or else its title.
  private static func name(_ section: SiteSections.Folder) -> String {
    sanitized(section.slug ?? section.title ?? section.name)
  }

  /// One element of a path: a title may have slashes, and more white space than one blank; of a `+` Hugo makes one.
  private static func sanitized(_ text: String) -> String {
    let kept = HugoURL.kept(of: Array(text.unicodeScalars))
    return String(kept.map { $0 == "+" ? " " : $0 })
  }

  /// `sections[1:]`, `sections[last]`, `sections[:2]`: a slice in Go's syntax, cut to what there is.
  private static func slice(_ token: Substring, of sections: [String]) -> ArraySlice<String> {
    let inside = token.drop { $0 != "[" }.dropFirst().dropLast()
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
