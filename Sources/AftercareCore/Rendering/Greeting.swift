/// The first names that stand in a text to a client.
struct Greeting: Hashable, Sendable {
  /// Whoever reads it: the client, or her guardian; nil when there is no name to greet by.
  var name: String?
  /// The client; nil when there is no name to call her by.
  var client: String?

  /// The names for a request.
  init(of request: RenderRequest) {
    name = FirstName.greeting(from: request.reader == .guardian ? request.guardianName : request.clientName)
    client = FirstName.greeting(from: request.clientName)
  }

  /// Marks in the place of each name there is: private-use characters, which are in no template and no name.
  var places: Greeting {
    var places = self
    places.name = name.map { _ in Self.nameMark }
    places.client = client.map { _ in Self.clientMark }
    return places
  }

  fileprivate static let nameMark = "\u{F0000}"
  fileprivate static let clientMark = "\u{F0001}"
}

/// A text with places for names.
struct NamedText: Sendable {
  private enum Piece: Sendable {
    case text(String)
    case name
    case client
  }

  private let pieces: [Piece]

  /// Finds the marks of ``Greeting/places`` in `text`.
  init(_ text: String) {
    var pieces: [Piece] = []
    var piece = ""
    for scalar in text.unicodeScalars {
      let mark = String(scalar)
      guard mark == Greeting.nameMark || mark == Greeting.clientMark else {
        piece.unicodeScalars.append(scalar)
        continue
      }
      pieces += [.text(piece), mark == Greeting.nameMark ? .name : .client]
      piece = ""
    }
    self.pieces = pieces + [.text(piece)]
  }

  /// The text with the names in their places.
  func filled(_ greeting: Greeting) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let words): text += words
      case .name: text += greeting.name ?? ""
      case .client: text += greeting.client ?? ""
      }
    }
  }
}
