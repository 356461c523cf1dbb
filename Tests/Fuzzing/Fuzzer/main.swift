import CLibFuzzer
import Foundation
import FuzzTargets

/// `FUZZ_TARGET=TARGET fuzzer [OPTION...] [FOLDER...]` feeds a target, with options of libFuzzer and folders of
/// inputs; `fuzzer seeds FOLDER` writes what a fuzzer starts from, a folder for each target.
///
/// The target is no argument: libFuzzer takes all of them, and starts itself again with them.
let arguments = CommandLine.arguments
if let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] {
  guard let target = FuzzTarget(rawValue: name) else { exit(withUsage()) }
  exit(fuzz(target))
} else {
  guard arguments.count == 3, arguments[1] == "seeds" else { exit(withUsage()) }
  try writeSeeds(to: URL(filePath: arguments[2]))
}

func withUsage() -> CInt {
  let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
  let usage = "usage: fuzzer seeds FOLDER | FUZZ_TARGET=\(names) fuzzer [OPTION...] [FOLDER...]\n"
  FileHandle.standardError.write(Data(usage.utf8))
  return 2
}

func writeSeeds(to folder: URL) throws {
  for target in FuzzTarget.allCases {
    let folder = folder.appending(path: target.rawValue)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (number, seed) in try target.seeds().enumerated() {
      try Data(seed).write(to: folder.appending(path: "seed-\(number)"))
    }
  }
}

/// The target that libFuzzer's callback, which holds nothing, feeds.
nonisolated(unsafe) var fuzzedTarget = FuzzTarget.document

func fuzz(_ target: FuzzTarget) -> CInt {
  unsafe fuzzedTarget = target
  var count = CommandLine.argc
  var values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
  return unsafe LLVMFuzzerRunDriver(&count, &values) { data, size in
    do {
      try unsafe fuzzedTarget.check(Array(UnsafeBufferPointer(start: data, count: size)))
    } catch {
      fatalError("\(error)")
    }
    return 0
  }
}
