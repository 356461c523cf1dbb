package import Guides

/// What translators get and give back: the units of some guides, in one pair of languages.
///
/// The same value for every format. Export makes one from guides and gives it to a writer
/// (``XLIFF2Writer``, ``POWriter``, ``JSONBundleWriter``); import gets one from
/// ``TranslationBundle/init(_:)``, which knows the format by its content, and merges it. A reader
/// promises no more than a sound file: units may be missing, reordered, stale, or never have been ours.
package struct TranslationBundle: Hashable, Sendable {
  /// BCP 47 tags.
  package var sourceLanguage: String
  /// Nil in a bundle that names none: whatever it holds, nothing of it can be merged.
  package var targetLanguage: String?
  package var files: [BundleFile]

  package init(sourceLanguage: String, targetLanguage: String?, files: [BundleFile] = []) {
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.files = files
  }
}

/// The units of one guide.
package struct BundleFile: Hashable, Sendable {
  /// Unique in the bundle, of NMTOKEN characters (``isNameToken(_:)``); not kept by PO and JSON.
  package var id: String
  /// The source guide's path, relative to the content root, with `/` between its parts.
  ///
  /// Empty where a bundle names none. Readers refuse absolute paths and `..`, and yet it only ever
  /// selects a known guide.
  package var original: String
  /// About the guide as a whole: its title, its address.
  package var notes: [BundleNote]
  package var units: [BundleUnit]

  package init(
    id: String, original: String, notes: [BundleNote] = [], units: [BundleUnit] = []
  ) {
    self.id = id
    self.original = original
    self.notes = notes
    self.units = units
  }
}

/// One block's inline content, or one front matter value.
package struct BundleUnit: Hashable, Sendable {
  /// Unique in its file, of NMTOKEN characters.
  package var id: String
  /// The headings that it stands under, outermost first; groups in XLIFF.
  package var sections: [String]
  package var notes: [BundleNote]
  package var source: BundleContent
  /// Nil where nothing is translated yet; a bundle with an empty or blank target reads as nil too.
  package var target: BundleContent?
  package var state: TranslationState
  package var sizeLimit: SizeLimit?
  /// The terms in the source: a glossary in XLIFF 2, notes elsewhere.
  package var terms: [Glossary.Term]
  /// The Markdown that `target` was made from, where that is not the source; empty where nobody knows it.
  package var previousSource: String?
  package var candidates: [BundleMatch]
  /// Whether white space is kept as it is.
  ///
  /// Always true when written; false in a returned bundle means that a tool dropped the mark and may
  /// have re-indented: compare with ``BundleContent/collapsed``.
  package var preservesSpace: Bool
  /// What the reader saw wrong in the unit alone: it must not be merged, the others may.
  package var problem: String?
  /// Where the unit stands in the file that was read; 0 in a unit that was made.
  package var offset: Int

  package init(
    id: String, sections: [String] = [], notes: [BundleNote] = [], source: BundleContent,
    target: BundleContent? = nil, state: TranslationState? = nil, sizeLimit: SizeLimit? = nil,
    terms: [Glossary.Term] = [], previousSource: String? = nil, candidates: [BundleMatch] = [],
    preservesSpace: Bool = true,
    problem: String? = nil, offset: Int = 0
  ) {
    self.id = id
    self.sections = sections
    self.notes = notes
    self.source = source
    self.target = target
    self.state = state ?? (target == nil ? .untranslated : .translated)
    self.sizeLimit = sizeLimit
    self.terms = terms
    self.previousSource = previousSource
    self.candidates = candidates
    self.preservesSpace = preservesSpace
    self.problem = problem
    self.offset = offset
  }
}

extension BundleUnit {
  /// The notes, and those that tell of terms where a format has no glossary.
  var notesWithTerms: [BundleNote] {
    notes
      + terms.map { term in
        let wordings = term.translations.joined(separator: ", ")
        return BundleNote(
          category: "term",
          term.isName ? "\(term.text) (stays as it is)" : "\(term.text): \(wordings)")
      }
  }
}

/// A remark for translators.
package struct BundleNote: Hashable, Sendable {
  /// What it is about, for tools that sort by it: `section`, `guide`, `url`, `length`, `slug`, `memory`,
  /// `term`.
  package var category: String?
  package var text: String

  /// The category of a note on a target that comes from a translation memory.
  package static let memory = "memory"

  package init(category: String? = nil, _ text: String) {
    self.category = category
    self.text = text
  }
}

/// How far a unit has come; each state implies a target, but the first.
package enum TranslationState: String, Hashable, Sendable, CaseIterable {
  case untranslated
  /// A target that may be wrong: the source has changed, or it was only aligned.
  case needsReview = "needs-review"
  case translated
  case reviewed
}

/// How long a target may be, in code points.
package struct SizeLimit: Hashable, Sendable {
  package var minimum: Int?
  package var maximum: Int?

  package init(minimum: Int? = nil, maximum: Int? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// A translation of something similar, offered to the translator and never applied by itself.
package struct BundleMatch: Hashable, Sendable {
  package var source: BundleContent
  package var target: BundleContent
  /// How much its source is like the unit's, 0 to 100.
  package var similarity: Int

  package init(source: BundleContent, target: BundleContent, similarity: Int) {
    self.source = source
    self.target = target
    self.similarity = similarity
  }
}
