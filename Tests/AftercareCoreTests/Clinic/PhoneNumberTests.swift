import AftercareCore
import Testing

@Suite struct PhoneNumberTests {
  @Test(arguments: [
    ("IE", "086 123 4567", "+353861234567"),
    ("IE", "(01) 555-0100", "+35315550100"),
    ("IE", "+353 86 123 4567", "+353861234567"),
    ("IE", "+353 (0)86 123 4567", "+353861234567"),
    ("IE", "00353 86 123 4567", "+353861234567"),
    ("IE", "00 44 20 7946 0018", "+442079460018"),
    ("GB", "020 7946 0018", "+442079460018"),
    ("DE", "030/123 456", "+4930123456"),
    ("US", "(212) 555-0100", "+12125550100"),
    ("US", "1-212-555-0100", "+12125550100"),
    ("ES", "612 34 56 78", "+34612345678"),
    ("IT", "06 1234 5678", "+390612345678"),
    ("HU", "06 20 123 4567", "+36201234567"),
    ("FR", "06.12.34.56.78", "+33612345678"),
    ("SG", "6123\u{a0}4567", "+6561234567"),
    ("ie", " 086\u{2011}123\u{2011}4567 ", "+353861234567"),
  ])
  func `a number is read the way its country writes it`(country: String, raw: String, text: String) throws {
    let country = try #require(Country(code: country))
    #expect(PhoneNumber(raw, country: country)?.text == text)
  }

  @Test(arguments: [
    "", " ", "+", "+353", "123", "086 123 456 789 0123", "+0861234567", "086 CALL NOW", "086123456x7",
    "086 123 4567 ext 2", "+353+861234567", "353+861234567", "tel:+353861234567", "٠٨٦١٢٣٤٥٦٧", "０８６１２３４５６７",
    "+353861234567\r\nBcc", "+35386123\u{0}4567", "086;123;4567", "086,1234567", "anna@example.com",
  ])
  func `what is not only a number is refused`(raw: String) throws {
    let ireland: Country = try #require(Country(code: "IE"))
    #expect(PhoneNumber(raw, country: ireland) == nil)
  }

  @Test func `a national number needs a country, an international one does not`() {
    #expect(PhoneNumber("086 123 4567") == nil)
    #expect(PhoneNumber("+353861234567")?.text == "+353861234567")
    #expect(PhoneNumber("00353861234567")?.text == "+353861234567")
  }

  @Test(arguments: [(6, false), (7, true), (15, true), (16, false)])
  func `E.164 has seven to fifteen digits`(digits: Int, isNumber: Bool) {
    #expect((PhoneNumber("+" + String(repeating: "3", count: digits)) != nil) == isNumber)
  }

  @Test func `a country that is not known reads no national numbers`() {
    #expect(Country(code: "XX") == nil)
    #expect(Country(code: "ie")?.code == "IE")
  }
}
