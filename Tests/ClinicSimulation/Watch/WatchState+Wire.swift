import AftercareCore

/// What the wire has seen of one message.
struct SeenParcels {
  /// The first parcel of each stored text: the same text is the same bytes.
  var first: [Int64: Parcel] = [:]
  /// How often the provider took it without anybody having lost the answer since.
  var isTaken = false
  /// How often it was taken.
  var taken = 0
  /// The last outcome that the store recorded.
  var lastRecorded: String?
}

extension WatchState {
  /// A parcel is about to go over the wire.
  mutating func onWire(_ parcel: Parcel, messageID: Int64, channel: Channel) throws {
    guard let message = messages[messageID], message.state == .sending, message.channel == channel,
      let content = message.contentID
    else {
      let state = messages[messageID]?.state.rawValue ?? "unknown to anybody"
      throw BrokenInvariant(.sentOnlyWhenClaimed, "message \(messageID) is on the wire, but is \(state)")
    }
    var seen = parcels[messageID, default: SeenParcels()]
    // A text of its own means that it fell over to another address after it had come back.
    if seen.isTaken, seen.first[content] != nil {
      throw BrokenInvariant(.twiceOnlyAfterLoss, "message \(messageID) is sent again, although it was accepted")
    }
    if let first = seen.first[content] {
      if first != parcel {
        throw BrokenInvariant(.sameReferenceSameBytes, "message \(messageID) is sent again with other bytes")
      }
    } else {
      if let other = seen.first.values.first, other.reference != parcel.reference {
        throw BrokenInvariant(.sameReferenceSameBytes, "message \(messageID) is sent again with another reference")
      }
      seen.first[content] = parcel
      seen.isTaken = false
    }
    parcels[messageID] = seen
  }

  /// The provider took it; `isLost` when nobody will hear so.
  mutating func taken(_ messageID: Int64, isLost: Bool) {
    parcels[messageID, default: SeenParcels()].taken += 1
    parcels[messageID, default: SeenParcels()].isTaken = !isLost
  }

  /// The service died: what was taken and not yet recorded may go again.
  mutating func forgetAnswers() {
    for ids in sending.values {
      for id in ids { parcels[id]?.isTaken = false }
    }
  }
}
