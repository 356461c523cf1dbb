import Commands
import Guides
import TestSupport
import Testing

/// The rule set that the binary carries is the one in `rules/`.
@Suite struct BuiltInRulesTests {
  @Test func isACopyOfTheFolder() throws {
    let tree = FolderTree(Shared.packageRoot + "/rules")
    let files = try tree.paths().sorted(by: utf8Precedes).map { path in
      (path: path, text: String(decoding: try tree.contents(of: path), as: UTF8.self))
    }
    try expectGolden(Self.source(files), "Sources/Commands/BuiltInRules.generated.swift")
  }

  /// The Swift file that holds the texts.
  private static func source(_ files: [(path: String, text: String)]) -> String {
    var source = """
      // swift-format-ignore-file
      // Written by BuiltInRulesTests from rules/: POLYGUIDE_RECORD=1 swift test --filter BuiltInRules

      /// The rule set that the binary carries, for where there is no `rules/`.
      enum BuiltInRules {
        /// Path below the rule set's folder to text.
        static let files: [String: String] = [

      """
    for file in files {
      var fence = "#"
      while file.text.contains("\"\"\"" + fence) || file.text.contains("\\" + fence) {
        fence += "#"
      }
      source += "    \"\(file.path)\": \(fence)\"\"\"\n\(file.text)\n\"\"\"\(fence),\n"
    }
    return source + "  ]\n}\n"
  }
}
