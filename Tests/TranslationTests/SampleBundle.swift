import Guides
import Translation

/// A bundle with something of everything that a format must carry.
let sampleBundle = TranslationBundle(
  sourceLanguage: "en", targetLanguage: "es",
  files: [
    BundleFile(
      id: "f1", original: "en/mexico/a & b.md",
      notes: [BundleNote(category: "guide", "Register <with> IMSS"), BundleNote("Plain")],
      units: [
        BundleUnit(
          id: "title", notes: [BundleNote(category: "length", "30 to 70 characters")],
          source: .coded([.text("Registration & more")]),
          sizeLimit: SizeLimit(minimum: 30, maximum: 70)),
        BundleUnit(
          id: "p1", sections: ["Procedure"],
          source: .coded([
            .text("Go to "),
            .open(InlineCode(id: "1", kind: .link, original: "[")),
            .text("the "),
            .open(InlineCode(id: "2", kind: .bold, original: "**")),
            .text("office"),
            .close(InlineCode(id: "2", kind: .bold, original: "**")),
            .close(InlineCode(id: "1", kind: .link, original: "](/x?a=1&b=\"2\")")),
            .standalone(InlineCode(id: "3", kind: .lineBreak, original: "  \n")),
            .text("at\u{1}\r\n\u{FFFE}\t9 😀."),
          ]),
          target: .coded([
            .text("Ve a "),
            .open(InlineCode(id: "2", kind: .bold, original: "**")),
            .open(InlineCode(id: "1", kind: .link, original: "[")),
            .text("la oficina"),
            .close(InlineCode(id: "1", kind: .link, original: "](/x?a=1&b=\"2\")")),
            .close(InlineCode(id: "2", kind: .bold, original: "**")),
            .standalone(InlineCode(id: "3", kind: .lineBreak, original: "  \n")),
            .text("a las 9."),
          ]),
          state: .needsReview, previousSource: "Go to the **bureau** & wait",
          candidates: [
            BundleMatch(
              source: .coded([
                .text("Go "), .standalone(InlineCode(id: "s1", original: "`x`", display: "x")),
              ]),
              target: .coded([
                .standalone(InlineCode(id: "s1", original: "`x`", display: "x")), .text(" ve"),
              ]),
              similarity: 60)
          ]),
        BundleUnit(
          id: "p2", sections: ["Procedure", "Step one"],
          source: .coded([.text("  Two\nlines  ")]),
          target: .coded([.text("  Dos\nlíneas  ")]), state: .reviewed),
        BundleUnit(
          id: "p3", sections: ["Procedure"], source: .coded([.text("Three")]),
          target: .coded([.text("Tres")]), state: .translated),
      ]),
    BundleFile(
      id: "f2", original: "en/mexico/c.md",
      units: [
        BundleUnit(id: "title", source: .coded([.text("C")]), sizeLimit: SizeLimit(maximum: 9))
      ]
    ),
  ])

extension TranslationBundle {
  /// The same without the places in the file, which a bundle that was made has not.
  var withoutPlaces: TranslationBundle {
    var copy = self
    for file in copy.files.indices {
      for unit in copy.files[file].units.indices { copy.files[file].units[unit].offset = 0 }
    }
    return copy
  }
}

/// The same with the terms of a unit, which XLIFF 2 alone gives back.
let sampleBundleWithTerms: TranslationBundle = {
  var bundle = sampleBundle
  bundle.files[0].units[3].terms = [
    Glossary.Term("three <years>", translations: ["tres años", "trienio"]),
    Glossary.Term("IMSS", translations: ["IMSS"]),
  ]
  return bundle
}()
