"""The machine under the benchmarks: processes with their times and CPU, ports, the disk, the network."""

import contextlib
import os
import pathlib
import signal
import socket
import statistics
import subprocess
import time

TICKS = os.sysconf("SC_CLK_TCK")


class Trouble(Exception):
    """A benchmark that cannot be run or whose result would not count, said in a sentence."""


class Run:
    """What a process that ended took: `seconds` by the wall, `cpu` seconds of it and its children, its `output`."""

    def __init__(self, seconds, cpu, output):
        self.seconds = seconds
        self.cpu = cpu
        self.output = output


def run(*command, env=None, cwd=None, allowed=(0,)):
    """Runs a command to its end, timed. Its output goes into a file: a pipe would wait for this process."""
    with _log() as log:
        begin = time.perf_counter()
        process = subprocess.Popen(
            [str(word) for word in command],
            env={**os.environ, **(env or {})},
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            process.wait()
            raise
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        log.seek(0)
        output = log.read().decode(errors="replace")
    if process.returncode not in allowed:
        raise Trouble(f"{command[0]} ended with {process.returncode}: {output[-2000:]}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, output)


@contextlib.contextmanager
def _log():
    path = work() / f"log-{time.monotonic_ns()}"
    with open(path, "w+b") as log:
        try:
            yield log
        finally:
            path.unlink()


_work = None


def work():
    """The folder for everything that is made on the way."""
    return _work


def use_work(path):
    """Sets the folder for everything that is made on the way."""
    global _work
    _work = pathlib.Path(path)


@contextlib.contextmanager
def server(*command, port=None, name=None, stop=signal.SIGTERM, env=None):
    """Runs a server as long as the block runs; waits until `port` takes connections."""
    with open(work() / f"{name or pathlib.Path(str(command[0])).name}.log", "ab") as log:
        process = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(env or {})},
        )
    try:
        if port:
            wait_for_port(port)
        yield process
    finally:
        process.send_signal(stop)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port():
    """A port of the loopback interface that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def wait_for_port(port, seconds=20.0, pause=0.005):
    """Returns as soon as somebody takes connections at `port`."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 0.5).close()
            return
        except OSError:
            time.sleep(pause)
    raise Trouble(f"nothing listens on port {port} after {seconds:.0f} s: see the logs in {work()}")


def wait_until(condition, what, seconds=300.0, pause=0.02):
    """Returns as soon as `condition` holds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise Trouble(f"{what} did not happen within {seconds:.0f} s")
        time.sleep(pause)


def sync_milliseconds(seconds=1.0):
    """How long `fdatasync` takes here after 4 KiB were appended: the median, in milliseconds."""
    path = work() / "sync"
    times = []
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            os.write(descriptor, b"x" * 4096)
            begin = time.perf_counter()
            os.fdatasync(descriptor)
            times.append((time.perf_counter() - begin) * 1000)
    finally:
        os.close(descriptor)
        path.unlink()
    return statistics.median(times)


def cpu_of(pids):
    """CPU seconds that these processes and the children they have waited for have used."""
    total = 0.0
    for pid in pids:
        with contextlib.suppress(OSError):
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += sum(int(field) for field in fields[11:15]) / TICKS
    return total


def children_of(pid):
    """The process ids of the living children of `pid`."""
    found = []
    for path in pathlib.Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = path.read_text().rsplit(")", 1)[1].split()
            if int(fields[1]) == pid:
                found.append(int(path.parent.name))
    return found


def remove_database(path):
    """Removes a SQLite file and what belongs to it."""
    for suffix in ("", "-wal", "-shm", "-journal", ".lock"):
        pathlib.Path(f"{path}{suffix}").unlink(missing_ok=True)
