import AftercareCore
import Foundation

extension StoredText {
  /// The form in which a content row keeps it: JSON with sorted keys, so that the same text is the same bytes.
  ///
  /// Written by hand because each claim writes one: `JSONEncoder` took as long as all the rest of a claim.
  var json: String {
    CanonicalJSON.object([
      ("address", address), ("inReplyTo", inReplyTo), ("name", name), ("subject", subject), ("template", template),
      ("templateHash", templateHash), ("text", text),
    ])
  }

  /// Reads ``json`` back; nil for anything else.
  init?(json: String) {
    guard let text = try? JSONDecoder().decode(StoredText.self, from: Data(json.utf8)) else { return nil }
    self = text
  }
}
