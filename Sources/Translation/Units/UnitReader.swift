import Guides
import Markup

/// Collects the units of one file.
struct UnitReader {
  private(set) var units: [TranslationUnit] = []
  private let source: SourceText
  private let markdown: MarkdownDocument
  private let sections: [UnitSection]
  private var usedIDs: Set<String> = []
  /// By id, the number that makes the next one of its name: a guide may have a heading a thousand times.
  private var nextNumbers: [String: Int] = [:]

  init(source: SourceText, markdown: MarkdownDocument, sections: [UnitSection]) {
    self.source = source
    self.markdown = markdown
    self.sections = sections
  }

  // MARK: Front matter

  /// Values that are text and say something; a value by alias belongs to where it is anchored.
  mutating func readFields(_ fields: [String], of frontMatter: FrontMatter) {
    for field in fields {
      guard let pair = frontMatter.pair(field), let scalar = pair.value.scalar,
        !pair.value.isAlias, !pair.value.isBlank, case .string(let text) = scalar.value
      else { continue }
      units.append(
        TranslationUnit(
          id: uniqueID(field), place: .field(field), section: "", lines: [pair.value.span],
          markdown: text, pieces: [.text(text)], isRaw: false))
    }
  }

  // MARK: Blocks

  mutating func readBlocks() {
    var counters = UnitCounters()
    var section = -1
    var index = 0
    while index < markdown.nodes.count {
      while section + 1 < sections.count, sections[section + 1].start <= index {
        section += 1
        counters = UnitCounters()
      }
      let node = markdown.nodes[index]
      let part = counters.name(of: index, in: markdown)
      guard node.kind.holdsInlines else {
        index += 1
        continue
      }
      if node.isExact, !node.content.isEmpty, !(section >= 0 && sections[section].isLeftOut) {
        read(index, name: part, section: section >= 0 ? sections[section].name : "")
      }
      index = node.subtreeEnd
    }
  }

  /// In the order of the source, which a footnote within a list leaves.
  mutating func sort() {
    units.sort { ($0.isField ? 0 : 1, $0.span) < ($1.isField ? 0 : 1, $1.span) }
  }

  private mutating func read(_ index: Int, name: String, section: String) {
    let node = markdown.nodes[index]
    let lines = Array(markdown.lines(of: index))
    let pieces = InlinePieceReader(markdown, source, block: index, lines: lines).read()
    let text = lines.map { source[$0] }.joined(separator: "\n")
    let isRaw = pieces == nil
    let content = pieces ?? [.text(text)]
    guard content.contains(where: \.hasLetter) else { return }
    units.append(
      TranslationUnit(
        id: uniqueID(section.isEmpty ? name : section + "." + name),
        place: .block(node: index, node.kind), section: section, lines: lines, markdown: text,
        pieces: content, isRaw: isRaw))
  }

  /// Makes an id of NMTOKEN characters that no unit has yet.
  private mutating func uniqueID(_ name: String) -> String {
    let base = String(
      decoding: name.unicodeScalars.map { scalar in
        scalar.isASCII && isNameCharacter(scalar) ? UInt8(scalar.value) : UInt8(ascii: "-")
      }, as: UTF8.self)
    var id = base
    var number = nextNumbers[base] ?? 2
    while !usedIDs.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    nextNumbers[base] = number
    return id
  }
}

extension InlinePiece {
  /// Whether there is something to translate.
  fileprivate var hasLetter: Bool {
    guard case .text(let text) = self else { return false }
    return text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}

/// Numbers the blocks of one section, each kind by itself, so that a new paragraph renames no list item.
private struct UnitCounters {
  private var paragraphs = 0
  private var items = 0
  private var rows = 0
  private var cells = 0
  private var itemEnd = 0
  private var blocksInItem = 0

  /// What ids call a block within its section; counts it.
  mutating func name(of index: Int, in document: MarkdownDocument) -> String {
    let node = document.nodes[index]
    switch node.kind {
    case .item:
      items += 1
      blocksInItem = 0
      itemEnd = node.subtreeEnd
      return ""
    case .tableRow:
      rows += 1
      cells = 0
      return ""
    case .heading: return "heading"
    case .tableCell:
      cells += 1
      return "r\(rows)c\(cells)"
    case .paragraph where index < itemEnd:
      blocksInItem += 1
      return blocksInItem == 1 ? "li\(items)" : "li\(items)p\(blocksInItem)"
    case .paragraph:
      paragraphs += 1
      return "p\(paragraphs)"
    default: return ""
    }
  }
}
