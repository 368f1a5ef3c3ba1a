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
        answer = json.dumps({'mail': {'subject': str(os.getpid()), 'messageID': mail.decode(), 'text': ' '.join(sorted(os.environ)), 'recipients': [],
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

  @Test func `of mails handed over ahead each gets its own answer, and only the one that ends its reader fails`()
    async throws
  {
    let process = process()
    let mails = ["one", "two", "abort", "four", "five"]
    var read: [String?] = []
    for (index, mail) in mails.enumerated() {
      let next = mails.dropFirst(index + 1).first.map { Array($0.utf8) }
      read.append(try? await process.read(Array(mail.utf8), before: next)?.messageID)
    }
    #expect(read == ["one", "two", nil, "four", "five"])
  }

  @Test func `a mail that was handed over ahead and is not asked for is nobody else's answer`() async throws {
    let process = process()
    _ = try await process.read(Array("one".utf8), before: Array("abort".utf8))
    #expect(try await read("three", by: process)?.messageID == "three")
    _ = try await process.read(Array("four".utf8), before: Array("five".utf8))
    #expect(try await read("six", by: process)?.messageID == "six")
  }

  @Test func `mails longer than the socket holds are read one after another`() async throws {
    let process = process()
    let mails = (1...3).map { "\($0) " + String(repeating: "x", count: 1 << 20) }
    for (index, mail) in mails.enumerated() {
      let next = mails.dropFirst(index + 1).first.map { Array($0.utf8) }
      #expect(try await process.read(Array(mail.utf8), before: next)?.messageID == mail)
    }
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
