import AftercareCore
import Testing

@Suite struct EnhancedStatusTests {
  @Test(arguments: [
    ("5.1.1", true), ("5.1.2", true), ("5.1.3", true), ("5.1.6", true), ("5.1.10", true),
    ("5.1.0", false), ("5.1.4", false), ("5.1.5", false), ("5.1.7", false), ("5.1.8", false), ("5.1.9", false),
    ("4.1.1", false), ("2.1.1", false), ("5.0.0", false), ("5.2.1", false), ("5.2.2", false), ("5.2.3", false),
    ("5.3.4", false), ("5.4.4", false), ("5.4.7", false), ("5.6.0", false), ("5.7.1", false), ("5.7.26", false),
    ("5.1.11", false), ("5.11.1", false),
  ])
  func `only what says that nothing can ever arrive there kills an address`(_ text: String, _ isDead: Bool) throws {
    #expect(try #require(EnhancedStatus(text)).saysAddressIsDead == isDead)
  }

  @Test(arguments: [
    "", "5", "5.1", "5.1.1.1", "5.1.", ".1.1", "1.1.1", "3.1.1", "5.x.1", "5.1.1 ", "+5.1.1", "5.1.1000",
  ])
  func `what is no status is none`(_ text: String) {
    #expect(EnhancedStatus(text) == nil)
  }
}
