/// What a service tells systemd about itself. Source: sd_notify(3), "Well-known assignments".
public enum SystemdNotification: Hashable, Sendable {
  /// `READY=1`: it is up. For `Type=notify`, units that are ordered after it start now.
  case ready
  /// `STATUS=`: one line for people, shown by `systemctl status`. It goes to the journal's readers too: no
  /// client's name, address or words. Line breaks become spaces.
  case status(String)
  /// `WATCHDOG=1`: its loops turn; restarts the watchdog's clock.
  case watchdog
  /// `STOPPING=1`: it is on its way down.
  case stopping

  /// The assignment on the wire, without line end.
  var assignment: String {
    switch self {
    case .ready: "READY=1"
    case .status(let text): "STATUS=" + String(text.map { $0.isNewline ? " " : $0 })
    case .watchdog: "WATCHDOG=1"
    case .stopping: "STOPPING=1"
    }
  }
}
