/// One round of alerts for a follow-up: who, by which ways, from when.
struct AlertRound {
  let level: FollowUpLevel
  let urgent: Bool
  let actBy: Instant
  /// From 1.
  let round: Int
  let isRepeat: Bool
  /// The start of staff hours at or after now.
  let staffHour: Instant
  let channels: [Channel]
  let now: Instant

  /// Red and urgent go at any hour, by every way at once; amber and questions wait for staff hours and go one way.
  func messages(to people: [StaffMember]) -> [MessageDraft] {
    let sendFrom = level == .red || urgent ? now : staffHour
    return recipients(people).flatMap { person in
      let ways = person.channels(open: channels)
      return (level == .red || urgent ? ways : Array(ways.prefix(1))).map { channel in
        MessageDraft(
          kind: .alert, purpose: isRepeat ? .alertRepeat : .alert, recipient: .staff(person.id), channel: channel,
          sendFrom: sendFrom, notAfter: nil, actBy: actBy, round: round)
      }
    }
  }

  /// The therapist first, then with each round the next person beside her; urgent: everybody's first two at once.
  private func recipients(_ people: [StaffMember]) -> [StaffMember] {
    Array(people.prefix(urgent ? max(2, round) : round))
  }
}
