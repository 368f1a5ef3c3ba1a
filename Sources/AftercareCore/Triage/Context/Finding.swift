/// What a rule found, and how it stands.
struct Finding: Sendable {
  /// The words.
  let match: Match
  /// How it stands; changed by the cues that reach it.
  var state: Evidence.State
  /// The tokens of the cue that decided the state; nil when the plain words did.
  var cue: Range<Int>?

  /// What the words are taken for.
  var sense: Sense { match.sense }
  /// Where they begin.
  var start: Int { match.tokens.lowerBound }
  /// Whether it is stated as there.
  var isPresent: Bool { state == .present }

  /// Whether it is something that can be over; a stay in hospital that ended is told all the same.
  var canEnd: Bool { sense.isComplaint && sense.code != .emergency && sense.code != .selfHarm && sense != .pregnant }

  /// A finding that no cue has reached.
  init(_ match: Match) {
    self.match = match
    state = match.sense.isComplaint ? .present : .said
  }

  /// Gives it a state that a cue decides.
  mutating func set(_ state: Evidence.State, by cue: Range<Int>?) {
    self.state = state
    self.cue = cue
  }
}
