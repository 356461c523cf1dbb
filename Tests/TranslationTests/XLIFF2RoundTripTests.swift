import Foundation
import TestSupport
import Testing
import Translation

@Suite struct XLIFF2RoundTripTests {
  @Test(arguments: [XLIFF2Version.v2_0, .v2_1])
  func everythingComesBack(version: XLIFF2Version) throws {
    let bytes = XLIFF2Writer(version: version).write(sampleBundleWithTerms)
    #expect(XLIFF2Validator.problems(in: bytes).isEmpty)
    #expect(try BundleFormat.detect(bytes) == .xliff2)
    #expect(try TranslationBundle(bytes).withoutPlaces == sampleBundleWithTerms)
  }

  @Test(
    .enabled(if: Tool.xmllint.isPresent && Shared.isPresent),
    arguments: [
      XLIFF2Version.v2_0, .v2_1,
    ])
  func schemasAcceptIt(version: XLIFF2Version) throws {
    let bytes = XLIFF2Writer(version: version).write(sampleBundleWithTerms)
    #expect(try schemaProblems(bytes) == "")
    // The schemas do judge, the modules' too.
    let text = String(decoding: bytes, as: UTF8.self)
    for wrong in [
      ("similarity=\"60\"", "similarity=\"x\""), ("id=\"p1\"", "id=\"p 1\""),
      ("gls:term>", "gls:word>"),
    ] {
      #expect(try schemaProblems(Array(text.replacing(wrong.0, with: wrong.1).utf8)) != "")
    }
  }
}

/// A program that judges what was written.
enum Tool: String {
  case xmllint, msgfmt

  var path: String? {
    ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + rawValue }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  var isPresent: Bool { path != nil }

  /// Runs the program over a file with `bytes`; what it says on stderr and its status.
  func run(_ arguments: [String], over bytes: [UInt8]) throws -> (output: String, status: Int32) {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "polyguide-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: path ?? "/nowhere")
    process.arguments = arguments + [file.path]
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }
}

/// What the XML schemas of XLIFF 2.1 and of its modules say against a document.
func schemaProblems(_ bytes: [UInt8]) throws -> String {
  let schemas = (Shared.root ?? "") + "/conformance/xliff-2.1/schemas/"
  let modules = ["matches.xsd", "glossary.xsd", "size_restriction.xsd", "xliff_core_2.0.xsd"]
  let imports = try modules.map { name in
    let text = try String(contentsOfFile: schemas + name, encoding: .utf8)
    let namespace = text.components(separatedBy: "targetNamespace=\"").last?
      .components(separatedBy: "\"").first
    return "<xs:import namespace=\"\(namespace ?? "")\" schemaLocation=\"\(schemas)\(name)\"/>"
  }
  let all =
    "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\(imports.joined())</xs:schema>"
  let file = FileManager.default.temporaryDirectory.appending(
    path: "polyguide-\(UUID().uuidString).xsd")
  try all.write(to: file, atomically: true, encoding: .utf8)
  defer { try? FileManager.default.removeItem(at: file) }
  let result = try Tool.xmllint.run(["--nonet", "--noout", "--schema", file.path], over: bytes)
  return result.status == 0 ? "" : result.output
}
