"""A second start, as a file manager makes one: it hands its files to the window that is open, and ends."""

import pytest

from tests.e2e.window import open_window
from tests.helpers.program import Program

pytestmark = pytest.mark.e2e

CONNECTION = """\
format = 1
title = "Orchard"
issuer = "https://id.orchard.example"
api_base_url = "https://api.orchard.example/v2"
client_id = "desk"
"""


def test_files_open_in_the_window_that_is_there(program: Program) -> None:
    connection, requests = program.folder / "orchard.framer.toml", program.folder / "trees.http"
    connection.write_text(CONNECTION)
    requests.write_text("# @name oldest\nGET {{base}}/trees?sort=age\n")
    with open_window(program) as window:
        window.wait("home.sandbox.start")

        program.environment.update(window.screen.environment)
        said = program.run(str(connection)).done().out
        assert "is open already" in said
        window.says("connection.title", "Orchard")

        program.run("open", str(requests)).done()
        window.says("console.url", "/trees")
        assert window.interrupt() == 0
    assert [each["name"] for each in program.run("profiles", "--json").json()][-1] == "orchard"
