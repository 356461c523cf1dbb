import Guides

/// How far one guide is translated into one language.
package struct GuideCoverage: Sendable {
  package let path: String
  package let folder: String
  /// The translation's path; nil where there is none.
  package let translation: String?
  package let unitCount: Int
  package let translated: Int
  /// Units whose source has changed since they were translated.
  package let stale: Int
  /// Units that have a partner of which alignment is not sure.
  package let needsReview: Int
  /// Words of the units that are not translated, or stale.
  package let wordsToDo: Int

  package init(_ pair: GuidePair, stale: StaleUnits) {
    path = pair.source.path
    folder = pair.source.page.path.folder
    translation = pair.translation?.path
    unitCount = pair.file.units.count
    var (translated, review, old, words) = (0, 0, 0, 0)
    for unit in pair.file.units {
      let hasPartner = pair.translatedUnit(of: unit) != nil
      let isStale = hasPartner && stale.previousSource(of: unit) != nil
      if isStale {
        old += 1
      } else if hasPartner, pair.isCertain(unit) {
        translated += 1
        continue
      } else if hasPartner {
        review += 1
      }
      words += unit.markdown.split(whereSeparator: \.isWhitespace).count
    }
    self.translated = translated
    self.stale = old
    needsReview = review
    wordsToDo = words
  }

  package var untranslated: Int { unitCount - translated - stale - needsReview }
}

/// The sums of one language in one country.
package struct CoverageRow: Sendable {
  package let language: String
  package let folder: String
  package let guides: [GuideCoverage]

  /// One row a country, in the order of the countries.
  package static func rows(_ guides: [GuideCoverage], language: String) -> [CoverageRow] {
    var folders: [String] = []
    var byFolder: [String: [GuideCoverage]] = [:]
    for guide in guides {
      if byFolder[guide.folder] == nil { folders.append(guide.folder) }
      byFolder[guide.folder, default: []].append(guide)
    }
    return folders.map { CoverageRow(language: language, folder: $0, guides: byFolder[$0] ?? []) }
  }

  package var translatedGuides: Int { guides.count { $0.translation != nil } }

  /// The sum of a count over the guides of the row.
  package func sum(_ value: (GuideCoverage) -> Int) -> Int { guides.reduce(0) { $0 + value($1) } }
}
