import AftercareCore
import AftercareTransport
import Foundation
import Testing

@testable import TestServers

@Suite struct FileGatewayTests {
  @Test func `a mail becomes a file named by its reference, byte for byte`() async throws {
    let folder = try Folder()
    let gateway = FileGateway(folder: folder.url.path, channel: .email)
    let outcome = await gateway.send(try Parcels.mail(7))
    #expect(outcome == .accepted(GatewayAnswer(summary: "written", gatewayReference: "7@clinic.example.eml")))
    #expect(
      try folder.read("7@clinic.example.eml")
        == "Subject: Check-in\r\nMessage-ID: <7@clinic.example>\r\n\r\nHello.\r\n")
  }

  @Test func `an SMS begins with its recipient`() async throws {
    let folder = try Folder()
    let gateway = FileGateway(folder: folder.url.path, channel: .sms)
    #expect(await gateway.send(try Parcels.sms("Hi Anna,\nall well?")).name == "accepted")
    #expect(try folder.read("m1-4f2a.txt") == "To: +353861234567\n\nHi Anna,\nall well?\n")
  }

  @Test func `the same reference overwrites itself and leaves nothing else behind`() async throws {
    let folder = try Folder()
    let gateway = FileGateway(folder: folder.url.path, channel: .sms)
    _ = await gateway.send(try Parcels.sms("a longer first text"))
    _ = await gateway.send(try Parcels.sms("second"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["m1-4f2a.txt"])
    #expect(try folder.read("m1-4f2a.txt") == "To: +353861234567\n\nsecond\n")
  }

  @Test(arguments: [("../../etc/x", "..%2F%2E"), (".hidden", "%2Ehidden.txt"), ("a b\u{e9}", "a%20b%C3%A9.txt")])
  func `no reference can name another folder or hide`(_ reference: String, _ expected: String) async throws {
    let folder = try Folder()
    let gateway = FileGateway(folder: folder.url.path, channel: .sms)
    #expect(await gateway.send(try Parcels.sms(reference: reference)).name == "accepted")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(names.count == 1)
    #expect(names.allSatisfy { !$0.hasPrefix(".") })
    if reference != "../../etc/x" { #expect(names == [expected]) }
  }

  @Test func `a missing folder is the gateway's fault, not the message's`() async throws {
    let gateway = FileGateway(folder: "/no/such/folder", channel: .sms)
    #expect(
      await gateway.send(try Parcels.sms())
        == .gatewayDown(GatewayAnswer(summary: "the gateway's folder is not there")))
  }

  @Test func `a message of another channel is refused for good`() async throws {
    let folder = try Folder()
    let gateway = FileGateway(folder: folder.url.path, channel: .sms)
    #expect(await gateway.send(try Parcels.mail()).name == "permanent")
  }
}

@Suite struct SecretTests {
  @Test func `a secret shows itself to nobody who prints it`() {
    struct Holder { let password = Secret("geheim") }
    var dumped = ""
    dump(Holder(), to: &dumped)
    let printed = ["\(Secret("geheim"))", String(reflecting: Secret("geheim")), "\(Holder())", dumped]
    #expect(printed.allSatisfy { !$0.contains("geheim") && $0.contains("<redacted>") })
    #expect(Secret("geheim").reveal() == "geheim")
  }
}
