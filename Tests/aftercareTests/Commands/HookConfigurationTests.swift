import Foundation
import Testing

/// What webhooks need of the configuration before the service starts.
@Suite struct HookConfigurationTests {
  private func once(_ sms: String, _ hooks: String, secret: String? = nil) async throws -> BuiltProgram.Run {
    let clinic = try await Clinic(
      configuration: Clinic.configuration(email: Clinic.mailFolder, sms: sms + "\n" + hooks))
    for (file, text) in [("password", "geheim"), ("hook-secret", secret ?? "")] {
      try text.write(to: clinic.folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
    }
    return try await clinic.run("serve", "--once")
  }

  private static let kannel =
    "sms: { gateway: http, preset: kannel, url: \"http://127.0.0.1:1/\", username: x, passwordFile: password, from: \"1\" }"
  private static let telephone =
    "sms: { gateway: http, preset: android-sms-gateway, url: \"http://127.0.0.1:1\", username: x, passwordFile: password }"
  private static let twilio =
    "sms: { gateway: http, preset: twilio, account: AC1, tokenFile: password, from: \"+35315550100\" }"

  @Test(
    arguments: [
      (kannel, "hooks: { listen: \"127.0.0.1:1\" }", nil, "the secret hook-secret is missing"),
      (telephone, "hooks: { listen: \"127.0.0.1:1\" }", nil, "the secret hook-secret is missing"),
      (
        kannel, "hooks: { listen: \"127.0.0.1:1\", secretFile: hook-secret }", "with spaces and % in it",
        "the secret hook-secret stands in a URL with Kannel"
      ),
      (twilio, "hooks: { listen: \"127.0.0.1:1\" }", nil, "hooks.publicURL is missing: Twilio signs the URL"),
    ] as [(String, String, String?, String)])
  func `what a preset lacks is said before anything is sent`(
    sms: String, hooks: String, secret: String?, problem: String
  ) async throws {
    let run = try await once(sms, hooks, secret: secret)
    #expect(run.status == 78 && run.err.contains(problem), "\(run.err)")
    if let secret { #expect(!run.err.contains(secret)) }
  }

  @Test func `where nothing listens nothing is asked for`() async throws {
    #expect(try await once(Self.telephone, "").status == 0)
  }
}
