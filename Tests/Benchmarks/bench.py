"""Benchmarks side by side with the program's peers, in one run on one machine: see `.ci/bench` and the README.

Prints every measurement as it is made, then a table. Each figure is the median of the rounds, and a ratio: absolute
numbers say little about another machine.
"""

import argparse
import os
import pathlib
import platform
import shutil
import signal
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

import commands  # noqa: E402
import drains  # noqa: E402
import idle  # noqa: E402
import ingest  # noqa: E402
import large_clinic  # noqa: E402
import machine  # noqa: E402
import planning  # noqa: E402
import triage  # noqa: E402
from report import Report, note  # noqa: E402

HERE = pathlib.Path(__file__).parent
ROWS = {
    1: drains.by_smtp,
    2: drains.with_latency,
    3: drains.by_http,
    4: planning.measure,
    5: ingest.measure,
    6: drains.syncs,
    7: idle.measure,
    10: commands.measure,
    11: triage.measure,
}


class Setting:
    """What is measured and how: the programs, the rounds, and the peers' Python."""

    def __init__(self, options):
        self.program = options.program.resolve()
        self.python = options.python
        self.rounds = options.rounds
        self.reference = machine.work() / "reference-drain"
        self.sink = machine.work() / "slow-sink"
        self.sync_count = machine.work() / "sync-count.so"
        self.sql_log = machine.work() / "sql-log.so"
        self.appointments = options.appointments
        compile_c("reference_drain.c", self.reference, "-lsqlite3")
        compile_c("slow_sink.c", self.sink)
        compile_c("sync_count.c", self.sync_count, "-shared", "-fPIC", "-ldl")
        compile_c("sql_log.c", self.sql_log, "-shared", "-fPIC", "-ldl")
        self.drains = drains.Drains(self)
        self.large_clinic = large_clinic.LargeClinic(self)


def compile_c(source, program, *options):
    """Builds one of the programs in C beside this file."""
    machine.run("gcc", "-O2", "-Wall", "-Wextra", "-pthread", HERE / source, "-o", program, *options)


def main():
    """Reads the command line, measures, prints."""
    parser = argparse.ArgumentParser(prog=".ci/bench", description=__doc__.splitlines()[0])
    parser.add_argument("rows", nargs="*", type=int, metavar="ROW", help=f"rows of figures: {list(ROWS)}; all if none")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is measured (default 3)")
    parser.add_argument("--appointments", type=int, default=1_000_000, help="in rows 4, 7 and 10 (default 1000000)")
    parser.add_argument("--program", type=pathlib.Path, required=True, help="the aftercare that is measured")
    parser.add_argument("--python", type=pathlib.Path, required=True, help="a Python that has the peers from PyPI")
    parser.add_argument("--folder", type=pathlib.Path, help="where to work, and to leave everything; else a new one")
    parser.add_argument("--prepare", action="store_true", help="only prepare row 1 in --folder, for profilers")
    options = parser.parse_args()
    if options.prepare and not options.folder:
        parser.error("--prepare needs --folder")
    unknown = [row for row in options.rows if row not in ROWS]
    if unknown:
        parser.error(f"no benchmark for row {unknown[0]}: there are {list(ROWS)}")
    if os.geteuid() != 0:
        parser.error("needs root, as Postfix does")
    # Not /tmp: where that is memory, a sync costs nothing and the figures say nothing.
    folder = options.folder or pathlib.Path(tempfile.mkdtemp(prefix="aftercare-bench-", dir="/var/tmp"))
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    machine.use_work(folder)
    # Whoever ends it ends the servers that it started, too.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    try:
        setting = Setting(options)
        if options.prepare:
            drains.for_profiles(setting)
        else:
            measure(setting, options.rows or sorted(ROWS))
    finally:
        if not options.folder:
            shutil.rmtree(folder)


def measure(setting, rows):
    """Measures the rows in order and prints the table."""
    report = Report()
    failed = False
    for row in rows:
        note(f"== row {row}")
        try:
            ROWS[row](setting, report)
        except (machine.Trouble, OSError, subprocess.SubprocessError) as trouble:
            failed = True
            note(f"row {row} could not be measured: {trouble}")
    commit = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=HERE, capture_output=True, text=True).stdout
    place = f"{platform.machine()}, {os.cpu_count()} cores, Linux {platform.release()}"
    note(f"\nCommit {commit.strip()}, {place}, median of {setting.rounds}\n\n{report.table()}")
    if failed:
        sys.exit(1)


if __name__ == "__main__":
    main()
