import Guides
import Markup

/// Finds items that part a list, hold nothing, or start with two marks.
struct ListItemRule: Rule {
  static let documentation = RuleDocumentation(
    id: "list/item",
    summary: "Every item of a list has one mark, the same as its neighbours', and a text",
    why: """
      Another mark starts another list (CommonMark 0.31, 5.3): after `2)` among `1.` and `3.` the steps are counted \
      anew, and a dash among numbers loses its number. `2. 2. Pay` is a list within a list: that is told of once a \
      guide. An item without text says nothing. Lists that differ on purpose, such as dashes below a step, are left alone.
      """,
    severity: .warning,
    examples: [
      .bad(
        "1. Fill in the form.\n«2)» Pay.\n3. Send it.\n",
        fixed: "1. Fill in the form.\n2. Pay.\n3. Send it.\n"),
      .bad(
        "1. Fill in the form.\n«-» Pay.\n3. Send it.\n",
        fixed: "1. Fill in the form.\n2. Pay.\n3. Send it.\n"),
      .bad(
        "- Passport\n«*» Photograph\n- Form\n", fixed: "- Passport\n- Photograph\n- Form\n"),
      .bad("1. Apply.\n2. «2.» Pay.\n", fixed: "1. Apply.\n2. Pay.\n"),
      .bad("- «*» Passport\n- * Photograph\n", fixed: "- Passport\n- Photograph\n"),
      .bad("1. Apply.\n2. Pay.\n«3.»\n"),
      .good("1. Apply:\n- by post\n- online\n2. Pay.\n"),
      .good("- Adults:\n1. Passport\n- Children:\n1. Form\n"),
      .good("1. Apply.\n2. Pay.\n\n* Only originals.\n"),
      .good("1. 1. A list within\n   2. a list.\n2. Pay.\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    // The list whose mark a finding has told of: it is no measure for the next one.
    var odd: Int?
    var doubled: [MarkedList] = []
    for place in guide.markdown.lists {
      checkItems(of: place.node, guide, &doubled, &report)
      let end = guide.markdown.nodes[place.parent].subtreeEnd
      guard odd != place.node, guide.markdown.nodes[place.node].subtreeEnd < end,
        let list = MarkedList(at: place.node, in: guide),
        case let siblings = list.following(before: end, in: guide),
        let next = siblings.first, let mark = list.mark(insteadOf: siblings)
      else { continue }
      odd = next.node
      let fix = Fix.safe(Fix.Edit(next.mark, mark))
      report.add(
        .otherMark(guide.source[next.mark], mark), at: next.mark,
        fix: next.isOneLine(in: guide) ? fix : nil)
    }
    if let first = doubled.first {
      let edits = doubled.filter { $0.isOneLine(in: guide) }.map { Fix.Edit($0.prefix, "") }
      report.add(
        .doubled(guide.source[first.mark], doubled.count), at: first.mark,
        fix: edits.isEmpty ? nil : Fix(isSafe: true, edits: edits))
    }
  }

  /// Tells of items without a text, unless all are, and collects the lists that are the whole of an item.
  private func checkItems(
    of list: Int, _ guide: Guide, _ doubled: inout [MarkedList], _ report: inout Report
  ) {
    let nodes = guide.markdown.nodes
    guard case .list(let isOrdered, _) = nodes[list].kind else { return }
    let items = guide.markdown.children(of: list)
    var hasText: Bool?
    for item in items {
      if nodes[item].subtreeEnd == item + 1 {
        let isAnyWritten = hasText ?? items.contains { nodes[$0].subtreeEnd > $0 + 1 }
        hasText = isAnyWritten
        guard isAnyWritten else { return }
        report.add(.empty, at: MarkedList.mark(of: nodes[item].span, guide.source.bytes))
      } else if case .list = nodes[item + 1].kind, let inner = MarkedList(at: item + 1, in: guide),
        inner.count == 1, inner.isOrdered == isOrdered
      {
        doubled.append(inner)
      }
    }
  }
}

/// A list, and the mark that it starts with.
private struct MarkedList {
  let node: Int
  let isOrdered: Bool
  /// The number of its first item; 0 for a list without numbers.
  let start: Int
  let count: Int
  /// The mark of its first item.
  let mark: ByteSpan
  /// The sign that makes two lists of one kind: `.` or `)` behind a number, `-`, `*` or `+`.
  private let sign: UInt8
  /// The mark and the blanks behind it.
  let prefix: ByteSpan
  private let end: Int

  init?(at node: Int, in guide: Guide) {
    let nodes = guide.markdown.nodes
    guard case .list(let isOrdered, let start) = nodes[node].kind, node + 1 < nodes.count else {
      return nil
    }
    self.node = node
    self.isOrdered = isOrdered
    self.start = isOrdered ? start : 0
    var count = 0
    for _ in guide.markdown.children(of: node) { count += 1 }
    self.count = count
    mark = MarkedList.mark(of: nodes[node + 1].span, guide.source.bytes)
    guard !mark.isEmpty else { return nil }
    let bytes = guide.source.bytes
    sign = bytes[mark.end - 1]
    var textStart = mark.end
    while textStart < bytes.count, isBlank(bytes[textStart]) { textStart += 1 }
    prefix = ByteSpan(mark.start, textStart)
    end = nodes[node].subtreeEnd
  }

  /// The mark that an item starts with.
  static func mark(of item: ByteSpan, _ bytes: [UInt8]) -> ByteSpan {
    var end = item.start
    while end < item.end, bytes[end] > 0x20 { end += 1 }
    return ByteSpan(item.start, end)
  }

  /// Whether its only item is one line, which no other mark can take apart.
  func isOneLine(in guide: Guide) -> Bool {
    guard count == 1, let text = guide.markdown.onlyParagraph(ofItem: node + 1) else {
      return false
    }
    return guide.markdown.lines(of: text).count == 1
  }

  /// The one or two lists that stand right behind this one, in the same block.
  func following(before limit: Int, in guide: Guide) -> [MarkedList] {
    guard end < limit, let next = MarkedList(at: end, in: guide) else { return [] }
    guard next.end < limit, let last = MarkedList(at: next.end, in: guide) else { return [next] }
    return [next, last]
  }

  /// The mark that the next list should have, which goes on with this one; nil where it is a list of its own.
  func mark(insteadOf siblings: [MarkedList]) -> String? {
    guard let next = siblings.first else { return nil }
    let number = start + count
    if isOrdered, next.isOrdered, next.sign != sign, next.start == number { return mark(number) }
    guard next.count == 1, siblings.count > 1, siblings[1].isOrdered == isOrdered,
      siblings[1].sign == sign
    else { return nil }
    return isOrdered
      ? siblings[1].start == number + 1 ? mark(number) : nil
      : next.isOrdered ? nil : mark(0)
  }

  private func mark(_ number: Int) -> String {
    (isOrdered ? "\(number)" : "") + String(UnicodeScalar(sign))
  }
}

extension Finding.Message {
  fileprivate static let empty: Self = "an item has no text: write it, or remove the item"

  fileprivate static func doubled(_ mark: String, _ count: Int) -> Self {
    """
    "\(mark)" behind another mark makes a list within the item: remove it\
    \(count > 1 ? " from all \(count) items" : "")
    """
  }

  fileprivate static func otherMark(_ mark: String, _ wanted: String) -> Self {
    "\"\(mark)\" parts the list and starts another: write \"\(wanted)\""
  }
}
