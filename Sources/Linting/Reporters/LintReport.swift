package import Guides
import Markup

/// A result with what is needed to show it to somebody.
package struct LintReport: Sendable {
  package let result: LintResult
  /// The content that was checked: reporters count lines in it.
  package let contents: SiteContents
  /// The files behind it, for those that are not UTF-8.
  package let tree: any FileTree
  package let displayPath: PathDisplay

  package init(
    result: LintResult, contents: SiteContents, tree: any FileTree, displayPath: PathDisplay
  ) {
    self.result = result
    self.contents = contents
    self.tree = tree
    self.displayPath = displayPath
  }
}

/// The texts that findings are in, with their lines, each prepared once.
struct ReportedFiles {
  private let report: LintReport
  private var files: [String: ReportedFile] = [:]

  init(_ report: LintReport) { self.report = report }

  mutating func position(_ offset: Int, in path: String) -> TextPosition {
    file(path)
    return files[path]?.position(offset) ?? TextPosition(line: 1, column: 1)
  }

  /// The line where a span starts; nil in a file without text.
  mutating func excerpt(of span: ByteSpan, in path: String) -> SourceExcerpt? {
    file(path)
    guard let file = files[path], !file.bytes.isEmpty else { return nil }
    let line = file.lines.span(ofLine: file.lines.line(of: span.start), in: file.bytes)
    return SourceExcerpt(file.bytes, line: line, span: span)
  }

  private mutating func file(_ path: String) {
    guard files[path] == nil else { return }
    files[path] = ReportedFile(bytes: bytes(of: path))
  }

  /// The text that was checked, not the one that may meanwhile be on disk.
  private func bytes(of path: String) -> [UInt8] {
    if let file = report.contents.file(atPath: path), file.encodingError == nil {
      return file.source.bytes
    }
    return (try? report.tree.contents(of: path)) ?? []
  }
}

/// The text of one file, asked for positions mostly in the order of the text.
private struct ReportedFile {
  let bytes: [UInt8]
  let lines: LineIndex
  /// The last answer: the next one in the same line starts counting there.
  private var last: (offset: Int, position: TextPosition)?

  init(bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineIndex(bytes)
  }

  mutating func position(_ offset: Int) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lines.line(of: offset)
    var start = lines.starts[line]
    var column = 1
    if let last, last.position.line == line + 1, last.offset <= offset {
      start = last.offset
      column = last.position.column
    }
    for index in start..<offset where !isContinuation(bytes[index]) { column += 1 }
    let position = TextPosition(line: line + 1, column: column)
    last = (offset, position)
    return position
  }
}
