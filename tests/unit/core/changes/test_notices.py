"""Deprecation and Sunset: what is read of answers, and that it is kept once, for all programs."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.api.remembering import Sent
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response, Timing
from desktop_app.core.changes.notices import KEPT, Notice, Notices, read
from desktop_app.core.errors import StorageProblem
from desktop_app.core.redact import Secret

SUNSET = ("Sunset", "Sat, 01 May 2027 00:00:00 GMT")
AT = 1_809_129_600.0


def sent(*headers: tuple[str, str], at: float = 100.0, url: str = "https://a.example/v1/x?secret=1") -> Sent:
    response = Response(200, "OK", headers, url, "HTTP/1.1", Timing(0.1, 0.1), 0, b"")
    return Sent("box", Request("get", "/v1/x"), url, at, 0.1, response)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ([("Content-Type", "text/plain")], None),
        ([("Deprecation", "@1793491200")], (True, 1_793_491_200.0, None, "")),
        ([("deprecation", "true")], (True, None, None, "")),
        ([("Deprecation", "Sun, 01 Nov 2026 00:00:00 GMT")], (True, 1_793_491_200.0, None, "")),
        ([("Deprecation", "?0"), SUNSET], (False, None, AT, "")),
        ([("Deprecation", "@99999999999999999999")], (True, None, None, "")),
        ([("Sunset", "soon")], (False, None, None, "")),
        ([SUNSET, ("Link", '<https://a.example/why>; rel="sunset"')], (False, None, AT, "https://a.example/why")),
        ([SUNSET, ("Link", '<https://a.example/n>; rel="next", <https://b.example/d>; type="a/b"; rel=deprecation')],
         (False, None, AT, "https://b.example/d")),
        ([SUNSET, ("Link", '<https://a.example/x>; title="; rel=sunset", <https://b.example/d>; x="<"; rel=sunset')],
         (False, None, AT, "https://b.example/d")),
        ([SUNSET, ("Link", '<javascript:alert(1)>; rel="sunset"')], (False, None, AT, "")),
    ],
)  # fmt: skip
def test_what_is_read(headers: list[tuple[str, str]], expected: object) -> None:
    assert read(headers) == expected


async def test_kept_once_and_without_the_query(tmp_path: Path) -> None:
    notices = Notices(tmp_path / "notices.json", tmp_path)
    notices.hear(sent(SUNSET))
    await notices.aclose()
    written = (tmp_path / "notices.json").stat()
    notices.hear(sent(SUNSET, at=200.0))
    await notices.aclose()
    assert (tmp_path / "notices.json").stat().st_mtime_ns == written.st_mtime_ns
    assert notices.of("box") == [
        Notice(profile="box", method="GET", path="/v1/x", sunset_at=AT, seen_at=100.0)
    ]  # fmt: skip
    assert "secret" not in (tmp_path / "notices.json").read_text()
    assert Notices(tmp_path / "notices.json", tmp_path).of("other") == []


async def test_a_secret_in_the_path_is_not_written_down(tmp_path: Path) -> None:
    notices = Notices(tmp_path / "notices.json", tmp_path)
    heard = sent(SUNSET, url="https://a.example/hooks/s3cret-word/run")
    notices.hear(replace(heard, request=replace(heard.request, secrets=(Secret("s3cret-word"),))))
    await notices.aclose()
    assert "s3cret" not in (tmp_path / "notices.json").read_text()
    assert notices.of("box")[0].path == "/hooks/•••/run"


async def test_another_date_replaces_the_first(tmp_path: Path) -> None:
    notices = Notices(tmp_path / "notices.json", tmp_path)
    for value in ("@100", "@200"):
        notices.hear(sent(("Deprecation", value)))
        await notices.aclose()
    assert [one.deprecated_at for one in notices.of("box")] == [200.0]
    notices.forget("box")
    assert notices.of("box") == []


async def test_many_addresses_are_bounded(tmp_path: Path) -> None:
    path = tmp_path / "notices.json"
    rows = [{"profile": "box", "method": "GET", "path": f"/{n}", "seen_at": n} for n in range(KEPT)]
    path.write_text(json.dumps({"format": 1, "notices": rows}))
    notices = Notices(path, tmp_path)
    notices.hear(sent(SUNSET, at=10_000.0))
    await notices.aclose()
    kept = notices.of("box")
    assert len(kept) == KEPT
    assert kept[0].path == "/v1/x"


def test_a_damaged_file_counts_as_none_and_a_newer_one_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notices.json"
    path.write_text("{")
    assert Notices(path, tmp_path).of("box") == []
    path.write_text('{"format": 9, "notices": []}')
    with pytest.raises(StorageProblem) as caught:
        Notices(path, tmp_path).of("box")
    assert caught.value.code == "format_newer"
