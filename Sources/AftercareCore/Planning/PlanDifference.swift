extension CheckInWish {
  /// The step from what the outbox holds to what it should hold; nil when it holds it.
  ///
  /// The states say whether a check-in ever waited: one that may not go from the start is `skipped`, one that waited is
  /// `cancelled`; one whose time ran out is `skipped`, or `failed` when it was tried.
  var step: PlanStep? {
    guard let row else { return newRow.map(PlanStep.add) }
    let wanted = row.isAlive ? changed(row) : revived(row)
    return wanted == row.draft ? nil : .change(messageID: row.id, to: wanted)
  }

  private var newRow: CheckInDraft? {
    switch fate {
    case .goes: draft
    case .staysOut(let reason): draft.settled(.skipped, reason)
    case .expires: draft.settled(.skipped, .expired)
    case .waits, .isWithdrawn, .gaveWay, .stands: nil
    }
  }

  private func changed(_ row: PlannedCheckIn) -> CheckInDraft {
    switch fate {
    case .goes, .waits: draft
    case .staysOut(let reason), .isWithdrawn(let reason): row.draft.settled(.cancelled, reason)
    case .expires where row.attempts > 0: row.draft.settled(.failed, .attemptsExhausted)
    case .expires: row.draft.settled(.skipped, .expired)
    case .gaveWay, .stands: row.draft
    }
  }

  private func revived(_ row: PlannedCheckIn) -> CheckInDraft {
    switch fate {
    case .goes: draft
    // Why it did not go is told as of now while it still could.
    case .staysOut(let reason): row.draft.settled(row.draft.state, reason)
    case .waits, .isWithdrawn, .expires, .gaveWay, .stands: row.draft
    }
  }
}

extension CheckInDraft {
  fileprivate func settled(_ state: MessageState, _ reason: MessageReason) -> CheckInDraft {
    var draft = self
    draft.state = state
    draft.reason = reason
    return draft
  }
}
