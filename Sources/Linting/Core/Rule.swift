package import Guides

/// A check of one guide.
///
/// A rule is one file: documentation with examples, the check, its messages. It reads values only: no
/// files, no lines and columns. All other guides are there through ``LintContext/site``.
package protocol Rule: Sendable {
  static var documentation: RuleDocumentation { get }
  /// Whether it tells of what the schema has against front matter.
  static var readsSchema: Bool { get }
  init()
  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report)
}

extension Rule {
  package static var readsSchema: Bool { false }
  package var documentation: RuleDocumentation { Self.documentation }
  package var readsSchema: Bool { Self.readsSchema }
}

/// What people and programs can know of a rule; its examples are its tests.
package struct RuleDocumentation: Sendable {
  /// `group/name`; reads well behind "allow".
  package let id: String
  /// One sentence that states the rule, without a full stop.
  package let summary: String
  /// Why it matters, with the source of the rule: a specification, Hugo's file, our measurement.
  package let why: String
  package let severity: Severity
  /// Whether it runs without being selected.
  package let isOnByDefault: Bool
  /// The kinds of files that it looks at.
  package let kinds: Set<GuidePath.Kind>
  /// Whether it asks for the country of a guide, which a misplaced one does not have.
  package let needsFolder: Bool
  /// Whether it looks at files that are not UTF-8, of which nothing can be read.
  package let readsUndecodable: Bool
  package let examples: [RuleExample]

  package init(
    id: String, summary: String, why: String, severity: Severity, isOnByDefault: Bool = true,
    kinds: Set<GuidePath.Kind> = [.guide], needsFolder: Bool = false,
    readsUndecodable: Bool = false, examples: [RuleExample]
  ) {
    self.id = id
    self.summary = summary
    self.why = why
    self.severity = severity
    self.isOnByDefault = isOnByDefault
    self.kinds = kinds
    self.needsFolder = needsFolder
    self.readsUndecodable = readsUndecodable
    self.examples = examples
  }

  /// Whether it can mend what it finds, some of it at least; its examples show how.
  package var hasFix: Bool {
    examples.contains { !$0.fixed.isEmpty || !$0.unsafelyFixed.isEmpty }
  }

  package var group: String { String(id.prefix { $0 != "/" }) }

  /// Whether it may look at files of a kind.
  func mayLook(at kind: GuidePath.Kind) -> Bool {
    kinds.contains(kind) || kind == .misplaced && kinds.contains(.guide) && !needsFolder
  }

  /// Whether it looks at a file: a misplaced one that has front matter is a guide all the same.
  func looks(at guide: Guide) -> Bool {
    let kind = guide.page.path.kind
    if kinds.contains(kind) { return true }
    guard case .missing = guide.frontMatter.state else { return mayLook(at: kind) }
    return false
  }
}

/// A small site that shows what a rule finds, or does not.
///
/// The texts at fault stand between `«` and `»`; an empty pair marks a place.
package struct RuleExample: Sendable, CustomStringConvertible {
  package let isBad: Bool
  /// Path below the content root, and text with marks.
  package let files: [File]
  /// The files that safe fixes change, as they are then; empty where no fix is safe.
  package let fixed: [File]
  /// The files that fixes change, those that are not safe included; empty where safe ones are all there are.
  package let unsafelyFixed: [File]

  /// One file of the small site.
  package struct File: Sendable {
    package let path: String
    package let text: String
  }

  /// The file that an example without paths is.
  package static let defaultPath = "en/mexico/guide.md"

  /// An example of one guide, at ``defaultPath``, in which the rule finds nothing.
  package static func good(_ text: String) -> RuleExample { good([defaultPath: text]) }

  /// An example of several files, by path, in which the rule finds nothing.
  package static func good(_ files: [String: String]) -> RuleExample { .init(false, files) }

  /// - Parameters:
  ///   - fixed: what safe fixes make of the text, in rounds until there is nothing left to mend.
  ///   - unsafelyFixed: what all fixes make of it.
  package static func bad(
    _ text: String, fixed: String? = nil, unsafelyFixed: String? = nil
  ) -> RuleExample {
    bad(
      [defaultPath: text], fixed: fixed.map { [defaultPath: $0] } ?? [:],
      unsafelyFixed: unsafelyFixed.map { [defaultPath: $0] } ?? [:])
  }

  /// - Parameters:
  ///   - fixed: the files that safe fixes change.
  ///   - unsafelyFixed: the files that all fixes change.
  package static func bad(
    _ files: [String: String], fixed: [String: String] = [:], unsafelyFixed: [String: String] = [:]
  ) -> RuleExample {
    .init(true, files, fixed, unsafelyFixed)
  }

  private init(
    _ isBad: Bool, _ files: [String: String], _ fixed: [String: String] = [:],
    _ unsafelyFixed: [String: String] = [:]
  ) {
    self.isBad = isBad
    self.files = RuleExample.sorted(files)
    self.fixed = RuleExample.sorted(fixed)
    self.unsafelyFixed = RuleExample.sorted(unsafelyFixed)
  }

  private static func sorted(_ files: [String: String]) -> [File] {
    files.map { File(path: $0.key, text: $0.value) }.sorted { utf8Precedes($0.path, $1.path) }
  }

  package var description: String {
    (isBad ? "bad: " : "good: ") + (files.first?.text.prefix(60) ?? "")
  }
}
