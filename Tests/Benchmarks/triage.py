"""Row 11: how fast replies are sorted, on one core.

What the sorting is worth is measured by the tests (TriageFigureTests) on replies of several kinds; here only its speed, with
the short replies of the same tables. No general negation library is installed here: the figures of the guide for medspaCy's
ConText (0.72 sensitivity, 0.76 specificity, 228 messages a second) and negspacy (0.73, 0.71) stand for them.
"""

import json
import os
import pathlib
import re
import resource
import statistics
import subprocess

import machine
from report import note

REPLIES = pathlib.Path(__file__).parent.parent / "LabelledReplies" / "Replies"
MESSAGES = 50_000
CONTEXT_PER_SECOND = 228
REACH = 20_000


def replies():
    """The short replies of the tests' tables, with their stages."""
    found = []
    for file in sorted(REPLIES.glob("*.swift")):
        for line in file.read_text().splitlines():
            head, bar, text = line.strip().partition(" | ")
            if bar and re.match(r"(24|72)\b", head) and len(text) <= 160:
                found.append((head[:2] + "h", text.replace("⏎", "\n")))
    return found


def lines(count):
    """As many lines of the command's input, the replies over and over."""
    known = replies()
    if not known:
        raise machine.Trouble(f"no short replies in the tables under {REPLIES}")
    for number in range(count):
        stage, text = known[number % len(known)]
        yield json.dumps({"id": number, "text": text, "stage": stage}, ensure_ascii=False) + "\n"


def seconds(program, file):
    """The processor time of one run, all threads together: one core's work, whatever else the machine does."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(file) as source:
        subprocess.run([program, "triage", "--jsonl"], stdin=source, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(setting, report):
    """Measures the row."""
    many, one = machine.work() / "replies.jsonl", machine.work() / "reply.jsonl"
    many.write_text("".join(lines(MESSAGES)))
    one.write_text("".join(lines(1)))
    speeds = []
    for _ in range(setting.rounds):
        spent = seconds(setting.program, many) - seconds(setting.program, one)
        speeds.append(MESSAGES / spent)
        note(f"triage: {speeds[-1]:,.0f} messages/s of processor time, {os.path.getsize(many) / MESSAGES:.0f} bytes each")
    speed = statistics.median(speeds)
    report.add(
        11,
        "triage, short messages, one core",
        f"{speed:,.0f}/s",
        f"medspaCy ConText {CONTEXT_PER_SECOND}/s (the guide's figure)",
        speed / CONTEXT_PER_SECOND,
        f"≥ {REACH:,}/s",
        speed >= REACH,
    )
