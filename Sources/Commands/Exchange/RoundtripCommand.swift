import ArgumentParser
import Guides
import Markup
import Translation

/// `polyguide roundtrip`: the proof that one's own files survive.
struct RoundtripCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roundtrip",
    abstract: "Prove on your own files that export and import lose no byte.",
    discussion: """
      Exports each file, copies the source of every unit to its target, writes the bundle and reads it \
      again, merges it and compares the bytes. Any Markdown file will do; nothing is written.
      """)

  @Argument(
    help: ArgumentHelp("Markdown files and folders of them.", valueName: "path"),
    completion: .file(extensions: ["md"]))
  var paths: [String] = ["."]

  @Option(help: "The format of the bundle; all by default.")
  var format: BundleOutput?

  @OptionGroup(title: "Output") var output: OutputOptions

  /// The front matter that is text on most sites.
  private static let fields = ["title", "meta_title", "description", "linkTitle", "summary"]

  func run() async throws {
    let files = try paths.flatMap(Self.files)
    let formats = format.map { [$0] } ?? BundleOutput.allCases
    let failures = try await concurrentRuns(files) { run in
      let parser = MarkdownParser()
      return try run.flatMap { path in
        try formats.compactMap { format in
          try Self.failure(path, format, parser)
        }
      }
    }.flatMap { $0 }
    var report = failures.map { $0 + "\n" }.joined()
    if !output.quiet {
      let formats = formats.map(\.rawValue).joined(separator: ", ")
      report += "\(files.count) files in \(formats): "
      report += failures.isEmpty ? "all come back byte for byte\n" : "\(failures.count) differ\n"
    }
    try Output(path: output.output).write(report)
    if !failures.isEmpty { throw ExitStatus.findings }
  }

  /// What differs, with the file and the format; nil if nothing does.
  private static func failure(
    _ path: String, _ format: BundleOutput, _ parser: MarkdownParser
  ) throws -> String? {
    let bytes = try BundleFiles.read(path)
    do throws(EncodingError) {
      let source = try SourceText(bytes)
      let file = TranslatableFile(source, fields: fields, parser: parser)
      do throws(Roundtrip.Difference) {
        _ = try Roundtrip.prove(file, path: "guide.md", format: format, parser: parser)
        return nil
      } catch {
        return "\(path): \(format.rawValue): \(error.description)"
      }
    } catch {
      return "\(path): it is not UTF-8: byte \(error.offset) is invalid"
    }
  }

  private static func files(_ path: String) throws -> [String] {
    guard DiskFileTree.isFolder(path) else { return [path] }
    return try DiskFileTree(path).paths().filter { $0.hasSuffix(".md") }
      .sorted(by: utf8Precedes).map { path == "." ? $0 : path + "/" + $0 }
  }
}
