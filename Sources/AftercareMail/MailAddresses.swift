import AftercareCore
import CGMime

/// The addresses of a list that GMime has parsed.
enum MailAddresses {
  /// How deep groups may stand inside groups; RFC 5322 §3.4 knows none at all.
  private static let deepestGroup = 4

  /// Every address that passes ``EmailAddress``, those of groups too, in the order of the header.
  static func all(in list: UnsafeMutablePointer<InternetAddressList>?, depth: Int = 0) -> [EmailAddress] {
    guard let list, depth <= deepestGroup else { return [] }
    return (0..<internet_address_list_length(list)).flatMap { index -> [EmailAddress] in
      guard let entry = internet_address_list_get_address(list, index) else { return [] }
      if let mailbox = aftercare_as_mailbox(entry) { return address(of: mailbox).map { [$0] } ?? [] }
      guard let group = aftercare_as_group(entry) else { return [] }
      return all(in: internet_address_group_get_members(group), depth: depth + 1)
    }
  }

  /// An international domain counts in its ASCII form (RFC 5890).
  private static func address(of mailbox: UnsafeMutablePointer<InternetAddressMailbox>) -> EmailAddress? {
    if let written = internet_address_mailbox_get_addr(mailbox), let address = EmailAddress(String(cString: written)) {
      return address
    }
    return internet_address_mailbox_get_idn_addr(mailbox).flatMap { EmailAddress(String(cString: $0)) }
  }
}
