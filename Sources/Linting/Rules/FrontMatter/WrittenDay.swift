import Guides

/// A day of the calendar that a text names in a form that people use, and Hugo does not read.
struct WrittenDay {
  let year: Int
  let month: Int
  let day: Int

  /// Nil where the calendar has no such day.
  init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1000...9999).contains(year), HugoDate.exists(year: year, month: month, day: day) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day as Hugo reads it: `2024-06-27`.
  var isoText: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  /// Reads a day with a month's name, in digits with the year at one end, or in eight digits.
  ///
  /// Nil where more than one day may be meant, as by `5/6/2024`, or where the text says more than a day.
  init?(_ text: String, language: String, _ languages: [String: LanguageRules]) {
    let parts = WrittenDay.parts(text)
    let numbers = parts.compactMap(\.digits)
    let words = parts.compactMap(\.word)
    if words.isEmpty {
      self.init(numbers: numbers, separators: parts.compactMap(\.separator))
      return
    }
    guard numbers.count == 2, let month = WrittenDay.month(in: words, language, languages),
      let year = numbers.first(where: { $0.utf8.count == 4 }),
      let day = numbers.first(where: { $0.utf8.count <= 2 })
    else { return nil }
    self.init(Int(year) ?? 0, month, Int(day) ?? 0)
  }

  private init?(numbers: [String], separators: [String]) {
    let values = numbers.compactMap { Int($0) }
    guard values.count == numbers.count else { return nil }
    if values.count == 1, numbers[0].utf8.count == 8 {
      self.init(values[0] / 10_000, values[0] / 100 % 100, values[0] % 100)
      return
    }
    let marks = Set(separators.map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty })
    guard values.count == 3, let mark = marks.first, numbers[1].utf8.count <= 2 else { return nil }
    if numbers[0].utf8.count == 4, numbers[2].utf8.count <= 2 {
      self.init(values[0], values[1], values[2])
      return
    }
    guard numbers[2].utf8.count == 4, numbers[0].utf8.count <= 2 else { return nil }
    let (first, second) = (values[0], values[1])
    // Nobody who writes dots puts the month first.
    if mark == "." || first > 12 || first == second {
      self.init(values[2], second, first)
    } else if second > 12 {
      self.init(values[2], first, second)
    } else {
      return nil
    }
  }

  private enum Part {
    case number(String), letters(String), other(String)

    var digits: String? { if case .number(let text) = self { text } else { nil } }
    var word: String? { if case .letters(let text) = self { text } else { nil } }
    var separator: String? { if case .other(let text) = self { text } else { nil } }
  }

  /// Runs of digits, of letters, and of the rest.
  private static func parts(_ text: String) -> [Part] {
    var parts: [Part] = []
    var run = ""
    var runKind = 0
    func finish() {
      switch runKind {
      case 0: if !run.isEmpty { parts.append(.other(run)) }
      case 1: parts.append(.number(run))
      default: parts.append(.letters(run))
      }
      run = ""
    }
    for character in text.prefix(64) {
      let kind = character.isASCII && character.isNumber ? 1 : character.isLetter ? 2 : 0
      if kind != runKind { finish() }
      runKind = kind
      run.append(kind == 2 ? Character(character.lowercased()) : character)
    }
    finish()
    return parts
  }

  /// The month that exactly one of the words names.
  ///
  /// The guide's own language decides, else all languages that know the word must agree.
  private static func month(
    in words: [String], _ language: String, _ languages: [String: LanguageRules]
  ) -> Int? {
    func months(_ word: String, _ rules: LanguageRules?) -> [Int] {
      guard let rules else { return [] }
      return rules.months.indices.filter { rules.months[$0].contains(word) }.map { $0 + 1 }
    }
    let own = words.flatMap { months($0, languages[language]) }
    if !own.isEmpty { return own.count == 1 ? own[0] : nil }
    let named = words.filter { word in languages.values.contains { !months(word, $0).isEmpty } }
    guard named.count == 1 else { return nil }
    let meanings = Set(languages.values.flatMap { months(named[0], $0) })
    return meanings.count == 1 ? meanings.first : nil
  }
}
