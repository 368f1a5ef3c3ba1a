public import Foundation

/// What the clinic says about itself in its configuration; every text and every rule about time needs it.
public struct ClinicProfile: Hashable, Sendable {
  /// As clients know it; stands at the beginning of every text.
  public var name: String
  /// How national telephone numbers are read.
  public var country: Country
  /// Local times are this zone's.
  public var timeZone: TimeZone
  /// The language of clients whose own is not known or not covered: a folder of `templates/`.
  public var locale: String
  /// The number clients may phone.
  public var phone: PhoneNumber
  /// The local emergency number, `112`: digits only.
  public var emergencyNumber: String
  /// A crisis line for talk of self-harm, as it should be dialled; nil: the emergency number stands alone.
  public var crisisLine: String?
  /// When somebody is there to phone back.
  public var hours: ContactWindow

  /// Makes a profile.
  public init(
    name: String, country: Country, timeZone: TimeZone, locale: String, phone: PhoneNumber,
    emergencyNumber: String, crisisLine: String? = nil, hours: ContactWindow
  ) {
    self.name = name
    self.country = country
    self.timeZone = timeZone
    self.locale = locale
    self.phone = phone
    self.emergencyNumber = emergencyNumber
    self.crisisLine = crisisLine
    self.hours = hours
  }

  /// The clinic's number the way people in its country dial it: no `+`, calling code replaced by the trunk prefix;
  /// the E.164 form for a number abroad.
  public var dialledPhone: String {
    let prefix = "+\(country.callingCode)"
    guard phone.text.hasPrefix(prefix) else { return phone.text }
    let trunk = country.callingCode == "1" ? "" : country.trunkPrefix
    return trunk + phone.text.dropFirst(prefix.count)
  }
}
