import AftercareCore
import ArgumentParser
import ClinicSimulation
import Foundation

/// `simulate-clinic`: years of clinics under faults, in minutes.
@main
struct SimulateClinic: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate-clinic",
    abstract: "Simulate clinics under faults and look after every step whether all invariants hold.",
    discussion: """
      Each clinic is simulated from its own seed: the first from --seed, the next from the number after it. Exits 1
      with the seed, the step and the command that repeats it when an invariant is broken.
      """)

  @Option(help: "The first clinic's seed; each further clinic has the next one.") var seed: UInt64 = 1
  @Option(help: "How many clinics.") var clinics = 1
  @Option(help: "How many years of 365 days each clinic works.") var years = 1
  @Option(help: "How many days each clinic works, in place of --years.") var days: Int?
  @Option(help: "Sessions a day, on average.") var sessionsADay = 8
  @Option(help: "How many of a hundred alerts staff answer.") var staffAnswers = SimulationSettings.usualStaffAnswers
  @Option(help: "How many clinics at once; 0: one for each core.") var jobs = 0
  @Option(help: "How many of the last steps a broken invariant shows.") var trace = 40
  @Flag(help: "Print every step of every clinic.") var follow = false
  @Option(help: "Plant a bug, to see it caught: \(PlantedBug.allCases.map(\.rawValue).joined(separator: ", ")).")
  var plant: String?

  func validate() throws {
    guard clinics > 0, years > 0, days ?? 1 > 0, sessionsADay > 2 else {
      throw ValidationError("clinics, years and days must be at least 1, sessions a day at least 3")
    }
    if let plant, PlantedBug(rawValue: plant) == nil { throw ValidationError("there is no bug called \(plant)") }
  }

  func run() async throws {
    let began = ContinuousClock.now
    let length = days ?? years * 365
    var total = Totals()
    let count = jobs > 0 ? jobs : ProcessInfo.processInfo.activeProcessorCount
    do {
      try await withThrowingTaskGroup(of: (UInt64, SimulationReport).self) { group in
        var next = 0
        func addOne() {
          guard next < clinics else { return }
          var settings = SimulationSettings(
            seed: seed + UInt64(next), days: length, sessionsADay: sessionsADay, staffAnswers: staffAnswers,
            bug: plant.flatMap(PlantedBug.init))
          settings.trace = trace
          settings.follows = follow
          next += 1
          group.addTask { [settings] in (settings.seed, try await ClinicRun(settings).run()) }
        }
        for _ in 0..<count { addOne() }
        while let (seed, report) = try await group.next() {
          total.add(report)
          print("seed \(seed): \(Totals(report).line), digest \(String(report.digest, radix: 16))")
          addOne()
        }
      }
    } catch let broken as BrokenInvariant {
      print(broken)
      throw ExitCode(1)
    }
    let seconds = Double((ContinuousClock.now - began) / .milliseconds(1)) / 1000
    let clinicYears = Double(clinics * length) / 365
    print(
      String(
        format: "%.2f clinic-years in %.1f s, %.1f s a clinic-year: no invariant broken", clinicYears, seconds,
        seconds / clinicYears))
    print(total.line)
  }
}

/// The numbers of one clinic, or of all.
struct Totals {
  private var reports: [SimulationReport] = []

  init() {}
  init(_ report: SimulationReport) { reports = [report] }

  mutating func add(_ report: SimulationReport) { reports.append(report) }

  var line: String {
    func sum(_ part: (SimulationReport) -> Int) -> Int { reports.reduce(0) { $0 + part($1) } }
    return """
      \(sum { $0.sessions }) sessions, \(sum { $0.tally.checkIns }) check-ins sent, \(sum { $0.tally.sent }) messages in \
      \(sum { $0.tally.attempts }) attempts, \(sum { $0.replies }) replies, \(sum { $0.tally.reds }) reds, \
      \(sum { $0.crashes }) crashes, \(sum { $0.jumps }) clock jumps, \(sum { $0.duplicates }) duplicates, \
      \(sum { $0.steps }) steps, \(sum { Int($0.tally.events) }) events verified
      """
  }
}
