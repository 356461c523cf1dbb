import Guides
import Linting
import Markup
import TestSupport

/// Fixes end, leave text, bring no fault into front matter, and find nothing to do the second time.
enum FixTarget {
  static func check(_ input: [UInt8]) throws {
    let site = SiteInput(input)
    try onCallingThread {
      let ruleSet = try Shared.ruleSet()
      let selection = try LintTarget.selection.get()
      let contents = try await site.contents(ruleSet)
      let before = try await Linter(ruleSet, selection).lint(contents).findings
      let session = FixSession(ruleSet, selection, includesUnsafe: input.count % 2 == 1)
      let result = try await session.run(contents)
      for change in result.changes {
        try expect(
          (try? SourceText(change.new)) != nil, "the fixes of \(change.path) cut a character")
      }
      let faults = ["front-matter/syntax", "file/encoding"]
      try expect(
        result.remaining.findings.count { faults.contains($0.rule) }
          <= before.count { faults.contains($0.rule) }, "fixes bring a fault")
      let again = try await session.run(result.contents)
      try expect(
        again.changes.isEmpty,
        "the second run changes \(again.changes.map { "\($0.path): \(String(decoding: $0.old, as: UTF8.self).debugDescription) to \(String(decoding: $0.new, as: UTF8.self).debugDescription)" })"
      )
    }
  }
}
