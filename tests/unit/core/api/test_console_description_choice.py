"""The description of an API that a person chose: an address, a file or a pasted text, kept for its connection."""

import json
from pathlib import Path

import pytest

from desktop_app.core.api.catalog_store import CatalogStore
from desktop_app.core.api.description_choice import Choice, DescriptionChoices
from desktop_app.core.clock import FixedClock
from desktop_app.core.errors import DescriptionProblem, StorageProblem
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.transport.clients import Transport

DOCUMENT = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/me": {"get": {"summary": "Me"}}}}
PROFILE = ProviderProfile(name="mine", title="Mine", api_base_url="https://api.example")


def opened(folder: Path) -> CatalogStore:
    choices = DescriptionChoices(folder / "data")
    return CatalogStore(Transport(), FixedClock(0.0), folder / "cache", choices)


async def test_a_file_is_taken_and_found_again_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    path.write_text(json.dumps(DOCUMENT))
    store = opened(tmp_path)
    assert await store.find(PROFILE) is None
    chosen = await store.choose(PROFILE, Choice("file", str(path)))
    assert [each.path for each in chosen.operations] == ["/me"]
    found = await opened(tmp_path).find(PROFILE)
    assert found is not None
    assert [each.name for each in found.operations] == ["GET /me"]


async def test_a_pasted_text_is_kept(tmp_path: Path) -> None:
    store = opened(tmp_path)
    await store.choose_text(PROFILE, json.dumps(DOCUMENT))
    found = await opened(tmp_path).find(PROFILE)
    assert found is not None
    assert [each.summary for each in found.operations] == ["Me"]
    await store.choose_nothing("mine")
    assert await store.find(PROFILE) is None
    assert await opened(tmp_path).find(PROFILE) is None


async def test_what_is_no_description_changes_nothing(tmp_path: Path) -> None:
    store = opened(tmp_path)
    await store.choose_text(PROFILE, json.dumps(DOCUMENT))
    with pytest.raises(DescriptionProblem):
        await store.choose_text(PROFILE, "nothing of the kind: [")
    with pytest.raises(StorageProblem):
        await store.choose(PROFILE, Choice("file", str(tmp_path / "gone.json")))
    found = await opened(tmp_path).find(PROFILE)
    assert found is not None
    assert len(found.operations) == 1


@pytest.mark.parametrize("content", ["{", "[]", '{"format": 9, "kind": "file", "place": "x"}',
                                     '{"format": 1, "kind": "x", "place": "x"}'])  # fmt: skip
async def test_a_choice_that_cannot_be_read_is_no_description(tmp_path: Path, content: str) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "mine.json").write_text(content)
    with pytest.raises(StorageProblem):
        DescriptionChoices(folder).get("mine")
    assert await opened(tmp_path).find(PROFILE) is None


async def test_a_choice_of_a_newer_program_stays(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    newer = '{"format": 9, "kind": "other"}'
    (folder / "mine.json").write_text(newer)
    with pytest.raises(StorageProblem) as caught:
        DescriptionChoices(folder).choose("mine", Choice("address", "https://api.example/openapi.json"))
    assert caught.value.code == "format_newer"
    assert (folder / "mine.json").read_text() == newer
