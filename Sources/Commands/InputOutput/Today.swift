#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Guides

extension HugoDate.Day {
  /// The day in UTC, which is what Hugo takes where a site has no time zone.
  static var today: HugoDate.Day {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe gmtime_r(&now, &parts)
    return unsafe HugoDate.Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
