import Guides
import Markup

/// YAML text in the making, with comments in a column of their own.
struct CommentedYAML {
  private(set) var text = ""
  private static let commentColumn = 40

  /// Adds a line.
  ///
  /// - Parameter comment: what stands behind it, on the same line.
  mutating func add(_ line: String, _ comment: String = "") {
    text += line
    if !comment.isEmpty {
      text += String(repeating: " ", count: max(1, CommentedYAML.commentColumn - line.count))
      text += "# " + CommentedYAML.oneLine(comment)
    }
    text += "\n"
  }

  /// Adds lines of comment.
  mutating func note(_ comment: String) {
    for line in comment.split(separator: "\n", omittingEmptySubsequences: false) {
      text += line.isEmpty ? "#\n" : "# \(line)\n"
    }
  }

  /// Adds a text as it is.
  mutating func add(verbatim text: String) { self.text += text }

  /// A sequence on one line, each element quoted as far as it must be.
  static func list(_ items: [String]) -> String {
    "[" + items.map(yamlText).joined(separator: ", ") + "]"
  }

  /// Texts of a repository may hold anything; a comment ends where a line does.
  private static func oneLine(_ comment: String) -> String {
    String(
      String.UnicodeScalarView(
        comment.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}

/// A text as a YAML value, key or item: as it is where it reads back as the same string, else in double quotes.
func yamlText(_ text: String) -> String { YAMLText.write(text, like: .plain, isItem: true) }

/// "12 of 34 guides".
func share(_ part: Int, _ whole: Int, _ noun: String = "guides") -> String {
  part == whole ? "all \(grouped(whole)) \(noun)" : "\(grouped(part)) of \(grouped(whole)) \(noun)"
}
