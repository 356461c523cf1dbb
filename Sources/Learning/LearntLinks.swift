import Guides
import Markup

/// Hosts and parameters that no link should have: taken from common knowledge, less what the site links to a lot.
package struct LearntLinks: Sendable {
  private(set) var unwantedHosts: [String] = []
  private(set) var unwantedParameters: [String] = []

  init() {}

  /// - Parameter hosts: how many guides link to each host.
  init(hosts: Tally, guideCount: Int, _ template: GuideTemplate) {
    unwantedHosts = template.unwantedHosts.filter {
      !isShare(hosts.counts[$0] ?? 0, of: guideCount, atLeast: 5)
    }
    unwantedParameters = template.unwantedParameters
  }
}
