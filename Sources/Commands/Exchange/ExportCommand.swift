import ArgumentParser
import Guides
import Linting
import Translation

/// `polyguide export`: guides out to translators.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a translation bundle.",
    discussion: """
      Existing translations pre-fill the bundle. Related links are not exported: import makes them \
      anew in the target language.
      """)

  @Argument(
    help: ArgumentHelp("Source guides and folders of them; all by default.", valueName: "path"),
    completion: .file(extensions: ["md"]))
  var paths: [String] = []

  @Option(help: ArgumentHelp("The language to translate into.", valueName: "lang"))
  var to: String

  @Option(
    help: ArgumentHelp("The language to translate from; the site's source.", valueName: "lang"))
  var from: String?

  @Option(help: "The format of the bundle.")
  var format = BundleOutput.xliff

  @Option(help: ArgumentHelp("The version of XLIFF: 2.0 or 2.1.", valueName: "version"))
  var xliffVersion = XLIFF2Version.v2_0

  @Flag(help: "Give untranslated units of xliff12 their source as target: some tools hide others.")
  var copySource = false

  @Option(help: "Which units to export.")
  var only = Exporter.Selection.all

  @Option(help: "How to cut the export into files.")
  var split = BundleSplit.none

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "The bundle, or with --split the folder for the bundles.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(name: [.long, .customShort("q")], help: "Say nothing.")
  var quiet = false

  @OptionGroup(title: "Content and rule set") var workspace: WorkspaceOptions

  func validate() throws {
    if split != .none, output == nil {
      throw ValidationError("--split writes several files: name a folder with --output")
    }
    if copySource, format != .xliff12 {
      throw ValidationError("--copy-source belongs to the format xliff12")
    }
  }

  func run() async throws {
    let desk = try await TranslationDesk(workspace)
    let source = try desk.language(
      from ?? desk.ruleSet.site.sourceLanguage, option: "--from")
    let target = try desk.language(to, option: "--to")
    guard source != target else {
      throw CommandError("--to \(to) is the language that is translated from")
    }
    let exporter = Exporter(desk.ruleSet, desk.contents.site, selection: only)
    let staleness = desk.staleness(from: source)
    let files = try await desk.map(
      from: source, to: target, where: desk.workspace.filter(paths)
    ) { pair in exporter.file(pair, number: 1, stale: staleness.units(of: pair)) }
    .compactMap { $0 }
    let bundles = named(files, language: target).map { name, files in
      (name, write(exporter.bundle(numbered(files), from: source, to: target)))
    }
    try save(bundles)
    if !quiet, output != nil {
      let units = files.reduce(0) { $0 + $1.units.count }
      StandardError.write(
        "Exported \(counted(units, "unit")) of \(counted(files.count, "guide")) into "
          + "\(counted(bundles.count, "bundle"))\n")
    }
  }

  private func write(_ bundle: TranslationBundle) -> [UInt8] {
    switch format {
    case .xliff: XLIFF2Writer(version: xliffVersion).write(bundle)
    case .xliff12: XLIFF1Writer(copiesSource: copySource).write(bundle)
    case .po, .json: format.write(bundle)
    }
  }

  /// Files of a bundle have ids that are unique in it.
  private func numbered(_ files: [BundleFile]) -> [BundleFile] {
    files.enumerated().map { number, file in
      var file = file
      file.id = "f\(number + 1)"
      return file
    }
  }

  /// The files of each bundle with its name, in order.
  private func named(_ files: [BundleFile], language: String) -> [(String, [BundleFile])] {
    var bundles: [(String, [BundleFile])] = []
    for file in files {
      let elements = file.original.split(separator: "/")
      let name: String =
        switch split {
        case .none: ""
        case .country: elements.dropFirst().first.map(String.init) ?? "guides"
        case .guide: elements.dropFirst().joined(separator: "/").dropSuffix(".md")
        }
      if let last = bundles.last, last.0 == name {
        bundles[bundles.count - 1].1.append(file)
      } else {
        bundles.append((name, [file]))
      }
    }
    if split == .none, bundles.isEmpty { bundles = [("", [])] }
    return bundles.map { ("\($0.0).\(language).\(format.fileExtension)", $0.1) }
  }

  private func save(_ bundles: [(name: String, bytes: [UInt8])]) throws {
    guard let output else {
      for bundle in bundles {
        try Output.standard.write(String(decoding: bundle.bytes, as: UTF8.self))
      }
      return
    }
    var changes = FileChanges()
    for (name, bytes) in bundles {
      let path = split == .none ? output : "\(output)/\(name)"
      changes.add(path: path, old: try? DiskFileTree(".").contents(of: path), new: bytes)
    }
    try changes.write()
  }
}

extension String {
  /// The text without an ending that it has.
  fileprivate func dropSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
