/// The formats that are asserted (Validation, section 7.3).
enum Format: String, CaseIterable, Sendable {
  case date
  case dateTime = "date-time"
  case uri

  init(_ value: KeywordValue) throws(JSONSchemaError) {
    let name = try value.text()
    guard let format = Format(rawValue: name) else {
      let names = Format.allCases.map(\.rawValue)
      let hint = didYouMean(nearest(to: name, in: names))
      let supported = alternatives(names.map { quoted($0) })
      throw value.fault(
        "names the format \(quoted(name)), which is not supported" + hint
          + (hint.isEmpty ? ", unlike \(supported)" : ""))
    }
    self = format
  }

  func accepts(_ text: String) -> Bool {
    switch self {
    case .date: Timestamp.isDate(text)
    case .dateTime: Timestamp.isDateTime(text)
    case .uri: URISyntax.isURI(text)
    }
  }
}
