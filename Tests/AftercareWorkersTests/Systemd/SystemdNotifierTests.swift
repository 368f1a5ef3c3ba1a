import AftercareWorkers
import Testing

@testable import TestServers

@Suite struct SystemdNotifierTests {
  @Test(arguments: NotifySocket.Kind.allCases)
  func `each word arrives as systemd writes it`(kind: NotifySocket.Kind) throws {
    let socket = try NotifySocket(kind)
    let notifier = SystemdNotifier(environment: ["NOTIFY_SOCKET": socket.name], processID: 1)

    try notifier.send(.ready, .status("3 messages wait"))
    try notifier.send(.watchdog)
    try notifier.send(.stopping)

    #expect(try socket.next() == "READY=1\nSTATUS=3 messages wait")
    #expect(try socket.next() == "WATCHDOG=1")
    #expect(try socket.next() == "STOPPING=1")
    #expect(socket.isEmpty)
  }

  @Test func `a status cannot smuggle in another word`() throws {
    let socket = try NotifySocket(.abstract)
    let notifier = SystemdNotifier(environment: ["NOTIFY_SOCKET": socket.name], processID: 1)

    try notifier.send(.status("up\nMAINPID=1\r\nSTOPPING=1"))

    #expect(try socket.next() == "STATUS=up MAINPID=1 STOPPING=1")
  }

  @Test(arguments: [[:], ["NOTIFY_SOCKET": ""]])
  func `without a socket it says nothing and that is fine`(environment: [String: String]) throws {
    try SystemdNotifier(environment: environment, processID: 1).send(.ready)
  }

  @Test(arguments: [
    ("/tmp/aftercare-nobody-listens-here", "No such file or directory"),
    ("@aftercare-nobody-listens-here", "Connection refused"),
    ("vsock:2:1234", "not the name of a Unix socket"),
    ("relative/path", "not the name of a Unix socket"),
    ("@", "not the name of a Unix socket"),
    ("/" + String(repeating: "a", count: 107), "not the name of a Unix socket"),
  ])
  func `a socket that cannot be reached is named in the error`(name: String, problem: String) throws {
    let notifier = SystemdNotifier(environment: ["NOTIFY_SOCKET": name], processID: 1)
    let error = #expect(throws: SystemdNotifierError.self) { try notifier.send(.ready) }
    let text = try #require(error?.description)
    #expect(text.hasPrefix("cannot tell systemd by NOTIFY_SOCKET=\(name): \(problem); "))
  }

  @Test(
    arguments: [
      (["WATCHDOG_USEC": "60000000"], .seconds(60)),
      (["WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "7"], .seconds(60)),
      (["WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "8"], nil),
      (["WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "x"], nil),
      (["WATCHDOG_USEC": "0"], nil),
      (["WATCHDOG_USEC": "soon"], nil),
      ([:], nil),
    ] as [([String: String], Duration?)])
  func `the watchdog's time is read from the environment`(environment: [String: String], expected: Duration?) {
    #expect(SystemdNotifier(environment: environment, processID: 7).watchdogTimeout == expected)
  }
}
