import Guides
import Testing

@Suite struct KeyListTests {
  private let keys = KeyList([
    "title", "Description", "meta_title", "meta_description", "TITLE", "", "título",
    "meta_descriptor",
  ])

  @Test(arguments: [
    ("title", 0, 4), ("Title", 0, 4), ("DESCRIPTION", 1, 1), ("meta_description", 3, 3),
    ("META_DESCRIPTOR", 7, 7), ("", 5, 5), ("Título", 6, 6),
  ]) func isFoundInAnyLetterCase(_ name: String, _ first: Int, _ last: Int) {
    #expect(keys.firstIndex(of: name) == first)
    #expect(keys.lastIndex(of: name) == last)
    #expect(keys.contains(name))
  }

  /// A bit tells `@` from a grave accent as it tells capitals from small letters, and no key is meant by its start.
  @Test(arguments: [
    "titl", "titles", "TÍTULO", "meta_descripTION2", "meta@title", "meta\u{7F}title",
  ])
  func isNotFound(_ name: String) {
    #expect(keys.firstIndex(of: name) == nil)
    #expect(keys.lastIndex(of: name) == nil)
  }

  @Test func namesThatComeAgain() {
    #expect(keys.previousIndex(of: 4) == 0)
    #expect((0..<keys.names.count).filter { keys.previousIndex(of: $0) != nil } == [4])
    #expect((0..<keys.names.count).filter { !keys.isLast($0) } == [0])
  }
}
