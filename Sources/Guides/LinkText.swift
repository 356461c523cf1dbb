/// The texts of links and the titles that they name.
package enum LinkText {
  /// Whether a text says a title, blanks and normal form set aside.
  package static func isTitle(_ text: String, _ title: String) -> Bool {
    text == title || collapsed(text) == collapsed(title)
  }

  /// A title as the text of a link; nil where Hugo would read a template in it.
  package static func markdown(_ title: String) -> String? {
    var text = ""
    for character in collapsed(title) {
      if "\\`*_[]<".contains(character) { text.append("\\") }
      text.append(character == "&" ? "&amp;" : "\(character)")
    }
    return text.contains("{{") ? nil : text
  }

  private static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
