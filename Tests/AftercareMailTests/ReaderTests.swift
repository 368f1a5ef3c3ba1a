import AftercareCore
import AftercareMail
import Testing

@Suite struct ReaderTests {
  private let checkIn = "checkin.42@calmhands.example"

  @Test func `Outlook's reply: plain text of the alternative, Windows quotes, folded identifier`() throws {
    let mail = try reading(ReceivedMails.outlook)
    #expect(mail.from == EmailAddress("anna@client.example"))
    #expect(mail.recipients == [EmailAddress("care@calmhands.example")])
    #expect(mail.subject == "RE: How are you after your massage?")
    #expect(mail.messageID == "DB9PR0101MB1234A1B2C3@DB9PR0101MB1234.eurprd.prod.outlook.example")
    #expect(mail.references == [checkIn, "checkin.41@calmhands.example"])
    #expect(mail.date == Instant(iso8601: "2025-11-24T17:02:09Z"))
    #expect(mail.text.hasPrefix("I’m fine – a bit sore.\n\nFrom: Calm Hands"))
    #expect(!mail.isAutomatic && !mail.hasMedia && mail.bounces.isEmpty)
  }

  @Test func `Gmail's reply: encoded words, base64, copies`() throws {
    let mail = try reading(ReceivedMails.gmail)
    #expect(mail.from == EmailAddress("Siobhan.Dhuill@gmail.example"))
    #expect(mail.recipients == [EmailAddress("care@calmhands.example"), EmailAddress("anna@client.example")])
    #expect(mail.subject == "Re: ¿Cómo estás después del masaje?")
    #expect(mail.messageID == "CAF=abc+def@mail.gmail.example")
    #expect(mail.references == [checkIn])
    #expect(mail.date == Instant(iso8601: "2025-11-24T19:15:00Z"))
    #expect(mail.text == "Mucho mejor, gracias 😊\n\nEl lun, 24 nov 2025, Calm Hands escribió:\n> ¿Cómo estás?\n")
  }

  @Test func `an iPhone's reply: text around a picture`() throws {
    let mail = try reading(ReceivedMails.iPhone)
    #expect(mail.text == "My leg looks like this…\nIs that normal?\n\nSent from my iPhone\n")
    #expect(mail.hasMedia)
  }

  @Test func `Spanish in ISO-8859-1, raw bytes even in the header`() throws {
    let mail = try #require(GMimeReader().read(latin1(ReceivedMails.spanish)))
    #expect(mail.from == EmailAddress("jose@client.example"))
    #expect(mail.subject == "Re: Después del masaje")
    #expect(mail.text == "Tengo hinchazón y el tobillo más caliente.\n")
    #expect(mail.date == Instant(iso8601: "2025-11-25T08:00:00Z"))
  }

  @Test(
    arguments: [
      ("utf-8", [0x68, 0xed, 0x21], "h\u{fffd}!"), ("", [0x68, 0xed, 0x21], "hí!"), ("", [0x68, 0xc3, 0xad], "hí"),
      ("us-ascii", [0x93, 0x68, 0x94], "“h”"), ("iso-8859-1", [0x93, 0x68, 0x94], "“h”"),
      ("\"ISO-8859-15\"", [0xa4], "€"), ("x-nonsense", [0x68, 0xed], "hí"), ("x-nonsense", [0xc3, 0xad], "í"),
      ("gb2312", [0xc4, 0xe3], "你"), ("shift_jis", [0x82, 0xa0, 0x82], "あ\u{fffd}"),
      ("euc-kr", [0xb0, 0xa1], "가"), ("koi8-r", [0xc1], "а"), ("utf-16le", [0x68, 0, 0xed, 0], "hí"),
      ("iso-2022-jp", [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42], "あ"), ("utf-7", Array("+AO0-".utf8), "í"),
      ("euc-jp", [0x8f, 0xff, 0x41], "\u{fffd}\u{fffd}A"), ("windows-1252", [0x81, 0x41], "\u{fffd}A"),
      ("utf-8", [0xef, 0xbb, 0xbf, 0x41, 0x00, 0x42], "AB"), ("../../etc/passwd", [0x41], "A"),
    ] as [(String, [UInt8], String)])
  func `text in any charset is read, at worst with marks for what cannot be`(
    charset: String, bytes: [UInt8], text: String
  ) throws {
    let declaration = charset.isEmpty ? "" : "; charset=\(charset)"
    let mail = raw("From: a@b\nContent-Type: text/plain\(declaration)\n\n") + bytes
    #expect(try #require(GMimeReader().read(mail)).text == text)
  }

  @Test func `a mail without MIME is plain text`() throws {
    let mail = try reading("From: Anna <anna@client.example>\nSubject: hi\n\nFine.\nThanks\n")
    #expect(mail.text == "Fine.\nThanks\n")
    #expect(mail.messageID == nil && mail.date == nil && mail.references.isEmpty)
  }

  @Test(arguments: ["", "\n\n", "Just words\nin two lines\n", "\u{0}\u{1}", "no colon here"])
  func `what has no header is no mail`(text: String) {
    #expect(GMimeReader().read(raw(text)) == nil)
  }

  @Test(arguments: [
    "From anna@client.example Mon Nov 24 16:00:00 2025\nSubject: hi\n\nFine.\n", "\n\nSubject: hi\n\nFine.\n",
    "\u{feff}Subject: hi\n\nFine.\n", "Subject: hi\n\nFine.\n",
  ])
  func `what stands before the header in a mailbox file or a pipe is passed over`(text: String) throws {
    let mail = try reading(text)
    #expect(mail.subject == "hi")
    #expect(mail.text == "Fine.\n")
  }

  @Test func `bare line feeds and bare headers are read too`() throws {
    #expect(GMimeReader().read(Array("Subject: hi\n\nFine.\n".utf8))?.text == "Fine.\n")
    #expect(GMimeReader().read(Array("Subject: hi".utf8))?.subject == "hi")
    #expect(GMimeReader().read(Array("Content-Type: text/plain\n\nFine.".utf8))?.text == "Fine.")
  }

  @Test(arguments: [
    ("Anna <anna@client.example>", "anna@client.example"), ("anna@client.example (Anna)", "anna@client.example"),
    ("\"a, b\" <anna@client.example>", "anna@client.example"), ("broken, anna@client.example", "anna@client.example"),
    ("Friends: anna@client.example, x@y.example;", "anna@client.example"),
    ("a@bücher.example", "a@xn--bcher-kva.example"),
    ("=?utf-8?b?Iiw8?= <anna@client.example>", "anna@client.example"), ("<anna@client.example", "anna@client.example"),
  ])
  func `the sender is found in every form of the header`(header: String, address: String) throws {
    #expect(try reading("From: \(header)\n\nx").from == EmailAddress(address))
  }

  @Test(arguments: ["", "Anna", "<>", "\"john doe\"@client.example", "undisclosed:;", "anna@[192.0.2.1]"])
  func `a sender that no gateway may be handed is none`(header: String) throws {
    #expect(try reading("From: \(header)\nTo: x@y\n\nx").from == nil)
  }

  @Test(
    arguments: [
      ("<a@b>", "a@b"), ("a@b", "a@b"), ("  <a@b>  (comment)", "a@b"), ("<a\n b@c>", "ab@c"), ("<>", nil), ("", nil),
      ("two words", nil), ("<no-at-sign>", "no-at-sign"),
    ] as [(String, String?)])
  func `an identifier is what stands in the brackets`(value: String, id: String?) throws {
    #expect(try reading("From: a@b\nMessage-ID: \(value)\n\nx").messageID == id)
  }

  @Test func `references come newest first, each once, out of whatever surrounds them`() throws {
    let mail = try reading(
      "In-Reply-To: Your message of Monday <c@x>\nReferences: <a@x> <b@x>\n\t<c@x> junk <d@x>\n\nx")
    #expect(mail.references == ["c@x", "d@x", "b@x", "a@x"])
  }

  @Test(arguments: ["yesterday", "", "Mon, 99 Foo 2025 99:99:99 +9999", "0"])
  func `an unreadable date is none`(date: String) throws {
    #expect(try reading("Subject: x\nDate: \(date)\n\nx").date == nil)
  }

  @Test func `a subject is one line`() throws {
    let mail = try reading("Subject: =?utf-8?q?Hi=0D=0ABcc:_x?=\n\tagain\n\nx")
    #expect(mail.subject == "Hi Bcc: x again")
  }

  @Test(arguments: [
    ("=?UTF-8?B?SGVsbG8=?= =?UTF-8?B?IHdvcmxk?=", "Hello world"), ("=?utf-8?q?a=20b_c?=", "a b c"),
    ("=?utf-8?B?b2LD?= =?utf-8?B?pHI=?=", "obär"), ("=?utf-8?q?=C3?= =?utf-8?q?=A9?=", "é"),
    ("x =?utf-8?q?=C3=A9?= y =?iso-8859-1?q?=E9?= =?utf-8?q?z?=", "x é y éz"), ("=?utf-8?q?a b?=", "a b"),
    ("=?us-ascii*en?q?hi?=", "hi"), ("=?utf-8?q?a?=b", "ab"), ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
    ("=??q?a?=", "=??q?a?="),
    ("=?utf-8?q?a", "=?utf-8?q?a"), ("=?utf-8?q?=ZZ=?=", "=ZZ="), ("=?utf-8?q??= a", "a"),
    ("a =? b ?= c", "a =? b ?= c"),
    ("=?nonsense?q?=E9?=", "é"), ("=?gb2312?B?xOM=?=", "你"), ("=?", "=?"), ("?=", "?="), ("plain", "plain"),
  ])
  func `a subject's encoded words are read, strict or not`(written: String, subject: String) throws {
    #expect(try reading("From: a@b\nSubject: \(written)\n\nx").subject == subject)
  }

  @Test func `a subject in raw ISO-8859-1 is read`() throws {
    #expect(GMimeReader().read(latin1("Subject: Después\n\nx"))?.subject == "Después")
  }
}
