import Guides
import Markup

extension ReturnedGuide {
  /// Warns of what makes no difference to a page, and yet is no translator's intention: a blank or a line
  /// break at an edge of a target whose source has none.
  mutating func checkEdges(of returned: Unit) {
    let unit = returned.unit
    guard let target = unit.usableTarget?.markdown.unicodeScalars else { return }
    let source = unit.source.markdown.unicodeScalars
    let isAdded = { (a: Unicode.Scalar?, b: Unicode.Scalar?) in
      (a?.properties.isWhitespace ?? false) && !(b?.properties.isWhitespace ?? false)
    }
    let edges = [
      isAdded(target.first, source.first) ? "starts" : nil,
      isAdded(target.last, source.last) ? "ends" : nil,
    ].compactMap { $0 }
    guard !edges.isEmpty else { return }
    let text =
      "the target \(edges.joined(separator: " and ")) with white space that the source lacks"
    warnings.append(
      ImportPlan.Warning(
        bundle: returned.bundle, offset: unit.offset, guide: original, unit: unit.id, text: text))
  }
}
