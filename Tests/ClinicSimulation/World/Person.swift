import AftercareCore

/// A client of the simulated clinic.
struct Person: Sendable {
  let number: Int
  var name: String
  var email: String?
  var phone: String?
  var zone: String?
  var channel: String?
  var consent: Bool?
  /// Whether the writing program names her by a key of its own.
  let hasReference: Bool

  private static let zones = [
    "Europe/Madrid", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns",
  ]

  init(_ number: Int, _ random: inout SeededRandom) {
    self.number = number
    name = "Client \(number)"
    let ways = random.weighted([(45, 0), (25, 1), (25, 2), (5, 3)])
    email = ways == 0 || ways == 1 ? "c\(number)@client.example" : nil
    // Families share a telephone.
    let owner = random.chance(6) ? max(0, number - 1) : number
    phone = ways == 0 || ways == 2 ? "+35386\(1_000_000 + owner)" : nil
    zone = random.chance(15) ? Self.zones[random.index(Self.zones.count)] : nil
    channel = random.weighted([(80, nil), (8, "email"), (8, "sms"), (4, "call")])
    consent = random.weighted([(92, true), (4, false), (4, nil)])
    hasReference = random.chance(70)
  }

  var reference: String? { hasReference ? "client-\(number)" : nil }
}

/// One session as the clinic's people know it.
struct Session: Sendable {
  let reference: String
  let person: Int
  var start: Instant
  var end: Instant
  let type: String
  /// Written into the table by another program, not at the desk.
  let isRaw: Bool
  var appointmentID: Int64?
}

/// What happens in the world.
enum WorldEvent: Sendable {
  /// A day begins: its sessions are made up, and what else the weeks ahead bring.
  case day(Int)
  case book(Session)
  case change(String, SessionChange)
  /// Everything about a session is over: look whether its check-ins are accounted for.
  case audit(String)
  case mail(PlainMail, expectsRed: Bool)
  case text(from: String, String, expectsRed: Bool)
  case person(Int, PersonChange)
  case weather(Channel, Weather)
  case crash
  case restart
  case clockError(Span)
  /// The lead goes through what was left lying.
  case tidy
}

enum SessionChange: Sendable {
  case cancel
  case noShow
  case complete
  case rebook
  case move(Span)
}

enum PersonChange: Sendable {
  case refuse(Channel)
  case renew(Channel)
  case optOut
  case newEmail
  case newZone(String)
  case newChannel(Channel)
}

/// How a gateway behaves for a while, in percent of what it is handed.
struct Weather: Sendable {
  var isDown = false
  /// Whether it takes nothing until somebody puts something right: no credit, a changed password.
  var isStopped = false
  /// Refused because we are too fast.
  var tooFast = 0.4
  var later = 1.5
  var refused = 0.5
  var lost = 0.7

  static let fair = Weather()
  static let down = Weather(isDown: true)
  static let stopped = Weather(isStopped: true)
  static let rough = Weather(tooFast: 8, later: 30, refused: 3, lost: 12)

  var isFair: Bool { !isDown && !isStopped && later < 10 }
}

extension WorldEvent {
  /// The loops that have something to do about it.
  var concerns: Set<LoopName> {
    switch self {
    case .day, .audit, .weather, .crash: []
    case .book, .change, .person: [.planner]
    case .mail, .text: [.replies]
    case .restart, .clockError, .tidy: Set(LoopName.allCases)
    }
  }
}
