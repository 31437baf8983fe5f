"""Reads and works a window the way a screen reader does: through AT-SPI, the accessibility bus of Linux desktops.

So a test needs nothing inside the program, and what it can't find, a blind person can't find either. Widgets are named
by their Qt object name (`home.sandbox.start`), which Qt publishes as the end of AT-SPI's AccessibleId.
"""

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from jeepney import DBusAddress, DBusErrorResponse, Properties, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]
from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

from tests.helpers.processes import group_ended

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_SHOWING, _ENABLED, _FOCUSED, _CHECKED = 25, 8, 12, 4  # bits of AtspiStateType

T = TypeVar("T")


class Gone(Exception):
    """The widget is no longer there."""


class Node:
    """One accessible object of a running program."""

    def __init__(self, bus: DBusConnection, owner: str, path: str) -> None:
        self._bus, self._owner, self._path = bus, owner, path

    def _call(self, interface: str, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        address = DBusAddress(self._path, bus_name=self._owner, interface=interface)
        return self._reply(new_method_call(address, method, signature, body))

    def _get(self, interface: str, name: str) -> Any:
        address = DBusAddress(self._path, bus_name=self._owner, interface=interface)
        return self._reply(Properties(address).get(name))[1]

    def _reply(self, message: Any) -> Any:
        try:
            answer = unwrap_msg(self._bus.send_and_get_reply(message, timeout=20))
        except DBusErrorResponse as error:
            raise Gone(f"{self._path}: {error}") from error
        return answer[0] if len(answer) == 1 else answer

    @property
    def identity(self) -> str:
        """The path of object names from the application down to this widget."""
        return str(self._get(_ACCESSIBLE, "AccessibleId"))

    @property
    def name(self) -> str:
        """What a screen reader says: the accessible name."""
        return str(self._get(_ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """The accessible description."""
        return str(self._get(_ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        """What kind of thing it is, such as "push button"."""
        return str(self._call(_ACCESSIBLE, "GetRoleName"))

    @property
    def text(self) -> str:
        """The text that a field or a viewer holds; for everything else its name."""
        if "org.a11y.atspi.Text" not in self._call(_ACCESSIBLE, "GetInterfaces"):
            return self.name
        return str(self._call("org.a11y.atspi.Text", "GetText", "ii", (0, -1)))

    @property
    def showing(self) -> bool:
        """Whether it can be seen on the screen."""
        return self._state(_SHOWING)

    @property
    def enabled(self) -> bool:
        """Whether it can be used now."""
        return self._state(_ENABLED)

    @property
    def focused(self) -> bool:
        """Whether it has the keyboard."""
        return self._state(_FOCUSED)

    @property
    def checked(self) -> bool:
        """Whether a box is ticked."""
        return self._state(_CHECKED)

    def _state(self, bit: int) -> bool:
        words = self._call(_ACCESSIBLE, "GetState")
        return bool(words[bit // 32] >> bit % 32 & 1)

    @property
    def children(self) -> list["Node"]:
        """The objects right below."""
        return [Node(self._bus, owner, path) for owner, path in self._call(_ACCESSIBLE, "GetChildren")]

    def all(self) -> Iterator["Node"]:
        """This object and everything below it, as far as it is still there."""
        yield self
        with suppress(Gone):
            for child in self.children:
                yield from child.all()

    def press(self) -> None:
        """Do what a click does."""
        self._call("org.a11y.atspi.Action", "DoAction", "i", (0,))

    def type(self, text: str) -> None:
        """Replace what a text field holds."""
        done = self._call("org.a11y.atspi.EditableText", "SetTextContents", "s", (text,))
        assert done, f"{self.identity} takes no text"


class Desktop:
    """All programs on one accessibility bus."""

    def __init__(self, bus: DBusConnection) -> None:
        self._root = Node(bus, "org.a11y.atspi.Registry", _ROOT)

    def all(self) -> Iterator[Node]:
        """Every object of every program."""
        return self._root.all()

    def find(self, name: str) -> Node | None:
        """The visible widget with this object name, or None."""
        for node in self.all():
            with suppress(Gone):
                if f".{node.identity}".endswith(f".{name}") and node.showing:
                    return node
        return None

    def wait(self, name: str, *, seconds: float = 20) -> Node:
        """The widget with this object name, once it shows. Fails with what is there instead."""
        try:
            return self.until(lambda: self.find(name), seconds=seconds)
        except TimeoutError:
            raise AssertionError(f"no {name} on the screen, but: {self.names()}") from None

    def until(self, look: Callable[[], T | None], *, seconds: float = 20) -> T:
        """The first true value of `look`. Raises TimeoutError after `seconds`."""
        deadline = time.monotonic() + seconds
        while True:
            with suppress(Gone):
                if found := look():
                    return found
            if time.monotonic() > deadline:
                raise TimeoutError
            time.sleep(0.05)  # AT-SPI's events are lost while a program starts, so it is asked instead

    def names(self) -> list[str]:
        """The object names of all that shows, for the message of a failure."""
        found = []
        for node in self.all():
            with suppress(Gone):
                if node.showing:
                    found.append(node.identity.rpartition("window.")[2])
        return found

    def words(self) -> str:
        """Every text, name and description of every object, hidden ones too: what the leak hunter has to see."""
        lines = []
        for node in self.all():
            with suppress(Gone):
                lines += [node.name, node.description, node.text]
        return "\n".join(dict.fromkeys(line for line in lines if line))


@contextmanager
def start_accessibility(environment: Mapping[str, str]) -> Iterator[Desktop]:
    """Run an accessibility bus beside the session bus of `environment`, while the block lasts.

    A Qt program joins it with `QT_ENVIRONMENT` added to its environment.
    """
    launcher = next((path for path in _LAUNCHERS if Path(path).exists()), None)
    assert launcher, "at-spi-bus-launcher is missing: install the package at-spi2-core"
    process = subprocess.Popen(
        [launcher, "--launch-immediately"],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # it starts a bus of its own, which has to end with it
        text=True,
    )
    with group_ended(process), _connected(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
        launched = Node(session, "org.a11y.Bus", "/org/a11y/bus")
        deadline = time.monotonic() + 20
        while True:
            try:
                address = launched._call("org.a11y.Bus", "GetAddress")
                break
            except Gone:
                assert time.monotonic() < deadline, "no accessibility bus came up"
                time.sleep(0.02)
        with _connected(address) as bus:
            yield Desktop(bus)


QT_ENVIRONMENT = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


@contextmanager
def _connected(address: str) -> Iterator[DBusConnection]:
    connection = open_dbus_connection(address)
    try:
        yield connection
    finally:
        connection.close()
