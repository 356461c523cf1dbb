/// Transforms the elements on all cores and keeps their order.
///
/// The elements are cut into a few runs a core, so that a long one does not leave the other cores idle.
package func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], runs: Int = 16,
  _ transform: @escaping @Sendable (Element) throws -> Result
) async throws -> [Result] {
  try await concurrentRuns(elements, runs: runs) { run in try run.map(transform) }.flatMap { $0 }
}

/// Gives runs of the elements to all cores; the results are in the order of the runs.
package func concurrentRuns<Element: Sendable, Result: Sendable>(
  _ elements: [Element], runs: Int = 16,
  _ transform: @escaping @Sendable (ArraySlice<Element>) throws -> Result
) async throws -> [Result] {
  try await concurrentRuns(elements[...], runs: runs, transform)
}

/// The same with a part of an array.
package func concurrentRuns<Element: Sendable, Result: Sendable>(
  _ elements: ArraySlice<Element>, runs: Int = 16,
  _ transform: @escaping @Sendable (ArraySlice<Element>) throws -> Result
) async throws -> [Result] {
  guard !elements.isEmpty else { return [] }
  let length = max(1, (elements.count + runs - 1) / runs)
  return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    let starts = stride(from: elements.startIndex, to: elements.endIndex, by: length)
    for (number, start) in starts.enumerated() {
      let run = elements[start..<min(start + length, elements.endIndex)]
      group.addTask { (number, try transform(run)) }
    }
    var results: [(Int, Result)] = []
    for try await result in group { results.append(result) }
    return results.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
