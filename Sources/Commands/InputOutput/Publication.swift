#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Gives files their names, all of them, and removes others.
///
/// No system call puts a file without a name in the place of another: it needs a name beside it first. On
/// Linux a process of its own does both steps, so that somebody who kills polyguide in between leaves
/// neither a temporary name nor half of the files.
struct Publication {
  /// A call to the system with all that it needs: a forked process must not ask for memory.
  @safe private struct Step {
    enum Call { case makeFolder, link, rename, remove }

    let call: Call
    let from: UnsafeMutablePointer<CChar>
    let to: UnsafeMutablePointer<CChar>
    /// Where the user wants something.
    let path: String

    init(_ call: Call, _ from: String, _ to: String, for path: String) {
      self.call = call
      unsafe self.from = strdup(from)
      unsafe self.to = strdup(to)
      self.path = path
    }

    /// Whether it can be undone: what took another's place, or went, cannot.
    var isReversible: Bool { call == .makeFolder || call == .link }

    func run() -> Bool {
      switch call {
      case .makeFolder: unsafe mkdir(to, 0o777) == 0 || errno == EEXIST
      case .link: unsafe linkat(AT_FDCWD, from, AT_FDCWD, to, AT_SYMLINK_FOLLOW) == 0
      case .rename: unsafe Publication.move(from, to) == 0
      case .remove: unsafe unlink(to) == 0
      }
    }

    func undo() {
      switch call {
      case .makeFolder: unsafe rmdir(to)
      case .link: unsafe unlink(to)
      case .rename, .remove: break
      }
    }

    func dropTemporaryName() { unsafe unlink(from) }

    func free() {
      unsafe Publication.release(from)
      unsafe Publication.release(to)
    }
  }

  /// The step that went wrong, and the system's number of the reason.
  private struct Failure {
    var step: Int32 = -1
    var reason: Int32 = 0
  }

  private let files: [UnnamedFile]
  private let steps: [Step]

  /// - Parameter removed: the paths of files that go when all others are there.
  init(_ files: [UnnamedFile], removing removed: [String]) {
    self.files = files
    var folders: Set<String> = []
    var steps: [Step] = []
    for file in files {
      for folder in file.missingFolders where folders.insert(folder).inserted {
        steps.append(Step(.makeFolder, "", folder, for: file.path))
      }
    }
    // All that can still fail for want of space comes first, and can be undone.
    for file in files where !file.isNamed {
      let name = file.replaces ? file.temporaryName : file.path
      steps.append(Step(.link, "/proc/self/fd/\(file.descriptor)", name, for: file.path))
    }
    for file in files where file.isNamed || file.replaces {
      steps.append(Step(.rename, file.temporaryName, file.path, for: file.path))
    }
    for path in removed { steps.append(Step(.remove, "", path, for: path)) }
    self.steps = steps
  }

  /// Takes all steps, or undoes those that it has taken.
  func run() throws {
    defer { for step in steps { step.free() } }
    #if os(Linux)
      let failure = try runInOwnProcess()
    #else
      let failure = takeSteps()
    #endif
    guard failure.step < 0 else {
      errno = failure.reason
      let step = steps[Int(failure.step)]
      throw CommandError(
        "cannot write \(step.path): \(systemReason()): "
          + (step.isReversible ? "nothing is written" : "the files before it are written"))
    }
    for file in files { file.hasMoved() }
  }

  private func takeSteps() -> Failure {
    for index in steps.indices where !steps[index].run() {
      let failure = Failure(step: Int32(index), reason: errno)
      if steps[index].isReversible {
        for step in steps[..<index].reversed() { step.undo() }
      } else {
        for step in steps[index...] { step.dropTemporaryName() }
      }
      return failure
    }
    return Failure()
  }

  #if os(Linux)
    private func runInOwnProcess() throws -> Failure {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else {
        throw CommandError("cannot make a pipe: \(systemReason()): nothing is written")
      }
      defer { close(ends[0]) }
      let child = fork()
      if child == 0 {
        // In a session of its own it gets none of the signals that a terminal sends to all.
        _ = setsid()
        var failure = takeSteps()
        _ = unsafe Glibc.write(ends[1], &failure, MemoryLayout<Failure>.size)
        _exit(0)
      }
      close(ends[1])
      guard child > 0 else {
        throw CommandError("cannot start a process: \(systemReason()): nothing is written")
      }
      var failure = Failure()
      var length = 0
      repeat {
        length = unsafe read(ends[0], &failure, MemoryLayout<Failure>.size)
      } while length < 0 && errno == EINTR
      while waitpid(child, nil, 0) < 0, errno == EINTR {}
      guard length == MemoryLayout<Failure>.size else {
        throw CommandError("somebody stopped the process that writes: run the command again")
      }
      return failure
    }
  #endif

  private static func move(
    _ from: UnsafeMutablePointer<CChar>, _ to: UnsafeMutablePointer<CChar>
  ) -> Int32 {
    unsafe rename(from, to)
  }

  private static func release(_ pointer: UnsafeMutablePointer<CChar>) {
    unsafe free(pointer)
  }
}
