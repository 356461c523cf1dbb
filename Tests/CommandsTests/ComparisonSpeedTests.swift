import Foundation
import TestSupport
import Testing

/// How long a comparison of the whole corpus takes, by the clock of an optimized build.
@Suite(.tags(.cli), .serialized, .enabled(if: Shared.isPresent && Tool.isOptimized))
struct ComparisonSpeedTests {
  private func corpus() throws -> Repository {
    let corpus = try Shared.corpus()
    let folder = try TemporaryFolder()
    for path in try corpus.paths() { try folder.write(try corpus.contents(of: path), to: path) }
    let repository = try Repository(folder)
    try repository.commit()
    return repository
  }

  /// The best of some runs: what the machine does besides is not ours.
  private func time(_ repository: Repository, _ arguments: String...) throws -> Duration {
    let words =
      ["lint", "--content", ".", "--rules", Shared.packageRoot + "/rules", "--fail-on", "never"]
      + arguments + ["--output", "/dev/null"]
    let clock = ContinuousClock()
    return try (0..<7).map { _ in
      try clock.measure { _ = try Tool.run(words, in: repository.folder) }
    }.min() ?? .zero
  }

  @Test func aCommitOfOneGuideIsQuick() throws {
    let repository = try corpus()
    let path =
      "es/mexico/"
      + (try #require(
        try FileManager.default.contentsOfDirectory(
          atPath: repository.folder.path + "/es/mexico"
        ).sorted().first))
    let text = try repository.folder.text(path)
    for change in [text + "\nMore.\n", text.replacing("title: ", with: "title: Other ")] {
      try repository.folder.write(change, to: path)
      try repository.git("add", "--all")
      #expect(try time(repository, "--staged") < .milliseconds(150))
    }
  }

  @Test func aComparisonCostsLessThanTwoLints() throws {
    let repository = try corpus()
    let all = try time(repository)
    #expect(try time(repository, "--since", "HEAD") < all * 2.2)
    try repository.delete("en/_index.md")
    #expect(try time(repository, "--since", "HEAD") < all * 2.2)
  }
}
