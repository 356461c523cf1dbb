import Guides
import TestSupport

/// A small site in one input: form feeds stand between its files.
///
/// The first file is a guide; each other one has its path in its first line.
struct SiteInput {
  static let firstPath = "en/mexico/guide.md"
  private(set) var files: [String: [UInt8]] = [:]

  init(_ input: [UInt8]) {
    let parts = SiteInput.parts(input)
    files[SiteInput.firstPath] = Array(parts[0])
    for part in parts.dropFirst() {
      let line = part.prefix { $0 != 0x0A }
      guard !line.isEmpty, let path = String(validating: line, as: UTF8.self) else { continue }
      files[path] = Array(part.dropFirst(line.count + 1))
    }
  }

  var tree: InMemoryFileTree { InMemoryFileTree(files) }

  func contents(_ ruleSet: RuleSet) async throws -> SiteContents {
    try await SiteContents(tree, configuration: ruleSet.site)
  }

  /// At least one part.
  static func parts(_ input: [UInt8], mostParts: Int = .max) -> [ArraySlice<UInt8>] {
    input.split(separator: 0x0C, maxSplits: mostParts - 1, omittingEmptySubsequences: false)
  }

  /// What makes an input of files; one without a path is the first.
  static func input(_ files: [(path: String, text: String)]) -> [UInt8] {
    let first = files.first { $0.path == firstPath }?.text ?? ""
    return Array(first.utf8)
      + files.filter { $0.path != firstPath }.flatMap {
        [0x0C] + Array("\($0.path)\n\($0.text)".utf8)
      }
  }
}
