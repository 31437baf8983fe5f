"""The Secret Service of a Linux desktop (freedesktop.org Secret Service API 0.2), asked without the keyring library.

Entries are those that `keyring.backends.SecretService` makes and finds. That library looks for every backend there is
before it reads one entry, which takes longer than a request to an API; `system.py` uses it wherever there is a choice.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager

import secretstorage
from secretstorage import Collection, Item
from secretstorage.exceptions import LockedException

APPLICATION = "Python keyring library"


class SecretService:
    """A `Backend` on the session bus. Raises what secretstorage raises, LockedException for a prompt dismissed."""

    name = "SecretService Keyring"

    def get_password(self, service: str, username: str) -> str | None:
        """The password, or None."""
        with _collection() as collection:
            item = _item(collection, service, username)
            return None if item is None else item.get_secret().decode()

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password, in place of the one that was there."""
        with _collection() as collection:
            collection.create_item(
                f"Password for '{username}' on '{service}'",
                {**_attributes(service, username), "application": APPLICATION},
                password.encode(),
                replace=True,
            )

    def delete_password(self, service: str, username: str) -> None:
        """Remove a password; nothing happens where there is none."""
        with _collection() as collection:
            item = _item(collection, service, username)
            if item is not None:
                item.delete()

    def locked(self) -> bool:
        """Whether the collection is locked now. Asks nobody."""
        with closing(secretstorage.dbus_init()) as connection:
            return bool(Collection(connection).is_locked())  # the other way makes one where there is none


def available() -> bool:
    """Whether a Secret Service runs or can be started. Raises SecretServiceNotAvailableException without a bus."""
    with closing(secretstorage.dbus_init()) as connection:
        return secretstorage.check_service_availability(connection)


@contextmanager
def _collection() -> Iterator[Collection]:
    """The default collection, unlocked: the person may be asked."""
    with closing(secretstorage.dbus_init()) as connection:
        collection = secretstorage.get_default_collection(connection)
        _unlocked(collection)
        yield collection


def _item(collection: Collection, service: str, username: str) -> Item | None:
    item = next(collection.search_items(_attributes(service, username)), None)
    if item is not None:
        _unlocked(item)
    return item


def _unlocked(held: Collection | Item) -> None:
    if held.is_locked():
        held.unlock()
        if held.is_locked():  # the prompt was dismissed
            raise LockedException("still locked")


def _attributes(service: str, username: str) -> dict[str, str]:
    return {"service": service, "username": username}
