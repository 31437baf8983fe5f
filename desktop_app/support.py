"""A bundle for whoever helps: versions, settings, the self-test, the log. Everything is masked; nothing is sent."""

import asyncio
import io
import platform
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Final

from desktop_app import __version__, diagnose
from desktop_app.context import AppContext
from desktop_app.core import files, logs
from desktop_app.core.errors import UserFacing
from desktop_app.core.providers import sharing
from desktop_app.core.settings import SETTINGS

LIBRARIES: Final = (
    "PySide6-Essentials",
    "qasync",
    "httpx2",
    "httpcore2",
    "Authlib",
    "joserfc",
    "keyring",
    "cryptography",
)
PER_FILE: Final = 1_000_000
"""How much of a log goes in, in bytes, from its end."""


async def bundle(context: AppContext, target: Path) -> list[str]:
    """Write the bundle to `target`, a ZIP file for the owner alone; gives the names of what is in it.

    It names the servers of the connections. Raises StorageProblem.
    """
    tests = [_line(finding) async for finding in diagnose.run(context)]

    def write() -> list[str]:
        parts = {"about.txt": _about(context), "self-test.txt": "\n".join(tests), **dict(_connections(context)),
                 **dict(_texts(context))}  # fmt: skip
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, words in parts.items():
                archive.writestr(name, logs.mask(words).encode("utf-8", "replace"))
        files.write_atomic(target, held.getvalue())
        return list(parts)

    return await asyncio.to_thread(write)


def _line(finding: diagnose.Finding) -> str:
    return f"{finding.result:<5} {finding.name}: {finding.detail} {finding.remedy} ({finding.seconds * 1000:.0f} ms)"


def _about(context: AppContext) -> str:
    build = ", installed build" if getattr(sys, "frozen", False) else ""
    lines = [f"Framer Desk {__version__}", f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC", platform.platform(),
             f"Python {sys.version.split()[0]}{build}"]  # fmt: skip
    for library in LIBRARIES:
        try:
            lines.append(f"{library} {metadata.version(library)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{library}: none")
    lines += [f"{name} = {getattr(context.settings, name)!r} ({context.settings.origin(name).name.lower()})"
              for name in SETTINGS]  # fmt: skip
    return "\n".join(lines)


def _connections(context: AppContext) -> Iterator[tuple[str, str]]:
    for name in context.profiles.names():
        try:
            yield f"connections/{name}.toml", sharing.to_text(context.profiles.get(name))
        except UserFacing as problem:
            yield f"connections/{name}.txt", problem.message


def _texts(context: AppContext) -> Iterator[tuple[str, str]]:
    """Logs and reports of crashes."""
    for kind, found in (("log", context.paths.logs.glob("*.log*")), ("crashes", context.paths.crashes.glob("*.txt"))):
        for path in sorted(found):
            try:
                yield f"{kind}/{path.name}", path.read_bytes()[-PER_FILE:].decode("utf-8", "replace")
            except OSError as error:
                yield f"{kind}/{path.name}", f"can't be read: {error.strerror}"
