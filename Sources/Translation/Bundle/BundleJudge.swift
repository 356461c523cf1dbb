/// Judges a bundle as a file of its format, without any guide.
package enum BundleJudge {
  /// What is wrong, in the order of the file; empty for a sound bundle.
  package static func problems(in bytes: [UInt8]) -> [FormatProblem] {
    do throws(FormatProblem) {
      switch try BundleFormat.detect(bytes) {
      case .xliff2: return XLIFF2Validator.problems(in: bytes)
      case .xliff1, .tmx, .po, .json:
        let bundle = try TranslationBundle(bytes)
        return bundle.files.flatMap(\.units).compactMap { unit in
          unit.problem.map { FormatProblem("\(unit.id): \($0)", offset: unit.offset) }
        }
      }
    } catch {
      return [error]
    }
  }
}
