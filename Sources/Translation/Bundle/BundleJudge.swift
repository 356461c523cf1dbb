internal import Markup

/// Judges a bundle as a file of its format, without any guide.
///
/// XLIFF 2 is judged to the letter of its specification; PO and JSON are sound when they can be read, and
/// each of their units names a guide.
package enum BundleJudge {
  /// What is wrong, in the order of the file; empty for a sound bundle.
  package static func problems(in bytes: [UInt8]) -> [FormatProblem] {
    do throws(FormatProblem) {
      switch try BundleFormat.detect(bytes) {
      case .xliff2: return XLIFF2Validator.problems(in: bytes)
      case .tmx: return TMXReader.problems(in: bytes)
      case .xliff1, .po, .json:
        let bundle = try TranslationBundle(bytes)
        let lines = LineIndex(bytes)
        return bundle.files.flatMap(\.units).compactMap { unit in
          unit.problem.map { problem in
            FormatProblem(
              "\(unit.id): \(problem)", offset: unit.offset,
              line: lines.position(of: unit.offset, in: bytes).line)
          }
        }.sorted()
      }
    } catch {
      return [error]
    }
  }
}
