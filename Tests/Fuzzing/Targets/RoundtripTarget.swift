import Markup
import Translation

/// A file comes back from every format byte for byte.
enum RoundtripTarget {
  private static let fields = ["title", "meta_title", "description"]

  static func check(_ input: [UInt8]) throws {
    guard let source = try? SourceText(input) else { return }
    let parser = MarkdownParser()
    let file = TranslatableFile(source, fields: fields, parser: parser)
    for format in BundleOutput.allCases {
      do throws(Roundtrip.Difference) {
        _ = try Roundtrip.prove(file, path: "a.md", format: format, parser: parser)
      } catch {
        throw BrokenProperty(description: "\(format): \(error)")
      }
    }
  }
}
