import Markup

/// The Git repository that the content lies in; paths are relative to the content root.
struct GitRepository {
  let content: DiskFileTree
  /// The option that needs it, for messages.
  private let option: String

  /// - Throws: without Git or outside of a repository, with the command that helps.
  init(_ content: DiskFileTree, for option: String) throws {
    self.content = content
    self.option = option
    guard run(["rev-parse", "--is-inside-work-tree"])?.starts(with: "true".utf8) ?? false else {
      throw GitRepository.explanation(content, option)
    }
  }

  /// The commit of HEAD; nil before the first one.
  var head: String? { objectName("HEAD^{commit}") }

  /// The commit that `--since` means: of a branch where the work left it, else the revision itself.
  func base(_ revision: String) throws -> String {
    guard !revision.isEmpty, !revision.hasPrefix("-"),
      let commit = objectName(revision + "^{commit}")
    else { throw unknown(revision) }
    let name = line(["rev-parse", "--symbolic-full-name", revision]) ?? ""
    guard name.hasPrefix("refs/heads/") || name.hasPrefix("refs/remotes/"), let head else {
      return commit
    }
    if let base = line(["merge-base", commit, head]) { return base }
    throw CommandError(
      "HEAD and \"\(revision)\" have no commit in common"
        + (isShallow
          ? ": the clone is shallow, get its history with: \(GitRepository.unshallow)"
          : ": name the commit itself (git rev-parse \(revision))"))
  }

  /// What a Git command in the content root writes; nil where it fails.
  func run(_ arguments: [String], input: String = "") -> [UInt8]? {
    Git.run(["--no-optional-locks"] + arguments, in: content.root, input: input)
  }

  /// The entries that a Git command ends with a zero byte each.
  ///
  /// - Throws: where it fails, since half of a list is none.
  func entries(_ arguments: [String]) throws -> [Substring] {
    guard let output = run(arguments) else {
      throw CommandError(
        "git \(arguments[0]) failed in \"\(content.root)\": run it there to see why")
    }
    return output.split(separator: 0).map { Substring(decoding: $0, as: UTF8.self) }
  }

  private func line(_ arguments: [String]) -> String? {
    run(arguments).map { String(decoding: $0.prefix { $0 != 0x0A }, as: UTF8.self) }
      .flatMap { $0.isEmpty ? nil : $0 }
  }

  private func objectName(_ revision: String) -> String? {
    line(["rev-parse", "--verify", "--quiet", revision])
  }

  private var isShallow: Bool { line(["rev-parse", "--is-shallow-repository"]) == "true" }

  private static let unshallow =
    "git fetch --unshallow (for actions/checkout: fetch-depth: 0)"

  private func unknown(_ revision: String) -> CommandError {
    if head == nil {
      return CommandError(
        "\(option) \(revision): the repository has no commit yet: lint without it")
    }
    if isShallow {
      return CommandError(
        "\(option) \(revision): the clone is shallow and lacks it: run \(GitRepository.unshallow)")
    }
    let remotes = (run(["remote"]) ?? []).split(separator: 0x0A)
      .map { String(decoding: $0, as: UTF8.self) }
    let remote = remotes.first { revision.hasPrefix($0 + "/") }
    let help =
      remote.map { "git fetch \($0) \(revision.dropFirst($0.utf8.count + 1))" }
      ?? (remotes.isEmpty ? "git log --oneline --all" : "git fetch")
    return CommandError(
      "\(option) \(revision): Git knows no such commit: run \(help)"
        + (remote == nil && remotes.isEmpty ? " to see those that there are" : ""))
  }

  /// Why Git does not work here.
  private static func explanation(_ content: DiskFileTree, _ option: String) -> CommandError {
    guard Git.run(["--version"], in: ".") != nil else {
      return CommandError("\(option) needs Git, which is not there: install it (apt install git)")
    }
    let words = Git.complaint(["rev-parse", "--is-inside-work-tree"], in: content.root)
    if words.contains("safe.directory") {
      return CommandError(
        "\(option): the repository of \"\(content.root)\" is somebody else's: trust it with "
          + "git config --global --add safe.directory "
          + (DiskFileTree.repository(around: content.root) ?? "DIR"))
    }
    if words.isEmpty || words.contains("not a git repository") {
      return CommandError(
        "\(option): \"\(content.root)\" is in no Git repository: make it one (git init), or lint "
          + "without \(option)")
    }
    return CommandError("\(option): Git says of \"\(content.root)\": \(words)")
  }
}

extension DiskFileTree {
  /// The nearest folder upward that has Git's folder or file.
  fileprivate static func repository(around folder: String) -> String? {
    var place = (try? AbsolutePath.workingDirectory()).map { AbsolutePath(folder, from: $0) }
    while let current = place {
      if exists(current.string + "/.git") { return current.string }
      place = current.parent
    }
    return nil
  }
}
