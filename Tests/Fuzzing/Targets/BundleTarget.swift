import Markup
import Translation

/// A bundle or a memory that somebody returns is read or refused, at a place in the file.
enum BundleTarget {
  static func check(_ input: [UInt8]) throws {
    let whole = ByteSpan(0, input.count)
    func expectPlace(_ offset: Int, _ what: String) throws {
      try expect(offset >= whole.start && offset <= whole.end, "\(what) is at \(offset)")
    }
    for problem in BundleJudge.problems(in: input) {
      try expectPlace(problem.offset, "the problem \"\(problem.message)\"")
      try expect(problem.line >= 1, "\"\(problem.message)\" is in line \(problem.line)")
    }
    if let entries = try? TMXReader.read(input, from: "en", to: "es") {
      let index = MemoryIndex(entries)
      if let first = entries.first { _ = index.answer(first.source, first.context) }
    }
    guard let bundle = try? TranslationBundle(input) else { return }
    for unit in bundle.files.flatMap(\.units) {
      try expectPlace(unit.offset, "the unit \(unit.id)")
      _ = unit.target?.pieces.codeProblem(comparedWith: unit.source.pieces)
    }
  }
}
