import AftercareCore
import Testing

@Suite struct EmailAddressTests {
  @Test(arguments: [
    ("anna@example.com", "anna@example.com"),
    ("  anna@example.com\r\n", "anna@example.com"),
    ("Anna.Byrne+visits@Mail.Example.COM", "Anna.Byrne+visits@mail.example.com"),
    ("o'neill_{}~!#$%&*/=?^`|-@example.com", "o'neill_{}~!#$%&*/=?^`|-@example.com"),
    ("root@localhost", "root@localhost"),
    ("a@b", "a@b"),
  ])
  func `an address keeps its local part and lowers its domain`(raw: String, text: String) throws {
    #expect(try #require(EmailAddress(raw)).text == text)
  }

  @Test(arguments: [
    // A line break would be passed on to the server as a command of its own.
    "anna@example.com\r\nRCPT TO:<eve@example.com>", "anna@example.com\nDATA", "anna\r@example.com",
    "anna@exam\u{0}ple.com", "anna@example.com\u{1b}[2J", "anna\t@example.com", "anna@example.com\u{2028}x",
    "anna@example.com>", "<anna@example.com>", "Anna <anna@example.com>", "anna@example.com> SIZE=1",
    "anna@example.com, ciara@example.com", "anna@example.com;ciara@example.com", "\"anna byrne\"@example.com",
    "anna byrne@example.com", "anna@example .com", "anna@@example.com", "anna@example.com@example.com",
    "@example.com", "anna@", "@", "", "   ", "anna", "anna@[192.0.2.1]", "anna(comment)@example.com",
    ".anna@example.com", "anna.@example.com", "an..na@example.com", "anna@.example.com", "anna@example.com.",
    "anna@example..com", "anna@exa_mple.com", "änna@example.com", "anna@exämple.com", "anna@ex\u{2024}ample.com",
  ])
  func `what could say more than an address is refused`(raw: String) {
    #expect(EmailAddress(raw) == nil)
  }

  @Test(arguments: [(64, 185, true), (65, 185, false), (64, 189, true), (64, 190, false)])
  func `the lengths of RFC 5321 hold`(local: Int, domain: Int, isAddress: Bool) {
    let text = String(repeating: "a", count: local) + "@" + String(repeating: "b", count: domain)
    #expect((EmailAddress(text) != nil) == isAddress)
  }

  @Test func `two spellings of one mailbox are compared without case`() throws {
    let one = try #require(EmailAddress("Anna@Example.com"))
    let other = try #require(EmailAddress("anna@example.COM"))
    #expect(one != other)
    #expect(one.comparisonKey == other.comparisonKey)
  }
}
