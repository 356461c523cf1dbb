#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  /// Each call of a command that changes files goes wrong once: every file is old or new, no other one is left, and
  /// the error says what has become of them.
  @Suite(.tags(.cli)) struct FaultInjectionTests {
    enum Fault: CustomTestStringConvertible, CaseIterable {
      case killed, interrupted, refused

      var testDescription: String { "\(self)" }

      /// What goes wrong at a call: every second refusal is of a full disk, the others are of a lack of rights.
      func variables(_ call: Int) -> [String: String] {
        switch self {
        case .killed: ["FAULT_SIGNAL": "\(SIGKILL)"]
        case .interrupted: ["FAULT_SIGNAL": "\(SIGINT)"]
        case .refused: ["FAULT_ERROR": "\(call.isMultiple(of: 2) ? ENOSPC : EACCES)"]
        }
      }

      var isSignal: Bool { self == .killed || self == .interrupted }
    }

    @Test(arguments: WritingCommand.allCases, Fault.allCases)
    func eachCallGoesWrongOnce(_ command: WritingCommand, _ fault: Fault) throws {
      let runs = try FaultyRuns(command)
      #expect(runs.callCount >= 10)
      var survived = 0
      for call in 1...runs.callCount {
        let (result, found) = try runs.run(fault.variables(call), at: call)
        guard !fault.isSignal else {
          #expect(!result.isRegularExit || result.status == 0)
          #expect(found == runs.old || found == runs.new, "\(fault) at call \(call)")
          continue
        }
        if result.status == 0 {
          // Where a file system has no files without a name, they get one.
          #expect(found == runs.new, "\(fault) at call \(call)")
          survived += 1
          continue
        }
        #expect(result.status == 2, "\(fault) at call \(call)")
        #expect(result.errors.hasPrefix("error: cannot write "), "\(result.errors)")
        if result.errors.hasSuffix(": nothing is written\n") {
          #expect(found == runs.old, "\(fault) at call \(call)")
        } else {
          #expect(
            result.errors.hasSuffix(": the files before it are written\n"), "\(result.errors)")
          #expect(runs.isOldOrNewEach(found), "\(fault) at call \(call)")
        }
      }
      #expect(survived <= runs.new.count)
    }

    /// Somebody else changes or removes a file that the command is about to write.
    @Test(arguments: WritingCommand.allCases, ["FAULT_APPEND", "FAULT_REMOVE"])
    func aFileChangesMeanwhile(_ command: WritingCommand, _ change: String) throws {
      let runs = try FaultyRuns(command)
      let path = command.changedFile
      for call in stride(from: 1, through: runs.callCount, by: 3) {
        let (result, found) = try runs.run([change: path], at: call)
        var others = found
        let file = others.removeValue(forKey: path)
        let changed = change == "FAULT_APPEND" ? (runs.old[path] ?? "") + "One more line.\n" : nil
        if result.status == 2 {
          #expect(result.errors.contains("meanwhile: nothing is written, run the command again\n"))
          #expect(file == changed && others == runs.old.filter { $0.key != path })
        } else {
          // Too late to be seen: a change just before the file gets its new content, or one of that.
          #expect(result.status == 0, "\(result.errors)")
          #expect(
            file == runs.new[path] || file == (runs.new[path] ?? "") + "One more line.\n"
              || file == nil)
          #expect(others == runs.new.filter { $0.key != path })
        }
      }
    }

    @Test(arguments: WritingCommand.allCases)
    func twoAtOnce(_ command: WritingCommand) throws {
      let runs = try FaultyRuns(command)
      for _ in 1...10 {
        let folder = try runs.site()
        let both = try (1...2).map { _ in try Tool.start(command.arguments, in: folder) }
        for process in both { process.waitUntilExit() }
        let found = try runs.files(of: folder)
        #expect(runs.isOldOrNewEach(found))
        let statuses = both.map(\.terminationStatus)
        #expect(statuses.contains(0) ? found == runs.new : true, "\(statuses)")
        #expect(statuses.allSatisfy { [0, 1, 2].contains($0) })
      }
    }

    /// Who adds a link to a repository must not choose what its maintainer writes.
    @Test(arguments: WritingCommand.allCases)
    func aLinkThatLeadsOut(_ command: WritingCommand) throws {
      let runs = try FaultyRuns(command)
      let folder = try runs.site()
      let outside = try TemporaryFolder(["a.md": runs.old[command.changedFile] ?? ""])
      let link = folder.path + "/" + command.changedFile
      try FileManager.default.removeItem(atPath: link)
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: outside.path + "/a.md")
      let result = try Tool.run(command.arguments, in: folder)
      #expect(result.status == 2)
      #expect(
        result.errors.contains(
          "\(command.changedFile) is a symbolic link that leads out of the content, to \(outside.path)/a.md: "
            + "nothing is written"), "\(result.errors)")
      #expect(try runs.files(of: folder) == runs.old)
      #expect(try outside.text("a.md") == runs.old[command.changedFile])
    }
  }
#endif
