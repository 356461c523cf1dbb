import Guides
import Markup

/// The findings that there were before the fixes of a round, to tell new ones from them.
struct KnownFindings {
  private let findings: [ByteString: [Finding]]

  init(_ findings: [Finding]) {
    self.findings = Dictionary(grouping: findings) { ByteString($0.path) }
  }

  /// Parts findings into those that are known, and new ones; each known one accounts for one at most.
  ///
  /// - Parameter texts: the files that have changed since.
  func parted(
    _ found: [Finding], after texts: [ByteString: FixedText]
  ) -> (known: [Finding], new: [Finding]) {
    var isKnown = [Bool](repeating: false, count: found.count)
    for (path, indices) in Dictionary(grouping: found.indices, by: { ByteString(found[$0].path) }) {
      let matches = matches(indices.map { found[$0] }, findings[path] ?? [], texts[path])
      for (index, isMatch) in zip(indices, matches) { isKnown[index] = isMatch }
    }
    return (
      found.indices.filter { isKnown[$0] }.map { found[$0] },
      found.indices.filter { !isKnown[$0] }.map { found[$0] }
    )
  }

  /// Which of the findings in one file are known.
  private func matches(_ found: [Finding], _ known: [Finding], _ text: FixedText?) -> [Bool] {
    var isKnown = [Bool](repeating: false, count: found.count)
    var isTaken = [Bool](repeating: false, count: known.count)
    let spans = known.map { text?.moved($0.span) ?? $0.span }
    for likeness in Likeness.allCases where likeness != .text || text != nil {
      var open = Dictionary(grouping: known.indices.reversed().filter { !isTaken[$0] }) {
        likeness.key(known[$0], at: spans[$0], text: text?.old)
      }
      for (index, new) in found.enumerated() where !isKnown[index] {
        let key = likeness.key(new, at: new.span, text: text?.bytes)
        let place = open[key]?.lastIndex {
          likeness != .place || spans[$0].overlaps(new.span)
        }
        guard let place, let match = open[key]?.remove(at: place) else { continue }
        isTaken[match] = true
        isKnown[index] = true
      }
    }
    return isKnown
  }

  /// What a finding has in common with the one that it was, besides the rule; the surest first.
  private enum Likeness: CaseIterable {
    case spanAndMessage, span, place, message, text

    struct Key: Hashable {
      let rule: String
      var span: ByteSpan?
      var message: Finding.Message?
      var text: ArraySlice<UInt8>?
    }

    /// - Parameters:
    ///   - span: the finding's place in the new text.
    ///   - text: the one that the finding was found in.
    func key(_ finding: Finding, at span: ByteSpan, text: [UInt8]?) -> Key {
      var key = Key(rule: finding.rule)
      switch self {
      case .spanAndMessage:
        key.span = span
        key.message = finding.message
      case .span: key.span = span
      case .place: break
      case .message: key.message = finding.message
      case .text:
        guard let text, finding.span.end <= text.count else { break }
        key.text = text[finding.span.range]
      }
      return key
    }
  }
}
