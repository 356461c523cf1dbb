internal import JSON

/// Writes a bundle as JSON, for scripts and machine translation.
///
/// One document, and yet one unit on each line: every JSON library reads it in one call, `jq` addresses
/// `.units[]`, and `grep`, `sort` and `diff` work by unit. JSON Lines would do the latter alone, and need
/// a header line that is no unit. A line repeats its file's path, so that it means something by itself.
package struct JSONBundleWriter: Sendable {
  package init() {}

  /// The document, as UTF-8 with a final newline.
  package func write(_ bundle: TranslationBundle) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("polyguide", JSONBundle.version)
      json.field("sourceLanguage", bundle.sourceLanguage)
      if let language = bundle.targetLanguage { json.field("targetLanguage", language) }
      json.key("files")
      json.array { json in
        for file in bundle.files where !file.notes.isEmpty {
          json.newline()
          json.object { json in
            json.field("file", file.original)
            write(file.notes, to: &json)
          }
        }
      }
      json.key("units")
      json.array { json in
        for file in bundle.files {
          for unit in file.units {
            json.newline()
            write(unit, of: file, to: &json)
          }
        }
      }
    }
    return json.bytes + [0x0A]
  }

  private func write(_ unit: BundleUnit, of file: BundleFile, to json: inout JSONWriter) {
    json.object { json in
      json.field("file", file.original)
      json.field("id", unit.id)
      if !unit.sections.isEmpty { json.field("sections", unit.sections) }
      let notes = unit.notesWithTerms
      if !notes.isEmpty { write(notes, to: &json) }
      if let minimum = unit.sizeLimit?.minimum { json.field("minLength", minimum) }
      if let maximum = unit.sizeLimit?.maximum { json.field("maxLength", maximum) }
      json.field("state", unit.state.rawValue)
      if let previous = unit.previousSource { json.field("previousSource", previous) }
      json.field("source", unit.source.markdown)
      if let target = unit.target {
        json.field("target", target.markdown)
      } else {
        json.key("target")
        json.null()
      }
      if !unit.candidates.isEmpty {
        json.key("candidates")
        json.array { json in
          for match in unit.candidates { write(match, to: &json) }
        }
      }
    }
  }

  private func write(_ notes: [BundleNote], to json: inout JSONWriter) {
    json.key("notes")
    json.array { json in
      for note in notes {
        json.object { json in
          if let category = note.category { json.field("category", category) }
          json.field("text", note.text)
        }
      }
    }
  }

  private func write(_ match: BundleMatch, to json: inout JSONWriter) {
    json.object { json in
      json.field("similarity", match.similarity)
      json.field("source", match.source.markdown)
      json.field("target", match.target.markdown)
    }
  }
}

/// What writer and reader agree on.
enum JSONBundle {
  static let version = 1
}
