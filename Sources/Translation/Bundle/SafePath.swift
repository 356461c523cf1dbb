/// Whether a path stays below the folder that it is relative to, whatever the system.
func isSafePath(_ path: String) -> Bool {
  if path.isEmpty { return true }
  let bytes = Array(path.utf8)
  let isDrive = bytes.count > 1 && bytes[1] == UInt8(ascii: ":")
  return !isDrive && bytes[0] != UInt8(ascii: "/")
    && !bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }
    && !bytes.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
}
