/// The characters an SMS can hold at seven bits each (3GPP TS 23.038 §6.2.1, default alphabet and extension).
enum GSMAlphabet {
  private static let scalars = Set(
    """
    @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§\
    ¿abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€\n\r
    """.unicodeScalars)

  /// Whether `text` needs no other characters.
  static func covers(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(scalars.contains) }
}
