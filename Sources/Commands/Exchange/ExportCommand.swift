import ArgumentParser
import Translation

/// `polyguide export`: guides out to translators.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a translation bundle.",
    discussion: """
      Existing translations pre-fill the bundle. Related links are not exported: import makes them \
      anew in the target language. The format tmx is no bundle but a translation memory of the \
      existing translations, for --memory and for other tools.
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
  var format = ExportFormat.xliff

  @Option(help: ArgumentHelp("The version of XLIFF: 2.0 or 2.1.", valueName: "version"))
  var xliffVersion = XLIFF2Version.v2_0

  @Flag(help: "Give untranslated units of xliff12 their source as target: some tools hide others.")
  var copySource = false

  @Option(
    help: ArgumentHelp(
      "A translation memory in TMX: fills in what it knows in the same place, offers what is alike.",
      valueName: "file"),
    completion: .file(extensions: ["tmx"]))
  var memory: [String] = []

  @Flag(help: "Fill in accented, longer texts in brackets where there is no translation yet.")
  var pseudo = false

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
    if pseudo, !memory.isEmpty {
      throw ValidationError("--pseudo and --memory both fill in targets: give one of them")
    }
    if format == .tmx, pseudo || !memory.isEmpty || only != .all || split != .none {
      throw ValidationError(
        "the format tmx is one memory of what is translated: without --memory, --pseudo, --only and "
          + "--split")
    }
  }

  func run() async throws { try await ExportRun(self).run() }
}
