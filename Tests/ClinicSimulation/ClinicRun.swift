import AftercareCore
import AftercareStore
import Foundation

/// What to simulate.
public struct SimulationSettings: Sendable {
  /// Everything follows from it.
  public var seed: UInt64
  /// How many days.
  public var days: Int
  /// How many sessions a day, on average.
  public var sessionsADay: Int
  /// How many of a hundred alerts staff answer: the fewer, the longer follow-ups stay open.
  public var staffAnswers: Int
  /// The share that staff answer unless told otherwise.
  public static let usualStaffAnswers = 70
  /// A bug to plant; nil: none.
  public var bug: PlantedBug?
  /// How many of the last steps a broken invariant shows.
  public var trace = 30
  /// Whether each step is printed as it is taken.
  public var follows = false

  /// Makes settings; `days` and `sessionsADay` at least 1.
  public init(
    seed: UInt64, days: Int, sessionsADay: Int = 8, staffAnswers: Int = usualStaffAnswers, bug: PlantedBug? = nil
  ) {
    self.seed = seed
    self.days = max(1, days)
    self.sessionsADay = max(1, sessionsADay)
    self.staffAnswers = staffAnswers
    self.bug = bug
  }

  /// The command that runs the same again.
  public var replay: String {
    "simulate-clinic --seed \(seed) --days \(days) --sessions-a-day \(sessionsADay)"
      + (staffAnswers == Self.usualStaffAnswers ? "" : " --staff-answers \(staffAnswers)")
      + (bug.map { " --plant \($0.rawValue)" } ?? "") + " --follow"
  }
}

/// What a simulation came to.
public struct SimulationReport: Sendable {
  /// How many steps were taken.
  public var steps = 0
  /// How many sessions were booked.
  public var sessions = 0
  /// How often the service died.
  public var crashes = 0
  /// How often the machine's clock jumped.
  public var jumps = 0
  /// How many replies came, of clients and of staff.
  public var replies = 0
  /// How many messages reached somebody more than once, after a lost answer or a crash.
  public var duplicates = 0
  /// What was seen in the database.
  public var tally = Tally()
  /// A number that follows from everything that happened and its order: the same for the same seed and program.
  public var digest: UInt64 = 0
}

/// One simulated clinic, from its first day until nothing is left to do.
public final class ClinicRun {
  let settings: SimulationSettings
  let clinic: SimulatedClinic
  let store: ClinicStore
  let watcher: Watcher
  let clock: VirtualClock
  let firstDay: Instant
  var random: SeededRandom
  var diary = Diary<WorldEvent>()
  var service: SimulatedService?
  var weather: [Channel: Weather] = [.email: .fair, .sms: .fair]
  var people: [Person] = []
  var owners: [String: Int] = [:]
  var sessions: [String: Session] = [:]
  var staffAddresses: Set<String> = []
  var report = SimulationReport()
  /// When the present disturbance began, on the clinic's clock; nil while all is well.
  var downSince: Instant?
  var isEnding = false
  private var trace: [String] = []

  /// Makes a clinic. Throws when the store or the time zones are not there.
  public init(_ settings: SimulationSettings) throws {
    self.settings = settings
    clinic = try SimulatedClinic(seed: settings.seed, bug: settings.bug)
    random = SeededRandom(seed: settings.seed)
    store = try ClinicStore.inMemory()
    // Midnight of 5 January 2026 UTC, a Monday.
    firstDay = Instant(milliseconds: 1_767_571_200_000)
    clock = VirtualClock(firstDay)
    watcher = try Watcher(store, rules: clinic.watchRules)
  }

  /// Runs to the end. Throws ``BrokenInvariant``.
  public func run() async throws -> SimulationReport {
    do {
      try await live()
    } catch var broken as BrokenInvariant {
      await service?.kill()
      broken.step = report.steps
      broken.trace = trace
      broken.replay = settings.replay
      throw broken
    }
    report.tally = watcher.tally
    report.digest = watcher.digest
    return report
  }

  private func live() async throws {
    try await open()
    start()
    for day in 0..<settings.days { diary.write(.day(day), at: firstDay + .days(Int64(day))) }
    // All that was begun comes to its end: the longest stage, its deadline, a week of being held.
    let close = firstDay + .days(Int64(settings.days))
    let end = close + .days(25)
    while true {
      if !isEnding, clock.trueNow >= close { calm() }
      let isOver = try await step(until: end)
      if let broken = watcher.broken { throw broken }
      if isOver { break }
    }
    watcher.check { state, db in try state.end(in: db) }
    if let broken = watcher.broken { throw broken }
    let audit = try await store.verify(head: nil, publicKey: nil)
    if let found = audit.firstBreak { throw BrokenInvariant(.chainHolds, found.sentence) }
  }

  /// Notes what happens, for whoever has to find out how it came to that.
  func note(_ what: @autoclosure () -> String) {
    if settings.follows { print(report.steps, clock.now, what()) }
    guard settings.trace > 0 else { return }
    if trace.count >= settings.trace * 2 { trace.removeFirst(settings.trace) }
    trace.append("\(report.steps) \(clock.now) \(what())")
  }

  // MARK: The service's lives

  func start() {
    let next = SimulatedService(clinic, store: store, watcher: watcher, clock: clock)
    service = next
    next.begin()
    next.bells.ring(Set(LoopName.allCases))
    if let since = downSince { watcher.note { [now = clock.now] in $0.excuses.disturb(since, now) } }
    downSince = nil
  }

  /// The service dies; what is on the wire goes on without it, and nobody hears the answers.
  func crash() async {
    guard let service else { return }
    note("the service dies")
    report.crashes += 1
    downSince = clock.now
    watcher.note { $0.forgetAnswers() }
    await service.kill()
    self.service = nil
    let pause: Span = random.weighted([
      (70, .seconds(random.pick(0...2))), (20, .minutes(random.pick(1...50))), (8, .hours(random.pick(1...12))),
      (isEnding ? 0 : 2, .hours(random.pick(13...50))),
    ])
    diary.write(.restart, at: clock.trueNow + pause)
  }
}
