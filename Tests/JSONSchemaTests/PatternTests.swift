import Testing

/// Expressions as ECMA-262 reads them with the flag `u`.
struct PatternTests {
  private func quotedJSON(_ text: String) -> String {
    var result = "\""
    for unit in text.utf16 {
      let digits = String(unit, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return result + "\""
  }

  private func matches(_ pattern: String, _ text: String) throws -> Bool {
    try violations(#"{"pattern": \#(quotedJSON(pattern))}"#, quotedJSON(text)).isEmpty
  }

  @Test(arguments: [
    (#"b"#, "abc"), (#"^\d{4}-\d{2}$"#, "2024-01"), (#"\S"#, "a"), (#"^\s+$"#, "\u{FEFF}\u{A0}\t"),
    (#"^.$"#, "\u{85}"), (#"^.$"#, "\u{B}"), (#"^.$"#, "😀"), (#"^..$"#, "e\u{301}"),
    (#"^[&&a]+$"#, "&a"), (#"^[[]$"#, "["), (#"^[a\-z]+$"#, "-z"), (#"^[+--]+$"#, ",-+"),
    (#"^[^]$"#, "\n"), (#"^[\w-]+$"#, "a-b"), (#"^[\b]$"#, "\u{8}"), (#"^\cJ$"#, "\n"),
    (#"^\x41\u0042\u{43}$"#, "ABC"), (#"^\uD83D\uDE00+$"#, "😀😀"), (#"^\0$"#, "\0"),
    (#"^(?<n>a|b)\k<n>$"#, "bb"), (#"^(a)\1$"#, "aa"), (#"^(?:ab)+?$"#, "abab"),
    (#"^(?!x)"#, "a"), (#"(?=a)a"#, "a"), (#"^(?i:A)b$"#, "ab"), (#"\bé"#, "aé"),
    (#"^\p{Lu}\p{Letter}$"#, "Éé"), (#"^\p{Script=Greek}$"#, "π"),
    (#"^[\p{L}\p{M}]+$"#, "e\u{301}"),
    (#"^[^\p{L}]$"#, "1"), (#"^\P{L}$"#, "1"), (#"^[\D]$"#, "٣"), (#"^[^\s]$"#, "\u{85}"),
    (#"^[\S]$"#, "\u{85}"), (#"^a{2,}$"#, "aaa"), (#"\/\."#, "/."), (#"^é$"#, "é"), (#"^$"#, ""),
    (#"^é+$"#, "éé"), (#"a#b c"#, "a#b c"), (#"^[ #]$"#, "#"),
    (#"^[\u2000-\u2001]$"#, "\u{2001}"), (#"^[\u2126-\uFA0D]+$"#, "\u{2126}\u{3000}\u{F900}"),
    (#"^[\u212A-\u212A]$"#, "\u{212A}"), (#"^[àèìòù]+$"#, "è"), (#"^[^a-]$"#, "b"),
  ])
  func matches(pair: (pattern: String, text: String)) throws {
    #expect(try matches(pair.pattern, pair.text))
  }

  @Test(arguments: [
    (#"^abc$"#, "abc\n"), (#"^b$"#, "a\nb"), (#"\d"#, "٣"), (#"^\w$"#, "é"), (#"\s"#, "\u{85}"),
    (#"^.$"#, "\r"), (#"^.$"#, "\u{2028}"), (#"^.$"#, "e\u{301}"), (#"[]"#, "a"), (#"[&&a]"#, "b"),
    (#"^é$"#, "e\u{301}"), (#"^[^\D]$"#, "٣"), (#"^\S$"#, "\u{FEFF}"), (#"^(?i:A)b$"#, "aB"),
    (#"^a$"#, "A"), (#"^[^\S]$"#, "a"),
    (#"^[\u2000-\u2001]$"#, "\u{2002}"), (#"^[\u2000]$"#, "\u{2002}"),
  ])
  func doesNotMatch(pair: (pattern: String, text: String)) throws {
    #expect(try !matches(pair.pattern, pair.text))
  }

  @Test(arguments: [
    ("(", "expected ')'"), ("a)", "closing ')'"), ("[a", "expected ]"),
    ("a++", "nothing to repeat"),
    ("*a", "quantifier"), ("a**", "nothing to repeat"), ("a{3,1}", "lower bound"),
    ("a{", "{ must be escaped"), ("a{,3}", "{ must be escaped"), ("a]", "] must be escaped"),
    ("}", "} must be escaped"), (#"\A"#, #"\A is no escape"#), (#"\q"#, #"\q is no escape"#),
    ("\\", "at the end"), (#"\p{Foo}"#, "Foo"), (#"\pL"#, "{Property}"), ("[z-a]", "range"),
    (#"[\d-z]"#, "range"), ("(?<=a)b", "lookbehind"), ("(?P<n>a)", "no group"),
    ("(?s:a)", "no group"), (#"\u12"#, "4 hexadecimal"), (#"\u{110000}"#, "U+110000"),
    (#"\uD800"#, "U+D800"), (#"\k"#, "<name>"), (#"\c1"#, "letter"), (#"[\"#, "at the end"),
    (#"\00"#, "no escape"), (String(repeating: "(", count: 5000), "nested"),
  ])
  func refuses(pair: (pattern: String, reason: String)) throws {
    let source = quotedJSON(pair.pattern)
    let refusal = try #require(try refusal(#"{"pattern": \#(source)}"#))
    #expect(refusal.message.contains("is not a regular expression: "))
    #expect(refusal.message.contains(pair.reason), "\(refusal.message)")
    #expect(refusal.text == source)
  }
}
