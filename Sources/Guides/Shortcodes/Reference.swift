package import Markup

/// A call of Hugo's `ref` or `relref`, which names a page by its path: `{{< ref "/docs/install.md#linux" >}}`.
package struct Reference: Sendable {
  /// The path and fragment as written, without quotes.
  package let span: ByteSpan
  /// The page's path; empty for the own page.
  package let path: String
  /// What follows `#`; nil where there is none.
  package let fragment: String?
  /// The language of the page, where that is not the own one.
  package let language: String?

  /// The text as a person gives it.
  package var text: String { path + (fragment.map { "#" + $0 } ?? "") }

  init?(_ call: ShortcodeCall) {
    guard call.name == "ref" || call.name == "relref",
      let argument = call.argument("path", at: 0)
    else { return nil }
    let address = WebAddress(argument.text)
    // Hugo takes a whole address as it is.
    guard address.scheme.isEmpty, address.host.isEmpty else { return nil }
    span = argument.span
    path = HugoURL.decoded(address.path)
    fragment = address.fragment
    language = call.argument("lang", at: .max)?.text
  }

  /// The calls in a part of a text, in order.
  static func all(in bytes: [UInt8], from start: Int) -> [Reference] {
    var references: [Reference] = []
    var offset = start
    while let brace = bytes.span.firstIndex(of: UInt8(ascii: "{"), from: offset) {
      if let call = ShortcodeCall(bytes, at: brace) {
        if let reference = Reference(call) { references.append(reference) }
        offset = call.span.end
      } else {
        offset = brace + 1
      }
    }
    return references
  }
}
