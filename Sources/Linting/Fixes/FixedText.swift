package import Markup

/// A text with edits made, which knows where each part of the old text is now.
package struct FixedText: Sendable {
  package let old: [UInt8]
  package let bytes: [UInt8]
  /// In order, without overlap, in offsets of the old text.
  private let edits: [Fix.Edit]
  /// By how much the text behind so many edits has moved.
  private let shifts: [Int]

  /// - Parameter edits: none of which overlaps another, as ``EditSet`` makes sure.
  package init(_ old: [UInt8], _ edits: EditSet) {
    self.old = old
    self.edits = edits.edits
    var bytes: [UInt8] = []
    bytes.reserveCapacity(old.count)
    var shifts = [0]
    var offset = 0
    for edit in edits.edits {
      bytes += old[offset..<edit.span.start]
      bytes += edit.text.utf8
      offset = edit.span.end
      shifts.append(bytes.count - offset)
    }
    self.bytes = bytes + old[offset...]
    self.shifts = shifts
  }

  /// Where a part of the old text is; what stands in its place, where it was replaced.
  package func moved(_ span: ByteSpan) -> ByteSpan {
    let start = moved(span.start, isEnd: false)
    return ByteSpan(start, max(start, moved(span.end, isEnd: true)))
  }

  private func moved(_ offset: Int, isEnd: Bool) -> Int {
    let count = edits.partitioningIndex { $0.span.end > offset }
    guard count < edits.count, edits[count].span.start < offset else {
      return offset + shifts[count]
    }
    let edit = edits[count]
    return edit.span.start + shifts[count] + (isEnd ? edit.text.utf8.count : 0)
  }
}

/// Edits of one text that do not touch the same bytes.
package struct EditSet: Sendable {
  /// In order.
  private(set) var edits: [Fix.Edit] = []
  private let length: Int

  /// - Parameter length: of the text.
  package init(length: Int) { self.length = length }

  /// Takes a fix with all its edits, or not at all where one of them overlaps one that is there.
  ///
  /// - Returns: whether it was taken.
  package mutating func insert(_ fix: Fix) -> Bool {
    let isApart = zip(fix.edits, fix.edits.dropFirst()).allSatisfy {
      !EditSet.collide($0.span, $1.span)
    }
    guard isApart, fix.edits.allSatisfy({ isFree($0.span) }) else { return false }
    for edit in fix.edits { edits.insert(edit, at: place(of: edit.span)) }
    return true
  }

  /// Whether a part of the text is there, and no edit is about it.
  private func isFree(_ span: ByteSpan) -> Bool {
    guard span.start >= 0, span.start <= span.end, span.end <= length else { return false }
    let index = place(of: span)
    return edits[max(0, index - 1)..<min(edits.count, index + 1)]
      .allSatisfy { !EditSet.collide($0.span, span) }
  }

  private func place(of span: ByteSpan) -> Int { edits.partitioningIndex { !($0.span < span) } }

  /// Two insertions at one place collide, too: nobody knows which one comes first.
  private static func collide(_ a: ByteSpan, _ b: ByteSpan) -> Bool {
    a.overlaps(b) || a.isEmpty && a == b
  }
}

extension Array {
  /// The first index whose element has a property that all elements behind it have, too.
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
