import Synchronization

/// Runs asynchronous work on the calling thread alone: the same input takes the same way each time.
func onCallingThread<Result: Sendable>(
  _ work: @escaping @Sendable () async throws -> Result
) throws -> Result? {
  let executor = CallingThreadExecutor()
  let outcome = Outcome<Result>()
  Task(executorPreference: executor) {
    do { outcome.set(.success(try await work())) } catch { outcome.set(.failure(error)) }
  }
  executor.runAll()
  return try outcome.value?.get()
}

private final class Outcome<Value: Sendable>: Sendable {
  private let stored = Mutex<Result<Value, any Error>?>(nil)
  var value: Result<Value, any Error>? { stored.withLock { $0 } }
  func set(_ value: Result<Value, any Error>) { stored.withLock { $0 = value } }
}

/// Keeps the jobs of a task and its children until somebody runs them.
private final class CallingThreadExecutor: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
  }

  func runAll() {
    while let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
      unsafe job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
