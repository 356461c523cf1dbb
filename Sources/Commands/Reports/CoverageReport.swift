import JSON
import Translation

/// Coverage as a table, or for programs.
struct CoverageReport {
  let rows: [CoverageRow]
  /// Whether countries in which nothing is translated are shown: where somebody asks for one language.
  let showsEmpty: Bool

  private static let columns: [(title: String, value: @Sendable (CoverageRow) -> Int)] = [
    ("guides", { $0.guides.count }), ("translated", { $0.translatedGuides }),
    ("units", { row in row.sum { $0.unitCount } }), ("done", { row in row.sum { $0.translated } }),
    ("untranslated", { row in row.sum { $0.untranslated } }),
    ("review", { row in row.sum { $0.needsReview } }), ("stale", { row in row.sum { $0.stale } }),
    ("words to do", { row in row.sum { $0.wordsToDo } }),
  ]

  var text: String {
    let shown = rows.filter { showsEmpty || $0.translatedGuides > 0 }
    let head = ["language", "country"] + Self.columns.map(\.title)
    let lines =
      [head]
      + shown.map { row in
        [row.language, row.folder] + Self.columns.map { String($0.value(row)) }
      }
    let widths = head.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      line.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column < 2 ? cell + padding : padding + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.field("version", 1)
      json.key("languages")
      json.array { json in
        for row in rows { Self.write(row, to: &json) }
      }
    }
    return json.text + "\n"
  }

  private static func write(_ row: CoverageRow, to json: inout JSONWriter) {
    json.newline()
    json.object { json in
      json.field("language", row.language)
      json.field("country", row.folder)
      json.field("guides", row.guides.count)
      json.field("translatedGuides", row.translatedGuides)
      write(row.guides, to: &json)
      json.key("files")
      json.array { json in
        for guide in row.guides {
          json.newline()
          json.object { json in
            json.field("path", guide.path)
            json.key("translation")
            if let path = guide.translation { json.string(path) } else { json.null() }
            write([guide], to: &json)
          }
        }
      }
    }
  }

  private static func write(_ guides: [GuideCoverage], to json: inout JSONWriter) {
    func sum(_ value: (GuideCoverage) -> Int) -> Int { guides.reduce(0) { $0 + value($1) } }
    json.field("units", sum { $0.unitCount })
    json.field("translated", sum { $0.translated })
    json.field("untranslated", sum { $0.untranslated })
    json.field("needsReview", sum { $0.needsReview })
    json.field("stale", sum { $0.stale })
    json.field("wordsToDo", sum { $0.wordsToDo })
  }
}
