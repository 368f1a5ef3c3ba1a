import AftercareCore
import AftercareStore
import Foundation

extension ClinicRun {
  /// The clinic's staff are entered before its first day.
  func open() async throws {
    let staff: [(String, StaffRole)] = [
      ("Ciara", .lead), ("Maeve", .therapist), ("Tomas", .therapist), ("Deirdre", .deputy),
    ]
    for (index, (name, role)) in staff.enumerated() {
      let email = "\(name.lowercased())@calmhands.example"
      let phone = "+3538700000\(index)1"
      staffAddresses.formUnion([email, phone])
      _ = try await store.add(
        therapist: TherapistDraft(name: name, email: EmailAddress(email), phone: PhoneNumber(phone), role: role),
        actor: .account("ciara"), now: clock.now)
    }
    for _ in 0..<(settings.sessionsADay * 12) { meet() }
    watcher.examine()
  }

  private func meet() {
    let person = Person(people.count, &random)
    people.append(person)
    own(person)
  }

  func own(_ person: Person) {
    for address in [person.email, person.phone].compactMap({ $0 }) { owners[address] = person.number }
  }

  /// Something happens in the world. What people are refused they do not do.
  func happen(_ event: WorldEvent) async throws {
    note("\(event)")
    do {
      switch event {
      case .day(let day): plan(day)
      case .book(let session): try await book(session)
      case .change(let reference, let change): try await apply(change, to: reference)
      case .audit(let reference): audit(reference)
      case .mail(let mail, let expectsRed): try await receive(mail, expectsRed: expectsRed)
      case .text(let from, let text, let expectsRed): try await receive(text, from: from, expectsRed: expectsRed)
      case .person(let number, let change): try await apply(change, to: number)
      case .weather(let channel, let weather): change(channel, to: weather)
      case .crash: await crash()
      case .restart: if service == nil { start() }
      case .clockError(let error): jump(to: error)
      case .tidy: try await tidy()
      }
    } catch is Refused {} catch is NoSuchThing {} catch let problem as BookingProblem {
      throw BrokenInvariant(.noneLostWithoutReason, "a sound booking was refused: \(problem)")
    }
    watcher.examine()
    service?.bells.ring(random.chance(10) ? Set(LoopName.allCases) : event.concerns)
  }

  // MARK: Days

  private func plan(_ day: Int) {
    let today = firstDay + .days(Int64(day))
    for number in 0..<random.pick(Int64(settings.sessionsADay) - 2...Int64(settings.sessionsADay) + 2) {
      session(on: today, number: Int(number), day: day)
    }
    if random.chance(45) { meet() }
    if random.chance(25) { diary.write(.crash, at: today + .minutes(random.pick(0...1439))) }
    let channel: Channel = random.chance(50) ? .email : .sms
    if random.chance(12) { storm(channel, .down, from: today, lasting: .minutes(random.pick(2...300))) }
    if random.chance(1) { storm(channel, .down, from: today, lasting: .hours(random.pick(20...80))) }
    if random.chance(2) { storm(channel, .stopped, from: today, lasting: .hours(random.pick(1...30))) }
    if random.chance(10) { storm(channel, .rough, from: today, lasting: .hours(random.pick(1...20))) }
    if random.chance(6) { clockGoesWrong(today) }
    if random.chance(30) { somebodyChanges(today) }
    diary.write(.tidy, at: today + .hours(16))
  }

  /// A session in three days, mostly booked before it, sometimes after.
  private func session(on today: Instant, number: Int, day: Int) {
    let start = today + .days(3) + .hours(random.pick(7...18)) + .minutes(15 * random.pick(0...3))
    // Some come on several days in a row.
    let person =
      random.chance(12) ? (sessions["s\(day - 1)-\(number)"]?.person ?? guest()) : guest()
    let session = Session(
      reference: "s\(day)-\(number)", person: person, start: start, end: start + .minutes(15 * random.pick(2...6)),
      type: ["default", "deep-tissue", "chair", "lymphatic-drainage"][random.index(4)],
      isRaw: people[person].hasReference && random.chance(40))
    sessions[session.reference] = session
    let minutes = random.weighted([(90, random.pick(0...4_200)), (8, random.pick(4_200...7_000)), (2, 25_000)])
    diary.write(.book(session), at: today + .minutes(minutes))
    let (reference, end) = (session.reference, session.end)
    if random.chance(8) { diary.write(.change(reference, .cancel), at: end - .minutes(random.pick(-4000...4000))) }
    if random.chance(4) { diary.write(.change(reference, .noShow), at: end + .minutes(random.pick(-60...3000))) }
    if random.chance(10) { diary.write(.change(reference, .complete), at: end + .minutes(random.pick(0...300))) }
    if random.chance(2) { diary.write(.change(reference, .rebook), at: end + .minutes(random.pick(-2000...2000))) }
    if random.chance(9) {
      let shift = Span.minutes(15 * random.pick(-300...300))
      diary.write(.change(reference, .move(shift)), at: end - .minutes(random.pick(-4000...4000)))
    }
    diary.write(.audit(reference), at: max(end, today + .minutes(minutes)) + .days(17))
  }

  /// One of those who came lately: others stay away.
  private func guest() -> Int { people.count - 1 - random.index(min(people.count, settings.sessionsADay * 12)) }

  private func storm(_ channel: Channel, _ weather: Weather, from today: Instant, lasting: Span) {
    let start = today + .minutes(random.pick(0...1439))
    diary.write(.weather(channel, weather), at: start)
    diary.write(.weather(channel, .fair), at: start + lasting)
  }

  private func clockGoesWrong(_ today: Instant) {
    let isSlight = random.chance(70)
    let size = isSlight ? Span.seconds(random.pick(1...1200)) : .minutes(random.pick(60...1600))
    let start = today + .minutes(random.pick(0...1439))
    diary.write(.clockError(random.chance(50) ? size : Span(milliseconds: -size.milliseconds)), at: start)
    diary.write(.clockError(.zero), at: start + .minutes(random.pick(3...400)))
  }

  private func somebodyChanges(_ today: Instant) {
    let zones = ["Europe/Dublin", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"]
    let change: PersonChange = random.weighted([
      (4, .refuse(random.chance(50) ? .email : .sms)), (3, .renew(random.chance(50) ? .email : .sms)), (1, .optOut),
      (3, .newEmail), (3, .newZone(zones[random.index(zones.count)])),
      (3, .newChannel([.email, .sms, .call][random.index(3)])),
    ])
    diary.write(.person(guest(), change), at: today + .minutes(random.pick(0...1439)))
  }

  // MARK: Machine and gateways

  private func change(_ channel: Channel, to weather: Weather) {
    // A paused gateway is found to work again only by the probe: five minutes later at most, an hour after a stop.
    let pause: Span = self.weather[channel]?.isStopped ?? false ? .minutes(65) : .minutes(10)
    self.weather[channel] = isEnding ? .fair : weather
    watcher.note { [now = clock.now] in
      $0.excuses.change(channel, isFair: weather.isFair, weather.isFair ? now + pause : now)
    }
  }

  private func jump(to error: Span) {
    let before = clock.now
    clock.set(error: isEnding ? .zero : error)
    report.jumps += 1
    watcher.note { [now = clock.now] in
      $0.excuses.now = now
      $0.excuses.disturb(before - .hours(2), now + .hours(2))
      $0.excuses.disturb(now - .hours(2), before + .hours(2))
    }
  }

  /// The end of the simulated time: everything is made to work, and nobody does anything new.
  func calm() {
    isEnding = true
    note("the world comes to rest")
    for channel in clinic.channels { change(channel, to: .fair) }
    jump(to: .zero)
    service?.bells.ring(Set(LoopName.allCases))
    for day in 0..<20 { diary.write(.tidy, at: clock.trueNow + .days(Int64(day)) + .hours(16)) }
  }
}
