/// What a country's numbering plan says about telephone numbers written the national way.
///
/// Source: ITU-T E.164 assigned country codes and the ITU's national numbering plan notices. Countries that
/// are not listed need their numbers written with `+`.
public struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-2, upper case.
  public let code: String
  /// The country calling code without `+`.
  public let callingCode: String
  /// The digits dialled before a national number and dropped in E.164; empty where there are none.
  public let trunkPrefix: String

  /// Looks up a country by its ISO code, any case; nil when its numbering is not known here.
  public init?(code: String) {
    guard let plan = Self.plans[code.uppercased()] else { return nil }
    self.code = code.uppercased()
    callingCode = plan.0
    trunkPrefix = plan.1
  }

  private static let plans: [String: (String, String)] = [
    "AR": ("54", "0"), "AT": ("43", "0"), "AU": ("61", "0"), "BE": ("32", "0"), "BR": ("55", "0"),
    "CA": ("1", "1"), "CH": ("41", "0"), "CL": ("56", ""), "CO": ("57", ""), "CZ": ("420", ""),
    "DE": ("49", "0"), "DK": ("45", ""), "EE": ("372", ""), "ES": ("34", ""), "FI": ("358", "0"),
    "FR": ("33", "0"), "GB": ("44", "0"), "GR": ("30", ""), "HR": ("385", "0"), "HU": ("36", "06"),
    "IE": ("353", "0"), "IN": ("91", "0"), "IS": ("354", ""), "IT": ("39", ""), "JP": ("81", "0"),
    "LT": ("370", "0"), "LU": ("352", ""), "LV": ("371", ""), "MX": ("52", ""), "NL": ("31", "0"),
    "NO": ("47", ""), "NZ": ("64", "0"), "PE": ("51", "0"), "PL": ("48", ""), "PT": ("351", ""),
    "RO": ("40", "0"), "SE": ("46", "0"), "SG": ("65", ""), "SI": ("386", "0"), "SK": ("421", "0"),
    "US": ("1", "1"), "UY": ("598", "0"), "ZA": ("27", "0"),
  ]
}
