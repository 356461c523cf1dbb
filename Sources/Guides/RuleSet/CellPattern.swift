/// The text of a whole cell; a `*` at the start or the end stands for any rest, and letter case counts.
package struct CellPattern: Sendable, Equatable {
  /// As the rule set writes it.
  package let text: String
  private let prefix: [UInt8]
  private let suffix: [UInt8]
  private let isOpen: Bool

  init(_ text: String) {
    self.text = text
    let parts = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    isOpen = parts.count > 1
    prefix = parts.first.map(Array.init) ?? []
    suffix = isOpen ? parts.last.map(Array.init) ?? [] : []
  }

  /// Whether a cell's text, without the blanks at its ends, is one that the pattern means.
  package func matches(_ cell: ArraySlice<UInt8>) -> Bool {
    guard isOpen else { return cell.elementsEqual(prefix) }
    return cell.count > prefix.count + suffix.count && cell.starts(with: prefix)
      && cell.suffix(suffix.count).elementsEqual(suffix)
  }
}
