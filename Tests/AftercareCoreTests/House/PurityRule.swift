import Testing

/// Something the core must not do, how it looks in source text, and examples that the suite runs.
struct PurityRule: CustomTestStringConvertible {
  /// What it is, for the message of a failed test.
  let name: String
  /// A regular expression (ICU), matched line by line.
  let pattern: String
  /// Lines it must find.
  let caught: [String]
  /// Lines that look alike and are allowed.
  var spared: [String] = []

  var testDescription: String { name }

  static let all: [PurityRule] = [
    PurityRule(
      name: "reads the clock",
      pattern: #"\bDate\s*\(\s*\)|\b\w*(Date|Clock|Time|Instant)(\(\))?\s*\.\s*now\b|(^|[^\w\)\]?!])\.now\b"#
        + #"|[sS]inceNow|\b(gettimeofday|clock_gettime|localtime|strftime|mktime)|\btime\s*\(\s*(nil|&)|\bCFAbsoluteTime"#,
      caught: [
        "let start = Date()", "let start = Date( )", "let start = Date.now", "func f(at: Date = .now) {}", "f(.now)",
        "ContinuousClock().now", "let a = SuspendingClock.now", "DispatchTime.now()", "date.timeIntervalSinceNow",
        "Date(timeIntervalSinceNow: 3)", "clock_gettime(CLOCK_REALTIME, &t)", "time(nil)",
      ],
      spared: [
        "Date(timeIntervalSince1970: 3)", "let due = facts.now + .hours(24)", "f(now: now)", "clock.time(at: instant)",
      ]),
    PurityRule(
      name: "rolls dice",
      pattern: #"\.random\b|\bUUID\s*\(\s*\)|RandomNumberGenerator|\.randomElement|\.shuffled?\s*\("#
        + #"|\b(arc4random|drand48|getrandom|getentropy)|SymmetricKey\s*\(\s*size|(PrivateKey|Nonce)\s*\(\s*\)"#,
      caught: [
        "let id = UUID()", "Int.random(in: 0..<9)", "[UInt8].random", "var g = SystemRandomNumberGenerator()",
        "list.randomElement()", "list.shuffled()", "list.shuffle()", "arc4random()",
        "SymmetricKey(size: .bits256)", "Curve25519.Signing.PrivateKey()", "AES.GCM.Nonce()",
      ],
      spared: ["UUID(uuidString: text)", "SymmetricKey(data: bytes)", "PrivateKey(rawRepresentation: bytes)"]),
    PurityRule(
      name: "depends on the seed of this process",
      pattern: #"\.hashValue\b|\bHasher\s*\("#, caught: ["let key = name.hashValue", "var h = Hasher()"],
      spared: ["func hash(into hasher: inout Hasher) {"]),
    PurityRule(
      name: "touches files",
      pattern: #"\b(FileManager|FileHandle|FileDescriptor|Bundle|InputStream|OutputStream)\b|contentsOf(File|:)"#
        + #"|\.write\s*\(\s*to|\b(fopen|openat|opendir|unlink|fread|fwrite|mmap)\s*\(|\bO_[A-Z]{4,}\b"#,
      caught: [
        "FileManager.default.fileExists(atPath: p)", "try Data(contentsOf: url)", "try data.write(to: url)",
        "fopen(path, mode)", "open(path, O_RDONLY)", "Bundle.main", "String(contentsOfFile: path)",
      ],
      spared: ["followUps.reopen(id)", "state = .open(since: now)", "func open(_ id: Int64) {"]),
    PurityRule(
      name: "talks to the network or another process",
      pattern: #"\b(URLSession|URLRequest|Process|CFSocket|NWConnection)\b\s*[.(]|(^|[^\w.])(socket|connect|recv|fork"#
        + #"|execv\w*|posix_spawn|system|popen|kill)\s*\("#,
      caught: [
        "URLSession.shared", "let p = Process()", "socket(AF_UNIX, SOCK_DGRAM, 0)", "system(command)", "fork()",
      ],
      spared: ["URL(string: text)", "the process (of healing)", "eye.socket(1)"]),
    PurityRule(
      name: "asks the machine it runs on",
      pattern: #"\b(ProcessInfo|CommandLine|UserDefaults)\b|\b(getenv|setenv|getuid|getpid|gethostname|sysconf)\s*\("#,
      caught: ["ProcessInfo.processInfo.environment", "CommandLine.arguments", "getenv(name)", "getuid()"]),
    PurityRule(
      name: "prints",
      pattern: #"(^|[^\w.])(print|debugPrint|dump|NSLog|printf|puts|fputs|readLine)\s*\(|\b(stdout|stderr|stdin)\b"#,
      caught: ["print(text)", "  debugPrint(x)", "{ dump(x) }", "NSLog(text)", "fputs(text, stderr)", "readLine()"],
      spared: ["fingerprint(of: text)", "blueprint.print(1)"]),
    PurityRule(
      name: "depends on the machine's language or zone",
      pattern: #"\b(Locale|TimeZone|Calendar)\s*\.\s*(current|autoupdatingCurrent|default)\b"#
        + #"|(^|[^\w\)\]?!])\.(current|autoupdatingCurrent)\b|\b(Date|Number|DateComponents|Measurement)Formatter\b"#
        + #"|\.formatted\s*\(|\.localized\w*|\bsetlocale\b"#,
      caught: [
        "Locale.current", "TimeZone.current", "Calendar.current", "Calendar.autoupdatingCurrent",
        "text.folding(options: [], locale: .current)", "let f = DateFormatter()", "date.formatted()",
        "a.localizedCompare(b)",
      ],
      spared: [
        "Locale(identifier: code)", "TimeZone(identifier: name)", "Calendar(identifier: .gregorian)", "plan.current",
      ]),
    PurityRule(
      name: "waits or starts threads",
      pattern:
        #"\bTask\s*(\.\s*(sleep|detached|yield)|\{|\()|\b(DispatchQueue|Thread|NSLock|Timer)\b|\b(u|nano)?sleep\s*\("#,
      caught: [
        "try await Task.sleep(for: .seconds(1))", "Task { f() }", "DispatchQueue.main", "usleep(3)", "sleep(1)",
      ],
      spared: ["asleep(1)", "MultiTask(1)"]),
    PurityRule(
      // Synchronization: its Mutex guards the one memo the core has, of facts that do not change (WallClock).
      name: "imports more than Foundation, Crypto, Mustache and Synchronization",
      pattern: #"^\s*(@\w+(\([^)]*\))?\s+)*((public|package|internal|fileprivate|private)\s+)?import\s+"#
        + #"(?!(Foundation|Crypto|Mustache|Synchronization)\b)"#,
      caught: [
        "import Glibc", "public import GRDB", "@testable import AftercareStore", "@_implementationOnly import CCurl",
        "import FoundationNetworking", "import struct Dispatch.DispatchTime",
      ],
      spared: [
        "import Foundation", "public import Foundation", "import Crypto", "internal import Mustache",
        "import Synchronization",
      ]),
  ]

  /// What no source does, the shell's neither.
  static let asyncLet = PurityRule(
    name: "uses async let", pattern: #"\basync\s+let\b"#, caught: ["    async let next = parse(rest)"],
    spared: ["let next = async", "asynclet()"])
}
