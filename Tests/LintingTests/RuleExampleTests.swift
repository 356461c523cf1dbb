import Guides
import Linting
import Markup
import TestSupport
import Testing

/// Every rule's examples, run as they are published and in the shapes that editors give to files.
@Suite struct RuleExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: any Rule
    let example: RuleExample
    let mutation: Mutation
    var testDescription: String { "\(rule.documentation.id), \(mutation), \(example)" }
  }

  static let cases = RuleRegistry.rules.flatMap { rule in
    rule.documentation.examples.flatMap { example in
      Mutation.allCases.map { Case(rule: rule, example: example, mutation: $0) }
    }
  }

  @Test(arguments: cases) func example(_ test: Case) async throws {
    var files: [String: [UInt8]] = [:]
    var expected: Set<Place> = []
    for file in test.example.files {
      let marked = MarkedText(file.text)
      let mutated = test.mutation.apply(marked)
      files[file.path] = mutated.bytes
      for span in mutated.spans { expected.insert(Place(path: file.path, span: span)) }
    }
    let ruleSet = try Shared.ruleSet()
    let selection = try RuleSelection(ruleSet, select: [test.rule.documentation.id])
    let contents = try await SiteContents(
      InMemoryFileTree(files), configuration: ruleSet.site)
    let result = try await Linter(ruleSet, selection).lint(contents)
    let found = Set(result.findings.map { Place(path: $0.path, span: $0.span) })
    #expect(found == expected, "\(result.findings.map(\.message.text))")
    #expect(test.example.isBad == !expected.isEmpty, "marks and kind of the example disagree")
    for finding in result.findings {
      let size = files[finding.path]?.count ?? 0
      #expect(finding.span.start <= finding.span.end && finding.span.end <= size)
      #expect(!finding.message.text.hasSuffix("."))
    }
  }

  @Test(arguments: cases.filter { $0.mutation.keepsFixes }) func fixes(_ test: Case) async throws {
    let files = test.example.files.map { ($0.path, test.mutation.apply(MarkedText($0.text)).bytes) }
    let ruleSet = try Shared.ruleSet()
    let selection = try RuleSelection(ruleSet, select: [test.rule.documentation.id])
    let contents = try await SiteContents(
      InMemoryFileTree(Dictionary(uniqueKeysWithValues: files)), configuration: ruleSet.site)
    let (fixed, unsafelyFixed) = (test.example.fixed, test.example.unsafelyFixed)
    for (includesUnsafe, expected) in [
      (false, fixed), (true, unsafelyFixed.isEmpty ? fixed : unsafelyFixed),
    ] {
      let session = FixSession(ruleSet, selection, includesUnsafe: includesUnsafe)
      let changes = try await session.run(contents).changes
      let texts = Dictionary(
        uniqueKeysWithValues: changes.map { ($0.path, String(decoding: $0.new, as: UTF8.self)) })
      let wanted = expected.map { file in
        let bytes = test.mutation.apply(MarkedText(file.text)).bytes
        return (file.path, String(decoding: bytes, as: UTF8.self))
      }
      #expect(texts == Dictionary(uniqueKeysWithValues: wanted), "unsafe: \(includesUnsafe)")
    }
  }

  struct Place: Hashable {
    let path: String
    let span: ByteSpan
  }
}

/// A change of an example's bytes that must not change what is found.
enum Mutation: CaseIterable {
  case none, crlf, noFinalNewline, multibyteLine

  /// Whether fixes do the same to the mutated text: a line that goes may have been the last one.
  var keepsFixes: Bool { self == .none || self == .crlf }

  func apply(_ marked: MarkedText) -> (bytes: [UInt8], spans: [ByteSpan]) {
    let bytes = Array(marked.text.utf8)
    switch self {
    case .none: return (bytes, marked.spans)
    case .crlf:
      func moved(_ offset: Int) -> Int { offset + bytes[..<offset].count { $0 == 0x0A } }
      let mutated = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      return (mutated, marked.spans.map { ByteSpan(moved($0.start), moved($0.end)) })
    case .noFinalNewline:
      guard bytes.last == 0x0A, bytes.dropLast().last != 0x0A else { return (bytes, marked.spans) }
      let length = bytes.count - 1
      return (
        bytes.dropLast(), marked.spans.map { ByteSpan(min($0.start, length), min($0.end, length)) }
      )
    case .multibyteLine:
      // A comment in the front matter: as many code points as half its bytes.
      guard bytes.starts(with: "---\n".utf8) || bytes.starts(with: "+++\n".utf8) else {
        return (bytes, marked.spans)
      }
      let line = Array("# ñandú 漢字 🦉\n".utf8)
      let shift = { (offset: Int) in offset < 4 ? offset : offset + line.count }
      return (
        bytes[..<4] + line + bytes[4...],
        marked.spans.map { ByteSpan(shift($0.start), shift($0.end)) }
      )
    }
  }
}
