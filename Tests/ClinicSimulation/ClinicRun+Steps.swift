import AftercareCore
import Foundation

extension ClinicRun {
  /// Takes one step: lets one of the parked go, starts a turn, lets something happen, or lets time pass. True at the end.
  func step(until end: Instant) async throws -> Bool {
    report.steps += 1
    watcher.note { [now = clock.now] in $0.excuses.now = now }
    guard let service else { return try await passTime(until: end) }
    let parked = await service.turnstile.settled()
    // Who was told to look again runs now.
    if try service.collect() { return false }
    if watcher.broken != nil { return false }
    if parked.isEmpty {
      if try startTurns(service) { return false }
      if ringAlarms() { return false }
      guard service.isIdle else {
        throw BrokenInvariant(.noTurnFails, "a turn of the service neither ends nor waits for anything")
      }
      rest(service)
      return try await passTime(until: end)
    }
    try await act(among: parked, of: service)
    return false
  }

  /// Starts the turn of a loop that was woken; one at a time, so that their first steps do not mix.
  private func startTurns(_ service: SimulatedService) throws -> Bool {
    guard service.hasBegun else { return false }
    let ringing = service.bells.ringing
    let ready = LoopName.allCases.filter { ringing.contains($0) && !service.isBusy($0) }
    guard !ready.isEmpty else { return false }
    let loop = ready[random.index(ready.count)]
    service.bells.answer(loop)
    service.start(loop)
    return true
  }

  // MARK: While the service works

  private func act(among parked: [Turnstile.Parked], of service: SimulatedService) async throws {
    if random.chance(crashPercent(parked)) { return await crash() }
    if !isEnding, random.chance(parked.contains { $0.who.contains("#") } ? 1.5 : 0.1) {
      return try await meddle(parked)
    }
    // Time goes on while the service works: mostly a little, now and then a gateway keeps it waiting.
    if random.chance(30) { clock.advance(by: Span(milliseconds: random.pick(1...400))) }
    if random.chance(0.2) { clock.advance(by: .minutes(random.pick(1...20))) }
    if let event = diary.take(upTo: clock.trueNow) { return try await happen(event) }
    // A turn begins by reading, which is no boundary: nobody else may go in the same step.
    if random.chance(50), try startTurns(service) { return }
    let movable = parked.filter { isMovable($0, service) }
    guard !movable.isEmpty else { return }
    let chosen = movable[random.index(movable.count)]
    note("\(chosen.who): \(chosen.place)")
    letGo(chosen, service)
  }

  private func crashPercent(_ parked: [Turnstile.Parked]) -> Double {
    if isEnding { return 0 }
    return parked.contains { $0.who.contains("#") } ? 0.25 : 0.02
  }

  private func isMovable(_ parked: Turnstile.Parked, _ service: SimulatedService) -> Bool {
    parked.place != SimulatedGateway.beforeTheAnswer || service.wires[parked.channel]?.mayAnswer ?? false
  }

  private func letGo(_ parked: Turnstile.Parked, _ service: SimulatedService) {
    guard let wire = service.wires[parked.channel], let gateway = service.gateways[parked.channel] else {
      return service.turnstile.letGo(parked.who)
    }
    switch parked.place {
    case SimulatedGateway.beforeTheWire:
      if let parcel = gateway.parcel(parked.who) { gateway.decide(parked.who, carry(parcel, by: parked.channel)) }
      service.turnstile.letGo(parked.who)
    case SimulatedGateway.beforeTheAnswer:
      if let parcel = gateway.parcel(parked.who) { wire.answer(parcel.messageID, service.turnstile) }
      service.turnstile.letGo(parked.who, expecting: false)
    default: service.turnstile.letGo(parked.who)
    }
  }

  // MARK: While it has nothing to do

  /// Wakes the loops whose instant has come.
  @discardableResult
  private func ringAlarms() -> Bool {
    guard let service else { return false }
    let due = service.alarms.filter { $0.value <= clock.now && !service.isBusy($0.key) }.map(\.key)
    service.bells.ring(Set(due))
    return !due.isEmpty
  }

  private func rest(_ service: SimulatedService) {
    let closed = Set(clinic.channels.filter { service.probeAt($0) != nil })
    watcher.rest(now: clock.now, upSince: service.upSince, closed: closed)
  }

  /// Goes on to the next thing that happens: in the world, or by the service's own alarm.
  private func passTime(until end: Instant) async throws -> Bool {
    let alarm = service?.alarms.values.min().map { $0 - clock.error }
    guard let next = [diary.next, alarm].compactMap({ $0 }).min(), next < end else { return true }
    clock.advance(to: next)
    ringAlarms()
    if let event = diary.take(upTo: clock.trueNow) { try await happen(event) }
    return false
  }
}

extension Turnstile.Parked {
  /// The channel of a parcel; of anything else it says nothing.
  fileprivate var channel: Channel { who.hasPrefix("email #") ? .email : who.hasPrefix("sms #") ? .sms : .call }
}
