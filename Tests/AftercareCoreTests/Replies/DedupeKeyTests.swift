import AftercareCore
import Testing

@Suite struct DedupeKeyTests {
  private func key(_ mail: String) -> String { DedupeKey.mail(Array(mail.utf8)) }

  @Test(arguments: [
    "Message-ID: <a.b@mail.example>\r\n\r\nHello", "message-id: <a.b@mail.example>\n\nother words",
    "From: anna@mail.example\r\nMESSAGE-Id:<a.b@mail.example>\r\nSubject: x\r\n\r\n",
    "Message-ID:\r\n <a.b@mail.example>\r\n\r\n", "Message-ID: \r\n\t<a.b@mail.example>\r\nTo: x\r\n\r\n",
    "Message-ID: <a.b@\r\n mail.example>\r\n\r\n", "Message-ID: <a.b@mail.example>",
    "Subject: folded\r\n Message-ID: <no@mail.example>\r\nMessage-ID: <a.b@mail.example>\r\n\r\n",
    "Message-ID: <a.b@mail.example>\r\nMessage-ID: <second@mail.example>\r\n\r\n",
  ])
  func `a mail is known by its Message-ID, however it is folded or spelt`(mail: String) {
    #expect(key(mail) == key("Message-ID: <a.b@mail.example>\r\n\r\n"))
    #expect(key(mail).hasPrefix("mail-id:"))
  }

  @Test(arguments: [
    "Message-ID: <A.b@mail.example>\r\n\r\n", "Message-ID: <a.c@mail.example>\r\n\r\n", "",
    "X-Message-ID: <a.b@mail.example>\r\n\r\n", "Subject: x\r\n\r\nMessage-ID: <a.b@mail.example>\r\n",
    "Message-ID:\r\n\r\n<a.b@mail.example>", "Message-ID: \r\nSubject: x\r\n\r\n",
    "\r\nMessage-ID: <a.b@mail.example>\r\n",
  ])
  func `another Message-ID, or none in the header, is another mail`(mail: String) {
    #expect(key(mail) != key("Message-ID: <a.b@mail.example>\r\n\r\n"))
  }

  @Test func `without a Message-ID all bytes count`() {
    #expect(key("Subject: x\r\n\r\nHello") == key("Subject: x\r\n\r\nHello"))
    #expect(key("Subject: x\r\n\r\nHello") != key("Subject: x\r\n\r\nHello!"))
    #expect(key("Subject: x\r\n\r\nHello").hasPrefix("mail:"))
  }

  @Test func `a text is known by sender, words and instant`() {
    let instant = Instant(milliseconds: 1_700_000_000_000)
    let key = DedupeKey.text(from: "+353861234567", text: "1", receivedAt: instant)
    #expect(key == DedupeKey.text(from: "+353861234567", text: "1", receivedAt: instant))
    #expect(key != DedupeKey.text(from: "+353861234568", text: "1", receivedAt: instant))
    #expect(key != DedupeKey.text(from: "+353861234567", text: "2", receivedAt: instant))
    #expect(key != DedupeKey.text(from: "+353861234567", text: "1", receivedAt: instant + .seconds(1)))
    #expect(key != DedupeKey.told(by: "+353861234567", text: "1", at: instant))
    #expect(!key.contains("353861234567"))
  }
}
