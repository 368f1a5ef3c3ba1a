import AftercareCore
import AftercareStore
import Foundation
import Glibc
import HTTPTypes
import Logging
import ServiceLifecycle
import Testing

@testable import AftercareConsole
@testable import TestServers

/// The listener on a real port, asked by curl.
@Suite struct ListenerTests {
  private static let reply = #"{"from":"+353861230011","text":"my foot is numb","id":"1"}"#

  private static func signed(_ json: String, key: String = "secret") -> String {
    "X-Aftercare-Signature: \(signature(json, key))"
  }

  @Test func `a genuine reply is received before it is answered, and once however often it comes`() async throws {
    let bench = try ClinicBench()
    try await listening(bench.webhooks()) { (port: Int) async throws in
      for _ in 0..<3 {
        let answer = try curl(
          port, "/hooks/generic/reply", "-H", Self.signed(Self.reply), "-H", "Content-Type: application/json", "-d",
          Self.reply)
        #expect(answer.status == 200)
        #expect(try await bench.received() == 1)
      }
      let other = Self.reply.replacing("\"1\"", with: "\"2\"")
      #expect(try curl(port, "/hooks/generic/reply", "-H", Self.signed(other), "-d", other).status == 200)
      #expect(try await bench.received() == 2)
    }
  }

  @Test func `Kannel's GET and Twilio's form come in`() async throws {
    let bench = try ClinicBench()
    try await listening(bench.webhooks()) { (port: Int) async throws in
      let kannel = "/hooks/kannel/reply?token=token&from=%2B353861230011&text=my+foot&id=1"
      #expect(try curl(port, kannel).status == 200)
      let code = twilioSignature(
        "https://hooks.example/hooks/twilio/reply?x=%41",
        ["MessageSid": "SM1", "From": "+353861230011", "Body": "a b"],
        "token")
      let answer = try curl(
        port, "/hooks/twilio/reply?x=%41", "-H", "X-Twilio-Signature: \(code)", "--data-urlencode", "Body=a b", "-d",
        "MessageSid=SM1&From=%2B353861230011")
      #expect(answer.status == 200 && answer.said.contains("<Response/>") && answer.said.contains("text/xml"))
      #expect(try await bench.received() == 2)
    }
  }

  @Test func `what is not genuine is refused without a word, and counted in one event`() async throws {
    let bench = try ClinicBench()
    let webhooks = bench.webhooks()
    try await listening(webhooks) { (port: Int) async throws in
      for target in ["generic/reply", "generic/reply", "generic/receipt", "twilio/reply", "kannel/reply?token=Token"] {
        let answer = try curl(port, "/hooks/\(target)", "-H", Self.signed(Self.reply, key: "x"), "-d", Self.reply)
        #expect(answer.status == 403 && answer.said.hasSuffix("\r\n\r\n"), "\(target): \(answer.said)")
      }
    }
    #expect(try await bench.received() == 0)
    #expect(try await bench.events("hook.").isEmpty)
    try await webhooks.reportRefusals(now: bench.now)
    try await webhooks.reportRefusals(now: bench.now)
    let details = try await bench.events("hook.refused").map(\.details)
    #expect(details.count == 4)
    #expect(details.contains { $0.contains("\"generic/reply\"") && $0.contains("\"requests\":2") }, "\(details)")
  }

  @Test(arguments: [
    "/", "/hooks", "/hooks/generic", "/hooks/generic/", "/hooks/generic/other", "/hooks/none/reply",
    "/hooks/generic/reply/x",
    "//hooks/generic/reply", "/unsubscribe/", "/unsubscribe/1", "/unsubscribe/1-zz", "/hooks/%67eneric/reply",
    "/healthz",
    "/hooks/../hooks/generic/reply",
  ])
  func `there is nothing else`(target: String) async throws {
    let bench = try ClinicBench()
    try await listening(bench.webhooks()) { (port: Int) async throws in
      let answer = try curl(port, target, "--path-as-is", "-d", "{}")
      #expect(answer.status == 404 && answer.said.hasSuffix("\r\n\r\n"))
    }
  }

  @Test func `other methods are not allowed`() async throws {
    let bench = try ClinicBench()
    try await listening(bench.webhooks()) { (port: Int) async throws in
      for method in ["PUT", "DELETE", "PATCH"] {
        #expect(try curl(port, "/hooks/generic/reply", "-X", method).status == 405)
      }
    }
  }

  @Test func `a body over two mebibytes is not read, whether its length is told or not`() async throws {
    let bench = try ClinicBench()
    let folder = try Folder()
    try folder.write(String(repeating: "x", count: (2 << 20) + 1), to: "big")
    try folder.write(String(repeating: "x", count: 2 << 20), to: "full")
    try await listening(bench.webhooks()) { (port: Int) async throws in
      let big = "@" + folder.path("big")
      #expect(try curl(port, "/hooks/generic/reply", "--data-binary", big).status == 413)
      #expect(
        try curl(port, "/hooks/generic/reply", "-H", "Transfer-Encoding: chunked", "--data-binary", big).status == 413)
      #expect(try curl(port, "/hooks/generic/reply", "--data-binary", "@" + folder.path("full")).status == 403)
    }
  }

  @Test func `headers without end are not read`() async throws {
    let bench = try ClinicBench()
    try await listening(bench.webhooks()) { (port: Int) async throws in
      let answer = try curl(port, "/hooks/generic/reply", "-H", "X-Long: \(String(repeating: "x", count: 40 << 10))")
      #expect(answer.status == 400 || answer.status == 431, "\(answer.said)")
      #expect(try curl(port, "/hooks/kannel/reply?token=token&from=1&text=a&id=1").status == 200)
    }
  }

  @Test(arguments: [
    ("POST /hooks/generic/reply HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\nabc", true), ("POST /hooks", false),
  ])
  func `a body that drips in, or a head that never ends, is not waited for`(head: String, drips: Bool) async throws {
    let bench = try ClinicBench()
    try await listening(bench.webhooks(), patience: .milliseconds(300)) { (port: Int) async throws in
      let socket = try Port.connect(to: port)
      defer { close(socket) }
      _ = head.withCString { send(socket, $0, head.utf8.count, 0) }
      var bytes = [UInt8](repeating: 0, count: 4096)
      var said: [UInt8] = []
      var isClosed = false
      let end = ContinuousClock.now + .seconds(10)
      while !isClosed, ContinuousClock.now < end {
        var waiting = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        if poll(&waiting, 1, 50) == 1 {
          let count = recv(socket, &bytes, bytes.count, 0)
          if count > 0 { said += bytes.prefix(count) } else { isClosed = true }
        } else if drips {
          send(socket, "x", 1, Int32(MSG_NOSIGNAL))
        }
      }
      #expect(isClosed)
      let words = String(decoding: said, as: UTF8.self)
      #expect(drips ? words.hasPrefix("HTTP/1.1 408") : words.isEmpty, "\(words)")
    }
  }

  @Test func `a source that asks too much is told to wait, another is not, nor is a genuine one`() async throws {
    let bench = try ClinicBench()
    let webhooks = bench.webhooks()
    try await listening(webhooks) { (port: Int) async throws in
      func status(_ source: String, _ key: String) throws -> Int {
        try curl(
          port, "/hooks/generic/reply", "-H", "X-Forwarded-For: 9.9.9.9, \(source)", "-H",
          Self.signed(Self.reply, key: key), "-d", Self.reply
        ).status
      }
      for _ in 0..<Int(SourceLimits.burst) {
        _ = webhooks.place(of: "/hooks/generic/reply", method: .post, from: "192.0.2.1")
      }
      #expect(try status("192.0.2.1", "x") == 429)
      #expect(try status("192.0.2.2", "x") == 403)
      for _ in 0..<Int(SourceLimits.burst) - 1 {
        _ = webhooks.place(of: "/hooks/generic/reply", method: .post, from: "192.0.2.3")
      }
      #expect(try status("192.0.2.3", "secret") == 200)
      #expect(try status("192.0.2.3", "secret") == 200)
      bench.move(.seconds(1))
      #expect(try status("192.0.2.1", "x") == 403)
    }
  }

  @Test func `a store that takes nothing is said by 503, and told to the service`() async throws {
    let folder = try Folder()
    let bench = try ClinicBench(in: folder)
    let trigger = "CREATE TRIGGER broken BEFORE INSERT ON reply BEGIN SELECT RAISE(ABORT, 'broken'); END"
    try Program.run(
      "/usr/bin/python3",
      [
        "-c", "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute(sys.argv[2])", folder.path("clinic.db"),
        trigger,
      ],
      package: "python3")
    let told = AsyncStream<Void>.makeStream()
    let webhooks = bench.webhooks { _ in told.continuation.yield() }
    try await listening(webhooks) { (port: Int) async throws in
      let answer = try curl(port, "/hooks/generic/reply", "-H", Self.signed(Self.reply), "-d", Self.reply)
      #expect(answer.status == 503 && answer.said.contains("Retry-After:") && answer.said.hasSuffix("\r\n\r\n"))
    }
    told.continuation.finish()
    var count = 0
    for await _ in told.stream { count += 1 }
    #expect(count == 1)
  }

  @Test func `what a gateway says and nobody understands is kept for a person, a receipt like that is not`()
    async throws
  {
    let bench = try ClinicBench()
    try await listening(bench.webhooks()) { (port: Int) async throws in
      let odd = #"{"odd":1}"#
      #expect(try curl(port, "/hooks/generic/reply", "-H", Self.signed(odd), "-d", odd).status == 200)
      #expect(try curl(port, "/hooks/generic/receipt", "-H", Self.signed(odd), "-d", odd).status == 400)
    }
    let event = try #require(try await bench.events("reply.received").first)
    #expect(event.details.contains("\"truncated\":true"))
    #expect(try await bench.received() == 1)
  }

  @Test func `a port in use is said, and had once it is free`() async throws {
    let bench = try ClinicBench()
    let (socket, port) = try Port.listen()
    let heard = AsyncStream<String?>.makeStream()
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let settings = WebhookListener.Settings(pause: .milliseconds(10)) { heard.continuation.yield($0) }
    let listener = try #require(
      WebhookListener(address: "127.0.0.1:\(port)", webhooks: bench.webhooks(), settings: settings, logger: logger))
    let group = ServiceGroup(services: [listener], logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      var words = heard.stream.makeAsyncIterator()
      let first = await words.next()
      #expect((first ?? nil) != nil)
      close(socket)
      while let problem = await words.next(), problem != nil {}
      #expect(try curl(port, "/").status == 404)
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
    }
  }
}
