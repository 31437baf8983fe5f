"""Starts the server side of the Model Context Protocol's own SDK, which others wrote, for one test."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.helpers import node_packages
from tests.helpers.processes import ended, read_line


@dataclass(frozen=True)
class McpServer:
    """A running server: its issuer, and its API, which answers at /tools."""

    issuer: str
    api: str


@contextmanager
def start_mcp_server() -> Iterator[McpServer]:
    """Run it while the block lasts. Nobody has to log in: whoever asks is let in at once."""
    with ended(node_packages.start(node_packages.installed(Path(__file__).parent))) as process:
        yield McpServer(**json.loads(read_line(process, seconds=30)))
