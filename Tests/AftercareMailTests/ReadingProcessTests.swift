import AftercareCore
import AftercareMail
import Foundation
import TestServers
import Testing

/// A mail that ends its reader, or keeps it, takes nobody with it.
@Suite struct ReadingProcessTests {
  /// A reader as a mail could make ours: by what stands in the mail it dies, hangs, babbles or answers.
  private static let reader = """
    import json, os, struct, sys, time
    while True:
        head = sys.stdin.buffer.read(4)
        if len(head) < 4: break
        mail = sys.stdin.buffer.read(struct.unpack('>I', head)[0])
        if b'abort' in mail: os.abort()
        if b'exit' in mail: sys.exit(3)
        if b'hang' in mail: time.sleep(600)
        answer = json.dumps({'mail': {'subject': str(os.getpid()), 'text': ' '.join(sorted(os.environ)), 'recipients': [],
            'references': os.listdir('/proc/self/fd'), 'isAutomatic': False, 'bounces': [], 'hasMedia': False}})
        if b'babble' in mail: answer = 'words'
        size = 1 << 31 if b'flood' in mail else len(answer)
        sys.stdout.buffer.write(struct.pack('>I', size) + answer.encode())
        sys.stdout.buffer.flush()
    """

  private func process(patience: Duration = .seconds(30)) -> MailReadingProcess {
    MailReadingProcess(program: "/usr/bin/python3", arguments: ["-S", "-c", Self.reader], patience: patience)
  }

  private func read(_ mail: String, by process: MailReadingProcess) async throws -> IncomingMail? {
    try await process.read(Array(mail.utf8))
  }

  @Test func `one child reads mail after mail, and a new one after a rest`() async throws {
    let process = process()
    let first = try await read("one", by: process)
    #expect(try await read("two", by: process)?.subject == first?.subject)
    await process.rest()
    let later = try await read("three", by: process)
    #expect(later?.subject != nil && later?.subject != first?.subject)
  }

  @Test(arguments: [
    ("abort", "signal 6"), ("exit", "it ended with 3"), ("babble", "cannot be understood"), ("flood", "too long"),
  ])
  func `the mail after a bad one is read by a new child`(_ mail: String, _ problem: String) async throws {
    let process = process()
    let before = try await read("good", by: process)
    let failure = await #expect(throws: MailReadingFailure.self) { try await read(mail, by: process) }
    #expect(failure?.description.contains(problem) == true, "\(String(describing: failure))")
    let after = try await read("good", by: process)
    #expect(after?.subject != nil && after?.subject != before?.subject)
  }

  @Test func `a mail that keeps its reader is given up`() async throws {
    let process = process(patience: .milliseconds(300))
    let failure = await #expect(throws: MailReadingFailure.self) { try await read("hang", by: process) }
    #expect(failure?.description.contains("took longer") == true)
    await process.rest()
  }

  @Test func `a program that cannot be started is said, and tried again`() async throws {
    let process = MailReadingProcess(program: "/nowhere/aftercare")
    for _ in 1...2 {
      let failure = await #expect(throws: MailReadingFailure.self) { try await read("mail", by: process) }
      #expect(failure?.description.contains("cannot be started") == true)
    }
  }

  @Test func `the child is handed nothing of ours`() async throws {
    setenv("AFTERCARE_EMAIL_PASSWORD", "secret", 1)
    defer { unsetenv("AFTERCARE_EMAIL_PASSWORD") }
    let ours = open("/dev/null", O_RDONLY)
    defer { close(ours) }
    let mail = try #require(try await read("good", by: process()))
    #expect(!mail.text.contains("AFTERCARE") && mail.text.contains("SWIFT_BACKTRACE"))
    // Its three, and the one with which it reads the list of them.
    #expect(mail.references.sorted() == ["0", "1", "2", "3"])
  }
}
