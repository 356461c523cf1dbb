/// The language that a block of front matter is written in.
package enum FrontMatterFormat: String, CaseIterable, Sendable {
  case yaml = "YAML"
  case toml = "TOML"
  case json = "JSON"

  /// What opens a block: a line, or the first byte of an object.
  package var opening: String {
    switch self {
    case .yaml: "---"
    case .toml: "+++"
    case .json: "{"
    }
  }

  /// What closes a block.
  package var closing: String { self == .json ? "}" : opening }
}
