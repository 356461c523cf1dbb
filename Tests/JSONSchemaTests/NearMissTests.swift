import JSONSchema
import Testing

struct NearMissTests {
  static let keys = ["title", "meta_title", "date", "description", "draft", "categories", "tags"]

  @Test(arguments: [
    ("tilte", "title"), ("Title", "title"), ("titel", "title"), ("dat", "date"), ("dates", "date"),
    ("metatitle", "meta_title"), ("meta-title", "meta_title"), ("catgories", "categories"),
    ("category", "categories"), ("tag", "tags"), ("descripcion", "description"), ("DRAFT", "draft"),
  ])
  func finds(pair: (name: String, candidate: String)) {
    #expect(nearest(to: pair.name, in: Self.keys) == pair.candidate)
  }

  @Test(arguments: ["", "x", "author", "weight", "titulo de la guía", "da", "title"])
  func findsNothing(name: String) {
    #expect(nearest(to: name, in: Self.keys.filter { $0 == name || $0 != "tags" }) == nil)
  }

  @Test func takesTheNearestThenTheFirst() {
    #expect(nearest(to: "abcd", in: ["abxd", "abcx", "abcde"]) == "abxd")
    #expect(nearest(to: "abcdef", in: ["abcxyf", "abcdxf"]) == "abcdxf")
    #expect(nearest(to: "ab", in: ["ba", "AB"]) == "AB")
    #expect(nearest(to: "abc", in: [String]()) == nil)
  }

  @Test func editsNoPartTwice() {
    // "ca" to "abc" takes 3 edits, 2 if the swapped letters could be parted again.
    #expect(nearest(to: "xxxxca", in: ["xxxxabc"]) == nil)
    #expect(nearest(to: "año", in: ["ano"]) == "ano")
  }

  @Test func wordsTheHint() {
    #expect(didYouMean("title") == " (did you mean \"title\"?)")
    #expect(didYouMean(nil) == "")
  }
}
