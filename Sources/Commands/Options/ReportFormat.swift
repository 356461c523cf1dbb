import ArgumentParser

/// The formats of findings.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif, github, gitlab, junit, rdjson

  /// Whether a service reads it, which takes so many results and no more.
  var isLimited: Bool {
    switch self {
    case .text, .json: false
    case .sarif, .github, .gitlab, .junit, .rdjson: true
    }
  }
}
