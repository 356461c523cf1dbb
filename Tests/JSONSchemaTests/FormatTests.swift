import Testing

struct FormatTests {
  private func accepts(_ format: String, _ text: String) throws -> Bool {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return try violations(#"{"format": "\#(format)"}"#, "\"\(escaped)\"").isEmpty
  }

  @Test(arguments: [
    "2024-02-29", "2000-02-29", "1963-06-19", "2020-01-31", "2020-04-30", "0000-01-01",
  ])
  func acceptsDate(text: String) throws {
    #expect(try accepts("date", text))
  }

  @Test(arguments: [
    "", "2023-02-29", "1900-02-29", "2021-04-31", "2020-13-01", "2020-00-10", "2020-01-00",
    "2020-01-32", "06/19/1963", "2013-350", "1998-1-20", "1998-01-1", "20230328", "2023-W01",
    "2024-01-02T00:00:00Z", " 2024-01-02", "2024-01-02 ", "1963-06-1৪", "２024-01-01", "+2024-01-01",
    "1963–06–19", "12024-01-01",
  ])
  func refusesDate(text: String) throws {
    #expect(try !accepts("date", text))
  }

  @Test(arguments: [
    "1963-06-19T08:30:06.283185Z", "1963-06-19T08:30:06Z", "1937-01-01T12:00:27.87+00:20",
    "1990-12-31T15:59:50.123-08:00", "1998-12-31T23:59:60Z", "1998-12-31T15:59:60.123-08:00",
    "1999-01-01T00:29:60+00:30", "1963-06-19t08:30:06.283185z", "2024-02-29T00:00:00-23:59",
  ])
  func acceptsDateTime(text: String) throws {
    #expect(try accepts("date-time", text))
  }

  @Test(arguments: [
    "1998-12-31T23:59:61Z", "1998-12-31T23:58:60Z", "1998-12-31T22:59:60Z",
    "1998-12-31T23:59:60-08:00", "1990-02-31T15:59:59.123-08:00", "1990-12-31T15:59:59-24:00",
    "1963-06-19T08:30:06.28123+01:00Z", "06/19/1963 08:30:06 PST", "2013-350T01:01:01",
    "1963-6-19T08:30:06.283185Z", "1963-06-1T08:30:06.283185Z", "1963-06-1৪T00:00:00Z",
    "1963-06-11T0৪:00:00Z", "1990-12-31T10:00:00+", "1990-12-31T10:00:00+10",
    "1990-12-31T10:00:00+10:60", "1990-12-31T10:00:00", "1990-12-31T10:00:00.Z",
    "1990-12-31 10:00:00Z", "1990-12-31T24:00:00Z", "1990-12-31T10:60:00Z", "1990-12-31",
    "1990-12-31T10:00Z", "1990-12-31T",
  ])
  func refusesDateTime(text: String) throws {
    #expect(try !accepts("date-time", text))
  }

  @Test(arguments: [
    "http://foo.bar/?baz=qux#quux", "http://foo.com/blah_(wikipedia)_blah#cite-1",
    "http://foo.bar/?q=Test%20URL-encoded%20stuff", "http://xn--nw2a.xn--j6w193g/",
    "http://-.~_!$&'()*+,;=:%40:80%2f::::::@example.com", "http://223.255.255.254",
    "ftp://ftp.is.co.za/rfc/rfc1808.txt", "http://www.ietf.org/rfc/rfc2396.txt",
    "ldap://[2001:db8::7]/c=GB?objectClass?one", "mailto:John.Doe@example.com",
    "news:comp.infosystems.www.servers.unix", "tel:+1-816-555-1212",
    "urn:oasis:names:specification:docbook:dtd:xml:4.1.2", "file:///etc/hosts", "http:",
    "http://example.com:", "http://example.com:8080?x#y/?", "a+b-c.d:x", "http://[::]/",
    "http://[::ffff:192.0.2.1]:80", "http://[1:2:3:4:5:6:7:8]", "http://[1:2:3:4:5:6:1.2.3.4]",
    "http://[v1.fe:1]/", "http://[1::]", "x:/", "x:a//b",
  ])
  func acceptsURI(text: String) throws {
    #expect(try accepts("uri", text))
  }

  @Test(arguments: [
    "", "//foo.bar/?baz=qux#quux", "/abc", #"\\WINDOWS\fileshare"#, "abc", ":// should fail",
    "http:// shouldfail.com", "bar,baz:x", "1http://x", "https://[@example.org/test.txt",
    #"https://example.org/foobar\.txt"#, #"https://example.org/foobar<>.txt"#,
    "https://example.org/foobar{}.txt", "https://example.org/foobar^.txt",
    "https://example.org/foobar`.txt", "https://example.org/foo bar.txt",
    "https://example.org/foobar|.txt", #"https://example.org/foobar".txt"#,
    "https://example.com:abc", "https://a@b@c", "http://foo.bar/%zz", "http://foo.bar/%4",
    "http://exámple.com/", "http://x/#a#b", "http://x/[a]", "http://[1:2:3]", "http://[::1",
    "http://[1::2::3]", "http://[1:2:3:4:5:6:7:8:9]", "http://[12345::]", "http://[:1]",
    "http://[1:]", "http://[1.2.3.4]", "http://[::1.2.3.256]", "http://[::1]x", "http://[v.x]",
    "http://[]", "http://a:80:80", "http://[1:2:3:4:5:6:7::8]", "http://[fe80::1%25en0]",
  ])
  func refusesURI(text: String) throws {
    #expect(try !accepts("uri", text))
  }

  @Test func looksAtStringsOnly() throws {
    for value in ["1", "1.5", "null", "true", "[]", "{}"] {
      #expect(try violations(#"{"format": "date"}"#, value).isEmpty)
    }
  }
}
