/// Letters with accents and typographic signs brought back to plain ones, by a fixed table.
///
/// A table and not a Unicode transform: what a client reads must not change with the library's version.
enum LatinFolding {
  /// `text` with every character of the table replaced; others stay.
  static func fold(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var folded = ""
    for character in text { folded += replacement(for: character) ?? String(character) }
    return folded
  }

  /// What stands for `character`, or nil when the table has nothing for it. Composed and decomposed forms are alike.
  static func replacement(for character: Character) -> String? { table[character] }

  private static let table: [Character: String] = {
    var table: [Character: String] = [:]
    for (plain, accented) in rows {
      for character in accented { table[character] = plain }
    }
    return table
  }()

  private static let rows: [(String, String)] = [
    ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("A", "ÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ"),
    ("ae", "æǽ"), ("AE", "ÆǼ"), ("c", "çćĉċč"), ("C", "ÇĆĈĊČ"), ("d", "ďđð"), ("D", "ĎĐÐ"),
    ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("E", "ÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ"), ("g", "ĝğġģǧ"), ("G", "ĜĞĠĢǦ"),
    ("h", "ĥħ"), ("H", "ĤĦ"), ("i", "ìíîïĩīĭįıǐỉị"), ("I", "ÌÍÎÏĨĪĬĮİǏỈỊ"), ("j", "ĵ"), ("J", "Ĵ"),
    ("k", "ķĸ"), ("K", "Ķ"), ("l", "ĺļľŀł"), ("L", "ĹĻĽĿŁ"), ("n", "ñńņňŉŋ"), ("N", "ÑŃŅŇŊ"),
    ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ"), ("O", "ÒÓÔÕÖØŌŎŐƠǑỌỎỐỒỔỖỘỚỜỞỠỢ"), ("oe", "œ"), ("OE", "Œ"),
    ("r", "ŕŗř"), ("R", "ŔŖŘ"), ("s", "śŝşšșſ"), ("S", "ŚŜŞŠȘ"), ("ss", "ß"), ("SS", "ẞ"),
    ("t", "ţťŧț"), ("T", "ŢŤŦȚ"), ("th", "þ"), ("Th", "Þ"),
    ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓỤỦỨỪỬỮỰ"), ("w", "ŵẁẃẅ"), ("W", "ŴẀẂẄ"),
    ("y", "ýÿŷỳỵỷỹ"), ("Y", "ÝŸŶỲỴỶỸ"), ("z", "źżž"), ("Z", "ŹŻŽ"),
    ("'", "‘’‚‛′´`ʼ"), ("\"", "“”„‟″«»"), ("-", "‐‑‒–—―−"), ("...", "…"), ("*", "•·"), ("<", "‹"), (">", "›"),
    (" ", "\u{a0}\u{2007}\u{2009}\u{202f}"), ("", "\u{200b}\u{feff}"), ("o", "º°"), ("a", "ª"),
    ("(c)", "©"), ("(R)", "®"), ("TM", "™"), ("1/2", "½"), ("1/4", "¼"), ("3/4", "¾"), ("x", "×"),
  ]
}
