/// What a reply can state that a person has to hear. Stored and printed by its raw value.
public enum FlagCode: String, Codable, Sendable, CaseIterable {
  // The practice's own text (aftercare facts: red flags 1 to 5).
  /// Sharp, stabbing, electric or unbearable pain.
  case sharpPain = "sharp_pain"
  /// Pain that travels into glute, leg, arm, foot or hand.
  case radiatingPain = "radiating_pain"
  /// Strength or control of a part is lost.
  case weakness
  /// Feeling in a part is lost.
  case numbness
  /// Pins and needles.
  case tingling
  /// It is getting worse where it should get better.
  case worsening
  /// Pain or soreness beyond three days.
  case persistentBeyond72h = "persistent_beyond_72h"
  /// A disc or back surgery in the history.
  case historyDisc = "history_disc"
  /// A recent fall, crash, fracture or sprain.
  case historyInjury = "history_injury"
  /// Low bone density.
  case osteoporosis
  /// Pregnancy with cramps, bleeding, swelling, headache, less movement.
  case pregnancySymptom = "pregnancy_symptom"
  // Added for general safety.
  /// Control of bladder or bowel is lost.
  case bladderBowel = "bladder_bowel"
  /// No feeling between the legs.
  case saddleNumbness = "saddle_numbness"
  /// Chest pain or short of breath.
  case chestBreath = "chest_breath"
  /// A swollen, warm or red calf.
  case calfSwelling = "calf_swelling"
  /// Fever or shivering.
  case fever
  /// A severe or sudden headache.
  case severeHeadache = "severe_headache"
  /// Fainting, dizziness.
  case faintDizzy = "faint_dizzy"
  /// Hives, swelling of the face, a burn or blister of the skin.
  case allergicReaction = "allergic_reaction"
  /// Large or dark bruises.
  case severeBruising = "severe_bruising"
  /// Emergency service, hospital, stroke signs, a bare plea for help.
  case emergency
  /// Talk of ending it.
  case selfHarm = "self_harm"
  // Not clinical.
  /// She wants to be phoned.
  case callRequested = "call_requested"
  /// A complaint about touch, remarks, draping, consent: for the lead only.
  case conduct
  /// Not the client.
  case wrongNumber = "wrong_number"

  /// Whether it stands in the practice's own text, rather than being added for general safety.
  public var isFromSourceText: Bool {
    guard let index = Self.allCases.firstIndex(of: self),
      let last = Self.allCases.firstIndex(of: .pregnancySymptom)
    else { return false }
    return index <= last
  }

  /// Whether it is a matter of health, which a clinic's own terms can stand for.
  public var isClinical: Bool {
    switch self {
    case .callRequested, .conduct, .wrongNumber: false
    default: true
    }
  }

  /// Whether its presence alone makes a reply urgent (`safety` §3). Some codes are urgent only by their words
  /// (bleeding in pregnancy, weakness in both legs); triage decides those.
  public var isUrgent: Bool {
    switch self {
    case .bladderBowel, .saddleNumbness, .chestBreath, .emergency, .selfHarm, .calfSwelling, .severeHeadache,
      .allergicReaction, .faintDizzy:
      true
    default: false
    }
  }
}
