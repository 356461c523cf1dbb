import Foundation
import TestSupport
import Testing

/// Bundles that are hostile or broken as files: refused as a whole, soon, and what came with them is merged.
@Suite(.tags(.cli)) struct DamagedImportTests {
  private static let site = ExchangeCommandTests.site
  private static let formats = ["xliff", "xliff12", "po", "json"]

  private static let good = """
    {"polyguide":1,"sourceLanguage":"en","targetLanguage":"es","units":[{"file":"en/mexico/a.md",
    "id":"description.p1","source":"Some **bold** text","target":"Otro texto **fuerte**"}]}
    """

  /// The exported bundle of a site, which a test damages.
  private func bundle(_ format: String, in folder: TemporaryFolder) throws -> String {
    try Tool.run(["export", "--to", "es", "--format", format], in: folder).output
  }

  /// Imports a damaged bundle together with a good one: the good one counts, the damaged one says why not.
  private func expectRefusal(
    of bytes: [UInt8], in folder: TemporaryFolder, _ reason: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try folder.write(bytes, to: "bad.xlf")
    try folder.write(Self.good, to: "good.json")
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    let script = "ulimit -v 800000; ulimit -t \(Tool.isOptimized ? 2 : 8); exec \"$0\" \"$@\""
    let result = try Tool.run(
      "/bin/bash", ["-c", script, Tool.path, "import", "bad.xlf", "good.json"], in: folder)
    #expect(result.status == 1, "\(result.errors)", sourceLocation: sourceLocation)
    #expect(
      result.output.contains("error[import/refused] \(reason)\n"), "\(result.output)",
      sourceLocation: sourceLocation)
    #expect(result.output.contains("bad.xlf:"), sourceLocation: sourceLocation)
    #expect(
      try folder.text("content/es/mexico/c.md")
        == Self.site["content/es/mexico/c.md"]?.replacing("Un texto", with: "Otro texto"),
      sourceLocation: sourceLocation)
    let after = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    #expect(before == after, sourceLocation: sourceLocation)
  }

  // MARK: Entities

  @Test(arguments: [
    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://127.0.0.1:1/a.dtd\"> %a;]>",
    "<!DOCTYPE xliff SYSTEM \"file:///etc/passwd\">",
    "<!DOCTYPE xliff PUBLIC \"a\" \"http://127.0.0.1:1/a.dtd\">",
  ])
  func entities(_ doctype: String) throws {
    for format in ["xliff", "xliff12"] {
      let folder = try TemporaryFolder(Self.site)
      let text = try bundle(format, in: folder)
        .replacing("?>\n", with: "?>\n\(doctype)\n").replacing("Un texto", with: "&b;&a;")
      try expectRefusal(
        of: Array(text.utf8), in: folder,
        "a DOCTYPE is not allowed: it can declare entities and load files")
    }
  }

  @Test(arguments: ["xliff", "xliff12"]) func undeclaredEntities(_ format: String) throws {
    let folder = try TemporaryFolder(Self.site)
    let text = try bundle(format, in: folder).replacing("Un texto", with: "&b;")
    try expectRefusal(of: Array(text.utf8), in: folder, "not well-formed: undefined entity")
  }

  // MARK: Paths

  @Test(arguments: formats) func pathsThatLeadOut(_ format: String) throws {
    let folder = try TemporaryFolder(Self.site)
    let text = try bundle(format, in: folder).replacing("en/mexico/a.md", with: "../../x")
    let place = format.hasPrefix("xliff") ? " of a <file>" : ""
    try expectRefusal(
      of: Array(text.utf8), in: folder, "the path \"../../x\"\(place) leads out of the content")
  }

  // MARK: Nesting

  private static let depth = 20_000

  /// Elements inside each other without end are no bundle; a text with as many codes is a text.
  @Test func nestedElements() throws {
    for (format, start, end) in [
      ("xliff", "<pc id=\"c1\" dataRefStart=\"d1\" dataRefEnd=\"d1\">", "</pc>"),
      ("xliff12", "<g id=\"c1\">", "</g>"),
    ] {
      let folder = try TemporaryFolder(Self.site)
      let nested =
        String(repeating: start, count: Self.depth) + "x"
        + String(repeating: end, count: Self.depth)
      let text = try bundle(format, in: folder).replacing("Un texto", with: nested)
      try expectRefusal(of: Array(text.utf8), in: folder, "elements are nested more than 256 deep")
    }
  }

  @Test(arguments: ["po", "json"]) func nestedMarkup(_ format: String) throws {
    let folder = try TemporaryFolder(Self.site)
    for (start, end) in [
      ("**a ", " b**"), ("[", "](x)"), ("*a **b ", "c** d*"), ("> ", ""), ("<b>", ""),
    ] {
      let nested =
        String(repeating: start, count: Self.depth) + "x"
        + String(repeating: end, count: Self.depth)
      let text = try bundle(format, in: folder).replacing("Un texto **fuerte**", with: nested)
      #expect(text.contains(nested))
      try folder.write(text, to: "bad")
      let result = try Tool.run(["import", "--quiet", "bad"], in: folder)
      #expect(result.status == 1 && result.isRegularExit, "\(start)")
      #expect(result.output.contains("en/mexico/a.md description.p1: the target"), "\(start)")
      #expect(try folder.text("content/es/mexico/c.md") == Self.site["content/es/mexico/c.md"])
    }
  }

  @Test func nestedJSON() throws {
    let folder = try TemporaryFolder(Self.site)
    let nested = String(repeating: "[", count: Self.depth)
    let text = try bundle("json", in: folder).replacing("\"notes\":[", with: "\"notes\":[\(nested)")
    try expectRefusal(of: Array(text.utf8), in: folder, "values are nested too deep")
  }

  // MARK: Truncated

  @Test(arguments: formats) func truncated(_ format: String) throws {
    let folder = try TemporaryFolder(Self.site)
    let bytes = Array(try bundle(format, in: folder).utf8)
    for share in [3, 7, 9] {
      let half = Array(bytes[..<(bytes.count * share / 10)])
      try folder.write(half, to: "bad")
      let result = try Tool.run(["import", "--quiet", "bad"], in: folder)
      // A PO file that breaks off between two messages is sound.
      #expect(result.status == 1 || format == "po" && result.status == 0, "\(result.output)")
      #expect(result.status == 0 || result.output.contains("error[import/refused]"))
      #expect(try folder.text("content/es/mexico/c.md") == Self.site["content/es/mexico/c.md"])
    }
  }

  // MARK: Encodings

  private func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  private func wide(_ text: String) -> [UInt8] {
    text.utf16.reduce(into: [0xFF, 0xFE]) { bytes, unit in
      bytes.append(UInt8(truncatingIfNeeded: unit))
      bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
    }
  }

  @Test(arguments: formats) func otherEncodings(_ format: String) throws {
    let folder = try TemporaryFolder(Self.site)
    let text = try bundle(format, in: folder).replacing("Un texto", with: "Año")
    let isXML = format.hasPrefix("xliff")
    let reason =
      switch format {
      case "po": "the file is not UTF-8"
      case "json": "a string is not UTF-8"
      default: "not well-formed: a character, or an encoding, that XML does not allow here"
      }
    // As Latin-1, and not saying so.
    try expectRefusal(of: latin(text), in: folder, reason)
    // As UTF-16.
    if !isXML {
      try expectRefusal(of: wide(text), in: folder, "the file is in UTF-16: save it as UTF-8")
    }
    let names = isXML ? ["encoding=\"UTF-8\"": "encoding=\"windows-1252\""] : [:]
    for (old, new) in names {
      try expectRefusal(
        of: Array(text.replacing(old, with: new).utf8), in: folder,
        "not well-formed: unknown encoding")
    }
    if format == "po" {
      try expectRefusal(
        of: Array(text.replacing("charset=UTF-8", with: "charset=ISO-8859-1").utf8), in: folder,
        "the file says that it is in iso-8859-1: save it as UTF-8")
    }
  }

  /// What says which encoding it has is read.
  @Test(arguments: ["xliff", "xliff12"]) func namedEncodings(_ format: String) throws {
    for isWide in [true, false] {
      let folder = try TemporaryFolder(Self.site)
      let text = try bundle(format, in: folder).replacing("Un texto", with: "Un año")
      // An ellipsis is no character of Latin-1.
      let name = isWide ? "UTF-16" : "ISO-8859-1"
      let named = text.replacing("encoding=\"UTF-8\"", with: "encoding=\"\(name)\"")
        .replacing("…", with: "&#x2026;")
      try folder.write(isWide ? wide(named) : latin(named), to: "b.xlf")
      let result = try Tool.run(["import", "--quiet", "b.xlf"], in: folder)
      #expect(result.status == 0, "\(result.output)")
      #expect(try folder.text("content/es/mexico/c.md").hasSuffix("\nUn año **fuerte**\n"))
    }
  }
}
