package import Guides
import Markup

/// What a finding is, wherever in its file it stands: the rule, the guide, and what is at fault.
///
/// The same in every run and on every machine, so that reports of two revisions can be compared by it.
package struct Fingerprint: Hashable, Sendable {
  private let value: UInt128

  /// 32 hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  /// - Parameters:
  ///   - path: relative to the content root.
  ///   - fault: the text at fault, or what its place cannot show; line endings count alike.
  ///   - occurrence: how many findings before are the same in all this, by place.
  package init(rule: String, path: String, fault: some Sequence<UInt8>, occurrence: Int = 0) {
    var hash = FNV1a()
    hash.add(rule.utf8)
    hash.add(path.utf8)
    hash.add(fault.lazy.filter { $0 != UInt8(ascii: "\r") })
    self = Fingerprint(value: hash.value).again(occurrence)
  }

  private init(value: UInt128) { self.value = value }

  /// What a finding has that is the same as this many before it.
  private func again(_ occurrence: Int) -> Fingerprint {
    guard occurrence > 0 else { return self }
    var hash = FNV1a(value: value)
    hash.add(String(occurrence).utf8)
    return Fingerprint(value: hash.value)
  }

  /// The fingerprints of a result's findings, in their order.
  ///
  /// - Parameters:
  ///   - findings: sorted by place; all of a file's, since equal ones are counted.
  ///   - contents: what they were found in.
  ///   - renamed: the path that stands for a file's own.
  package static func all(
    of findings: [Finding], in contents: SiteContents,
    renamed: (String) -> String = { $0 }
  ) -> [Fingerprint] {
    var counts: [Fingerprint: Int] = [:]
    var file = (path: "", bytes: [] as [UInt8])
    var last: (finding: Finding, first: Fingerprint)?
    return findings.map { finding in
      if finding.path != file.path {
        file = (finding.path, contents.file(atPath: finding.path)?.source.bytes ?? [])
      }
      // Where cmark's places are lost, all findings of a long block are at the block.
      let first =
        if let last, last.finding.hasSameFault(as: finding) {
          last.first
        } else {
          Fingerprint(
            rule: finding.rule, path: renamed(finding.path), fault: finding.fault(in: file.bytes))
        }
      last = (finding, first)
      let count = counts[first, default: 0]
      counts[first] = count + 1
      return first.again(count)
    }
  }
}

extension Finding {
  /// The text at fault; nothing in a file that is not UTF-8.
  fileprivate func fault(in bytes: [UInt8]) -> ArraySlice<UInt8> {
    if let subject { return Array(subject.utf8)[...] }
    let end = min(span.end, bytes.count)
    return bytes[min(span.start, end)..<end]
  }

  fileprivate func hasSameFault(as other: Finding) -> Bool {
    span == other.span && rule == other.rule && subject == other.subject && path == other.path
  }
}

/// FNV-1a of 128 bits (Fowler, Noll, Vo): short, stable, and wide enough that no two findings meet.
private struct FNV1a {
  var value: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  /// Adds a part, and an end that no text holds.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
  }
}
