"""Descriptions kept between two runs: used for a day, and never in the way."""

import json
from pathlib import Path

import pytest

from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import StorageProblem
from desktop_app.core.providers.metadata import ServerMetadata
from desktop_app.core.providers.metadata_cache import LIFETIME, MetadataCache

ISSUER = "https://id.example.com"
METADATA = ServerMetadata.parse({"issuer": ISSUER, "token_endpoint": f"{ISSUER}/token", "unknown": [1]})


@pytest.fixture
def cache(tmp_path: Path) -> MetadataCache:
    return MetadataCache(tmp_path, FixedClock())


def test_what_was_kept_comes_back_for_a_day(cache: MetadataCache) -> None:
    clock = cache.clock
    assert isinstance(clock, FixedClock)
    assert cache.load(ISSUER) is None
    cache.save(ISSUER, METADATA)
    assert cache.load(ISSUER) == METADATA
    assert cache.load(f"{ISSUER}/other") is None
    clock.advance(LIFETIME - 1)
    assert cache.load(ISSUER) == METADATA
    clock.advance(2)
    assert cache.load(ISSUER) is None
    clock.advance(-2 * LIFETIME)  # a clock that was set back
    assert cache.load(ISSUER) is None


def test_what_was_forgotten_is_gone(cache: MetadataCache) -> None:
    cache.save(ISSUER, METADATA)
    cache.forget(ISSUER)
    cache.forget(ISSUER)
    assert cache.load(ISSUER) is None


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"at": "yesterday"},
        {"at": None},
        {"issuer": "https://elsewhere.invalid"},
        {"document": []},
        {"document": {"issuer": "http://id.example.com"}},
    ],
)
def test_what_cannot_be_read_counts_as_not_there(
    cache: MetadataCache, tmp_path: Path, change: dict[str, object]
) -> None:
    cache.save(ISSUER, METADATA)
    (file,) = tmp_path.rglob("*.json")
    file.write_text(json.dumps({**json.loads(file.read_text()), **change}))
    assert cache.load(ISSUER) is None


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b"null", b"[" * 100_000])
def test_a_broken_file_counts_as_not_there(cache: MetadataCache, tmp_path: Path, content: bytes) -> None:
    cache.save(ISSUER, METADATA)
    (file,) = tmp_path.rglob("*.json")
    file.write_bytes(content)
    assert cache.load(ISSUER) is None
    cache.save(ISSUER, METADATA)
    assert cache.load(ISSUER) == METADATA


def test_what_a_newer_program_kept_stays(cache: MetadataCache, tmp_path: Path) -> None:
    cache.save(ISSUER, METADATA)
    (file,) = tmp_path.rglob("*.json")
    newer = json.dumps({"format": 2, "other": "shape"})
    file.write_text(newer)
    with pytest.raises(StorageProblem) as caught:
        cache.save(ISSUER, METADATA)
    assert caught.value.code == "format_newer"
    assert file.read_text() == newer


@pytest.mark.parametrize("content", ["", "{", "[]", '"format"', '{"format": "2"}', '{"format": 0}', "[" * 100_000])
def test_what_is_broken_is_written_over(cache: MetadataCache, tmp_path: Path, content: str) -> None:
    cache.save(ISSUER, METADATA)
    (file,) = tmp_path.rglob("*.json")
    file.write_text(content)
    cache.save(ISSUER, METADATA)
    assert cache.load(ISSUER) == METADATA
