import Foundation
import Testing

@testable import AftercareConsole

/// The link behind a mail program's unsubscribe button (RFC 8058). That the button works is shown through the program
/// (aftercareTests).
@Suite struct UnsubscribeTests {
  private static let strange = "/unsubscribe/17-00112233445566778899aabbccddeeff"

  @Test func `opening the link shows a button and changes nothing`() async throws {
    let bench = try ClinicBench()
    try await listening(bench.webhooks()) { (port: Int) async throws in
      let page = try curl(port, Self.strange)
      #expect(page.status == 200 && page.said.contains("<form method=\"post\">"))
      #expect(page.said.contains("<h1>Calm &lt;Hands&gt;</h1>"))
      for header in ["no-store", "noindex", "default-src 'none'", "no-referrer"] {
        #expect(page.said.contains(header), "\(header)")
      }
    }
    #expect(try await bench.events("address.").isEmpty)
  }

  @Test(arguments: [
    strange, "/unsubscribe/17-00112233445566778899aabbccddeef", "/unsubscribe/-", "/unsubscribe/a-00",
    "/unsubscribe/99999999999999999999-00112233445566778899aabbccddeeff",
  ])
  func `a token that is not ours does nothing`(target: String) async throws {
    let bench = try ClinicBench()
    let webhooks = bench.webhooks()
    try await listening(webhooks) { (port: Int) async throws in
      #expect(try curl(port, target, "-d", "List-Unsubscribe=One-Click").status == 404)
    }
    #expect(try await bench.events("address.").isEmpty)
  }
}
