import CGMime

/// The C library's start, which must happen once before any of its types is used.
enum GMimeLibrary {
  // Swift runs a static initializer once, whichever thread comes first.
  private static let started: Bool = {
    g_mime_init()
    return true
  }()

  /// Starts GMime if nobody has yet. Safe from any thread; never undone, since objects may live anywhere.
  static func start() { precondition(started) }
}
