import AftercareCore
import AftercareMail
import Testing

/// Which of a mail's parts become its text.
@Suite struct ReaderTextTests {
  private func multipart(_ subtype: String, _ parts: [String]) -> String {
    let boundary = "edge\(parts.joined().utf8.count)"
    return "Content-Type: multipart/\(subtype); boundary=\(boundary)\n\n"
      + parts.map { "--\(boundary)\n\($0)\n" }.joined() + "--\(boundary)--\n"
  }

  private func plain(_ text: String) -> String { "Content-Type: text/plain; charset=utf-8\n\n\(text)\n" }

  private func html(_ text: String) -> String { "Content-Type: text/html; charset=utf-8\n\n\(text)\n" }

  private func mail(_ body: String) throws -> IncomingMail {
    try reading("From: anna@client.example\nMIME-Version: 1.0\n\(body)")
  }

  @Test func `HTML is the text when there is no plain part`() throws {
    let mail = try mail(html("<p>Fine</p>"))
    #expect(mail.text == "Fine\n")
  }

  @Test func `an empty plain part beside HTML does not hide the words`() throws {
    let mail = try mail(multipart("alternative", [plain(" "), html("<p>Swollen</p>")]))
    #expect(mail.text == "Swollen\n")
  }

  @Test func `plain text is found under several levels`() throws {
    let inner = multipart("alternative", [plain("Fine"), html("<p>Fine</p>")])
    let related = multipart("related", [inner, "Content-Type: text/css\n\np{}\n"])
    let mail = try mail(multipart("mixed", [multipart("signed", [related]), plain("Anna")]))
    #expect(mail.text == "Fine\nAnna\n")
  }

  @Test func `a plain footer after HTML does not hide the words`() throws {
    let mail = try mail(multipart("mixed", [html("<p>It hurts</p>"), plain("List & <footer>")]))
    #expect(mail.text == "It hurts\nList & <footer>\n")
  }

  @Test func `a text file is not the mail's text, unless nothing else is`() throws {
    let file = "Content-Disposition: attachment; filename=a.txt\n" + plain("from the file")
    #expect(try mail(multipart("mixed", [plain("Fine"), file])).text == "Fine\n")
    #expect(try mail(multipart("mixed", [file])).text == "from the file\n")
  }

  @Test func `an attached message is not the client's words`() throws {
    let attached = "Content-Type: message/rfc822\n\nSubject: other\nMessage-ID: <x@y>\n\nother words\n"
    let mail = try mail(multipart("mixed", [plain("See below"), attached]))
    #expect(mail.text == "See below\n")
    #expect(mail.messageID == nil)
  }

  @Test func `words survive a wrong boundary`() throws {
    let mail = try mail("Content-Type: multipart/mixed; boundary=other\n\n--edge\n\nIt hurts\n--edge--\n")
    #expect(mail.text.contains("It hurts"))
  }

  @Test func `words survive a missing end and a missing boundary`() throws {
    #expect(try mail("Content-Type: multipart/mixed; boundary=e\n\n--e\n\nIt hurts").text == "It hurts")
    #expect(try mail("Content-Type: multipart/mixed\n\nIt hurts\n").text.contains("It hurts"))
    #expect(try mail("Content-Type: nonsense\n\nIt hurts\n").text.contains("It hurts"))
  }

  @Test(arguments: [
    ("a b \nc\n", "no", "a b c\n"), ("a \nb\n\nc\n", "no", "a b\n\nc\n"), ("a \nb\n", "yes", "ab\n"),
    ("> a \n> b\nc\n", "no", "> a b\nc\n"), (">> a \n> b\n", "no", ">> a \n> b\n"), (">>a\n>\n", "no", ">> a\n>\n"),
    ("a\n-- \nAnna\n", "no", "a\n-- \nAnna\n"), ("a \n-- \nAnna\n", "no", "a \n-- \nAnna\n"),
    (" From here\n >not quoted\n", "no", "From here\n>not quoted\n"), ("a \n", "no", "a "), ("", "no", ""),
  ])
  func `flowed lines become paragraphs and quotes keep their marks`(written: String, delSp: String, text: String) throws
  {
    let type = "Content-Type: text/plain; charset=utf-8; Format=Flowed; DelSp=\(delSp)"
    #expect(try mail("\(type)\n\n\(written)").text == text)
  }

  @Test(arguments: [
    ("image/gif", 43, false), ("image/png", 5000, true), ("image/heic", 5000, true), ("audio/amr", 100, true),
    ("video/mp4", 100, true), ("application/pdf", 5000, false),
    ("application/octet-stream; name=\"a.JPG\"", 5000, true),
    ("application/octet-stream; name=a.doc", 5000, false), ("application/octet-stream", 5000, false),
  ])
  func `pictures, sounds and films are noticed, counting dots are not`(type: String, size: Int, isMedia: Bool) throws {
    let part = "Content-Type: \(type)\nContent-Transfer-Encoding: 8bit\n\n\(String(repeating: "x", count: size))\n"
    #expect(try mail(multipart("mixed", [plain("See"), part])).hasMedia == isMedia)
    #expect(try mail(multipart("related", [html("<img>"), part])).hasMedia == isMedia)
  }
}
