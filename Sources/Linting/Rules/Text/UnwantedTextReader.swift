import Guides
import Markup

/// Tells where a reader meets the texts that the rule set does not want: each sentence is one place.
enum UnwantedTextReader {
  static func places(
    of kind: PhraseMatcher.Kind, in guide: Guide, _ ruleSet: RuleSet
  ) -> [ByteSpan] {
    let found = spans(of: kind, in: guide)
    guard !found.isEmpty else { return [] }
    var hidden = OrderedSpans(hiddenIn: guide)
    let fields = FieldText(guide, ruleSet.template.translatedFields)
    var places: [ByteSpan] = []
    // Behind the last match, which may be one that belongs to the sentence of a place.
    var end = 0
    for span in found {
      let isInBody = span.start >= guide.frontMatter.bodyStart || !fields.block.contains(span.start)
      guard isInBody ? !hidden.overlaps(span) : fields.contains(span),
        !isLinkText(span, in: guide)
      else { continue }
      if let last = places.last, span.start < last.end {
        places[places.count - 1].end = max(last.end, span.end)
      } else if places.isEmpty || !isOneSentence(end, span.start, in: guide.source.bytes) {
        places.append(span)
      }
      end = max(end, span.end)
    }
    return places
  }

  /// Where such texts stand in the whole file, in order.
  private static func spans(of kind: PhraseMatcher.Kind, in guide: Guide) -> [ByteSpan] {
    let listed = guide.unwantedTexts.lazy.filter { $0.kind == kind }.map(\.span)
    guard kind == .placeholder else { return Array(listed) }
    let slots = TemplateSlots.all(in: guide.source.bytes)
    return slots.isEmpty ? Array(listed) : (slots + listed).sorted { $0.start < $1.start }
  }

  /// Whether a text in brackets is that of a link, whose address may stand elsewhere.
  private static func isLinkText(_ span: ByteSpan, in guide: Guide) -> Bool {
    let bytes = guide.source.bytes
    guard bytes[span.end - 1] == UInt8(ascii: "]"), span.end < bytes.count else { return false }
    return [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ":")].contains(bytes[span.end])
      || guide.links.contains { $0.span == span }
  }

  /// Whether two places are in one line and no sentence ends between them.
  private static func isOneSentence(_ start: Int, _ end: Int, in bytes: [UInt8]) -> Bool {
    var offset = start
    while offset < end {
      switch bytes[offset] {
      case 0x0A, 0x0D: return false
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        if offset + 1 < end, bytes[offset + 1] <= 0x20 { return false }
      default: break
      }
      offset += 1
    }
    return true
  }
}

/// The values of the front matter that readers see.
private struct FieldText {
  /// The front matter with its fences; empty where there is none.
  let block: ByteSpan
  private let fields: [String]
  private let guide: Guide

  init(_ guide: Guide, _ fields: [String]) {
    self.guide = guide
    self.fields = fields
    block = guide.frontMatter.block
  }

  func contains(_ span: ByteSpan) -> Bool {
    if case .invalid = guide.frontMatter.state { return isInLineOfField(span) }
    return guide.frontMatter.pairs.contains { pair in
      pair.value.span.contains(span)
        && fields.contains { equalIgnoringCase($0, pair.key.text ?? "") }
    }
  }

  /// Where the block cannot be read: whether the line begins with the name of a field.
  private func isInLineOfField(_ span: ByteSpan) -> Bool {
    let bytes = guide.source.bytes
    let line = bytes[lineStart(of: span.start, in: bytes)..<span.start]
    return fields.contains { field in
      let name = line.drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
      let rest = name.dropFirst(field.utf8.count).drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") }
      guard let mark = rest.first, mark == UInt8(ascii: ":") || mark == UInt8(ascii: "=") else {
        return false
      }
      return zip(field.utf8, name).allSatisfy { lowercased($0) == lowercased($1) }
    }
  }
}

extension OrderedSpans {
  /// Code and comments of a body.
  fileprivate init(hiddenIn guide: Guide) {
    var spans: [ByteSpan] = []
    for node in guide.markdown.nodes {
      switch node.kind {
      case .codeBlock, .code: spans.append(node.span)
      case .htmlBlock, .htmlInline: spans += HTMLComment.all(in: node.span, of: guide.source.bytes)
      default: break
      }
    }
    self.init(spans)
  }
}
