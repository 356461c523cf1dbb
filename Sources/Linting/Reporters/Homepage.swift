/// Where a reader of a report learns more.
enum Homepage {
  static let address = "https://github.com/tramitit/polyguide"
  static let rules = address + "#rules"
}
