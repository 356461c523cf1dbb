import Markup

/// An example's text as shown to people: carets under the marked texts.
package struct MarkedExample {
  package let text: String

  package init(_ example: String, style: TextStyle, indent: String = "    ") {
    let marked = MarkedText(example)
    let bytes = Array(marked.text.utf8)
    let lines = LineIndex(bytes)
    var text = ""
    for number in 0..<lines.count {
      let span = lines.span(ofLine: number, in: bytes)
      // Behind the last line break there is no line.
      if number > 0, number == lines.count - 1, span.isEmpty { break }
      let line = DisplayLine(bytes, in: span)
      let shown = String(decoding: line.text, as: UTF8.self)
      text += shown.isEmpty ? "\n" : indent + shown + "\n"
      let marks = marked.spans.filter { lines.line(of: $0.start) == number }
      guard !marks.isEmpty else { continue }
      var underline = ""
      for mark in marks {
        let start = line.column(of: mark.start)
        let end = max(start + 1, line.column(of: min(mark.end, span.end)))
        underline += String(repeating: " ", count: max(0, start - underline.count))
        underline += String(repeating: "^", count: max(0, end - underline.count))
      }
      text += indent + style.paint(underline, .error) + "\n"
    }
    self.text = text
  }
}
