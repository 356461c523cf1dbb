/// A text in which `«` and `»` mark spans.
package struct MarkedText: Sendable {
  package let text: String
  /// The marked spans in bytes of `text`, in order.
  package private(set) var spans: [ByteSpan] = []

  package init(_ marked: String) {
    var open: [Int] = []
    // By code points: a mark may stand next to a combining character.
    var scalars = String.UnicodeScalarView()
    var length = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": open.append(length)
      case "»":
        if let start = open.popLast() { spans.append(ByteSpan(start, length)) }
      default:
        scalars.append(scalar)
        length += UTF8.width(scalar)
      }
    }
    text = String(scalars)
    spans.sort()
  }
}
