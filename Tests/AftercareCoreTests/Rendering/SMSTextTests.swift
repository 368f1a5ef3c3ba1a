import AftercareCore
import Testing

@Suite struct SMSTextTests {
  @Test(arguments: [
    (0, 0), (1, 1), (160, 1), (161, 2), (306, 2), (307, 3),
  ])
  func `a GSM text takes one part up to 160 septets, then 153 each`(length: Int, segments: Int) {
    let sms = SMSText(String(repeating: "a", count: length))
    #expect(sms.coding == .gsm7)
    #expect(sms.segments == segments)
  }

  @Test(arguments: [(70, 1), (71, 2), (134, 2), (135, 3)])
  func `a UCS-2 text takes one part up to 70 units, then 67 each`(length: Int, segments: Int) {
    let sms = SMSText(String(repeating: "я", count: length))
    #expect(sms.coding == .ucs2)
    #expect(sms.segments == segments)
  }

  @Test(arguments: ["€", "[", "]", "{", "}", "~", "^", "\\", "|"])
  func `a character of the extension table costs two septets`(character: String) {
    #expect(SMSText(String(repeating: character, count: 80)).segments == 1)
    #expect(SMSText(String(repeating: character, count: 81)).segments == 2)
  }

  @Test func `an escape pair is not split between two parts`() {
    // 152 letters leave one septet free in the first part: the euro sign moves to the second, and 153 more need a third.
    let text = String(repeating: "a", count: 152) + "€" + String(repeating: "a", count: 151)
    #expect(SMSText(text).segments == 2)
    #expect(SMSText(text + "a").segments == 3)
  }

  @Test func `a surrogate pair is not split between two parts`() {
    let text = String(repeating: "я", count: 66) + "🙂" + String(repeating: "я", count: 65)
    #expect(SMSText(text).segments == 2)
    #expect(SMSText(text + "я").segments == 3)
  }

  @Test(arguments: [
    ("á", "a"), ("í", "i"), ("ó", "o"), ("ú", "u"), ("ł", "l"), ("ç", "c"), ("’", "'"), ("“", "\""), ("—", "-"),
    ("…", "..."), ("\u{a0}", " "), ("ş", "s"), ("œ", "oe"),
  ])
  func `what GSM-7 lacks is folded`(character: String, folded: String) {
    #expect(SMSText(character).text == folded)
  }

  @Test(arguments: ["é", "è", "ñ", "ü", "ä", "ö", "å", "ø", "à", "ß", "¿", "¡", "Ç", "€"])
  func `what GSM-7 has stays as it is`(character: String) {
    #expect(SMSText(character).text == character)
    #expect(SMSText(character).coding == .gsm7)
  }

  @Test func `a letter written as base and accent is sent composed`() {
    #expect(Array(SMSText("n\u{303}").text.unicodeScalars) == ["\u{f1}"])
    #expect(SMSText("a\u{301}").text == "a")
  }

  @Test func `keeping accents keeps them, at the price of UCS-2`() {
    let sms = SMSText("Mañana está bien", keepAccents: true)
    #expect(sms.text == "Mañana está bien")
    #expect(sms.coding == .ucs2)
  }

  @Test func `a script the table does not know makes the whole text UCS-2`() {
    #expect(SMSText("Anna Волкова").coding == .ucs2)
  }
}
