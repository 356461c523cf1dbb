import Foundation
import TestSupport
import Testing
import Translation

/// Inputs that break tools, with what is expected of each.
@Suite(.enabled(if: Shared.isPresent, "POLYGUIDE_SHARED is not set"), .timeLimit(.minutes(5)))
struct HostileBundleTests {
  @Test(arguments: hostileFiles())
  func filesDoWhatTheManifestSays(file: HostileFile) throws {
    let problem = firstProblem(in: try file.bytes())
    if file.expectation != "SAFE" { #expect(problem != nil) }
  }

  @Test func referencesToCharactersSurvive() throws {
    let unit = try unit(of: "xliff/20-ncr-ok.xlf")
    #expect(unit.target.map { Array($0.markdown.utf8) } == Array("a\rb\nc\td😀".utf8))
  }

  @Test func cdataIsTextAndCommentsAreNot() throws {
    #expect(try unit(of: "xliff/20-cdata.xlf").target?.markdown == "<b> & ]]>")
    #expect(try unit(of: "xliff/20-comment-pi.xlf").target?.markdown == "abc")
    #expect(try unit(of: "xliff/20-utf16.xlf").target != nil)
    #expect(try unit(of: "xliff/12-cdata.xlf").target?.markdown == "<b> & ]]>")
    #expect(try unit(of: "xliff/12-comment-pi.xlf").target?.markdown == "abc")
    #expect(try unit(of: "xliff/12-bom.xlf").target?.markdown == "x")
  }

  @Test(arguments: ["xliff/12-empty-target.xlf", "xliff/12-ws-target.xlf"])
  func blankTargetsAreNone(path: String) throws {
    #expect(try unit(of: path).target == nil)
  }

  @Test func lostCodesAreNamed() throws {
    let unit = try unit(of: "xliff/20-ph-missing.xlf")
    #expect(
      unit.target?.pieces.codeProblem(comparedWith: unit.source.pieces)
        == "the code \"1\" is lost")
  }

  @Test(arguments: [
    ("xliff/12-xinclude.xlf", "<include> is no element of a text"),
    (
      "xliff/12-xxe-param.xlf",
      "a DOCTYPE is not allowed: it can declare entities and load files"
    ),
    ("xliff/12-dup-ids.xlf", "two units of a <file> have the id \"1\""),
    (
      "xliff/12-wrong-ns.xlf",
      "<xliff> has the namespace \"urn:oasis:names:tc:xliff:docment:1.2\", not XLIFF's"
    ),
    ("xliff/12-empty-file.xlf", "the file is empty"),
    ("xliff/html.xlf", "the file is an HTML page, no bundle"),
    ("xliff/not-xml.xlf", "the file is a ZIP archive: unpack it first"),
    (
      "xliff/20-billion-laughs.xlf",
      "a DOCTYPE is not allowed: it can declare entities and load files"
    ),
    ("xliff/20-not-closed.xlf", "the file breaks off inside <unit> of line 2"),
    ("xliff/20-dup-ids.xlf", "two units of a <file> have the id \"u1\""),
    (
      "xliff/20-path-traversal.xlf",
      "the path \"/tmp/evil.md\" of a <file> leads out of the content"
    ),
    (
      "xliff/20-wrong-ns.xlf",
      "<xliff> has the namespace \"urn:oasis:names:tc:xliff:docment:2.0\", not XLIFF's"
    ),
    ("po/invalid-utf8.po", "the file is not UTF-8"),
    ("po/eof-in-string.po", "a string does not end on its line"),
  ])
  func reasonsAreClear(path: String, message: String) throws {
    #expect(firstProblem(in: try HostileFile(path: path).bytes()) == message)
  }

  private func unit(of path: String) throws -> BundleUnit {
    let bundle = try TranslationBundle(HostileFile(path: path).bytes())
    return try #require(bundle.files.first?.units.first)
  }

  private func firstProblem(in bytes: [UInt8]) -> String? {
    do {
      let bundle = try TranslationBundle(bytes)
      for unit in bundle.files.flatMap(\.units) {
        let codes = unit.target?.pieces.codeProblem(comparedWith: unit.source.pieces)
        if let problem = unit.problem ?? codes { return problem }
      }
      return nil
    } catch { return error.message }
  }
}

/// A line of the manifest.
struct HostileFile: CustomTestStringConvertible {
  var path: String
  var expectation = ""
  var size = 0
  var testDescription: String { "\(path) \(expectation)" }

  func bytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(Shared.root ?? "")/hostile/\(path)")))
  }
}

private func hostileFiles() -> [HostileFile] {
  guard let root = Shared.root,
    let text = try? String(contentsOfFile: root + "/hostile/MANIFEST.tsv", encoding: .utf8)
  else { return [] }
  return text.split(separator: "\n").dropFirst().compactMap { line in
    let fields = line.components(separatedBy: "\t")
    guard fields[0].hasPrefix("xliff/") || fields[0].hasPrefix("po/") else { return nil }
    return HostileFile(path: fields[0], expectation: fields[2], size: Int(fields[3]) ?? 0)
  }
}
