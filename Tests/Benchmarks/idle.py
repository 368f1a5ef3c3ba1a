"""Row 7: a minute in which nothing is due, with a million appointments."""

import contextlib
import pathlib
import re
import time

import machine
import planning
import service
from report import note

SETTLING = 15
SECONDS = 60


def measure(setting, report):
    """Measures the service beside an APScheduler daemon, both idle for the same minute."""
    planned = setting.large_clinic.planned()
    daemon = (
        setting.python,
        pathlib.Path(__file__).with_name("apscheduler_daemon.py"),
        planning.peer_database(setting),
    )
    with service.running(planned) as ours, machine.server(*daemon, name="apscheduler") as theirs:
        note(f"row 7: {SETTLING} s to settle, {SECONDS} s idle")
        time.sleep(SETTLING)
        watches = [Watch(ours.pid), Watch(theirs.pid)]
        for _ in range(SECONDS):
            time.sleep(1)
            for watch in watches:
                watch.look()
        memory = [_megabytes(server.pid, "VmRSS") for server in (ours, theirs)]
        # The rest are pages of files, which the kernel shares and may take back.
        own = [_megabytes(server.pid, "RssAnon") for server in (ours, theirs)]
    note(f"row 7: of what is resident no file's: ours {own[0]:.1f} MB, APScheduler {own[1]:.1f} MB")
    for what, (mine, peer), most in (
        ("resident, MB", memory, 1.6),
        ("wake-ups a minute", [watch.switches for watch in watches], 1),
        ("CPU ms a minute", [watch.milliseconds for watch in watches], 2),
    ):
        ratio = mine / max(peer, 1e-9)
        report.add(7, f"idle: {what}", f"{mine:.1f}", f"APScheduler {peer:.1f}", ratio, f"≤ {most}", ratio <= most)


class Watch:
    """What a process does from now on. The kernel forgets the switches of threads that end: it is looked at often."""

    def __init__(self, pid):
        self.pid = pid
        self._seen = self._threads()
        self._before = sum(self._seen.values())
        self._cpu_before = self._cpu()
        self.switches = self.milliseconds = 0

    def look(self):
        """Brings the voluntary context switches and the CPU milliseconds up to date."""
        self._seen |= self._threads()
        self.switches = sum(self._seen.values()) - self._before
        self.milliseconds = self._cpu() - self._cpu_before

    def _threads(self):
        """Voluntary context switches of each living thread."""
        found = {}
        for task in pathlib.Path(f"/proc/{self.pid}/task").iterdir():
            with contextlib.suppress(OSError):
                status = (task / "status").read_text()
                found[task.name] = int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", status, re.M)[1])
        return found

    def _cpu(self):
        """CPU milliseconds of all threads, those that have ended too: clock_getcpuclockid(3)."""
        return time.clock_gettime((~self.pid << 3) | 2) * 1000


def _megabytes(pid, field):
    """A process's memory of one kind."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(rf"^{field}:\s+(\d+) kB", status, re.M)[1]) / 1000
