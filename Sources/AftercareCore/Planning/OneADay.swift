/// One check-in per client and calendar date: of several that would go on a date, the one whose session ended last,
/// then the later stage.
enum OneADay {
  /// Stands down whatever has no date to itself. A late check-in that stands down for an early one leaves its
  /// question to it.
  ///
  /// What reached the client holds its date. It also stands for what was planned for an earlier date and is still
  /// waiting: else a superseded check-in, moved on by an outage, would come back a day after the one that took its place.
  static func apply(to wishes: inout [CheckInWish], takenDates: [Int64]) {
    for index in wishes.indices where wishes[index].fate == .goes {
      if takenDates.contains(where: wishes[index].dates.contains) { wishes[index].fate = .staysOut(.superseded) }
    }
    let going = wishes.indices.filter { wishes[$0].fate == .goes || wishes[$0].fate == .gaveWay }
    guard going.count > 1 else { return }
    let ordered = going.sorted { wishes[$0].goesBefore(wishes[$1]) }
    var winner = ordered[0]
    for index in ordered.dropFirst() {
      guard wishes[index].dates.upperBound == wishes[winner].dates.upperBound else {
        winner = index
        continue
      }
      if wishes[index].fate == .goes { wishes[index].fate = .staysOut(.superseded) }
      if wishes[index].draft.stage.isLate { wishes[winner].takeOverLateQuestion() }
    }
  }
}

extension CheckInWish {
  /// By date; on one date the one that goes comes first, those that gave way already come last.
  fileprivate func goesBefore(_ other: CheckInWish) -> Bool {
    if dates.upperBound != other.dates.upperBound { return dates.upperBound < other.dates.upperBound }
    if fate != other.fate { return fate == .goes }
    if draft.plannedEnd != other.draft.plannedEnd { return draft.plannedEnd > other.draft.plannedEnd }
    if draft.stage != other.draft.stage { return draft.stage > other.draft.stage }
    return draft.appointmentID > other.draft.appointmentID
  }

  /// A late check-in asks it anyway; of a tried one the text is fixed.
  fileprivate mutating func takeOverLateQuestion() {
    if !draft.stage.isLate, row.map({ $0.attempts == 0 }) ?? true { draft.asksLateQuestion = true }
  }
}
