"""Row 10: what people wait for: `status` and `book` with a million appointments, and the service becoming ready."""

import datetime
import statistics

import gammu
import machine
import planning
import postfix
import service
from report import note

REPEATS = 15


def measure(setting, report):
    """Measures commands beside gammu-smsd-inject and the sqlite3 tool, and the start beside Postfix's."""
    planned = setting.large_clinic.planned()
    peer = planning.peer_database(setting)
    queue_text = gammu.make()
    times = {"status": [], "book": [], "gammu-smsd-inject": [], "sqlite3": []}
    note(f"row 10: each command {REPEATS} times")
    for number in range(REPEATS):
        contenders = {
            "status": planned.command("status"),
            "book": planned.command("book", *_booking(number)),
            "gammu-smsd-inject": queue_text,
            "sqlite3": ("sqlite3", peer, "SELECT id FROM check_in WHERE state = 0 ORDER BY due_at LIMIT 1"),
        }
        for name, command in contenders.items():
            times[name].append(machine.run(*command).seconds * 1000)
    median = {name: statistics.median(values) for name, values in times.items()}
    for name in ("status", "book"):
        ratio = median[name] / median["gammu-smsd-inject"]
        report.add(
            10,
            f"{name}, {setting.appointments} appointments",
            f"{median[name]:.0f} ms",
            f"gammu-smsd-inject {median['gammu-smsd-inject']:.0f} ms, sqlite3 {median['sqlite3']:.0f} ms",
            ratio,
            "≤ 2",
            ratio <= 2,
        )
    _ready(setting, report, planned)


def _booking(number):
    """The options of a new client's booking, a month ahead."""
    start = datetime.date.today() + datetime.timedelta(days=30)
    client = ("--client", f"Nora Quinn {number}", "--email", f"nora{number}@example.org", "--consent")
    return (*client, "--type", "swedish", "--start", f"{start.isoformat()} 14:00")


def _ready(setting, report, planned):
    """From the start to the word that it is ready; of Postfix to the first connection that it takes."""
    relay = postfix.Postfix(relay_port=machine.free_port())
    relay.make()
    # The first start of an instance makes its folders.
    relay.start()
    relay.stop()
    ours, theirs = [], []
    for _ in range(max(5, setting.rounds)):
        with service.running(planned) as process:
            ours.append(process.ready)
        try:
            theirs.append(relay.start())
        finally:
            relay.stop()
    ready, peer = statistics.median(ours), statistics.median(theirs)
    report.add(
        10,
        "service ready",
        f"{ready * 1000:.0f} ms",
        f"Postfix {peer * 1000:.0f} ms",
        ready / peer,
        "≤ 1",
        ready <= peer,
    )
