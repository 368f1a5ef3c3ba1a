import AftercareConsole
import AftercareCore
import AftercareMail
import Foundation

/// What libFuzzer calls with one input after another (https://llvm.org/docs/LibFuzzer.html): the readers of what anybody
/// may send. `FUZZ` names the one to try: mail, html, triage or webhook.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  target(bytes)
  return 0
}

private let target: @Sendable ([UInt8]) -> Void = {
  switch ProcessInfo.processInfo.environment["FUZZ"] {
  case "mail": return readMail
  case "html": return readHTML
  case "triage": return readWords
  case "webhook": return hearGateway
  default: fatalError("set FUZZ to mail, html, triage or webhook")
  }
}()

/// A mail as it came: it is read to its end, and what is said of it survives the way back from the child.
@Sendable private func readMail(_ bytes: [UInt8]) {
  guard let mail = GMimeReader().read(bytes) else { return }
  guard let json = try? JSONEncoder().encode(mail), let back = try? JSONDecoder().decode(IncomingMail.self, from: json),
    back == mail
  else { fatalError("the mail is another after JSON") }
}

/// The same bytes as the HTML part of a mail.
@Sendable private func readHTML(_ bytes: [UInt8]) {
  let header = "From: anna@client.example\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
  readMail(Array(header.utf8) + bytes)
}

/// A client's words: the same verdict twice, and every finding inside the text.
@Sendable private func readWords(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let verdict = Triage.read(text)
  guard verdict == Triage.read(text) else { fatalError("the same words were read in two ways") }
  let length = text.utf16.count
  for evidence in verdict.evidence where evidence.start < 0 || evidence.end > length || evidence.start > evidence.end {
    fatalError("evidence outside the text")
  }
}

private let hooks: [any Webhook] = {
  guard let country = Country(code: "IE") else { fatalError("no Ireland") }
  let secret = "fuzzing-fuzzing-fuzzing"
  return [
    TwilioWebhook(token: secret, publicURL: "https://hooks.example", country: country),
    AndroidSMSGatewayWebhook(signingKey: secret, country: country), KannelWebhook(token: secret, country: country),
    GenericWebhook(secret: secret, country: country),
  ]
}()

/// A request whose target, type and Kannel's sender stand on a line each, its body behind them, as each gateway could have
/// sent it: told apart, and understood twice in the same way.
@Sendable private func hearGateway(_ bytes: [UInt8]) {
  let parts = bytes.split(separator: 10, maxSplits: 3, omittingEmptySubsequences: false)
  let lines = parts.prefix(3).map { String(decoding: $0, as: UTF8.self) } + ["", "", ""]
  var headers = ["content-type": lines[1], "x-signature": lines[2], "x-timestamp": "1", "x-twilio-signature": lines[2]]
  headers["x-aftercare-signature"] = lines[2]
  if !lines[2].isEmpty { headers["x-kannel-from"] = lines[2] }
  for purpose in HookRequest.Purpose.allCases {
    let request = HookRequest(
      purpose: purpose, target: lines[0], headers: headers, body: parts.count > 3 ? Array(parts[3]) : [],
      receivedAt: Instant(milliseconds: 1_795_000_000_000))
    for hook in hooks {
      _ = hook.isGenuine(request)
      let findings = hook.findings(in: request)
      guard findings == hook.findings(in: request) else { fatalError("a request was understood in two ways") }
      for reply in findings?.replies ?? [] where reply.bytes.count > RawReply.byteLimit {
        fatalError("a reply is longer than may be")
      }
    }
  }
}
