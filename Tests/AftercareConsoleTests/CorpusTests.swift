import AftercareCore
import Foundation
import Testing

@testable import AftercareConsole

/// Every request that fuzzing began with, or found, is understood for ever (`.ci/fuzz`).
@Suite struct CorpusTests {
  @Test func `each request is one that some gateway sends, or found a fault`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fuzz/Corpus/webhook")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(files.count >= 9)
    let hooks: [any Webhook] = [
      TwilioWebhook(token: "secret", publicURL: "https://hooks.example", country: try irish()),
      AndroidSMSGatewayWebhook(signingKey: "secret", country: try irish()),
      KannelWebhook(token: "secret", country: try irish()), GenericWebhook(secret: "secret", country: try irish()),
    ]
    for file in files {
      let parts = Array(try Data(contentsOf: file)).split(separator: 10, maxSplits: 3, omittingEmptySubsequences: false)
      let lines = parts.prefix(3).map { String(decoding: $0, as: UTF8.self) } + ["", "", ""]
      var headers = ["content-type": lines[1]]
      if !lines[2].isEmpty { headers["x-kannel-from"] = lines[2] }
      let understood = HookRequest.Purpose.allCases.flatMap { purpose in
        let request = HookRequest(
          purpose: purpose, target: lines[0], headers: headers, body: parts.count > 3 ? Array(parts[3]) : [],
          receivedAt: today)
        return hooks.compactMap { $0.findings(in: request) }
      }
      #expect(
        file.lastPathComponent.hasPrefix("found-") || understood.contains { $0 != HookFindings() },
        "\(file.lastPathComponent)")
    }
  }
}
