import Linting
import Markup
import TestSupport
import Testing

/// The words for front matter that cannot be read, and the places that they are said of.
@Suite struct FrontMatterSyntaxTests {
  /// A block with the place at fault marked, and a part of the message.
  static let blocks: [(block: String, words: String)] = [
    ("title: A\nslug: 'driver«'»s_license'\nauthor: B\n", "an apostrophe ends"),
    ("title: 'the drivers«'» license'\n", "an apostrophe ends"),
    ("tags:\n- 'l«'»a'\n", "an apostrophe ends"),
    ("title: \"The «\"»big\" one\"\n", "a quote ends"),
    ("title: \"Visa«\"»: how\n", "text behind the closing double quote"),
    ("title: Visa«:» how to\n", "a colon and a blank"),
    ("title: Visa\n  how«:» to\n", "a colon and a blank"),
    ("description: |\n  it's: \"fine\n\n  here\ntitle: a«:» b\n", "a colon and a blank"),
    ("title: «\"»Visa\nauthor: B\n", "never closed"),
    ("title: «\"»Visa\nauthor: \"B\"\n", "never closed"),
    ("title: «'»Visa\nauthor: B\n", "never closed"),
    ("«\"»title: Visa\nauthor: B\n", "never closed"),
    ("title: \"a«\\d»\"\n", "a backslash"),
    ("title: a\nparams:\n«\t»x: 1\n", "a tab"),
    ("title: a\n «author»: B\n", "not in line"),
    (" title: a\n«author»: B\n", "not in line"),
    ("title: a\n«author B»\ndate: x\n", "without a key"),
    ("«title a»\nauthor: B\n", "without a key"),
    ("author: B\ntitle«:»a\n", "no blank behind the colon"),
    ("title: «@»foo\n", "cannot start with \"@\""),
    ("title: «*»foo*\n", "cannot start with \"*\""),
    ("title: «-» foo\n", "cannot start with \"-\""),
    ("title: «>» foo\n", "cannot start with \">\""),
    ("categories: «[»Mexico\nauthor: B\n", "a list that is never closed"),
    ("title: [Mexico«]» visa\n", "behind the closing \"]\""),
    ("title: a\n«<<<<<<< HEAD»\nb: c\n", "merge conflict"),
    ("title: a\n«...»\nb: c\n", "ends the block"),
    ("title: a«\u{7}»b\n", "control character"),
    ("a: &a [b]\ntitle: a\n«-» b\n", "expects a key"),
    ("«-» a\n- b\n", "keys with values"),
    ("a: &a [«*»a]\n", "named"),
  ]

  @Test(arguments: blocks) func says(_ block: String, _ words: String) async throws {
    let marked = MarkedText("---\n\(block)---\n\nText\n")
    let findings = try await FrontMatterTests.findings([FrontMatterTests.path: marked.text])
    #expect(findings.map(\.rule) == ["front-matter/syntax"])
    #expect(findings.map(\.span) == marked.spans)
    #expect(findings.first?.message.text.contains(words) == true, "\(findings.map(\.message.text))")
  }
}
