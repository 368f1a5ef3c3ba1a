import AftercareCore
import AftercareMail
import Foundation

/// What libFuzzer calls with one input after another (https://llvm.org/docs/LibFuzzer.html): the readers of what anybody
/// may send. `FUZZ` names the one to try: mail, html or triage.
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
  default: fatalError("set FUZZ to mail, html or triage")
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
