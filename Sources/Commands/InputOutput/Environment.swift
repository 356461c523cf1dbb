#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Linting

/// What the process was given besides its arguments.
enum Environment {
  static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Whether to use colours: on terminals that know them, unless NO_COLOR is set (no-color.org).
  static func style(_ mode: ColorMode, for output: Output) -> TextStyle {
    switch mode {
    case .always: TextStyle(isColored: true)
    case .never: TextStyle(isColored: false)
    case .auto:
      TextStyle(
        isColored: output.isTerminal && (variable("NO_COLOR") ?? "").isEmpty
          && variable("TERM") != "dumb")
    }
  }

  /// Makes a write to a closed pipe fail, where it would kill the process.
  ///
  /// A reader who has seen enough closes the pipe; that is no accident.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  static func end(_ status: ExitStatus) -> Never { exit(status.rawValue) }

  /// All of standard input.
  static func standardInput() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let length = unsafe read(STDIN_FILENO, &buffer, buffer.count)
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else {
        throw CommandError("cannot read standard input: \(systemReason())")
      }
      if length == 0 { return bytes }
      bytes += buffer[..<length]
    }
  }
}
