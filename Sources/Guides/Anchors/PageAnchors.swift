import JSONSchema
package import Markup

/// The places in a page that a `#fragment` can lead to.
package struct PageAnchors: Sendable, Equatable {
  /// The ids of the headings, in order.
  package private(set) var headings: [String] = []
  private var names = HeadingNames()
  /// Ids that are known not to be Hugo's for sure: of HTML and of attributes, and of headings that
  /// versions of Hugo read in different ways.
  private var others: Set<ByteString> = []
  /// Whether there is nothing that may make ids out of sight, such as a shortcode.
  package private(set) var isComplete = true

  /// - Parameter style: how the site makes ids of headings.
  package init(_ document: MarkdownDocument, _ source: SourceText, _ style: HeadingID.Style) {
    isComplete = style != .unknown
    readMarks(source.bytes)
    for (index, node) in document.nodes.enumerated() {
      guard case .heading = node.kind else { continue }
      let text = HeadingText(index, document, source)
      if text.isUncertain { isComplete = false }
      if let id = text.id {
        headings.append(id)
        names.take(id)
      } else if !text.read.isEmpty {
        headings.append(names.unique(HeadingID.id(of: text.read, style)))
        others.insert(ByteString(HeadingID.id(of: text.whole, style)))
      }
    }
  }

  /// Whether a decoded fragment leads to a place, as far as can be known.
  package func mayHold(_ fragment: String) -> Bool {
    let fragment = ByteString(fragment)
    return !isComplete || names.has(fragment) || others.contains(fragment)
  }

  /// The id of a heading that comes nearest to a fragment which leads nowhere.
  package func near(_ fragment: String) -> String? {
    // Of more headings than people write, and links to them, each pair would be compared.
    guard headings.count <= 500 else { return nil }
    return nearest(to: fragment, in: headings, lettersPerEdit: 5)
  }

  /// Looks for `id=`, `name=` and `{#`, and for shortcodes, wherever they stand.
  private mutating func readMarks(_ bytes: [UInt8]) {
    let brace = UInt8(ascii: "{")
    for index in bytes.indices.dropLast() {
      switch bytes[index] {
      case UInt8(ascii: "="):
        guard ["id", "name"].contains(where: { PageAnchors.ends($0, bytes[..<index]) }) else {
          continue
        }
        let quote = bytes[index + 1]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let value = bytes[(index + (isQuoted ? 2 : 1))...].prefix {
          isQuoted ? $0 != quote : $0 > 0x20 && $0 != UInt8(ascii: ">")
        }
        others.insert(ByteString(String(decoding: value, as: UTF8.self)))
      case brace:
        if bytes[index + 1] == UInt8(ascii: "#") {
          let id = bytes[(index + 2)...].prefix {
            $0 > 0x20 && $0 != brace && $0 != UInt8(ascii: "}")
          }
          others.insert(ByteString(String(decoding: id, as: UTF8.self)))
        } else if let shortcode = ShortcodeCall(bytes, at: index), !shortcode.isWithoutIDs {
          isComplete = false
        }
      default: continue
      }
    }
  }

  /// Whether bytes end with a word, in any letter case.
  private static func ends(_ word: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    let count = word.utf8.count
    guard bytes.count > count, bytes[bytes.endIndex - count - 1] <= 0x20 else { return false }
    return zip(bytes.suffix(count), word.utf8).allSatisfy { $0 | 0x20 == $1 }
  }

  /// Whether a part stands somewhere in a text.
  fileprivate static func has(_ part: StaticString, _ text: String) -> Bool {
    let utf8 = text.utf8
    let bytes = utf8.span
    return (0..<bytes.count).contains { bytes.equals(part, at: $0) }
  }
}

/// What Hugo reads of a heading to make its id: the last line alone, and of each part that is marked up or linked
/// its first piece of text alone.
private struct HeadingText {
  /// The id that its attributes give it.
  private(set) var id: String?
  private(set) var read = ""
  /// Whether Hugo may read another text: of addresses that it links itself, and of texts that it cuts into pieces.
  private(set) var isUncertain = false

  /// All of the text, with hyphens that become no dash: what other versions and settings of Hugo read.
  private(set) var whole = ""
  private let document: MarkdownDocument
  private let source: SourceText
  private let text: ByteSpan

  init(_ heading: Int, _ document: MarkdownDocument, _ source: SourceText) {
    self.document = document
    self.source = source
    let node = document.nodes[heading]
    let attributes = HeadingAttributes(source.bytes, in: node.span)
    id = attributes?.id
    let line = document.lines(of: heading).last ?? node.span
    text = ByteSpan(line.start, attributes?.start ?? line.end)
    guard id == nil else { return }
    for child in document.children(of: heading) {
      switch document.nodes[child].kind {
      case .text, .code: append(child, isWhole: true)
      case .emphasis, .strong, .link, .image: appendMarkedUp(child)
      default: continue
      }
    }
    if attributes != nil { read = HeadingText.withoutClosingMarks(read) }
    isUncertain = isUncertain || ["://", "www.", "@"].contains { PageAnchors.has($0, whole) }
  }

  /// Appends a piece of text, as far as it is on the last line and before the attributes.
  private mutating func append(_ index: Int, isWhole: Bool) {
    let span = document.nodes[index].span
    guard span.start >= text.start, span.start < text.end else { return }
    var piece = document.plainText(of: index, in: source)
    let written = source[span]
    if span.end > text.end { piece = source[ByteSpan(span.start, text.end)] }
    // Of references by number Hugo reads the digits.
    let isCode = document.nodes[index].kind == .code
    if PageAnchors.has(isCode ? "&" : "&#", written) { isUncertain = true }
    if isWhole { read += isCode ? piece : HeadingText.withDashes(piece) }
    whole += piece
  }

  private mutating func appendMarkedUp(_ index: Int) {
    let node = document.nodes[index]
    if source.bytes[node.span.start] == UInt8(ascii: "<") { return }
    var isFirst = true
    for inner in (index + 1)..<max(index + 1, node.subtreeEnd) {
      switch document.nodes[inner].kind {
      case .text, .code:
        if isFirst, source[document.nodes[inner].span].utf8.contains(where: HeadingText.cuts) {
          isUncertain = true
        }
        append(inner, isWhole: isFirst)
        isFirst = false
      case .softBreak, .lineBreak, .htmlInline: isFirst = false
      default: continue
      }
    }
  }

  /// Whether a byte can end a piece of text.
  private static func cuts(_ byte: UInt8) -> Bool { "_*'\"&\\-.<>~[]`".utf8.contains(byte) }

  private static func withoutClosingMarks(_ text: String) -> String {
    var rest = text[...]
    while rest.last == " " { rest.removeLast() }
    let bare = rest.reversed().drop { $0 == "#" }
    return bare.count < rest.count && bare.first == " " ? String(String(bare.reversed())) : text
  }

  /// Two and three hyphens in a row become dashes, which leave nothing; code keeps them.
  private static func withDashes(_ text: String) -> String {
    var result = ""
    var count = 0
    for character in text.unicodeScalars {
      if character == "-" {
        count += 1
        continue
      }
      if count % 3 == 1 { result += "-" }
      count = 0
      result.unicodeScalars.append(character)
    }
    return count % 3 == 1 ? result + "-" : result
  }
}

/// The ids of headings that are taken; a guide may have a heading a thousand times.
private struct HeadingNames: Sendable, Equatable {
  private var taken: Set<ByteString> = []
  /// By id, the number that makes the next one of it.
  private var nextNumbers: [String: Int] = [:]

  mutating func take(_ id: String) { taken.insert(ByteString(id)) }

  func has(_ id: ByteString) -> Bool { taken.contains(id) }

  /// An id that no heading before has: Hugo numbers those that are alike.
  mutating func unique(_ id: String) -> String {
    let name = id.isEmpty ? "heading" : id
    var free = name
    var number = nextNumbers[name] ?? 1
    while !taken.insert(ByteString(free)).inserted {
      free = "\(name)-\(number)"
      number += 1
    }
    nextNumbers[name] = number
    return free
  }
}
