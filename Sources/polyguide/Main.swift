import Commands

/// The tool; everything is in `Commands`.
@main struct Main {
  static func main() async {
    await Polyguide.run()
  }
}
