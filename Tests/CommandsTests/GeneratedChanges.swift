import Foundation
import Testing

/// A sequence of changes of a site, each of one of many kinds; the same in every run.
struct GeneratedChanges {
  /// What the files of the older state are called after a change.
  typealias NewPaths = [String: String]

  enum Kind: CaseIterable {
    case rename, renameAndEdit, delete, newTitle, keyChanged, keyDropped, keyDoubled, draft, slug,
      alias
    case brokenYAML, noFrontMatter, category, date, brokenLink, otherLink, doubledLine, linesAbove
    case headingLevel, lostSection, newHeadingText, placeholder, windowsLines, newGuide, newFolder
    case otherFolder, sectionPage, sameTitle, restored, merge, swap, fragmentLink
  }

  private let repository: Repository
  private let original: [String: String]
  private(set) var paths: [String]
  private var state: UInt64 = 20_240_624

  init(_ repository: Repository, files: [String: String]) {
    self.repository = repository
    original = files
    paths = files.keys.sorted()
  }

  /// Makes a change, which is not yet staged unless it is a merge.
  mutating func make(_ kind: Kind) throws -> NewPaths {
    let path = guide()
    let (folder, name) = parts(path)
    switch kind {
    case .rename, .renameAndEdit, .otherFolder:
      let target = kind == .otherFolder ? parts(guide()).folder.split(separator: "/")[1] : nil
      let language = folder.split(separator: "/")[0]
      let place = target.map { "\(language)/\($0)" } ?? folder
      let new = "\(place)/\(kind == .renameAndEdit ? "Neuer Name é " : "moved_")\(name)"
      try repository.move(path, to: new)
      paths[try #require(paths.firstIndex(of: path))] = new
      if kind == .renameAndEdit { try edit(new) { $0 + "\nOne more sentence.\n" } }
      return [path: new]
    case .delete:
      try repository.delete(path)
      paths.removeAll { $0 == path }
    case .swap:
      let other = guide()
      let (a, b) = (try text(path), try text(other))
      try repository.folder.write(b, to: path)
      try repository.folder.write(a, to: other)
    case .newGuide, .newFolder:
      let place = kind == .newGuide ? folder : folder.prefix { $0 != "/" } + "/atlantis"
      let new = "\(place)/new_\(number(1000))_\(name)"
      try repository.folder.write(
        try text(path).replacing("title: ", with: "title: New ")
          .replacing("translationKey: ", with: "translationKey: new-"), to: new)
      paths.append(new)
    case .sectionPage:
      try repository.folder.write(
        "---\ntitle: Section\n---\n", to: folder.prefix { $0 != "/" } + "/\(number(3))/_index.md")
    case .sameTitle:
      let title = try line(of: guide(), starting: "title:")
      try edit(path) { text in text.replacing(try line(of: path, starting: "title:"), with: title) }
    case .restored:
      if let text = original[path] { try repository.folder.write(text, to: path) }
    case .fragmentLink:
      let other = guide()
      let id = try line(of: other, starting: "## ").dropFirst(3).lowercased()
      let fragment = id.replacing(" ", with: "-").filter { $0.isLetter || $0 == "-" }
      try edit(path) { $0 + "\n[x](<../../\(other)#\(fragment)>)\n" }
    case .merge: try merge()
    default: try edit(path) { try GeneratedChanges.edited($0, kind, number: number(1000)) }
    }
    return [:]
  }

  /// Changes in a guide's own text.
  private static func edited(_ text: String, _ kind: Kind, number: Int) throws -> String {
    switch kind {
    case .newTitle: text.replacing("title: ", with: "title: Other \(number) ", maxReplacements: 1)
    case .keyChanged: text.replacing("translationKey: ", with: "translationKey: x\(number)")
    case .keyDropped: text.replacing("translationKey: ", with: "# ")
    case .keyDoubled: text.replacing("\nauthor:", with: "\ndraft: false\nauthor:")
    case .draft: text.replacing("draft: false", with: "draft: true")
    case .slug: text.replacing("\nauthor:", with: "\nslug: slug-\(number)\nauthor:")
    case .alias: text.replacing("\nauthor:", with: "\naliases: [/guides/x/\(number)/]\nauthor:")
    case .brokenYAML: text.replacing("title: ", with: "title: [", maxReplacements: 1)
    case .noFrontMatter: text.replacing("---\n", with: "", maxReplacements: 2)
    case .category: text.replacing("categories:", with: "categories: [Narnia] #")
    case .date: text.replacing("date: 20", with: "date: the year 20")
    case .brokenLink: text.replacing("/guides/", with: "/guides/no\(number)/", maxReplacements: 1)
    case .otherLink: text.replacing("](https://tramitit.com/", with: "](http://www.tramitit.com//")
    case .doubledLine: text + (text.split(separator: "\n").last ?? "") + "\n"
    case .linesAbove: text.replacing("\n## ", with: "\n\n\n\n## ")
    case .headingLevel: text.replacing("\n## ", with: "\n#### ", maxReplacements: 2)
    case .lostSection:
      text.replacing(
        #/(?s)\n## [^\n]*\n(?:(?!\n## ).)*/#, with: "", maxReplacements: 1 + number % 3)
    case .newHeadingText: text.replacing("\n## ", with: "\n## My ", maxReplacements: 1 + number % 4)
    case .placeholder: text + "\nSee example.com and lorem ipsum.\n"
    case .windowsLines: text.replacing("\n", with: "\r\n")
    default: text
    }
  }

  /// Two branches that each change a guide, merged into one another.
  private mutating func merge() throws {
    let (here, there) = (guide(), guide())
    try repository.git("checkout", "--quiet", "-B", "other")
    try edit(there) { $0 + "\n[a](/guides/mexico/lost_on_a_branch/)\n" }
    try repository.commit()
    try repository.git("checkout", "--quiet", "main")
    if here != there {
      try edit(here) { $0.replacing("\n## ", with: "\n### ", maxReplacements: 1) }
      try repository.commit()
    }
    try repository.git("merge", "--quiet", "--no-ff", "--no-commit", "other")
  }

  private func edit(_ path: String, _ change: (String) throws -> String) throws {
    try repository.folder.write(try change(try text(path)), to: path)
  }

  private func text(_ path: String) throws -> String { try repository.folder.text(path) }

  private func line(of path: String, starting start: String) throws -> Substring {
    try text(path).split(separator: "\n").first { $0.hasPrefix(start) } ?? "title: X"
  }

  private func parts(_ path: String) -> (folder: String, name: String) {
    let elements = path.split(separator: "/")
    return (elements.dropLast().joined(separator: "/"), String(elements.last ?? ""))
  }

  private mutating func guide() -> String {
    let guides = paths.filter { !$0.hasSuffix("/_index.md") && $0.split(separator: "/").count == 3 }
    return guides[number(guides.count)]
  }

  /// A number below `bound` (Knuth's linear congruential generator, MMIX).
  private mutating func number(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
