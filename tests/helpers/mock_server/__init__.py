"""Starts npm's `oauth2-mock-server`, a plain OpenID provider that others wrote for their tests, for one of ours."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.helpers import node_packages
from tests.helpers.processes import ended, read_line


@contextmanager
def start_mock_server() -> Iterator[str]:
    """Run it while the block lasts; its issuer. It knows every client, and nobody has to log in."""
    with ended(node_packages.start(node_packages.installed(Path(__file__).parent))) as process:
        issuer: str = json.loads(read_line(process, seconds=30))["issuer"]
        yield issuer
