import Foundation
import Glibc

/// A Kannel of a test's own: bearerbox, smsbox, and its test suite's pretended SMSC, which shows what reaches the
/// network.
final class Kannel: Sendable {
  let url: String
  let username = "clinic"
  let password = "geheim"

  private let folder: Folder
  private let programs: [Program]
  private let network: Int

  /// With `service`, lines of the group `sms-service` that say where incoming texts go, the network is a ``KannelNetwork``
  /// of the test's own.
  init(service: String? = nil) throws {
    folder = try Folder()
    let admin = try Port.free()
    let boxes = try Port.free()
    let sendsms = try Port.free()
    network = try Port.free()
    url = "http://127.0.0.1:\(sendsms)/cgi-bin/sendsms"
    try folder.write(
      """
      group = core
      admin-port = \(admin)
      admin-interface = 127.0.0.1
      admin-password = \(password)
      smsbox-port = \(boxes)
      box-allow-ip = 127.0.0.1
      store-type = file
      store-location = "\(folder.path("store"))"
      dlr-storage = internal

      group = smsc
      smsc = fake
      smsc-id = network
      host = 127.0.0.1
      port = \(network)
      connect-allow-ip = 127.0.0.1

      group = smsbox
      bearerbox-host = 127.0.0.1
      sendsms-port = \(sendsms)
      sendsms-interface = 127.0.0.1
      http-request-retry = 1000
      http-queue-delay = 1

      group = sendsms-user
      username = \(username)
      password = \(password)
      max-messages = 6
      concatenation = true

      group = sms-service
      keyword = default
      \(service ?? "text = \"\"")
      max-messages = 0

      """, to: "kannel.conf")
    let bearerbox = try Program("/usr/sbin/bearerbox", ["-v", "4", folder.path("kannel.conf")], package: "kannel")
    try Port.waitUntilOpen(boxes, of: "bearerbox")
    let smsbox = try Program("/usr/sbin/smsbox", ["-v", "4", folder.path("kannel.conf")], package: "kannel")
    try Port.waitUntilOpen(sendsms, of: "smsbox")
    try Port.waitUntilOpen(network, of: "bearerbox")
    guard service == nil else {
      programs = [smsbox, bearerbox]
      return
    }
    let phone = try Program(
      "/usr/lib/kannel/test/fakesmsc",
      ["-H", "127.0.0.1", "-r", "\(network)", "-m", "1", "-v", "1", "1 2 text hello"], package: "kannel-extras",
      log: folder.path("network.log"))
    programs = [phone, smsbox, bearerbox]
  }

  /// Kills it: it takes seconds to end in peace, and nothing of it is kept.
  func stop() { for program in programs { program.stop(SIGKILL) } }

  /// The network, of which there is one at a time.
  func connect() throws -> KannelNetwork { try KannelNetwork(port: network) }

  /// What the network got, `<SENDER NUMBER text WORDS>`, as soon as it did. The pretended SMSC shows one message only.
  func message() throws -> String {
    for _ in 0..<1000 {
      let lines = ((try? folder.read("network.log")) ?? "").split(separator: "\n")
      if let line = lines.first(where: { $0.contains("Got message") }) { return String(line.drop { $0 != "<" }) }
      usleep(10_000)
    }
    throw ServerTrouble("no SMS reached Kannel's network within ten seconds")
  }
}
