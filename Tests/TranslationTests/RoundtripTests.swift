import Guides
import Markup
import TestSupport
import Testing
import Translation
import Foundation

@Suite(.enabled(if: Shared.isPresent, "POLYGUIDE_SHARED is not set")) struct RoundtripTests {
  static let fields = ["title", "meta_title", "description"]

  @Test(arguments: BundleOutput.allCases) func corpora(_ format: BundleOutput) async throws {
    try await prove(Shared.corpora(), format)
  }

  @Test(arguments: BundleOutput.allCases) func commonMark(_ format: BundleOutput) throws {
    let data = try FolderTree(Shared.root ?? "").contents(
      of: "conformance/commonmark/spec-tests.json")
    let examples = try JSONSerialization.jsonObject(with: Data(data)) as? [[String: Any]] ?? []
    #expect(examples.count > 600)
    let parser = MarkdownParser()
    for example in examples {
      let text = example["markdown"] as? String ?? ""
      let file = TranslatableFile(SourceText(text), fields: Self.fields, parser: parser)
      do {
        _ = try Roundtrip.prove(file, path: "a.md", format: format, parser: parser)
      } catch {
        Issue.record("example \(example["example"] ?? ""): \(error) \(text)")
      }
    }
  }

  private func prove(_ tree: FolderTree, _ format: BundleOutput) async throws {
    // A part: a debug build takes minutes over all, and CI lets the built tool prove each file.
    let paths = try tree.paths().filter { $0.hasSuffix(".md") }.sorted().enumerated()
      .filter { $0.offset % 10 == 0 }.map(\.element)
    let results = try await concurrentRuns(paths) { run -> [(String, Int, String?)] in
      let parser = MarkdownParser()
      return run.compactMap { path in
        guard let source = try? SourceText(tree.contents(of: path)) else { return nil }
        let file = TranslatableFile(source, fields: Self.fields, parser: parser)
        do throws(Roundtrip.Difference) {
          return (path, try Roundtrip.prove(file, path: path, format: format, parser: parser), nil)
        } catch {
          return (path, 0, error.description)
        }
      }
    }
    let all = results.flatMap { $0 }
    #expect(all.count > 150)
    for (path, _, difference) in all {
      if let difference { Issue.record("\(path): \(difference)") }
    }
  }
}
