import Guides
import Markup

/// A fix that a finding offers, and that can be told again in a text that has moved on.
struct ProposedFix: Sendable {
  let finding: Finding
  let fix: Fix
  let identity: Identity

  /// What makes two proposals the same one, wherever they stand in the file.
  struct Identity: Hashable, Sendable {
    let path: ByteString
    let rule: String
    let message: String
    let replaced: [ByteString]
    let replacements: [ByteString]
  }

  /// Nil for a finding without a fix.
  init?(_ finding: Finding, in contents: SiteContents) {
    guard let fix = finding.fix, !fix.edits.isEmpty,
      let bytes = contents.file(atPath: finding.path)?.source.bytes,
      fix.edits.allSatisfy({ $0.span.start >= 0 && $0.span.end <= bytes.count })
    else { return nil }
    self.finding = finding
    self.fix = fix
    identity = Identity(
      path: ByteString(finding.path), rule: finding.rule, message: finding.message.text,
      replaced: fix.edits.map {
        ByteString(String(decoding: bytes[$0.span.range], as: UTF8.self))
      },
      replacements: fix.edits.map { ByteString($0.text) })
  }

  /// Where the fix starts to change the text.
  var start: Int { fix.edits[0].span.start }
}
