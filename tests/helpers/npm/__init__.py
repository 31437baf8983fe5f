"""npm packages that tests use: real descriptions of APIs, and programs of others for our files."""

from pathlib import Path

from tests.helpers import node_packages

HERE = Path(__file__).parent


def installed(name: str) -> Path:
    """The `node_modules` of the packages in the folder `name`; see `node_packages.installed`."""
    return node_packages.installed(HERE / name, ("package.json", "package-lock.json")) / "node_modules"
