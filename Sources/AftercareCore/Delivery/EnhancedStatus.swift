/// A status code of mail systems, `5.1.1` (RFC 3463): class, subject, detail.
public struct EnhancedStatus: Hashable, Sendable {
  /// 2 success, 4 a failure that may pass, 5 a failure for good.
  public var classNumber: Int
  /// What it is about: 1 the address, 2 the mailbox, 7 policy.
  public var subject: Int
  /// Which of the subject's conditions.
  public var detail: Int

  /// Reads `5.1.1`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard parts.count == 3, numbers.count == 3, [2, 4, 5].contains(numbers[0]), numbers[1] <= 999, numbers[2] <= 999
    else { return nil }
    (classNumber, subject, detail) = (numbers[0], numbers[1], numbers[2])
  }

  /// Whether it says that nothing can ever arrive at the address: no such mailbox (X.1.1) or system (X.1.2), bad syntax
  /// (X.1.3), moved without a new address (X.1.6), a domain that takes no mail (X.1.10, RFC 7505).
  ///
  /// A full or disabled mailbox (X.2.x), a refused text or sender (X.6.x, X.7.x) and a failure that may pass say
  /// nothing about the address.
  public var saysAddressIsDead: Bool {
    classNumber == 5 && subject == 1 && [1, 2, 3, 6, 10].contains(detail)
  }
}
