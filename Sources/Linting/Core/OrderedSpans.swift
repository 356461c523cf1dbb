import Markup

/// Places that others are compared with in the order of the text, each step of which is looked at once.
struct OrderedSpans {
  private let spans: [ByteSpan]
  /// The first that does not end before the last place asked about.
  private var next = 0

  init(_ spans: [ByteSpan]) { self.spans = spans.sorted() }

  /// Whether a place overlaps one of them; it must not start before the last place asked about.
  mutating func overlaps(_ span: ByteSpan) -> Bool {
    while next < spans.count, spans[next].end <= span.start { next += 1 }
    return next < spans.count && spans[next].overlaps(span)
  }
}
