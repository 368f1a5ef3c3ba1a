"""What the benchmarks found: one line for each comparison, printed as a table."""

import statistics


class Report:
    """Lines of: row of figures, what, ours, the peer's, their ratio, what to reach, whether it is."""

    HEADINGS = ("row", "what", "ours", "peer", "ratio", "to reach", "")

    def __init__(self):
        self._lines = []

    def add(self, row, what, ours, peer, ratio, reach, reached):
        """Adds a line; `reached` None: it is only for comparison."""
        verdict = "" if reached is None else "reached" if reached else "NOT REACHED"
        line = (str(row), what, ours, peer, ratio if isinstance(ratio, str) else f"{ratio:.2f}", reach, verdict)
        self._lines.append(line)
        note("  ".join(line))

    def table(self):
        """All lines, in columns, ready for Markdown."""
        lines = [self.HEADINGS, *sorted(self._lines, key=lambda line: int(line[0]))]
        widths = [max(len(line[column]) for line in lines) for column in range(len(self.HEADINGS))]
        text = [
            "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |"
            for line in lines
        ]
        text.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
        return "\n".join(text)


class Rates:
    """Measurements of several contenders over several rounds, and their medians."""

    def __init__(self):
        self._rounds = {}

    def add(self, contender, count, seconds, cpu):
        """Adds one round: `count` messages in `seconds`, with `cpu` seconds of CPU."""
        self._rounds.setdefault(contender, []).append((count / seconds, cpu * 1000 / count))
        note(f"{contender}: {count} in {seconds:.2f} s, {count / seconds:.0f}/s, CPU {cpu * 1000 / count:.3f} ms each")

    def rate(self, contender):
        """Messages a second: the median."""
        return statistics.median(rate for rate, _ in self._rounds[contender])

    def cpu(self, contender):
        """CPU milliseconds a message: the median."""
        return statistics.median(cpu for _, cpu in self._rounds[contender])

    def spread(self, contender):
        """The median with the least and the most, for people."""
        rates = [rate for rate, _ in self._rounds[contender]]
        return f"{self.rate(contender):.0f}/s ({min(rates):.0f}–{max(rates):.0f})"


def note(text):
    """Says what is going on."""
    print(text, flush=True)
