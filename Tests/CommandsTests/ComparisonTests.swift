import Foundation
import TestSupport
import Testing

/// `lint --since` and `--staged` in repositories of every kind.
@Suite(.tags(.cli)) struct ComparisonTests {
  static let old = "---\ntitle: A\ntitle: B\n---\n[x](/guides/mexico/b/)\n"
  static let files = [
    "content/en/mexico/a.md": old, "content/en/mexico/b.md": "---\ntitle: T\n---\n\nText.\n",
    "content/en/mexico/c d é.md": "---\ntitle: C\n---\n",
  ]
  static let rules = ["--select", "link/broken,front-matter/duplicate-key"]

  private func repository() throws -> Repository {
    let repository = try Repository(try TemporaryFolder(ComparisonTests.files))
    try repository.commit()
    return repository
  }

  private func lint(
    _ repository: Repository, _ arguments: String..., in folder: TemporaryFolder? = nil,
    environment: [String: String] = [:]
  ) throws -> Tool.Result {
    try Tool.run(
      ["lint"] + ComparisonTests.rules + arguments, in: folder ?? repository.folder,
      environment: environment)
  }

  /// The findings as `path rule`, in order.
  private func findings(_ result: Tool.Result) -> [String] {
    result.output.split(separator: "\n").filter { $0.contains(": error[") }.map { line in
      let rule = line.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
      return "\(line.prefix { $0 != ":" }) \(rule)"
    }
  }

  private func summary(_ result: Tool.Result) -> Substring {
    result.output.split(separator: "\n").last ?? ""
  }

  @Test func onlyTheNewIsReportedWhereverItIs() throws {
    let repository = try repository()
    try repository.delete("content/en/mexico/b.md")
    let result = try lint(repository, "--since", "HEAD")
    #expect(findings(result) == ["content/en/mexico/a.md link/broken"])
    #expect(result.status == 1)
    #expect(
      summary(result) == "Found 1 new error in 2 guides; left out 1 old finding, 0 repaired")
    #expect(findings(try lint(repository, "--staged")).isEmpty)
    try repository.git("add", "--all")
    let staged = try lint(repository, "--staged")
    #expect(findings(staged) == ["content/en/mexico/a.md link/broken"] && staged.status == 1)
  }

  @Test func aHeadingThatGoesBreaksTheFragmentsThatNameIt() throws {
    let repository = try Repository(
      try TemporaryFolder([
        "content/en/mexico/a.md": "---\ntitle: A\n---\n[x](b.md#steps)\n",
        "content/en/mexico/b.md": "---\ntitle: B\n---\n## Steps\n",
      ]))
    try repository.commit()
    try repository.folder.write("---\ntitle: B\n---\n## Ways\n", to: "content/en/mexico/b.md")
    let result = try Tool.run(
      ["lint", "--select", "link/anchor", "--since", "HEAD"], in: repository.folder)
    #expect(result.output.hasPrefix("content/en/mexico/a.md:4:9: warning[link/anchor]"))
  }

  /// In each state, an image counts that Git has there, or that is on disk and not ignored.
  @Test func anImageThatGoesBreaksTheLinksThatNameIt() throws {
    let repository = try Repository(
      try TemporaryFolder([
        "content/en/mexico/a.md": "---\ntitle: A\n---\n![x](images/map.png)\n",
        "content/en/mexico/images/map.png": "", "content/en/mexico/images/other.png": "",
      ]))
    try repository.commit()
    func found(_ arguments: String...) throws -> Bool {
      let result = try Tool.run(
        ["lint", "--select", "link/file"] + arguments, in: repository.folder)
      return result.output.hasPrefix("content/en/mexico/a.md:4:6: warning[link/file]")
    }
    #expect(try !found() && !found("--since", "HEAD"))
    try repository.delete("content/en/mexico/images/map.png")
    #expect(try found() && found("--since", "HEAD") && !found("--staged"))
    try repository.git("add", "--all")
    #expect(try found("--staged"))
    try repository.commit()
    #expect(try found() && !found("--since", "HEAD"))
  }

  @Test func repairsAreCounted() throws {
    let repository = try repository()
    try repository.folder.write("---\ntitle: A\n---\n", to: "content/en/mexico/a.md")
    let result = try lint(repository, "--since", "HEAD", "--format", "json")
    #expect(result.output.contains(#""known":0,"repaired":1"#) && result.status == 0)
    try repository.git("add", "--all")
    let staged = try lint(repository, "--staged", "--format", "json")
    #expect(staged.output.contains(#""known":0,"repaired":1,"concerned":1"#))
  }

  @Test func pathsNarrow() throws {
    let repository = try repository()
    try repository.delete("content/en/mexico/b.md")
    let other = try lint(repository, "--since", "HEAD", "content/en/mexico/c d é.md")
    #expect(findings(other).isEmpty && other.status == 0)
  }

  /// Renamed with and without Git's help, edited meanwhile, with blanks and letters beyond ASCII.
  @Test(arguments: [
    ("a.md", "new name ü.md"), ("a.md", "../../es/peru/a.md"), ("c d é.md", "plain.md"),
  ])
  func renamesAreFollowed(_ old: String, _ new: String) throws {
    let repository = try repository()
    let folder = "content/en/mexico/"
    let text = try repository.folder.text(folder + old)
    try repository.move(folder + old, to: folder + new)
    try repository.folder.write(text + "\nMore.\n", to: folder + new)
    #expect(findings(try lint(repository, "--since", "HEAD")).isEmpty)
    try repository.git("add", "--all")
    #expect(findings(try lint(repository, "--since", "HEAD")).isEmpty)
    #expect(findings(try lint(repository, "--staged")).isEmpty)
  }

  @Test func anEqualDefectMoreIsNew() throws {
    let repository = try repository()
    let text = try repository.folder.text("content/en/mexico/a.md")
    let link = "\n\n[x](/guides/mexico/nowhere/)\n"
    try repository.folder.write(text + link, to: "content/en/mexico/a.md")
    try repository.commit()
    try repository.folder.write(text + link + link, to: "content/en/mexico/a.md")
    let result = try lint(repository, "--since", "HEAD")
    #expect(findings(result) == ["content/en/mexico/a.md link/broken"])
    #expect(summary(result).contains("left out 2 old findings"))
  }

  @Test func untrackedFilesCountUnlessIgnored() throws {
    let repository = try repository()
    try repository.folder.write("ignored.md\n", to: ".gitignore")
    for name in ["ignored", "new"] {
      try repository.folder.write(ComparisonTests.old, to: "content/en/mexico/\(name).md")
    }
    #expect(
      findings(try lint(repository, "--since", "HEAD"))
        == ["content/en/mexico/new.md front-matter/duplicate-key"])
    #expect(findings(try lint(repository, "--staged")).isEmpty)
    // Announced to Git, but not part of the next commit.
    try repository.git("add", "--intent-to-add", "content/en/mexico/new.md")
    #expect(findings(try lint(repository, "--staged")).isEmpty)
    #expect(findings(try lint(repository, "--since", "HEAD")).count == 1)
  }

  /// What is staged counts, not what stands on disk.
  @Test func theIndexIsNotTheDisk() throws {
    let repository = try repository()
    let path = "content/en/mexico/b.md"
    try repository.folder.write(ComparisonTests.old, to: path)
    try repository.git("add", "--all")
    try repository.folder.write("---\ntitle: T\n---\n", to: path)
    #expect(findings(try lint(repository, "--staged")) == ["\(path) front-matter/duplicate-key"])
    #expect(findings(try lint(repository, "--since", "HEAD")).isEmpty)
    try repository.delete(path)
    #expect(findings(try lint(repository, "--staged")) == ["\(path) front-matter/duplicate-key"])
  }

  /// Its fix would be of another text than the file's.
  @Test func aPartlyStagedFileIsNotMended() throws {
    let repository = try repository()
    let path = "content/en/mexico/b.md"
    let text = "---\ntitle: A\ntitle: A\n---\n"
    try repository.folder.write(text, to: path)
    try repository.git("add", "--all")
    try repository.folder.write(text + "More.\n", to: path)
    let result = try lint(repository, "--staged", "--fix")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.contains("\(path) is not as it is staged: nothing is written, stage all"))
    #expect(try repository.folder.text(path) == text + "More.\n")
    try repository.git("add", "--all")
    #expect(try lint(repository, "--staged", "--fix").output.contains("Fixed 1 finding in 1 file"))
  }

  @Test func withoutACommitEverythingIsNew() throws {
    let repository = try Repository(try TemporaryFolder(ComparisonTests.files))
    #expect(findings(try lint(repository, "--staged")).isEmpty)
    try repository.git("add", "--all")
    #expect(findings(try lint(repository, "--staged")).count == 1)
    let since = try lint(repository, "--since", "HEAD")
    #expect(since.status == 2 && since.errors.contains("no commit yet"))
  }

  @Test func ofABranchTheMergeBaseCounts() throws {
    let repository = try repository()
    try repository.git("checkout", "--quiet", "-b", "work")
    try repository.folder.write(ComparisonTests.old, to: "content/en/mexico/b.md")
    try repository.commit()
    try repository.git("checkout", "--quiet", "main")
    // What main has repaired meanwhile is not broken by the branch.
    try repository.folder.write("---\ntitle: A\n---\n", to: "content/en/mexico/a.md")
    try repository.commit()
    try repository.git("checkout", "--quiet", "work")
    let broken = ["content/en/mexico/b.md front-matter/duplicate-key"]
    #expect(findings(try lint(repository, "--since", "main")) == broken)
    let commit = try repository.git("rev-parse", "main")
    #expect(findings(try lint(repository, "--since", commit)).count == 2)
  }

  @Test func aMergeInProgressIsRead() throws {
    let repository = try repository()
    let path = "content/en/mexico/b.md"
    try repository.git("checkout", "--quiet", "-b", "work")
    try repository.folder.write("---\ntitle: X\n---\n", to: path)
    try repository.commit()
    try repository.git("checkout", "--quiet", "main")
    try repository.folder.write("---\ntitle: Y\n---\n", to: path)
    try repository.commit()
    _ = try Tool.run(
      "/usr/bin/git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "merge", "work"],
      in: repository.folder)
    #expect(try repository.git("status", "--short").contains("UU"))
    let staged = try lint(repository, "--staged")
    #expect(staged.status == 0 && staged.errors.isEmpty)
    let since = try lint(repository, "--since", "HEAD", "--select", "front-matter/syntax")
    #expect(findings(since) == ["\(path) front-matter/syntax"])
  }

  /// A `.git` file, a sparse checkout, a content root of any depth, and the top itself.
  @Test func repositoriesOfAllKinds() throws {
    let repository = try repository()
    let other = try TemporaryFolder()
    try repository.git("worktree", "add", "--quiet", other.path + "/tree")
    let tree = try other.subfolder("tree")
    try tree.write(ComparisonTests.old, to: "content/en/mexico/b.md")
    let broken = ["content/en/mexico/b.md front-matter/duplicate-key"]
    #expect(findings(try lint(repository, "--since", "main", in: tree)) == broken)
    let below = try lint(
      repository, "--since", "main", "--content", "../..",
      in: try tree.subfolder("content/en/mexico"))
    #expect(findings(below) == ["b.md front-matter/duplicate-key"])
    let beside = try lint(
      repository, "--since", "main", "--content", "../tree/content",
      in: try other.subfolder("elsewhere"))
    #expect(findings(beside) == ["../tree/" + broken[0]])

    try repository.git("sparse-checkout", "set", "--no-cone", "/content/en/mexico/a.md")
    for arguments in [["--since", "HEAD"], ["--staged"]] {
      let sparse = try Tool.run(
        ["lint"] + ComparisonTests.rules + arguments, in: repository.folder)
      #expect(findings(sparse).isEmpty && sparse.status == 0)
    }
  }

  @Test func contentAtTheTop() throws {
    let repository = try Repository(try TemporaryFolder(["en/mexico/a.md": "---\ntitle: A\n---\n"]))
    try repository.commit()
    try repository.folder.write(ComparisonTests.old, to: "en/mexico/a.md")
    let result = try lint(repository, "--since", "HEAD", "--content", ".")
    #expect(
      findings(result)
        == ["en/mexico/a.md front-matter/duplicate-key", "en/mexico/a.md link/broken"])
  }

  @Test func windowsLineEndingsAreNoChange() throws {
    let repository = try repository()
    try repository.git("config", "core.autocrlf", "true")
    let path = "content/en/mexico/a.md"
    let text = try repository.folder.text(path) + "\n<a>\n"
    try repository.folder.write(text.replacing("\n", with: "\r\n"), to: path)
    for select in [ComparisonTests.rules, ["--select", "all"]] {
      let result = try Tool.run(
        ["lint", "--since", "HEAD", "--format", "json"] + select, in: repository.folder)
      #expect(result.output.contains(#""errors":0,"warnings":0,"infos":0"#), "\(result.output)")
    }
  }

  @Test func symbolicLinksAreFollowed() throws {
    let repository = try repository()
    try repository.folder.write("---\ntitle: L\n---\n", to: "shared/l.md")
    let link = repository.folder.path + "/content/en/mexico/l.md"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "../../../shared/l.md")
    try repository.commit()
    #expect(try lint(repository, "--since", "HEAD").status == 0)
    try repository.folder.write(ComparisonTests.old, to: "shared/l.md")
    let broken = ["content/en/mexico/l.md front-matter/duplicate-key"]
    #expect(findings(try lint(repository, "--since", "HEAD")) == broken)
    #expect(findings(try lint(repository, "--staged")).isEmpty)
    try repository.git("add", "--all")
    #expect(findings(try lint(repository, "--staged")) == broken)
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "b.md")
    #expect(try lint(repository, "--since", "HEAD").status == 0)
  }

  /// Git tells its hooks by variables where the repository and the index are.
  @Test(arguments: [["-a"], ["content/en/mexico/b.md"], []])
  func hooksSeeTheirOwnIndex(_ arguments: [String]) throws {
    let repository = try repository()
    try repository.folder.write(
      "#!/bin/sh\nexec \(Tool.path) lint --staged --select front-matter/duplicate-key -q >found\n",
      to: ".git/hooks/pre-commit")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: repository.folder.path + "/.git/hooks/pre-commit")
    try repository.folder.write("[x](/x/)\n" + ComparisonTests.old, to: "content/en/mexico/b.md")
    if arguments.isEmpty { try repository.git("add", "--all") }
    let libraries = ProcessInfo.processInfo.environment.filter { $0.key == "LD_LIBRARY_PATH" }
    let result = try Tool.run(
      "/usr/bin/git",
      ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-m", "x"] + arguments,
      in: repository.folder, environment: libraries)
    #expect(result.status == 1)
    #expect(try repository.folder.text("found").contains("content/en/mexico/b.md"))
  }

  @Test func whatIsMissingIsExplained() throws {
    let outside = try TemporaryFolder(ComparisonTests.files)
    let none = try Tool.run(["lint", "--staged"], in: outside)
    #expect(none.status == 2 && none.errors.contains("git init"))
    let repository = try repository()
    let unknown = try lint(repository, "--since", "nowhere")
    #expect(unknown.status == 2 && unknown.errors.contains("git log"))
    let gitless = try lint(repository, "--staged", environment: ["PATH": "/nowhere"])
    #expect(gitless.status == 2 && gitless.errors.contains("install"))
    let both = try lint(repository, "--staged", "--since", "HEAD")
    #expect(both.status == 2 && both.errors.contains("choose one"))
    for odd in ["", "-x", "HEAD..HEAD", "HEAD:content", "\u{1}"] {
      let result = try Tool.run(["lint", "--since=\(odd)"], in: repository.folder)
      #expect(result.status == 2 && result.isRegularExit, "\(odd)")
    }
  }

  @Test func aShallowCloneIsToldOf() throws {
    let repository = try repository()
    let first = try repository.git("rev-parse", "HEAD")
    try repository.commit("empty")
    let clone = try TemporaryFolder()
    try repository.git(
      "clone", "--quiet", "--depth", "1", "file://" + repository.folder.path, clone.path + "/x")
    let result = try lint(repository, "--since", first, in: try clone.subfolder("x"))
    #expect(result.status == 2 && result.errors.contains("git fetch --unshallow"))
  }
}
