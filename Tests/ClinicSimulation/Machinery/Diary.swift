import AftercareCore

/// What is going to happen, soonest first; of two at one instant the one that was written first.
struct Diary<Event> {
  private var heap: [(at: Instant, order: Int, event: Event)] = []
  private var order = 0

  var isEmpty: Bool { heap.isEmpty }
  var next: Instant? { heap.first?.at }

  mutating func write(_ event: Event, at instant: Instant) {
    order += 1
    heap.append((instant, order, event))
    var child = heap.count - 1
    while child > 0, isBefore(child, (child - 1) / 2) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// The next event if its instant has come.
  mutating func take(upTo now: Instant) -> Event? {
    guard let first = heap.first, first.at <= now else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < heap.count }
      guard let child = children.min(by: isBefore), isBefore(child, parent) else { break }
      heap.swapAt(child, parent)
      parent = child
    }
    return first.event
  }

  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    (heap[a].at, heap[a].order) < (heap[b].at, heap[b].order)
  }
}
