import Testing
import Translation

@Suite struct BundleFormatTests {
  @Test(arguments: [
    ("<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1'/>", BundleFormat.xliff2),
    ("\n <xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'/>", .xliff1),
    ("<xliff version='1.0'/>", .xliff1),
    ("\u{FEFF}<?xml version='1.0'?><tmx version='1.4'/>", .tmx),
    ("<!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx version='1.4'/>", .tmx),
    ("# c\nmsgid \"\"\nmsgstr \"\"\n", .po),
    ("#~ msgid \"a\"\n#~ msgstr \"\"\n", .po),
    ("\u{FEFF} {\"polyguide\":1}", .json),
  ])
  func formatsAreToldByContent(text: String, format: BundleFormat) throws {
    #expect(try BundleFormat.detect(Array(text.utf8)) == format)
  }

  @Test(arguments: [
    ("", "the file is empty"),
    (" \n\t", "the file is empty"),
    ("\u{FEFF}", "the file is empty"),
    ("<!DOCTYPE HTML>\n<p>", "the file is an HTML page, no bundle"),
    ("<html><body/></html>", "the file is an HTML page, no bundle"),
    ("<a/>", "the outermost element is <a>, not <xliff>"),
    ("<xliff/>", "<xliff> has the namespace none, not XLIFF's"),
    (
      "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0'/>",
      "<xliff> has no version: 1.2, 2.0, 2.1 and 2.2 can be read"
    ),
    ("# Title\n\nText", "the file is no bundle: neither XLIFF, nor PO, nor JSON"),
    ("PK\u{3}\u{4}\0", "the file is a ZIP archive: unpack it first"),
    ("m\0sgid", "the file holds NUL bytes: it is binary, or damaged"),
    ("{", "the text breaks off: a member's name in quotes is expected"),
  ])
  func whatIsNoBundleIsNamed(text: String, message: String) {
    #expect(BundleJudge.problems(in: Array(text.utf8)).map(\.message) == [message])
  }

  @Test func utf16TextIsNamed() {
    let bytes = Array("msgid \"\"".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(
      BundleJudge.problems(in: [0xFF, 0xFE] + bytes).map(\.message) == [
        "the file is in UTF-16: save it as UTF-8"
      ])
    #expect(
      BundleJudge.problems(in: bytes).map(\.message) == [
        "the file is in UTF-16: save it as UTF-8"
      ])
  }

  @Test func ownBundlesAreSound() {
    for bytes in [
      XLIFF2Writer().write(sampleBundle), XLIFF1Writer().write(sampleBundle),
      XLIFF1Writer(copiesSource: true).write(sampleBundle), POWriter().write(sampleBundle),
      JSONBundleWriter().write(sampleBundle),
    ] {
      #expect(BundleJudge.problems(in: bytes) == [])
    }
  }
}
