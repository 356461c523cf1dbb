package import Markup

/// A call of a Hugo shortcode in a text: `{{< name "value" key="value" >}}`, or with `%` for `<` and `>`.
///
/// Hugo reads them before Markdown does, in code and comments, too; `{{</* name */>}}` is a text.
package struct ShortcodeCall {
  /// A value that a call gives to its shortcode.
  package struct Argument {
    /// Nil for one that is known by its place.
    package let name: String?
    package let text: String
    /// The text as written, without quotes.
    package let span: ByteSpan
  }

  /// From the first to the last brace.
  package let span: ByteSpan
  /// In lower case; of a closing one with the slash.
  package let name: String
  package private(set) var arguments: [Argument] = []

  /// Reads a call; nil where none starts at the offset.
  package init?(_ bytes: [UInt8], at start: Int) {
    let brace = UInt8(ascii: "{")
    guard start + 3 < bytes.count, bytes[start] == brace, bytes[start + 1] == brace,
      bytes[start + 2] == UInt8(ascii: "<") || bytes[start + 2] == UInt8(ascii: "%")
    else { return nil }
    let mark = bytes[start + 2] == UInt8(ascii: "%") ? "%}}" : ">}}"
    let close = Array(mark.utf8)
    var words: [(word: Word, isName: Bool)] = []
    var offset = start + 3
    if bytes[offset...].starts(with: "/*".utf8) { return nil }
    while true {
      while offset < bytes.count, bytes[offset] <= 0x20 {
        offset += 1
      }
      guard offset < bytes.count else { return nil }
      if bytes[offset...].starts(with: close) { break }
      guard let word = Word(bytes, at: offset, close: close) else { return nil }
      offset = word.end
      let isName = offset < bytes.count && bytes[offset] == UInt8(ascii: "=")
      if isName { offset += 1 }
      words.append((word, isName))
    }
    span = ByteSpan(start, offset + 3)
    guard let first = words.first, !first.isName else { return nil }
    name = first.word.text.lowercased()
    var key: String?
    for (word, isName) in words.dropFirst() {
      if isName {
        key = word.text
      } else {
        arguments.append(Argument(name: key, text: word.text, span: word.span))
        key = nil
      }
    }
  }

  /// The argument of a name, or without names at a place.
  package func argument(_ name: String, at place: Int) -> Argument? {
    if let named = arguments.first(where: { $0.name == name }) { return named }
    let isPositional = arguments.allSatisfy { $0.name == nil }
    return isPositional && arguments.indices.contains(place) ? arguments[place] : nil
  }

  /// Whether it is one of Hugo's own that put no element with an id into the page.
  var isWithoutIDs: Bool { ShortcodeCall.withoutIDs.contains(name) }

  private static let withoutIDs: Set<String> = [
    "ref", "relref", "param", "figure", "gist", "instagram", "qr", "vimeo", "x", "youtube",
  ]

  /// A name or a value, with or without quotes.
  private struct Word {
    private(set) var text = ""
    let span: ByteSpan
    /// Behind the quote at its end.
    let end: Int

    init?(_ bytes: [UInt8], at start: Int, close: [UInt8]) {
      let quote = bytes[start]
      var letters: [UInt8] = []
      var offset = start
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "`") {
        offset += 1
        while offset < bytes.count, bytes[offset] != quote {
          if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""),
            offset + 1 < bytes.count
          {
            offset += 1
          }
          letters.append(bytes[offset])
          offset += 1
        }
        guard offset < bytes.count else { return nil }
        span = ByteSpan(start + 1, offset)
        end = offset + 1
      } else {
        while offset < bytes.count, bytes[offset] > 0x20, bytes[offset] != UInt8(ascii: "="),
          bytes[offset] != UInt8(ascii: "\""), !bytes[offset...].starts(with: close)
        {
          // Hugo fails here; and a call that does not end is not read to the end of the file from each brace in it.
          guard bytes[offset] != UInt8(ascii: "{"), bytes[offset] != UInt8(ascii: "\\") else {
            return nil
          }
          letters.append(bytes[offset])
          offset += 1
        }
        guard offset > start else { return nil }
        span = ByteSpan(start, offset)
        end = offset
      }
      text = String(decoding: letters, as: UTF8.self)
    }
  }
}
