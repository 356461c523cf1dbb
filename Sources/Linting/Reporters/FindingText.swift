import Guides
import Markup

extension Finding {
  /// The message and what helps, in lines without anything that a terminal or a log would act on.
  var explanation: [String] {
    ([message.text] + notes).flatMap { $0.split(separator: "\n").map { printable(String($0)) } }
  }

  /// The same with the other places that have to do with it, for formats that know one place a finding.
  func explanation(_ report: LintReport, _ files: inout ReportedFiles) -> [String] {
    explanation
      + related.map { place in
        let line = files.position(place.span.start, in: place.path).line
        return printable("see \(report.repositoryPath(place.path)):\(line): \(place.message)")
      }
  }
}
