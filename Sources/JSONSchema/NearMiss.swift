/// The candidate that a misspelt name most likely means; nil if none is near.
///
/// Near is an optimal-string-alignment distance of at most one in `lettersPerEdit` letters of the
/// longer one, letter case set aside. The first of equally near candidates wins; the name itself is
/// none. Of long names, which time grows with the square of, none is near.
package func nearest(
  to name: String, in candidates: some Sequence<String>, lettersPerEdit: Int = 3
) -> String? {
  guard name.utf8.count <= 1_000 else { return nil }
  let wanted = Array(name.lowercased().unicodeScalars)
  var best: (candidate: String, distance: Int)?
  for candidate in candidates where candidate != name {
    let letters = Array(candidate.lowercased().unicodeScalars)
    let limit = min(max(wanted.count, letters.count) / lettersPerEdit, (best?.distance ?? .max) - 1)
    guard limit >= 0, abs(wanted.count - letters.count) <= limit else { continue }
    let distance = alignmentDistance(wanted, letters)
    if distance <= limit { best = (candidate, distance) }
  }
  return best?.candidate
}

/// A hint to append to a message: ` (did you mean "title"?)`, or nothing.
package func didYouMean(_ candidate: String?) -> String {
  candidate.map { " (did you mean \(quoted($0))?)" } ?? ""
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other,
/// no part of it edited twice (optimal string alignment).
private func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      let replaced = last[j] + (a[i] == b[j] ? 0 : 1)
      var cost = min(replaced, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
