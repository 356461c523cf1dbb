import Guides
import Markup

/// Sets a front matter value: in its place, or on a line of its own where the key is not there yet.
struct FieldEdit {
  private let name: String
  private let text: String
  private let style: YAMLScalar.Style
  /// The keys that may stand above a new one, the nearest first.
  private let keysAbove: [String]

  /// - Parameter model: front matter that has the key where it should be, and as it should be quoted.
  init(_ name: String, _ text: String, like model: FrontMatter) {
    self.name = name
    self.text = text
    style = model[name]?.scalar?.style ?? .plain
    let index = model.keys.lastIndex { equalIgnoringCase($0, name) } ?? model.keys.count
    keysAbove = model.keys[..<index].reversed()
  }

  /// The file with the value; nil where its front matter cannot take it, or another value would change.
  func applied(to bytes: [UInt8]) -> [UInt8]? {
    guard let source = try? SourceText(bytes) else { return nil }
    let old = FrontMatter(source)
    guard old.root != nil, let edit = edit(old, source) else { return nil }
    let result = bytes.applying([edit])
    guard let new = (try? SourceText(result)).map(FrontMatter.init), isSound(new, old) else {
      return nil
    }
    return result
  }

  private func edit(_ frontMatter: FrontMatter, _ source: SourceText) -> TextEdit? {
    if let pair = frontMatter.pair(name) {
      guard pair.value.scalar != nil, !pair.value.isAlias else { return nil }
      let value = pair.value.span
      let written = YAMLValueWriter.write(text, like: pair.value.scalar?.style ?? style)
      // A value that is not there has its place right behind the colon.
      let isMissing = value.start > 0 && source.bytes[value.start - 1] == UInt8(ascii: ":")
      return TextEdit(value, isMissing ? " " + written : written)
    }
    let place = lineBelow(frontMatter, source)
    let ending = source[frontMatter.block].hasBytes(of: "\r\n") ? "\r\n" : "\n"
    let line = "\(name): \(YAMLValueWriter.write(text, like: style))\(ending)"
    return TextEdit(ByteSpan(place, place), line)
  }

  /// The start of the line below the nearest key that may stand above.
  private func lineBelow(_ frontMatter: FrontMatter, _ source: SourceText) -> Int {
    let above = keysAbove.lazy.compactMap { key in
      frontMatter.keys.lastIndex { equalIgnoringCase($0, key) }
    }.first
    guard let above, above + 1 < frontMatter.pairs.count else { return frontMatter.span.end }
    var place = frontMatter.pairs[above + 1].key.span.start
    // Comments above a key belong to it.
    while place > frontMatter.span.start {
      let end = place - 1
      let start = source.bytes[frontMatter.span.start..<end].lastIndex(of: 0x0A).map { $0 + 1 }
      guard source.bytes[start ?? frontMatter.span.start] == UInt8(ascii: "#") else { break }
      place = start ?? frontMatter.span.start
    }
    return place
  }

  /// Whether the new front matter says what the old one said, and the value.
  private func isSound(_ new: FrontMatter, _ old: FrontMatter) -> Bool {
    guard new[name]?.value == .string(text) else { return false }
    func others(_ frontMatter: FrontMatter) -> [YAMLPair] {
      frontMatter.pairs.filter { !equalIgnoringCase($0.key.text ?? "", name) }
    }
    let (new, old) = (others(new), others(old))
    return new.count == old.count
      && zip(new, old).allSatisfy {
        $0.key.hasSameValue(as: $1.key) && $0.value.hasSameValue(as: $1.value)
      }
  }
}
