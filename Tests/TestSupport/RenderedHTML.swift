import CCmarkGFM
import Foundation
import Guides
import Markup

/// The body of a guide as HTML, as cmark-gfm renders it with tables, task lists and raw HTML.
package func renderedHTML(_ bytes: [UInt8]) throws -> String {
  let source = try SourceText(bytes)
  // Registers the extensions, once and before any thread.
  _ = MarkdownParser()
  let body = Array(source.bytes[FrontMatter(source).bodyStart...])
  let options = Int32(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES)
  guard let parser = unsafe cmark_parser_new(options) else { return "" }
  defer { unsafe cmark_parser_free(parser) }
  for name in ["table", "tasklist"] {
    unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
  }
  unsafe body.withUnsafeBytes { unsafe cmark_parser_feed(parser, $0.baseAddress, $0.count) }
  guard let root = unsafe cmark_parser_finish(parser) else { return "" }
  defer { unsafe cmark_node_free(root) }
  let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
  guard let html = unsafe cmark_render_html(root, options, extensions) else { return "" }
  defer { unsafe free(html) }
  return unsafe String(cString: html)
}
