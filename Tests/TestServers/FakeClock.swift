import Foundation

/// A clock on the wall that a test sets while programs run by it: theirs alone, by a library that is loaded before the C
/// library. The time that passes stays true, and so do timers.
///
/// Not Debian's libfaketime: it moves the timers that libdispatch sets by the monotonic clock as well, which then go off
/// without end.
final class FakeClock: Sendable {
  /// What to run the programs with.
  let environment: [String: String]
  private let file: String

  /// Makes a clock that is right, with its files in `folder`. Compiles the library by the compiler that Swift brings.
  init(in folder: URL) throws {
    file = folder.appendingPathComponent("clock").path
    let (source, library) = (
      folder.appendingPathComponent("clock.c").path, folder.appendingPathComponent("clock.so").path
    )
    try Self.library.write(toFile: source, atomically: false, encoding: .utf8)
    try Program.run(
      "/usr/bin/env", ["clang", "-shared", "-fPIC", "-O1", "-o", library, source], package: "clang")
    environment = ["LD_PRELOAD": library, "TEST_CLOCK_FILE": file]
    try set(ahead: 0)
  }

  /// Puts it that many seconds before the true time; less than none: behind it.
  func set(ahead seconds: Int64) throws {
    try withUnsafeBytes(of: seconds) { try Data($0).write(to: URL(fileURLWithPath: file), options: .atomic) }
  }

  private static let library = """
    #define _GNU_SOURCE
    #include <fcntl.h>
    #include <stdint.h>
    #include <stdlib.h>
    #include <sys/syscall.h>
    #include <sys/time.h>
    #include <time.h>
    #include <unistd.h>

    static int64_t ahead(void) {
      int64_t seconds = 0;
      const char *path = getenv("TEST_CLOCK_FILE");
      int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
      if (file < 0) return 0;
      if (read(file, &seconds, sizeof seconds) != sizeof seconds) seconds = 0;
      close(file);
      return seconds;
    }

    int clock_gettime(clockid_t clock, struct timespec *now) {
      int result = syscall(SYS_clock_gettime, clock, now);
      if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += ahead();
      return result;
    }

    int gettimeofday(struct timeval *restrict now, void *restrict zone) {
      struct timespec time;
      int result = clock_gettime(CLOCK_REALTIME, &time);
      now->tv_sec = time.tv_sec;
      now->tv_usec = time.tv_nsec / 1000;
      return result;
    }

    time_t time(time_t *result) {
      struct timespec now;
      clock_gettime(CLOCK_REALTIME, &now);
      if (result) *result = now.tv_sec;
      return now.tv_sec;
    }

    """
}
