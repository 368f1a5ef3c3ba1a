/// Faces and hands, as emoji or typed signs.
enum Emoticons {
  /// The word of the vocabulary that stands for the mood of a face, and how many letters it takes; nil for any other sign.
  static func mood(in letters: [Letter], at position: Int) -> (word: String, length: Int)? {
    let scalar = letters[position].scalar
    if glad.contains(scalar) { return ("glademoji", 1) }
    if sad.contains(scalar) { return ("sademoji", 1) }
    guard [0x3a, 0x3b, 0x3d].contains(scalar), position + 1 < letters.count else { return nil }
    var next = position + 1
    if [0x2d, 0x27].contains(letters[next].scalar), next + 1 < letters.count { next += 1 }
    let mouth = letters[next].scalar
    if next + 1 < letters.count, letters[next + 1].folded != nil { return nil }
    if [0x29, 0x44, 0x5d].contains(mouth) { return ("glademoji", next - position + 1) }
    if [0x28, 0x5b, 0x2f, 0x7c].contains(mouth) { return ("sademoji", next - position + 1) }
    return nil
  }

  private static let glad: Set<UInt32> = Set(
    "🙂😊😀😃😄😁😆😍🥰😘😎🤩🥳👍👌🙏❤💕💖💗💛💚💙💜🧡🖤♥😇🤗✅💯🙌👏💪✨🌟⭐🎉☺😌💐🌸🌺🌷🌞😴💆🫶🤍😋😉"
      .unicodeScalars.map(\.value))

  private static let sad: Set<UInt32> = Set(
    "🙁☹😞😟😢😭😔😕😣😖😫😩😠😡🤬😰😥😓🤒🤕🤢🤮😷😨😱💀👎🥺😬😳🥴😵💔🆘😿😤🤧😪🫤😐😑😒🙄🚑🤯"
      .unicodeScalars.map(\.value))
}
