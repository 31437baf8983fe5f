"""What the program hands to the processes that it starts."""

import json
import sys
from pathlib import Path

import pytest

from desktop_app.context import AppContext
from desktop_app.core.errors import StorageProblem

HIDDEN = "hidden-value-of-the-person"


@pytest.fixture
def context(tmp_path: Path) -> AppContext:
    """A home with a connection whose secret is in a variable that doesn't look like one, and a broken connection."""
    profiles = tmp_path / "home" / "config" / "profiles"
    profiles.mkdir(parents=True)
    (profiles / "orchard.toml").write_text(
        'issuer = "https://id.orchard.example"\nclient_id = "x"\nclient_secret_env = "ORCHARD"\n'
    )
    (profiles / "broken.toml").write_text("issuer = \n")
    browser = f"{sys.executable} {tmp_path / 'browser.py'} %s"
    environ = {"FRAMER_DESK_HOME": str(tmp_path / "home"), "BROWSER": browser, "ORCHARD": HIDDEN, "PLACE": "here"}
    return AppContext(environ=environ)


async def test_the_sandbox_gets_no_variable_that_a_connection_names_as_secret(
    context: AppContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell = "import json, os, sys; print(json.dumps(dict(os.environ)), file=sys.stderr)"
    monkeypatch.setattr("desktop_app.composition.sandbox.own_command", lambda: [sys.executable, "-c", tell])
    with pytest.raises(StorageProblem) as said:
        await context.start_sandbox()
    environment = json.loads(said.value.message.partition("started. ")[2])
    assert environment["PLACE"] == "here"
    assert HIDDEN not in environment.values()


async def test_nor_does_the_browser(context: AppContext, tmp_path: Path) -> None:
    script = tmp_path / "browser.py"
    script.write_text(
        f"import json, os, pathlib\npathlib.Path({str(tmp_path / 'seen')!r}).write_text(json.dumps(dict(os.environ)))\n"
    )
    assert await context.open_browser("https://id.orchard.example/")
    environment = json.loads((tmp_path / "seen").read_text())
    assert environment["PLACE"] == "here"
    assert HIDDEN not in environment.values()


async def test_other_programs_get_no_secret_either(context: AppContext) -> None:
    environment = await context.child_environment()
    assert environment["PLACE"] == "here"
    assert HIDDEN not in environment.values()
