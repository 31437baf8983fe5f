"""Starts a token endpoint whose grant is Authlib's own (its server side, which others wrote), for one test."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.helpers.processes import ended, read_line

CLIENT = "reporting-service"
SUBJECT = "ada"


@dataclass(frozen=True)
class AuthlibServer:
    """A running server: its issuer, and its API, which says at /me what a token allows."""

    issuer: str
    api: str


@contextmanager
def start_authlib_server(public_key: dict[str, Any], folder: Path) -> Iterator[AuthlibServer]:
    """Run it while the block lasts. It knows one client, CLIENT with this public JWK, and one person, SUBJECT."""
    file = folder / "public.json"
    file.write_text(json.dumps(public_key))
    process = subprocess.Popen(
        [sys.executable, "-m", f"{__name__}.serve", str(file)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    with ended(process):
        yield AuthlibServer(**json.loads(read_line(process, seconds=30)))
