import Foundation
import TestSupport
import Testing
import Translation

/// The test suite of the XLIFF committee: what a judge must accept, and what it must refuse.
@Suite(.enabled(if: Shared.isPresent, "POLYGUIDE_SHARED is not set")) struct XLIFF2ConformanceTests
{
  @Test(arguments: files(in: "core/valid") + files(in: "modules/valid"))
  func validFilesAreAccepted(file: SuiteFile) throws {
    #expect(XLIFF2Validator.problems(in: try file.bytes()).map(\.message) == [])
  }

  @Test(arguments: files(in: "core/invalid") + files(in: "modules/invalid"))
  func invalidFilesAreRefused(file: SuiteFile) throws {
    #expect(!XLIFF2Validator.problems(in: try file.bytes()).isEmpty)
  }

  @Test func theSuiteIsWhole() {
    #expect(files(in: "core/valid").count + files(in: "modules/valid").count == 59)
    #expect(files(in: "core/invalid").count == 119)
    #expect(files(in: "modules/invalid").count == 43)
  }

  /// Valid files are also read, whatever they are about.
  @Test(arguments: files(in: "core/valid") + files(in: "modules/valid") + files(in: "core/in-out"))
  func validFilesAreRead(file: SuiteFile) throws {
    #expect(try !TranslationBundle(file.bytes()).files.isEmpty)
  }
}

/// One file of the suite.
struct SuiteFile: CustomTestStringConvertible {
  let path: String
  var testDescription: String { path.components(separatedBy: "/").suffix(3).joined(separator: "/") }

  func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }
}

private func files(in folder: String) -> [SuiteFile] {
  guard let root = Shared.root else { return [] }
  let path = "\(root)/conformance/xliff-2.1/test-suite/\(folder)"
  let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  return names.filter { $0.hasSuffix(".xlf") }.sorted().map { SuiteFile(path: "\(path)/\($0)") }
}
