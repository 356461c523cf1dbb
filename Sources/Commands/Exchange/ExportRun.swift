import Guides
import Linting
import Markup
import Translation

/// `polyguide export` with its arguments resolved.
struct ExportRun {
  private let arguments: ExportCommand
  private let desk: TranslationDesk
  private let source: String
  private let target: String
  private let staleness: Staleness

  init(_ arguments: ExportCommand) async throws {
    self.arguments = arguments
    desk = try await TranslationDesk(arguments.workspace)
    source = try desk.language(
      arguments.from ?? desk.ruleSet.site.sourceLanguage, option: "--from")
    target = try desk.language(arguments.to, option: "--to")
    guard source != target else {
      throw CommandError("--to \(arguments.to) is the language that is translated from")
    }
    staleness = desk.staleness(from: source)
  }

  func run() async throws {
    if let format = arguments.format.bundle {
      try await writeBundles(format)
    } else {
      try await writeMemory()
    }
  }

  // MARK: Bundles

  private func writeBundles(_ format: BundleOutput) async throws {
    let exporter = Exporter(
      desk.ruleSet, desk.contents.site, selection: arguments.only, memory: try memory(),
      isPseudo: arguments.pseudo)
    let files = try await map { pair, stale in exporter.file(pair, number: 1, stale: stale) }
      .compactMap { $0 }
    let bundles = named(files, format).map { name, files in
      (name, write(exporter.bundle(numbered(files), from: source, to: target), format))
    }
    try save(bundles)
    let units = files.reduce(0) { $0 + $1.units.count }
    report(
      "Exported \(counted(units, "unit")) of \(counted(files.count, "guide")) into "
        + "\(counted(bundles.count, "bundle"))\n")
  }

  private func write(_ bundle: TranslationBundle, _ format: BundleOutput) -> [UInt8] {
    switch format {
    case .xliff: XLIFF2Writer(version: arguments.xliffVersion).write(bundle)
    case .xliff12: XLIFF1Writer(copiesSource: arguments.copySource).write(bundle)
    case .po, .json: format.write(bundle)
    }
  }

  /// What the memories that the user names know; nil where there are none.
  private func memory() throws -> MemoryIndex? {
    guard !arguments.memory.isEmpty else { return nil }
    var entries: [MemoryEntry] = []
    for name in arguments.memory {
      let bytes = try BundleFiles.read(name)
      do throws(FormatProblem) {
        entries += try TMXReader.read(bytes, from: tag(source), to: tag(target))
      } catch {
        throw CommandError("cannot read \(name): line \(error.line): \(error.message)")
      }
    }
    return MemoryIndex(entries)
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
  private func named(
    _ files: [BundleFile], _ format: BundleOutput
  ) -> [(String, [BundleFile])] {
    var bundles: [(String, [BundleFile])] = []
    for file in files {
      let elements = file.original.split(separator: "/")
      let name: String =
        switch arguments.split {
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
    // XLIFF has no bundle without a file.
    let mayBeEmpty = format == .po || format == .json
    if arguments.split == .none, bundles.isEmpty, mayBeEmpty { bundles = [("", [])] }
    return bundles.map { ("\($0.0).\(target).\(format.fileExtension)", $0.1) }
  }

  // MARK: Memory

  private func writeMemory() async throws {
    let entries = try await map { pair, stale in pair.memoryEntries(stale: stale) }.flatMap { $0 }
    let bytes = TMXWriter(toolVersion: Version.current).write(
      entries, sourceLanguage: tag(source), targetLanguage: tag(target))
    try save([("", bytes)])
    let guides = Set(entries.map { ByteString($0.context.guide) }).count
    report("Exported \(counted(entries.count, "unit")) of \(counted(guides, "guide"))\n")
  }

  // MARK: Both

  private func map<Result: Sendable>(
    _ body: @escaping @Sendable (GuidePair, StaleUnits) -> Result
  ) async throws -> [Result] {
    let staleness = staleness
    return try await desk.map(
      from: source, to: target, where: desk.workspace.filter(arguments.paths)
    ) { body($0, staleness.units(of: $0)) }
  }

  private func tag(_ language: String) -> String {
    desk.ruleSet.site.language(language)?.tag ?? language
  }

  private func report(_ message: String) {
    if !arguments.quiet, arguments.output != nil { StandardError.write(message) }
  }

  private func save(_ bundles: [(name: String, bytes: [UInt8])]) throws {
    guard let output = arguments.output else {
      for bundle in bundles {
        try Output.standard.write(String(decoding: bundle.bytes, as: UTF8.self))
      }
      return
    }
    var changes = FileChanges()
    for (name, bytes) in bundles {
      let path = arguments.split == .none ? output : "\(output)/\(name)"
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
