import Foundation
import TestSupport
import Testing

/// `--since` and `--staged` against the difference of two full lints, for changes of all kinds.
@Suite(.tags(.cli), .enabled(if: Shared.isPresent)) struct GeneratedChangesTests {
  /// POLYGUIDE_CHANGES=all makes 200 changes of all guides, which takes a release executable a quarter of an hour.
  private static let isThorough = ProcessInfo.processInfo.environment["POLYGUIDE_CHANGES"] == "all"

  /// A finding as a report of the whole site has it.
  private struct Reported: Decodable {
    let rule: String
    let path: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let message: String

    /// Rule, guide, and what is at fault: the text, or what the message says to be missing.
    func identity(in lines: [ArraySlice<UInt8>]) -> Identity {
      let fault: String
      switch rule {
      case "section/missing" where message.hasPrefix("\""):
        fault = String(message.prefix { $0 != ":" }.components(separatedBy: "\" is missing")[0])
      case "front-matter/required" where message.contains("add it"): fault = message
      case "translation/numbers" where message.contains("is missing here"): fault = message
      case "translation/structure" where message.hasPrefix("link to") && message.contains("here"):
        fault = message
      default: fault = text(in: lines)
      }
      return Identity(rule: rule, path: path, fault: fault)
    }

    private func text(in lines: [ArraySlice<UInt8>]) -> String {
      (line...endLine).map { number in
        let scalars = String(decoding: lines[number - 1], as: UTF8.self).unicodeScalars
        let start = number == line ? column - 1 : 0
        let end = number == endLine ? max(0, endColumn - 1 - start) : scalars.count
        return String(String.UnicodeScalarView(scalars.dropFirst(start).prefix(end)))
      }.joined(separator: "\n")
    }
  }

  private struct Document: Decodable {
    struct Summary: Decodable {
      let known: Int?
      let repaired: Int?
    }
    let findings: [Reported]
    let summary: Summary
  }

  /// What stays the same of a finding where lines move.
  private struct Identity: Hashable {
    let rule: String
    var path: String
    let fault: String
  }

  /// How often each finding is there.
  private typealias Counts = [Identity: Int]

  private static func lint(_ repository: Repository, _ arguments: [String]) throws -> Document {
    let result = try Tool.run(
      [
        "lint", "--content", ".", "--rules", Shared.packageRoot + "/rules", "--format", "json",
        "--fail-on", "never",
      ] + arguments, in: repository.folder)
    try #require(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode(Document.self, from: Data(result.output.utf8))
  }

  private static func counts(
    _ document: Document, in folder: TemporaryFolder
  ) throws -> Counts {
    var counts: Counts = [:]
    for (path, findings) in Dictionary(grouping: document.findings, by: \.path) {
      var bytes = Array(try folder.text(path).utf8)
      if bytes.contains(0x0D) { bytes.removeAll { $0 == 0x0D } }
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      for finding in findings { counts[finding.identity(in: lines), default: 0] += 1 }
    }
    return counts
  }

  /// The same findings with the guides under their new names.
  private static func renamed(_ counts: Counts, _ newPaths: [String: String]) -> Counts {
    guard !newPaths.isEmpty else { return counts }
    var renamed: Counts = [:]
    for (finding, count) in counts {
      var finding = finding
      finding.path = newPaths[finding.path] ?? finding.path
      renamed[finding, default: 0] += count
    }
    return renamed
  }

  /// The real guides: all where asked for, else those of one country.
  private static func files() throws -> [String: String] {
    let corpus = try Shared.corpus()
    let folders = ["mexico"]
    var files: [String: String] = [:]
    for path in try corpus.paths() where path.hasSuffix(".md") && path.contains("/") {
      let isWanted = isThorough || folders.contains { path.contains("/\($0)/") }
      if isWanted { files[path] = String(decoding: try corpus.contents(of: path), as: UTF8.self) }
    }
    return files
  }

  @Test func theDifferenceOfTwoLintsIsReported() throws {
    let files = try GeneratedChangesTests.files()
    let repository = try Repository(try TemporaryFolder(files))
    try repository.commit()
    var changes = GeneratedChanges(repository, files: files)
    let kinds = GeneratedChanges.Kind.allCases
    var reportedRules: Set<String> = []
    var before = try GeneratedChangesTests.counts(
      try GeneratedChangesTests.lint(repository, []), in: repository.folder)
    // Otherwise each kind of change is made once.
    for number in 0..<(Self.isThorough ? 200 : kinds.count) {
      let kind = kinds[number % kinds.count]
      let head = try repository.git("rev-parse", "HEAD")
      let paths = try changes.make(kind)
      // A merge commits to the branch before it merges.
      let isMerge = kind == .merge
      let since = try GeneratedChangesTests.lint(repository, ["--since", head])
      try repository.git("add", "--all")
      let staged = try GeneratedChangesTests.lint(repository, ["--staged"])
      try repository.commit()
      let committed = try GeneratedChangesTests.lint(repository, ["--since", head])

      let old = GeneratedChangesTests.renamed(before, paths)
      let new = try GeneratedChangesTests.counts(
        try GeneratedChangesTests.lint(repository, []), in: repository.folder)
      let broken = new.merging(old) { $0 - $1 }
        .filter { new[$0.key] != nil && $0.value > 0 }
      let repaired = old.merging(new) { $0 - $1 }.filter { old[$0.key] != nil && $0.value > 0 }
      let label = "change \(number), \(kind)"
      for document in isMerge ? [since, committed] : [since, staged, committed] {
        let reported = try GeneratedChangesTests.counts(document, in: repository.folder)
        #expect(reported == broken, "\(label)")
        #expect(document.summary.repaired == repaired.values.reduce(0, +), "\(label)")
      }
      let known = new.values.reduce(0, +) - broken.values.reduce(0, +)
      #expect(since.summary.known == known && committed.summary.known == known, "\(label)")
      reportedRules.formUnion(since.findings.map(\.rule))
      before = new
    }
    // Changes that break nothing prove nothing.
    #expect(reportedRules.count > 20, "\(reportedRules.sorted())")
  }
}
