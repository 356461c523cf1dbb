import Guides
import JSON
import Markup

/// Writes where things are in SARIF: locations, and the regions that fixes replace.
struct SARIFPlaceWriter {
  /// What paths are relative to; it has no address, so that all machines write the same.
  static let root = "%SRCROOT%"

  private let report: LintReport
  private var files: ReportedFiles

  init(_ report: LintReport) {
    self.report = report
    files = ReportedFiles(report)
  }

  mutating func writePlaces(of finding: Finding, to json: inout JSONWriter) {
    json.key("locations")
    json.array { json in
      json.object { writePlace(finding.span, in: finding.path, to: &$0) }
    }
    guard !finding.related.isEmpty else { return }
    json.key("relatedLocations")
    json.array { json in
      for place in finding.related {
        json.object { json in
          writePlace(place.span, in: place.path, to: &json)
          json.message("message", printable(place.message))
        }
      }
    }
  }

  mutating func write(_ fix: Fix, in path: String, to json: inout JSONWriter) {
    json.key("fixes")
    json.array { json in
      json.object { json in
        json.message(
          "description", fix.isSafe ? "Safe fix" : "Unsafe fix: read it before you take it")
        json.key("artifactChanges")
        json.array { json in
          json.object { json in
            writeFile(path, to: &json)
            json.key("replacements")
            json.array { json in
              for edit in fix.edits { json.object { write(edit, in: path, to: &$0) } }
            }
          }
        }
      }
    }
  }

  private mutating func write(_ edit: Fix.Edit, in path: String, to json: inout JSONWriter) {
    writeRegion("deletedRegion", edit.span, in: path, to: &json)
    if !edit.text.isEmpty { json.message("insertedContent", edit.text) }
  }

  /// A place on one line: code scanning shows a finding only where all lines of it are in the change.
  private mutating func writePlace(
    _ span: ByteSpan, in path: String, to json: inout JSONWriter
  ) {
    json.key("physicalLocation")
    json.object { json in
      writeFile(path, to: &json)
      writeRegion("region", files.firstLine(of: span, in: path), in: path, to: &json)
    }
  }

  private mutating func writeRegion(
    _ name: String, _ span: ByteSpan, in path: String, to json: inout JSONWriter
  ) {
    let start = files.position(span.start, in: path)
    let end = files.position(span.end, in: path)
    json.key(name)
    json.object { json in
      json.field("startLine", start.line)
      json.field("startColumn", start.column)
      json.field("endLine", end.line)
      json.field("endColumn", end.column)
    }
  }

  private func writeFile(_ path: String, to json: inout JSONWriter) {
    json.key("artifactLocation")
    json.object { json in
      json.field("uri", SARIFPlaceWriter.uri(report.repositoryPath(path)))
      json.field("uriBaseId", SARIFPlaceWriter.root)
    }
  }

  /// A path as a relative URI: every byte that is not unreserved (RFC 3986, section 2.3) is encoded.
  static func uri(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        result += byte < 16 ? "%0\(hex)" : "%\(hex)"
      }
    }
    return result
  }
}
