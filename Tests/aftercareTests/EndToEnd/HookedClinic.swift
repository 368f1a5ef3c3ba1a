import Foundation
import Testing

@testable import TestServers

/// A clinic that writes its messages into folders and listens for the generic webhook.
struct HookedClinic {
  let clinic: Clinic
  let port: Int
  static let secret = "a secret of both sides"

  init(publicURL: String? = nil) async throws {
    port = try Port.free()
    let published = publicURL.map { ", publicURL: \"\($0)\"" } ?? ""
    clinic = try await Clinic(
      configuration: Clinic.configuration(
        email: Clinic.mailFolder,
        sms: """
          sms: { gateway: file, folder: texts, wayBack: webhook }
          hooks: { listen: "127.0.0.1:\(port)", secretFile: hook-secret\(published) }
          """))
    try Self.secret.write(
      to: clinic.folder.appendingPathComponent("hook-secret"), atomically: true, encoding: .utf8)
  }

  /// Its generic webhook.
  var hook: Hook { Hook(folder: clinic.folder, port: port) }

  /// Waits until the service answers.
  func waitUntilListening(_ service: RunningService) async throws {
    _ = try await service.wait(for: "the listener") {
      try await WebClient.ask("http://127.0.0.1:\(port)/", in: clinic.folder).status == 404 ? true : nil
    }
  }
}

/// A gateway's side of a generic webhook.
struct Hook: Sendable {
  /// Where it may write.
  let folder: URL
  let port: Int

  /// Hands a reply over, once; 0: there was no answer.
  func post(_ json: String) async throws -> Int {
    let name = "\(UUID().uuidString).json"
    let file = folder.appendingPathComponent(name)
    try json.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let signing =
      "import hmac, sys; print(hmac.new(sys.argv[1].encode(), open(sys.argv[2], 'rb').read(), 'sha256').hexdigest())"
    let signed = try await BuiltProgram.run(
      ["-c", signing, HookedClinic.secret, name], of: "/usr/bin/python3", in: folder)
    return try await WebClient.ask(
      "http://127.0.0.1:\(port)/hooks/generic/reply", "-H", "Content-Type: application/json", "-H",
      "X-Aftercare-Signature: \(signed.out.trimmingCharacters(in: .newlines))", "--data-binary", "@\(name)",
      in: folder
    ).status
  }
}
