import Guides
import Markup
import TestSupport

/// A file in the place of one of the rule set's, or of Hugo's, is read or refused by name.
///
/// The path of the file stands in the first line of an input.
enum PolicyTarget {
  static func check(_ input: [UInt8]) throws {
    let line = input.prefix { $0 != 0x0A }
    guard let path = String(validating: line, as: UTF8.self) else { return }
    let file = Array(input.dropFirst(line.count + 1))
    let project = InMemoryFileTree([path: file])
    let hugo: HugoConfiguration?
    do throws(RuleSetError) {
      hugo = try HugoConfiguration(project)
    } catch {
      return try check(error, path)
    }
    let rules = Rules(path: path, bytes: file)
    do throws(RuleSetError) {
      let site = try RuleSet.site(rules, hugo: hugo)
      for place in [SiteInput.firstPath, "es/a/_index.md", "mexico/b.de.md", "a/b/index.md"] {
        guard let path = GuidePath(place, layout: site.layout) else { continue }
        _ = ContentFile(path, bytes: Array("---\ntitle: A\n---\n".utf8), site: site).page.url
      }
      // Most of a rule set is one file that is always the same.
      if path != "site.yaml", hugo == nil { _ = try RuleSet(rules, site: site) }
    } catch {
      try check(error, path)
    }
  }

  private static func check(_ error: RuleSetError, _ path: String) throws {
    try expect(!error.message.isEmpty, "the error says nothing")
    try expect(error.position.map { $0.line >= 1 && $0.column >= 1 } ?? true, "it is nowhere")
  }

  /// The shipped rule set with one file of another text.
  private struct Rules: FileTree {
    let path: String
    let bytes: [UInt8]

    func paths() throws -> [String] { [] }

    func contents(of path: String) throws -> [UInt8] {
      guard path != self.path else { return bytes }
      guard let bytes = Rules.shipped[path] else {
        throw FileTreeError(path: path, reason: "there is no such file")
      }
      return bytes
    }

    private static let shipped: [String: [UInt8]] = {
      let folder = FolderTree(Shared.packageRoot + "/rules")
      let files = ((try? folder.paths()) ?? []).map { ($0, (try? folder.contents(of: $0)) ?? []) }
      return Dictionary(files, uniquingKeysWith: { first, _ in first })
    }()
  }
}
