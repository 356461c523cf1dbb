import Markup

/// The line of a finding, cut to a readable width, and where the carets below it go.
struct SourceExcerpt {
  /// The line as shown, in UTF-8.
  let text: ArraySlice<UInt8>
  let isCutBefore: Bool
  let isCutBehind: Bool
  /// Blanks before the carets.
  let indent: Int
  let carets: Int

  /// The widest excerpt, in columns.
  private static let maximumWidth = 92
  /// How much of a longer span's start is shown.
  private static let maximumSpan = 72
  /// How many code points before and behind a span's start are looked at: no more fit.
  private static let reach = 110

  /// Shows where a span starts; of a span over several lines, its part of the first one.
  init(_ bytes: [UInt8], line: ByteSpan, span: ByteSpan) {
    let start = min(max(span.start, line.start), line.end)
    let end = min(max(span.end, start), line.end)
    let part = SourceExcerpt.part(of: line, around: start, bytes)
    let shown = DisplayLine(bytes, in: part)
    let first = shown.column(of: start)
    let last = max(first + 1, shown.column(of: end))
    let window = SourceExcerpt.window(of: shown.width, around: first..<last)
    let (text, column) = shown.text(in: window)
    self.text = text
    isCutBefore = part.start > line.start || window.lowerBound > 0
    isCutBehind = part.end < line.end || window.upperBound < shown.width
    indent = max(0, first - column + (isCutBefore ? 1 : 0))
    carets = max(1, min(last, window.upperBound) - first)
  }

  /// The columns to show of a line that is `width` columns wide.
  private static func window(of width: Int, around span: Range<Int>) -> Range<Int> {
    guard width > maximumWidth else { return 0..<max(width, 1) }
    let before = (maximumWidth - min(span.count, maximumSpan)) / 2
    let start = min(max(0, span.lowerBound - before), width - maximumWidth)
    return start..<(start + maximumWidth)
  }

  /// A part of a line with as many code points as can be shown on either side of an offset.
  private static func part(of line: ByteSpan, around offset: Int, _ bytes: [UInt8]) -> ByteSpan {
    var part = ByteSpan(offset, offset)
    var count = 0
    while part.start > line.start, count < reach {
      part.start -= 1
      if !isContinuation(bytes[part.start]) { count += 1 }
    }
    count = 0
    while part.end < line.end, count < reach {
      part.end += 1
      if part.end == line.end || !isContinuation(bytes[part.end]) { count += 1 }
    }
    return part
  }
}
