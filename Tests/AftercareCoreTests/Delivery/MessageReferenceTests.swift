import AftercareCore
import Testing

@Suite struct MessageReferenceTests {
  private let references = MessageReferences(key: Array(repeating: 7, count: 32))

  @Test(arguments: [1, 17, Int64.max])
  func `a message is found again by its reference and by its Message-ID`(id: Int64) throws {
    let address = try #require(EmailAddress("care@calmhands.example"))
    let reference = references.reference(of: id)
    #expect(references.messageID(naming: reference) == id)
    #expect(references.messageID(of: id, from: address) == reference + "@calmhands.example")
    #expect(references.messageID(naming: reference + "@calmhands.example") == id)
    #expect(references.reference(of: id) == reference)
  }

  @Test func `the reference is the id and 16 digits of a MAC`() {
    #expect(references.reference(of: 17).wholeMatch(of: /ac-17-[0-9a-f]{16}/) != nil)
    #expect(references.reference(of: 17).suffix(16) != references.reference(of: 18).suffix(16))
  }

  @Test func `a forged, cut or borrowed reference names nothing`() {
    let real = references.reference(of: 17)
    let mac = real.suffix(16)
    let others = [
      "", "@", "ac", "ac-17", "ac-17-", "ac-17-0000000000000000", "ac-18-\(mac)", "ac-17-\(mac.dropLast())",
      "ac-17-\(mac)0", "ac-17-\(mac.uppercased())x", "xx-17-\(mac)", "17-\(mac)", " \(real)", "<\(real)>", "\(real)-x",
      "ac--17-\(mac)", "ac-99999999999999999999-\(mac)", MessageReferences(key: [1]).reference(of: 17),
    ]
    for text in others { #expect(references.messageID(naming: text) == nil, "\(text)") }
  }

  @Test func `one changed digit is noticed, wherever it is`() {
    let real = Array(references.reference(of: 17))
    for index in real.indices {
      var forged = real
      forged[index] = forged[index] == "0" ? "1" : "0"
      #expect(references.messageID(naming: String(forged)) == nil, "\(index)")
    }
  }
}

@Suite struct AddressHashingTests {
  private let hashing = AddressHashing(key: Array(repeating: 7, count: 32))

  private func hash(mail: String) throws -> String { hashing.hash(of: .email(try #require(EmailAddress(mail)))) }

  @Test func `two spellings of an address have one hash`() throws {
    #expect(try hash(mail: "Anna@Mail.example") == hash(mail: "anna@mail.EXAMPLE"))
    #expect(try hash(mail: "anna@mail.example") != hash(mail: "ana@mail.example"))
    let number = try #require(PhoneNumber("+353 86 123 4567"))
    let same = try #require(PhoneNumber("00353861234567"))
    #expect(hashing.hash(of: .phone(number)) == hashing.hash(of: .phone(same)))
  }

  @Test func `it shows nothing of the address and differs from clinic to clinic`() throws {
    let hash = try hash(mail: "anna@mail.example")
    #expect(hash.wholeMatch(of: /[0-9a-f]{32}/) != nil)
    let other = AddressHashing(key: Array(repeating: 8, count: 32))
    #expect(other.hash(of: .email(try #require(EmailAddress("anna@mail.example")))) != hash)
  }
}
