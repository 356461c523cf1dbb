internal import XML

/// Reads translation memories of any tool in TMX 1.1 to 1.4.
package enum TMXReader {
  /// The entries from one language into another, by BCP 47 tags.
  ///
  /// A memory of a language's variant serves where it has nothing in the language as it is asked for.
  package static func read(
    _ bytes: [UInt8], from source: String, to target: String
  ) throws(FormatProblem) -> [MemoryEntry] {
    let root = try root(of: bytes)
    var entries: [MemoryEntry] = []
    var languages: Set<String> = []
    for unit in root.descendants where unit.name.local == "tu" {
      var variants: [(language: String, segment: XMLTree.Element)] = []
      for variant in unit.children where variant.name.local == "tuv" {
        guard let segment = variant.children.first(where: { $0.name.local == "seg" }) else {
          continue
        }
        let language = variant[TMX.language] ?? variant["lang"] ?? ""
        languages.insert(language)
        variants.append((language, segment))
      }
      guard let from = best(variants, source), let to = best(variants, target) else { continue }
      let entry = MemoryEntry(
        source: TMXInlineReader.read(from), target: TMXInlineReader.read(to),
        context: context(of: unit))
      guard !BundleContent.coded(entry.source).isBlank, !BundleContent.coded(entry.target).isBlank
      else { continue }
      entries.append(entry)
    }
    guard !entries.isEmpty || languages.isEmpty else {
      let known = languages.sorted().joined(separator: ", ")
      throw FormatProblem(
        "the memory has nothing from \(source) into \(target): its languages are \(known)",
        at: root.position)
    }
    return entries
  }

  /// What is wrong with a memory as a file; empty for one that can be read.
  static func problems(in bytes: [UInt8]) -> [FormatProblem] {
    do throws(FormatProblem) {
      let root = try root(of: bytes)
      return root.descendants.filter { $0.name.local == "tu" }.compactMap { unit in
        let variants = unit.children.filter { $0.name.local == "tuv" }
        if variants.contains(where: { $0[TMX.language] ?? $0["lang"] == nil }) {
          return FormatProblem("a <tuv> has no xml:lang", at: unit.position)
        }
        let hasSegments = variants.allSatisfy { variant in
          variant.children.contains { $0.name.local == "seg" }
        }
        return variants.isEmpty || !hasSegments
          ? FormatProblem("a <tu> has no text: no <tuv> with a <seg>", at: unit.position) : nil
      }
    } catch {
      return [error]
    }
  }

  private static func root(of bytes: [UInt8]) throws(FormatProblem) -> XMLTree.Element {
    guard try BundleFormat.detect(bytes) == .tmx else {
      throw FormatProblem("the file is no translation memory: TMX can be read")
    }
    let root = try XMLTree.read(bytes).root
    guard let version = root["version"], version.hasPrefix("1.") else {
      throw FormatProblem("<tmx> has no version that can be read: 1.1 to 1.4", at: root.position)
    }
    return root
  }

  private static func best(
    _ variants: [(language: String, segment: XMLTree.Element)], _ language: String
  ) -> XMLTree.Element? {
    let wanted = language.lowercased()
    let exact = variants.first { $0.language.lowercased() == wanted }
    return (exact ?? variants.first { primary($0.language) == primary(wanted) })?.segment
  }

  private static func primary(_ tag: String) -> String {
    tag.lowercased().split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? ""
  }

  private static func context(of unit: XMLTree.Element) -> MemoryContext {
    var context = MemoryContext()
    for property in unit.children where property.name.local == "prop" {
      switch property["type"] {
      case TMX.guide: context.guide = property.text
      case TMX.section: context.section = property.text
      case TMX.previous: context.previous = property.text
      case TMX.next: context.next = property.text
      default: break
      }
    }
    return context
  }
}

/// Reads a segment: elements become codes with their originals.
struct TMXInlineReader: InlineElementReader {
  var pieces: [InlinePiece] = []
  /// By `i`, the code that a `bpt` has opened.
  private var open: [String: InlineCode] = [:]
  private var unnamed = 0

  static func read(_ segment: XMLTree.Element) -> [InlinePiece] {
    var reader = TMXInlineReader()
    return reader.read(segment)
  }

  mutating func read(inline element: XMLTree.Element) {
    switch element.name.local {
    case "bpt":
      let code = code(element)
      open[element["i"] ?? ""] = code
      pieces.append(.open(code))
    case "ept":
      var code = open[element["i"] ?? ""] ?? code(element)
      code.original = element.text
      pieces.append(.close(code))
    case "it":
      pieces.append(element["pos"] == "end" ? .close(code(element)) : .open(code(element)))
    case "ph", "ut": pieces.append(.standalone(code(element)))
    // A highlight is no code.
    default: readContent(of: element)
    }
  }

  private mutating func code(_ element: XMLTree.Element) -> InlineCode {
    let number = element["x"] ?? element["i"]
    if number == nil { unnamed += 1 }
    return InlineCode(
      id: number.map { "x" + $0 } ?? "u\(unnamed)", kind: TMX.kind(of: element["type"]),
      original: element.text)
  }
}
