package import Markup

/// A text in which `«` and `»` mark spans.
package struct MarkedText: Sendable {
  package private(set) var text = ""
  /// The marked spans in bytes of `text`, in order.
  package private(set) var spans: [ByteSpan] = []

  package init(_ marked: String) {
    var open: [Int] = []
    for character in marked {
      switch character {
      case "«": open.append(text.utf8.count)
      case "»":
        if let start = open.popLast() { spans.append(ByteSpan(start, text.utf8.count)) }
      default: text.append(character)
      }
    }
    spans.sort()
  }
}
