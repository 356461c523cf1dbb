import Guides
import Markup

/// Sets a front matter value: in its place, or as a new pair where the key is not there yet.
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
    let keys = model.keys.names
    keysAbove = keys[..<(model.keys.lastIndex(of: name) ?? keys.count)].reversed()
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
    let editor = FrontMatterEditor(frontMatter, source)
    guard let pair = frontMatter.pair(name) else {
      let above = keysAbove.lazy.compactMap { frontMatter.keys.lastIndex(of: $0) }.first
      return editor.insertion(of: name, editor.writer.text(text, like: style), below: above)
    }
    guard let scalar = pair.value.scalar, !pair.value.isAlias else { return nil }
    let value = pair.value.span
    let written = editor.writer.text(text, like: scalar.style)
    // A value that is not there has its place right behind the colon.
    let isMissing = value.start > 0 && source.bytes[value.start - 1] == UInt8(ascii: ":")
    return TextEdit(value, isMissing && value.isEmpty ? " " + written : written)
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
