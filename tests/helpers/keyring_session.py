"""A private session bus with a real gnome-keyring Secret Service on it, unlocked, for one test.

As a context manager it gives the environment for children; `python -m tests.helpers.keyring_session COMMAND...` runs
one command in such a session and passes on its status. The person's own bus and keyrings are never touched.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, MatchRule, Properties, new_method_call  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection  # type: ignore[import-untyped]

from tests.helpers.processes import ended, read_line, require_tool

_SECRETS = "org.freedesktop.secrets"
_SERVICE = DBusAddress("/org/freedesktop/secrets", bus_name=_SECRETS, interface="org.freedesktop.Secret.Service")
_UNLOCKING = _SERVICE.with_interface("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface")
_LOGIN = "/org/freedesktop/secrets/collection/login"
_PASSWORD = "a password of this session\n"


@dataclass(frozen=True)
class KeyringSession:
    """A session bus with an unlocked Secret Service. `environment` goes to the programs that shall use it."""

    environment: dict[str, str]

    def lock(self) -> None:
        """Lock every keyring, as a desktop does after a while."""
        with _bus(self.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            answer = connection.send_and_get_reply(Properties(_SERVICE).get("Collections"), timeout=10)
            collections = answer.body[0][1]
            connection.send_and_get_reply(new_method_call(_SERVICE, "Lock", "ao", (collections,)), timeout=10)

    def unlock(self) -> None:
        """Unlock the keyring again, as typing its password would."""
        with _bus(self.environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            opened = connection.send_and_get_reply(
                new_method_call(_SERVICE, "OpenSession", "sv", ("plain", ("s", ""))), timeout=10
            )
            password = (opened.body[1], b"", _PASSWORD.encode(), "text/plain")
            unlocking = new_method_call(_UNLOCKING, "UnlockWithMasterPassword", "o(oayays)", (_LOGIN, password))
            connection.send_and_get_reply(unlocking, timeout=10)
            collection = DBusAddress(_LOGIN, bus_name=_SECRETS, interface="org.freedesktop.Secret.Collection")
            answer = connection.send_and_get_reply(Properties(collection).get("Locked"), timeout=10)
            assert answer.body[0][1] is False, "the keyring stayed locked"


@contextmanager
def start_keyring_session(*, service: bool = True) -> Iterator[KeyringSession]:
    """Run a session bus, and with `service` an unlocked keyring on it, while the block lasts."""
    with ExitStack() as stack:
        # Sockets have short names, and the keyring wants its folders private.
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="keyring-")))
        environment = _environment(folder)
        bus = stack.enter_context(ended(_start_bus(folder, environment)))
        environment["DBUS_SESSION_BUS_ADDRESS"] = read_line(bus, seconds=10)
        if service:
            stack.enter_context(ended(_start_keyring(environment)))
        yield KeyringSession(environment)


def _environment(folder: Path) -> dict[str, str]:
    places = {"XDG_RUNTIME_DIR": "run", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"}
    for name in places.values():
        (folder / name).mkdir(mode=0o700)
    # The name of a backend in the environment would win over the Secret Service.
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON_KEYRING", "DBUS_"))}
    return kept | {name: str(folder / place) for name, place in places.items()}


def _start_bus(folder: Path, environment: dict[str, str]) -> "subprocess.Popen[str]":
    # A configuration of our own: the system's one would start any installed service, another keyring included.
    configuration = folder / "bus.conf"
    configuration.write_text(
        f"""<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/run/bus</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"""
    )
    return subprocess.Popen(
        [require_tool("dbus-daemon"), f"--config-file={configuration}", "--nofork", "--print-address=1"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def _start_keyring(environment: dict[str, str]) -> "subprocess.Popen[str]":
    with _bus(environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
        rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        rule.add_arg_condition(0, _SECRETS)
        Proxy(message_bus, connection).AddMatch(rule)
        with connection.filter(rule) as signals:
            process = subprocess.Popen(
                [require_tool("gnome-keyring-daemon"), "--unlock", "--components=secrets", "--foreground"],
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                text=True,
            )
            assert process.stdin
            process.stdin.write(_PASSWORD)
            process.stdin.close()
            connection.recv_until_filtered(signals, timeout=20)
    return process


@contextmanager
def _bus(address: str) -> Iterator[DBusConnection]:
    connection = open_dbus_connection(address)
    try:
        yield connection
    finally:
        connection.close()


def main(command: list[str]) -> int:
    """Run a command in a session of its own and give its status."""
    with start_keyring_session() as session:
        return subprocess.run(command, env=session.environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
