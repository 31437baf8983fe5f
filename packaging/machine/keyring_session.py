"""Runs a command beside a keyring of its own, which is unlocked and forgotten afterwards.

    dbus-run-session -- python keyring_session.py COMMAND...

`throwaway.py` starts it inside a fresh D-Bus session, with HOME and the XDG folders already pointing to a temporary
folder, so the daemon has no way to the person's own keyring.
"""

import subprocess
import sys
import time
from collections.abc import Sequence

SERVICE = "org.freedesktop.secrets"
READY_WITHIN = 20.0  # seconds
_ASK_OWNER = (
    *("dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/"),
    *("org.freedesktop.DBus.NameHasOwner", f"string:{SERVICE}"),
)


def main(command: Sequence[str]) -> int:
    """Start the keyring daemon, run `command`, end the daemon; gives the command's exit status."""
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _unlock(daemon)
        _wait_until_ready()
        return subprocess.call(command)
    finally:
        daemon.terminate()
        daemon.wait()


def _unlock(daemon: "subprocess.Popen[bytes]") -> None:
    # The password of a keyring that lives for one command; the daemon reads it to the end of its input.
    assert daemon.stdin is not None
    daemon.stdin.write(b"throw-away")
    daemon.stdin.close()


def _wait_until_ready() -> None:
    """Wait for the daemon to take its name on the bus: D-Bus offers no way to wait for that without a library."""
    end = time.monotonic() + READY_WITHIN
    while b"true" not in subprocess.run(_ASK_OWNER, capture_output=True).stdout:
        if time.monotonic() > end:
            sys.exit(f"The throw-away keyring did not answer within {READY_WITHIN:.0f} s.")
        time.sleep(0.02)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
