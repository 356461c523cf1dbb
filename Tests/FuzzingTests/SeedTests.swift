import FuzzTargets
import Testing

/// The fuzzer's seeds through the fuzzer's checks, in every run of the tests.
@Suite(.timeLimit(.minutes(5))) struct SeedTests {
  @Test(arguments: FuzzTarget.allCases) func recordedSeedsAreSound(_ target: FuzzTarget) throws {
    for (name, seed) in try target.recordedSeeds().sorted(by: { $0.key < $1.key }) {
      #expect(throws: Never.self, "\(target.rawValue)/\(name)") { try target.check(seed) }
    }
  }

  @Test(arguments: FuzzTarget.allCases) func seedsAreSound(_ target: FuzzTarget) throws {
    let seeds = try target.seeds()
    #expect(!seeds.isEmpty)
    for seed in seeds {
      #expect(throws: Never.self, "\(target): \(String(decoding: seed, as: UTF8.self))") {
        try target.check(seed)
      }
    }
  }
}
