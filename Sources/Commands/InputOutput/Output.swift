#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a command writes its result.
struct Output {
  static let standard = Output(path: nil)

  /// Nil for standard output.
  let path: String?

  /// Whether what is written ends on a terminal.
  var isTerminal: Bool { path == nil && isatty(STDOUT_FILENO) == 1 }

  /// Writes all of a text; a pipe that nobody reads any more is no error.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Checks that a report can be written: asked before guides are changed, of which nobody would be told else.
  func checkIsWritable() throws {
    guard let path else { return }
    close(try Output.open(path, O_APPEND))
  }

  /// Writes bytes as they are.
  func write(_ bytes: [UInt8]) throws {
    guard let path else {
      return try Output.write(bytes, to: STDOUT_FILENO, name: "standard output")
    }
    try Output.write(bytes, toFile: path, O_TRUNC)
  }

  /// Writes what a body hands out, piece by piece.
  func write(_ body: (_ put: ([UInt8]) throws -> Void) async throws -> Void) async throws {
    guard let path else {
      return try await body { try Output.write($0, to: STDOUT_FILENO, name: "standard output") }
    }
    let file = try Output.open(path, O_TRUNC)
    defer { close(file) }
    try await body { try Output.write($0, to: file, name: path) }
  }

  /// Writes a text behind what the file has.
  func append(_ text: String) throws {
    guard let path else { return try write(text) }
    try Output.write(Array(text.utf8), toFile: path, O_APPEND)
  }

  private static func write(_ bytes: [UInt8], toFile path: String, _ mode: Int32) throws {
    let file = try open(path, mode)
    defer { close(file) }
    try write(bytes, to: file, name: path)
  }

  private static func open(_ path: String, _ mode: Int32) throws -> Int32 {
    #if canImport(Glibc)
      let file = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC | mode, 0o666)
    #else
      let file = unsafe Darwin.open(path, O_WRONLY | O_CREAT | O_CLOEXEC | mode, 0o666)
    #endif
    guard file >= 0 else { throw error(path) }
    return file
  }

  fileprivate static func write(_ bytes: [UInt8], to file: Int32, name: String) throws {
    try unsafe bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[offset...])
        #if canImport(Glibc)
          let length = unsafe Glibc.write(file, rest.baseAddress, rest.count)
        #else
          let length = unsafe Darwin.write(file, rest.baseAddress, rest.count)
        #endif
        if length >= 0 {
          offset += length
        } else if errno == EPIPE {
          return
        } else if errno == EAGAIN {
          // Somebody set the terminal or the pipe to non-blocking: wait until it takes more.
          var request = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
          _ = unsafe poll(&request, 1, -1)
        } else if errno != EINTR {
          throw error(name)
        }
      }
    }
  }

  private static func error(_ name: String) -> CommandError {
    CommandError("cannot write to \(name): \(systemReason())")
  }
}

/// Where progress and complaints go.
enum StandardError {
  /// Writes a text; nothing can be done where that fails.
  static func write(_ text: String) {
    try? Output.write(Array(text.utf8), to: STDERR_FILENO, name: "standard error")
  }
}

/// What the system says of the last failed call, as a part of a sentence.
func systemReason() -> String {
  let reason = unsafe String(cString: strerror(errno))
  return reason.prefix(1).lowercased() + reason.dropFirst()
}
