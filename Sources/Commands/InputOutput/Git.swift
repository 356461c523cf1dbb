#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs Git, the only other program that polyguide starts.
enum Git {
  /// What Git wrote to standard output; nil where Git is missing or the command failed.
  ///
  /// Git's own complaints are dropped: the caller knows better what its user should do.
  static func run(_ arguments: [String], in folder: String, input: String = "") -> [UInt8]? {
    let result = start(arguments, in: folder, input: input)
    return result.flatMap { $0.status == 0 ? $0.output : nil }
  }

  /// What Git complains of when a command fails: its first line, without `fatal: `.
  static func complaint(_ arguments: [String], in folder: String) -> String {
    let output = start(arguments, in: folder, joinsErrors: true)?.output ?? []
    let text = String(decoding: output, as: UTF8.self)
    let prefix = "fatal: "
    return text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
  }

  /// What comes before the command, where a hook names the repository by the environment.
  ///
  /// Git then takes the folder that it runs in for the top of the working tree.
  private static let location: [String] = {
    guard Environment.variable("GIT_DIR") != nil,
      let folder = answer(["rev-parse", "--absolute-git-dir"]),
      let top = answer(["rev-parse", "--show-toplevel"])
    else { return [] }
    return ["--git-dir=" + folder, "--work-tree=" + top]
  }()

  private static func answer(_ arguments: [String]) -> String? {
    guard let result = spawnAndRead(["git"] + arguments, input: "", joinsErrors: false),
      result.status == 0
    else { return nil }
    return String(decoding: result.output.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  private static func start(
    _ arguments: [String], in folder: String, input: String = "", joinsErrors: Bool = false
  ) -> (status: Int32, output: [UInt8])? {
    spawnAndRead(
      ["git"] + location + ["-C", folder] + arguments, input: input, joinsErrors: joinsErrors)
  }

  private static func spawnAndRead(
    _ words: [String], input: String, joinsErrors: Bool
  ) -> (status: Int32, output: [UInt8])? {
    guard let toChild = makePipe() else { return nil }
    guard let fromChild = makePipe() else {
      toChild.forEach { close($0) }
      return nil
    }
    let child = spawn(
      words, input: toChild[0], output: fromChild[1], joinsErrors: joinsErrors)
    close(toChild[0])
    close(fromChild[1])
    let output = child == nil ? [] : exchange(Array(input.utf8), toChild[1], fromChild[0])
    if child == nil { close(toChild[1]) }
    close(fromChild[0])
    guard let child else { return nil }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return (status, output)
  }

  /// Both ends of a pipe that no child keeps open by accident.
  private static func makePipe() -> [Int32]? {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return ends
  }

  private static func spawn(
    _ words: [String], input: Int32, output: Int32, joinsErrors: Bool
  ) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    if joinsErrors {
      unsafe posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let result = unsafe posix_spawnp(&child, "git", &actions, nil, &arguments, environ)
    return result == 0 ? child : nil
  }

  /// Writes the input and reads the output side by side; closes `sink`.
  ///
  /// Git answers while it is asked, and a full pipe on one side must not stop the other.
  private static func exchange(_ input: [UInt8], _ sink: Int32, _ source: Int32) -> [UInt8] {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var offset = 0
    var sink = sink
    _ = fcntl(sink, F_SETFL, O_NONBLOCK)
    while true {
      if sink >= 0, offset == input.count {
        close(sink)
        sink = -1
      }
      var requests = [
        pollfd(fd: source, events: Int16(POLLIN), revents: 0),
        pollfd(fd: sink, events: Int16(POLLOUT), revents: 0),
      ]
      guard unsafe poll(&requests, 2, -1) >= 0 || errno == EINTR else { break }
      if requests[1].revents != 0 {
        let length = unsafe input.withUnsafeBytes { bytes in
          let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[offset...])
          return unsafe write(sink, rest.baseAddress, rest.count)
        }
        if length >= 0 { offset += length } else if errno != EAGAIN { offset = input.count }
      }
      if requests[0].revents != 0 {
        let length = unsafe read(source, &buffer, buffer.count)
        if length > 0 { output += buffer[..<length] } else if length == 0 { break }
      }
    }
    if sink >= 0 { close(sink) }
    return output
  }
}
