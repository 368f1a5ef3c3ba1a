/// The name a person is greeted by.
enum FirstName {
  /// The first name out of a full one, tidied; nil when it is missing, longer than 20 characters or no name at all,
  /// because a greeting without a name reads better than one with a wrong or a cut one.
  static func greeting(from fullName: String?) -> String? {
    guard let fullName else { return nil }
    let parts = fullName.split(separator: ",", maxSplits: 1)
    let given = parts.count == 2 ? parts[1] : fullName[...]
    guard let word = given.split(whereSeparator: \.isWhitespace).first, word.count <= 20 else { return nil }
    guard word.first?.isLetter == true, word.allSatisfy({ $0.isLetter || "-'’".contains($0) }) else { return nil }
    guard !titles.contains(LatinFolding.fold(String(word)).lowercased()) else { return nil }
    return tidied(String(word))
  }

  private static func tidied(_ word: String) -> String {
    guard word.count > 2, word == word.uppercased() || word == word.lowercased() else { return word }
    return word.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: "-")
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sr", "sra", "srta", "don", "dona", "d", "herr", "frau", "mme", "m",
  ]
}
