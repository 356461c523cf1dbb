package import Guides
package import Markup

/// A result with what is needed to show it to somebody.
package struct LintReport: Sendable {
  package let result: LintResult
  /// The content that was checked: reporters count lines in it.
  package let tree: any FileTree
  /// Stands before the path of each file: from where the user is to the content root.
  package let pathPrefix: String

  package init(result: LintResult, tree: any FileTree, pathPrefix: String) {
    self.result = result
    self.tree = tree
    self.pathPrefix = pathPrefix
  }

  package func displayPath(_ path: String) -> String { pathPrefix + path }
}

/// The text of one file with its lines, for reporters.
package struct ReportedFile {
  package let bytes: [UInt8]
  package let lines: LineIndex

  package init(bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineIndex(bytes)
  }

  package func position(_ offset: Int) -> TextPosition { lines.position(of: offset, in: bytes) }
}

/// Reads the files that findings are in, each once.
package struct ReportedFiles {
  private let tree: any FileTree
  private var files: [String: ReportedFile] = [:]

  package init(_ tree: any FileTree) { self.tree = tree }

  /// A file's text; empty where it can no longer be read.
  package mutating func file(_ path: String) -> ReportedFile {
    if let file = files[path] { return file }
    let file = ReportedFile(bytes: (try? tree.contents(of: path)) ?? [])
    files[path] = file
    return file
  }
}
