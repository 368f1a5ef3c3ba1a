"""`aftercare serve`, with somebody in systemd's place."""

import contextlib
import socket
import time

import machine


@contextlib.contextmanager
def running(place):
    """Runs the service as long as the block runs; gives its process, whose `ready` is the seconds it took to be so."""
    path = machine.work() / "notify"
    path.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notifications:
        notifications.bind(str(path))
        notifications.settimeout(60)
        begin = time.perf_counter()
        # systemd's watchdog is on, as the unit file has it.
        systemd = {"NOTIFY_SOCKET": str(path), "WATCHDOG_USEC": "60000000"}
        with machine.server(*place.command("serve"), name="serve", env=systemd) as process:
            while b"READY=1" not in notifications.recv(4096):
                pass
            process.ready = time.perf_counter() - begin
            yield process
