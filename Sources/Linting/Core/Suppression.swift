import Guides
import Markup

/// A comment in a guide that says which findings are not wanted, and where.
///
/// `<!-- polyguide-disable-next-line link/broken -->` in the body, `# polyguide-disable-line link/broken` in the
/// front matter, but for JSON. Behind the word stand rules or groups with blanks or commas between; none stands for all.
struct Suppression {
  enum Directive: String, CaseIterable {
    case line = "polyguide-disable-line"
    case nextLine = "polyguide-disable-next-line"
    case disable = "polyguide-disable"
    case enable = "polyguide-enable"
    case file = "polyguide-disable-file"
  }

  /// A rule or a group with its place.
  struct Name: Equatable {
    let text: String
    let span: ByteSpan
  }

  /// Nil where the word begins as those of a suppression do, but is none.
  let directive: Directive?
  /// The directive as written.
  let word: Name
  let names: [Name]
  /// The comment with its delimiters.
  let comment: ByteSpan

  /// What every suppression has, and hardly any other text.
  static let prefix = "polyguide-"
}

extension Suppression {
  /// The suppressions of a guide, in order.
  static func all(in guide: Guide) -> [Suppression] {
    var suppressions = inFrontMatter(guide)
    var last: ByteSpan?
    for node in guide.markdown.nodes {
      switch node.kind {
      case .htmlBlock, .htmlInline:
        // Nodes whose places are not known share that of their block.
        guard node.span != last else { continue }
        last = node.span
        for comment in HTMLComment.all(in: node.span, of: guide.source.bytes) {
          let content = ByteSpan(comment.start + 4, max(comment.start + 4, comment.end - 3))
          if let suppression = Suppression(guide.source, content, comment: comment) {
            suppressions.append(suppression)
          }
        }
      default: break
      }
    }
    return suppressions.sorted { $0.comment < $1.comment }
  }

  private static func inFrontMatter(_ guide: Guide) -> [Suppression] {
    let bytes = guide.source.bytes
    let block = guide.frontMatter.block
    // JSON has no comments.
    guard guide.frontMatter.format != .json else { return [] }
    var suppressions: [Suppression] = []
    var start = block.start
    while let offset = bytes.span.firstIndex(of: UInt8(ascii: "#"), from: start, to: block.end) {
      start = offset + 1
      guard startsWithPrefix(bytes, at: offset + 1),
        !guide.frontMatter.pairs.contains(where: { $0.value.hasText(at: offset) })
      else { continue }
      var end = offset + 1
      while end < block.end, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let content = ByteSpan(offset + 1, end)
      if let suppression = Suppression(guide.source, content, comment: ByteSpan(offset, end)) {
        suppressions.append(suppression)
      }
    }
    return suppressions
  }

  /// Whether a suppression's word stands at a place, behind blanks.
  private static func startsWithPrefix(_ bytes: [UInt8], at start: Int) -> Bool {
    var offset = start
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    for byte in prefix.utf8 {
      guard offset < bytes.count, bytes[offset] == byte else { return false }
      offset += 1
    }
    return true
  }

  /// Reads the content of a comment; nil where it is no suppression.
  private init?(_ source: SourceText, _ content: ByteSpan, comment: ByteSpan) {
    var words: [Name] = []
    var start = content.start
    for offset in content.start...content.end {
      let isBetween =
        offset == content.end || source.bytes[offset] <= 0x20
        || source.bytes[offset] == UInt8(ascii: ",")
      guard isBetween else { continue }
      if offset > start {
        let span = ByteSpan(start, offset)
        words.append(Name(text: source[span], span: span))
        guard words[0].text.utf8.starts(with: Suppression.prefix.utf8) else { return nil }
      }
      start = offset + 1
    }
    guard let word = words.first else { return nil }
    self.word = word
    directive = Directive(rawValue: word.text)
    names = Array(words.dropFirst())
    self.comment = comment
  }
}

extension YAMLNode {
  /// Whether a place is in a scalar of the value, where a `#` starts no comment.
  fileprivate func hasText(at offset: Int) -> Bool {
    switch content {
    case .scalar: span.contains(offset)
    // Not by the span of the whole: subtables of TOML stand elsewhere.
    case .sequence(let items): items.contains { $0.hasText(at: offset) }
    case .mapping(let pairs):
      pairs.contains { $0.key.hasText(at: offset) || $0.value.hasText(at: offset) }
    }
  }
}
