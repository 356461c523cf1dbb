import Guides
import Linting
import Markup
import TestSupport
import Translation

extension FuzzTarget {
  /// The inputs that were written or found for the target, by name: what once broke must not break again.
  package func recordedSeeds() throws -> [String: [UInt8]] {
    let folder = FolderTree(Shared.packageRoot + "/Tests/Fuzzing/Seeds/" + rawValue)
    return Dictionary(
      try folder.paths().map { ($0, try folder.contents(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a fuzzer starts from: recorded seeds, what the rules' examples and the sample content give, and the
  /// shared material's hostile inputs where it is there.
  package func seeds() throws -> [[UInt8]] {
    let recorded = try recordedSeeds().sorted { $0.key < $1.key }.map(\.value)
    return try (recorded + generatedSeeds()).filter { $0.count <= Seeds.mostBytes }
  }

  private func generatedSeeds() throws -> [[UInt8]] {
    switch self {
    case .document, .roundtrip:
      return Seeds.exampleFiles.map { Array($0.text.utf8) } + Seeds.hostile(Seeds.markdownFolders)
    case .large: return Seeds.largePatterns.map { Array($0.utf8) }
    case .lint, .fix: return Seeds.exampleSites + Seeds.hostile(["md", "frontmatter"])
    case .merge:
      return Seeds.exampleFiles.map { file in
        Array((file.text + "\u{C}\u{C}" + Seeds.targets.joined(separator: "\u{B}")).utf8)
      } + Seeds.pairs
    case .xliff: return try Seeds.bundles(.xliff) + Seeds.hostile(["xliff"])
    case .xliff12: return try Seeds.bundles(.xliff12) + Seeds.hostile(["xliff"])
    case .po: return try Seeds.bundles(.po) + Seeds.hostile(["po"])
    case .json: return try Seeds.bundles(.json)
    case .tmx: return try [Seeds.memory()]
    case .schema:
      let schema = try Seeds.rules("front-matter.schema.yaml")
      return [schema]
        + Seeds.exampleFiles.map { file in
          schema + [0x0C] + file.text.utf8.dropFirst(4).prefix { $0 != UInt8(ascii: "#") }
        }
    case .policy:
      return try ["site.yaml", "guide.yaml", "front-matter.schema.yaml", "languages/pt.yaml"]
        .map { Array("\($0)\n".utf8) + (try Seeds.rules($0)) }
    case .yaml:
      return try ["site.yaml", "guide.yaml", "languages/pt.yaml"].map(Seeds.rules)
        + Seeds.exampleFiles.map { file in
          Array(file.text.utf8.dropFirst(4).prefix { $0 != UInt8(ascii: "#") })
        }
    case .address:
      return Seeds.exampleFiles.flatMap { Seeds.addresses(in: $0.text) }.map { Array($0.utf8) }
    }
  }
}

private enum Seeds {
  /// A fuzzer changes a small input more often.
  static let mostBytes = 4096
  static let markdownFolders = ["md", "frontmatter", "constructs", "constructs-crlf"]
  static let targets = ["Título", "Un texto **fuerte** [aquí](/x/)", "| a", "- b", "`c`"]

  /// What comes first, what is repeated, and what comes last.
  static let largePatterns = [
    "\u{C}a\r", "---\ntitle: \u{C}[\u{C}]\n---\n", "---\n\u{C}a: &a [*a]\n", "\u{C}[a](\u{C})",
    "\u{C}> - ",
    "\u{C}**a _b\u{C}_", "| a |\n| - |\n\u{C}| [a](b) |\n", "\u{C}https://a.b/ ", "\u{C}<a\n",
    "\u{C}## Procedure\n",
    "{\u{C}\"a\":{\u{C}}", "+++\n\u{C}[a]\nb = 1\n\u{C}+++\n", "\u{C}`\u{C}a", "\u{C}[a]: b\n[a]\n",
    "\u{C}{{< a >}} ",
    "\u{C}<!-- polyguide-disable link -->\n", "\u{C}1. a\n", "\u{C}example.com\n", "\u{C}a\u{200B}",
  ]

  private static let examples = RuleRegistry.rules.flatMap(\.documentation.examples)

  static let exampleFiles = examples.flatMap(\.files).map { file in
    (path: file.path, text: MarkedText(file.text).text)
  }

  static let exampleSites = examples.map { example in
    SiteInput.input(example.files.map { ($0.path, MarkedText($0.text).text) })
  }

  /// Examples of a guide and its translation, with targets.
  static let pairs = examples.filter { $0.files.count > 1 }.map { example in
    let files = example.files.sorted { $0.path < $1.path }.map { MarkedText($0.text).text }
    return Array(
      (files[0] + "\u{C}" + files[1] + "\u{C}" + targets.joined(separator: "\u{B}")).utf8)
  }

  /// Files of folders of the shared material's hostile inputs.
  static func hostile(_ folders: [String]) -> [[UInt8]] {
    guard let root = Shared.root else { return [] }
    return folders.flatMap { folder -> [[UInt8]] in
      let tree = FolderTree("\(root)/hostile/\(folder)")
      return ((try? tree.paths()) ?? []).sorted().compactMap { try? tree.contents(of: $0) }
    }
  }

  static func rules(_ name: String) throws -> [UInt8] {
    try FolderTree(Shared.packageRoot + "/rules").contents(of: name)
  }

  static func addresses(in text: String) -> [String] {
    let words = text.split { " \n()[]<>\"".contains($0) }
    return words.filter { $0.contains("/") || $0.contains("www.") || $0.contains(":") }
      .map(String.init)
  }

  /// A guide and a translation of it, with something of everything.
  private static let guide = """
    ---
    title: How to register with IMSS in Mexico
    description: What it is & who needs it
    translationKey: mexico-a
    ---
    ## Procedure
    1. Go **to** [the office](/guides/mexico/b/ "a"), `x` and <b>wait</b>.
    2. Pay 5 \\* 3 &amp; leave

    | Provider | Cost |
    | --- | --- |
    | IMSS | a \\| b |

    """
  private static let translation = """
    ---
    title: Registro en el IMSS
    translationKey: mexico-a
    ---
    ## Procedimiento
    1. Ir **a** [la oficina](/es/guides/mexico/b/ "a"), `x` y <b>esperar</b>.
    2. Pagar

    """

  static func bundles(_ format: BundleOutput) throws -> [[UInt8]] {
    try [(guide, nil), (guide, translation)].compactMap { source, translation in
      try onCallingThread {
        try await MergeTarget.exported(source, translation).map(format.write)
      } ?? nil
    }
  }

  static func memory() throws -> [UInt8] {
    let text: [InlinePiece] = [.text("Go "), .standalone(InlineCode(id: "1", original: "`x`"))]
    let entry = MemoryEntry(source: text, target: text, context: MemoryContext())
    return TMXWriter(toolVersion: "1").write(
      [entry, entry], sourceLanguage: "en", targetLanguage: "es")
  }
}
