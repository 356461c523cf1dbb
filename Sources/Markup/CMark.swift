internal import CArena
internal import CCmarkGFM

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// cmark-gfm behind values and opaque nodes: the only file that imports it.
///
/// A parser owns an arena; the nodes of a parse live in it until the next one. Used by one thread at a
/// time. Extensions: tables and task lists, with footnotes on, as Hugo has them. Strikethrough and
/// autolink are left out: they write to a table shared by all threads.
@safe
final class CMark {
  private let arena: OpaquePointer
  private var memory: cmark_mem

  init?() {
    guard CMark.tableTypes.isComplete, let arena = unsafe arena_create() else { return nil }
    unsafe self.arena = unsafe arena
    unsafe memory = cmark_mem(calloc: arena_calloc, realloc: arena_realloc, free: arena_free)
  }

  deinit {
    unsafe arena_destroy(arena)
  }

  /// Parses `bytes[part]` and gives the root to `body`; the tree is gone afterwards.
  ///
  /// cmark 0.29.0.gfm.6 takes the square of the cells of a row, and of the lines of a paragraph that may each begin a
  /// table: minutes and gigabytes for a hundred kilobytes. A text that would take that is read without tables.
  func withTree<Result>(
    of bytes: [UInt8], in part: ByteSpan, _ body: (CMarkNode) -> Result
  ) -> Result? {
    if !CMark.hasWideRow(bytes, in: part),
      let result = withTree(of: bytes, in: part, extensions: ["table", "tasklist"], body)
    {
      return result
    }
    return withTree(of: bytes, in: part, extensions: ["tasklist"], body)
  }

  private func withTree<Result>(
    of bytes: [UInt8], in part: ByteSpan, extensions: [String], _ body: (CMarkNode) -> Result
  ) -> Result? {
    unsafe arena_enter(arena)
    defer { unsafe arena_reset(arena) }
    guard let parser = unsafe cmark_parser_new_with_mem(Int32(CMARK_OPT_FOOTNOTES), &memory) else {
      return nil
    }
    for name in extensions {
      guard let found = unsafe cmark_find_syntax_extension(name) else { return nil }
      unsafe cmark_parser_attach_syntax_extension(parser, found)
    }
    return unsafe bytes.withUnsafeBytes { buffer in
      let text = unsafe UnsafeRawBufferPointer(rebasing: buffer[part.range])
      return unsafe arena_parse(parser, text.baseAddress, text.count, CMark.budget(text.count))
        .map { tree in
          let root = unsafe CMarkNode(tree)
          root.restoreFootnotes()
          return body(root)
        }
    }
  }

  /// How much memory a text of `count` bytes may take: fifty times what guides take, and more than any table of one
  /// cell for each two bytes.
  private static func budget(_ count: Int) -> Int { 8 << 20 + count * 512 }

  /// Whether a line has more columns than anybody writes.
  private static func hasWideRow(_ bytes: [UInt8], in part: ByteSpan) -> Bool {
    let mostColumns = 500
    let text = bytes.span
    var columns = 0
    var offset = part.start
    while let bar = text.firstIndex(of: UInt8(ascii: "|"), from: offset, to: part.end) {
      let isSameLine = columns > 0 && text.firstIndex(of: 0x0A, from: offset, to: bar) == nil
      columns = isSameLine ? columns + 1 : 1
      if columns > mostColumns { return true }
      offset = bar + 1
    }
    return false
  }

  /// The node types of the table extension, which no header gives; read once, with registration before any thread.
  fileprivate static let tableTypes = TableTypes()
}

/// A node of the tree that is being read; not to be kept.
@safe
struct CMarkNode {
  private let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) { unsafe self.pointer = unsafe pointer }

  var firstChild: CMarkNode? { unsafe cmark_node_first_child(pointer).map { unsafe CMarkNode($0) } }
  var next: CMarkNode? { unsafe cmark_node_next(pointer).map { unsafe CMarkNode($0) } }
  var parent: CMarkNode? { unsafe cmark_node_parent(pointer).map { unsafe CMarkNode($0) } }

  /// Lines from 1; columns from 1 in bytes, the end inclusive; 0 where cmark does not know.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
  var endColumn: Int { unsafe Int(cmark_node_get_end_column(pointer)) }

  /// The kind; links and images get their number in the order of `destinations`.
  var kind: MarkdownKind? {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST:
      unsafe .list(
        ordered: cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST,
        start: Int(cmark_node_get_list_start(pointer)))
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_CUSTOM_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: unsafe .heading(level: Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_CUSTOM_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link(0)
    case CMARK_NODE_IMAGE: .image(0)
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMark.tableTypes.table: .table
    case CMark.tableTypes.row:
      unsafe .tableRow(isHeader: cmark_gfm_extensions_get_table_row_is_header(pointer) != 0)
    case CMark.tableTypes.cell: .tableCell
    default: nil
    }
  }

  /// The address of a link or an image.
  var url: String { unsafe cmark_node_get_url(pointer).map { unsafe String(cString: $0) } ?? "" }

  /// Replaces `buffer` by the node's literal; whether it has one.
  func readLiteral(into buffer: inout [UInt8]) -> Bool {
    unsafe fill(&buffer, from: cmark_node_get_literal(pointer))
  }

  /// Replaces `buffer` by a block's inline content: its lines without container prefixes.
  func readContent(into buffer: inout [UInt8]) -> Bool {
    unsafe fill(&buffer, from: cmark_node_get_string_content(pointer))
  }

  private func fill(_ buffer: inout [UInt8], from text: UnsafePointer<CChar>?) -> Bool {
    buffer.removeAll(keepingCapacity: true)
    guard let text = unsafe text else { return false }
    unsafe buffer.append(contentsOf: UnsafeRawBufferPointer(start: text, count: strlen(text)))
    return true
  }
}

extension CMarkNode {
  /// Puts the footnotes of a document where the source has them: cmark moves all that are referred to behind the last
  /// block, in the order of their numbers.
  fileprivate func restoreFootnotes() {
    var footnotes: [CMarkNode] = []
    var last = unsafe cmark_node_last_child(pointer)
    while let node = unsafe last, unsafe cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION
    {
      unsafe footnotes.append(CMarkNode(node))
      unsafe last = unsafe cmark_node_previous(node)
    }
    guard !footnotes.isEmpty else { return }
    var place: CMarkNode?
    var next = firstChild.flatMap { $0.kind == .footnoteDefinition ? nil : $0 }
    for footnote in footnotes.sorted(by: {
      ($0.startLine, $0.startColumn) < ($1.startLine, $1.startColumn)
    }) {
      while let block = next, block.startLine <= footnote.startLine {
        place = block
        next = block.next.flatMap { $0.kind == .footnoteDefinition ? nil : $0 }
      }
      if let place {
        unsafe cmark_node_insert_after(place.pointer, footnote.pointer)
      } else {
        unsafe cmark_node_prepend_child(pointer, footnote.pointer)
      }
      place = footnote
    }
  }
}

/// Registers the extensions and reads their node types off a small table.
private struct TableTypes {
  var table = CMARK_NODE_NONE
  var row = CMARK_NODE_NONE
  var cell = CMARK_NODE_NONE
  var isComplete: Bool { cell != CMARK_NODE_NONE }

  init() {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = unsafe cmark_parser_new(0) else { return }
    defer { unsafe cmark_parser_free(parser) }
    guard let found = unsafe cmark_find_syntax_extension("table") else { return }
    unsafe cmark_parser_attach_syntax_extension(parser, found)
    let sample = "|a|\n|-|\n"
    unsafe cmark_parser_feed(parser, sample, sample.utf8.count)
    guard let root = unsafe cmark_parser_finish(parser) else { return }
    defer { unsafe cmark_node_free(root) }
    let table = unsafe cmark_node_first_child(root)
    let row = unsafe cmark_node_first_child(table)
    self.table = unsafe cmark_node_get_type(table)
    self.row = unsafe cmark_node_get_type(row)
    cell = unsafe cmark_node_get_type(cmark_node_first_child(row))
  }
}
