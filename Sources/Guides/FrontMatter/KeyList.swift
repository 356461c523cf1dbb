import Markup

/// Names of front matter keys in their order, which are found in any letter case: Hugo's keys are case-insensitive
/// (`maps.PrepareParams`).
///
/// Nearly all that is asked of front matter is asked by name, and nearly all names differ in their length or in
/// their first bytes. These are compared first, as one number.
package struct KeyList: Sendable {
  package let names: [String]
  /// For each name, its length and its first bytes.
  private let marks: [UInt64]

  package init(_ names: [String]) {
    self.names = names
    marks = names.map(KeyList.mark)
  }

  /// Where a name in any letter case stands first; nil where it does not.
  package func firstIndex(of name: String) -> Int? {
    let mark = KeyList.mark(name)
    return names.indices.first { isName(at: $0, name, mark) }
  }

  /// Where a name in any letter case stands last; nil where it does not.
  package func lastIndex(of name: String) -> Int? {
    let mark = KeyList.mark(name)
    return names.indices.last { isName(at: $0, name, mark) }
  }

  /// Whether a name is in the list, in any letter case.
  package func contains(_ name: String) -> Bool { firstIndex(of: name) != nil }

  /// Where the name at an index stands before, the last place where there are several; nil where it does not.
  package func previousIndex(of index: Int) -> Int? {
    names.indices[..<index].last { isName(at: $0, names[index], marks[index]) }
  }

  /// Whether the name at an index does not come again.
  package func isLast(_ index: Int) -> Bool {
    !names.indices[(index + 1)...].contains { isName(at: $0, names[index], marks[index]) }
  }

  @inline(__always)
  private func isName(at index: Int, _ name: String, _ mark: UInt64) -> Bool {
    marks[index] == mark && equalIgnoringCase(names[index], name)
  }

  /// The same for names that are equal but for the case of ASCII letters.
  private static func mark(_ name: String) -> UInt64 {
    let utf8 = name.utf8
    let bytes = utf8.span
    var mark = UInt64(truncatingIfNeeded: bytes.count)
    for index in 0..<min(7, bytes.count) { mark = mark << 8 | UInt64(bytes[index] | 0x20) }
    return mark
  }
}
