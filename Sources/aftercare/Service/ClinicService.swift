import AftercareConsole
import AftercareCore
import AftercareMail
import AftercareStore
import AftercareWorkers
import Foundation
import Logging

/// The service's parts, made from the configuration and joined: what both `serve` and `serve --once` run.
struct ClinicService: Sendable {
  let store: any ClinicDesks
  let gateways: [any Gateway]
  let planner: PlannerTurn
  let replies: ReplyReader
  let escalator: EscalatorTurn
  let housekeeper: HousekeeperTurn
  let dispatchers: [Dispatcher]
  let receipts: ReceiptTurn
  let fetches: [FetchTurn]
  let disk: DiskTurn
  let gatewayWatch: GatewayWatchTurn
  /// What is published; nil when nothing listens.
  let webhooks: Webhooks?
  /// How the listener for them works; nil when nothing listens.
  let listening: ListeningTurn?
  let wayInWatch: WayInWatchTurn
  /// Why check-ins are held from the start; nil: they go.
  let checkInsHeld: MessageReason?
  private let policies: [Channel: UnknownPolicy]
  private let limits: [Channel: RateLimits]
  private let fingerprint: String

  /// Reads the files and makes the service. Throws what the configuration, its secrets or the templates have wrong.
  init(_ assembly: Assembly, timekeeper: any Timekeeper, logger: Logger) async throws {
    try await self.init(try await ServiceParts(assembly), timekeeper: timekeeper, logger: logger)
  }

  /// Makes the service of whoever holds the lock.
  init(_ parts: ServiceParts, timekeeper: any Timekeeper, logger: Logger) async throws {
    let assembly = parts.assembly
    let configuration = assembly.configuration
    let templates = parts.templates
    let channels = configuration.checkIns.channels
    store = assembly.store
    try await assembly.ensureStaff(now: timekeeper.now)
    checkInsHeld = try await Self.hasReachableLead(store, channels: channels) ? nil : .noLead
    gateways = parts.gateways
    planner = PlannerTurn(
      store: store, reader: BookingReader(clinic: configuration.clinic, catalogue: templates.catalogue),
      catalogue: templates.catalogue, rules: configuration.checkIns)
    let mailReader = MailReadingProcess()
    replies = ReplyReader(inbox: store, mailReader: mailReader, rules: configuration.replyRules) {
      logger.error("a mail could not be read", metadata: ["reply": "\($0)", "problem": "\($1)"])
    }
    escalator = EscalatorTurn(
      desk: store,
      escalation: Escalation(
        clocks: configuration.followUps, staffHours: configuration.clinic.hours, zone: configuration.clinic.timeZone,
        channels: channels))
    housekeeper = HousekeeperTurn(trail: store, signer: parts.signer, logger: logger)
    gatewayWatch = GatewayWatchTurn(
      book: store,
      watch: GatewayWatch(
        staffHours: configuration.clinic.hours, zone: configuration.clinic.timeZone, channels: channels),
      logger: logger)
    wayInWatch = WayInWatchTurn(
      desk: store,
      watch: WayInWatch(
        staffHours: configuration.clinic.hours, zone: configuration.clinic.timeZone, channels: channels))
    policies = configuration.unknownPolicies
    limits = configuration.rateLimits
    fingerprint = Self.fingerprint(configuration, templates)
    receipts = ReceiptTurn(
      desk: store, sources: gateways.compactMap(\.receipts),
      rules: policies.mapValues { ReceiptRules(channels: channels, whenUnknown: $0) }, timekeeper: timekeeper,
      logger: logger)
    fetches = parts.sources.map { [store] source, every in
      FetchTurn(
        source: source, desk: store, mailReader: mailReader, every: every, timekeeper: timekeeper, logger: logger)
    }
    let composer = MessageComposer(
      renderer: parts.renderer, mail: GMimeComposer(),
      from: configuration.email?.from, fromName: configuration.email?.fromName.nonEmpty ?? configuration.clinic.name,
      waysBack: configuration.waysBack, publicURL: configuration.unsubscribeURL)
    let disk = DiskTurn(disk: Ballast(database: configuration.database), logger: logger)
    self.disk = disk
    webhooks =
      configuration.hooks == nil
      ? nil
      : Webhooks(
        hooks: parts.hooks, desk: store,
        rules: ReceiptRules(channels: channels, whenUnknown: policies[.sms] ?? .resend),
        clinicName: configuration.clinic.name, timekeeper: timekeeper, logger: logger,
        onFailure: { disk.note($0) })
    listening = configuration.hookWay.map { [store] in ListeningTurn(way: $0, desk: store) }
    let gate = ClaimGate(checkInsHeld: checkInsHeld, clinicZone: configuration.clinic.timeZone)
    dispatchers = gateways.map { [policies, limits, store] gateway in
      Dispatcher(
        outbox: store, gateway: gateway, composer: composer,
        settings: Dispatcher.Settings(
          gate: gate, whenUnknown: policies[gateway.channel] ?? .resend, channels: channels,
          connections: max(1, gateway.connections - 1), limits: limits[gateway.channel] ?? RateLimits(),
          isOnlyPressing: { disk.isFull }),
        timekeeper: timekeeper, logger: logger)
    }
  }

  /// What whoever just got the lock does first: settles what a dead service left, marks what a changed configuration
  /// or zone data may have made wrong, and lets go what no longer has to wait.
  func begin(now: Instant) async throws {
    _ = try await store.adoptInterrupted(policies: policies, now: now)
    try await receipts.begin(now: now)
    try await store.planAgain(ifChanged: fingerprint, now: now)
    try await store.keepGateways(
      Dictionary(gateways.map { ($0.channel, $0.name) }, uniquingKeysWith: { first, _ in first }), now: now)
    try await store.keepWays(fetches.map(\.way) + [listening?.way].compactMap { $0 }, now: now)
    for (gateway, dispatcher) in zip(gateways, dispatchers) {
      let memory = limits[gateway.channel]?.memory.map { now - $0 }
      dispatcher.resume(try await store.memory(ofGateway: gateway.name, channel: gateway.channel, since: memory))
    }
    if checkInsHeld == nil { _ = try await store.release(.noLead, now: now) }
    try await store.record("service.started", details: ["fingerprint": .text(fingerprint)], actor: .service, now: now)
    try await housekeeper.run(now: now, isDaily: true)
  }

  /// Tells dispatchers in the middle of a run that something more pressing may be due: an alert.
  func lookAgain() { for dispatcher in dispatchers { dispatcher.lookAgain() } }

  /// Tells dispatchers in the middle of a run that something may have become due.
  func noteChange() { for dispatcher in dispatchers { dispatcher.noteChange() } }

  /// What is done last.
  func end(now: Instant) async throws {
    for gateway in gateways { await gateway.close() }
    try await webhooks?.reportRefusals(now: now)
    for fetch in fetches { await fetch.close() }
    try await store.record("service.stopped", details: [:], actor: .service, now: now)
    try await housekeeper.run(now: now, isDaily: false)
  }

  // MARK: Parts of making

  /// A red reply must find somebody: the lead needs every way that has a gateway.
  private static func hasReachableLead(_ store: any ClinicDesks, channels: [Channel]) async throws -> Bool {
    try await store.therapists(includingRemoved: false).contains { staff in
      staff.role == .lead
        && channels.allSatisfy { $0 == .email ? staff.email != nil : $0 == .sms ? staff.phone != nil : true }
    }
  }

  /// Changes when anything does that plans were made from: rules, stages, or the zone data of the system.
  private static func fingerprint(_ configuration: ClinicConfiguration, _ templates: TemplateSet) -> String {
    let rules = configuration.checkIns
    let stages = templates.catalogue.types.map { "\($0.id)=\($0.stages)" }.joined(separator: ",")
    let spans = [rules.deadlines, rules.floors].map { table in
      table.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.milliseconds)" }.joined(separator: ",")
    }
    let facts = [
      rules.clinicZone.identifier, "\(rules.contactWindow)", "\(rules.maxEarlier.milliseconds)", "\(spans)",
      rules.channels.map(\.rawValue).joined(separator: ","), stages, TimeZone.timeZoneDataVersion,
    ]
    return String(AuditChain.commitment(salt: [], bytes: Array(facts.joined(separator: "\n").utf8)).prefix(16))
  }
}

extension ClinicConfiguration {
  /// What is done about replies.
  var replyRules: ReplyRules {
    ReplyRules(
      clocks: followUps, staffHours: clinic.hours, contactWindow: checkIns.contactWindow, zone: clinic.timeZone,
      channels: checkIns.channels, addedTerms: addedTerms)
  }

  /// What is done about a message whose answer was lost, by channel.
  var unknownPolicies: [Channel: UnknownPolicy] {
    var policies: [Channel: UnknownPolicy] = [:]
    if let email { policies[.email] = email.whenUnknown }
    if let sms { policies[.sms] = sms.whenUnknown }
    return policies
  }

  /// How many messages to clients may go in a time, by channel.
  var rateLimits: [Channel: RateLimits] {
    var limits: [Channel: RateLimits] = [:]
    if let email { limits[.email] = email.limits }
    if let sms { limits[.sms] = sms.limits }
    return limits
  }

  /// The channels on which a client's answer arrives; on the others the text asks to phone.
  var waysBack: Set<Channel> {
    var channels: Set<Channel> = []
    if let email, email.wayBack != .none { channels.insert(.email) }
    if let sms, sms.wayBack != .none { channels.insert(.sms) }
    return channels
  }

  /// The way in by which gateways call us; nil when nothing listens.
  var hookWay: WatchedWay? {
    hooks.map {
      WatchedWay(wayIn: .webhook, channel: .sms, account: $0.listen, isWayBack: sms?.wayBack == .webhook)
    }
  }

  /// What stands before `/unsubscribe/…` in mails; nil where a mail program could not post (RFC 8058 wants `https://`).
  var unsubscribeURL: String? { hooks?.publicURL.flatMap { $0.hasPrefix("https://") ? $0 : nil } }
}
