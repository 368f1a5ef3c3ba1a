import AftercareCore

/// Who had which session in the demo. Names and numbers are made up; the numbers belong to nobody's range of clients.
enum DemoBookings {
  static func all(before afternoon: Instant) -> [BookingRequest] {
    [
      booking("Anna Byrne", phone: "+353861230011", type: "deep-tissue", ended: afternoon - .hours(24)),
      booking("Tom Walsh", phone: "+353861230012", type: "swedish", ended: afternoon - .hours(24)),
      booking("Lucía Prieto", phone: "+353861230013", type: "prenatal", ended: afternoon - .hours(72), language: "es"),
      booking("Niamh Daly", email: "niamh@example.org", type: "hot-stone", ended: afternoon - .hours(72)),
      booking("Pat Quinn", phone: "+353861230014", type: "trigger-point", ended: afternoon - .hours(24)),
      booking("Sean Roche", phone: "+353861230015", type: "myofascial", ended: afternoon - .hours(24), consent: nil),
      booking(whoCancels, phone: "+353861230016", type: "relaxation", ended: afternoon - .hours(24)),
    ]
  }

  /// Her session is called off before anything went out.
  static let whoCancels = "Orla Keane"

  private static func booking(
    _ name: String, email: String? = nil, phone: String? = nil, type: String, ended end: Instant,
    language: String? = nil, consent: Bool? = true
  ) -> BookingRequest {
    BookingRequest(
      clientName: name, email: email, phone: phone, language: language, consent: consent, therapist: "Maeve",
      massageType: type, startsAt: (end - .hours(1)).description.prefix(19) + "Z",
      endsAt: end.description.prefix(19) + "Z")
  }
}

/// What the demo's clients answer.
enum DemoReplies {
  struct Reply {
    let from: String
    let words: String
    let at: Instant
  }

  static func all(afternoon: Instant, night: Instant) -> [Reply] {
    [
      Reply(from: "+353861230012", words: "All good thanks, slept like a baby", at: afternoon + .minutes(20)),
      Reply(from: "+353861230013", words: "Un poco cansada, pero muy bien. Gracias", at: afternoon + .minutes(45)),
      Reply(from: "+353861230014", words: "STOP", at: afternoon + .minutes(90)),
      Reply(from: "+353861230011", words: "Woke up and my left foot has gone numb", at: night),
    ]
  }
}
