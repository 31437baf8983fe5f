"""Settings: which place wins, what is refused and how that is said, and that a person's file stays theirs."""

from contextlib import suppress
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from desktop_app.core.errors import SettingsProblem, StorageProblem, UserFacing
from desktop_app.core.paths import Paths
from desktop_app.core.settings import SETTINGS, Origin, Settings, store


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.below(tmp_path)


def write(paths: Paths, text: str | bytes) -> None:
    """Make the settings file."""
    paths.config.mkdir(exist_ok=True)
    paths.settings_file.write_bytes(text.encode() if isinstance(text, str) else text)


def problem_of(paths: Paths, environ: dict[str, str] | None = None, **options: object) -> UserFacing:
    """The problem that loading ends in."""
    with pytest.raises((SettingsProblem, StorageProblem)) as caught:
        Settings.load(paths, environ or {}, options)
    return caught.value


def test_defaults_need_no_file_and_make_none(paths: Paths, tmp_path: Path) -> None:
    loaded = Settings.load(paths, {})
    assert loaded == Settings()
    assert (loaded.vault, loaded.signin_timeout, loaded.sandbox_idle) == ("system", 300, 600)
    assert loaded.origin("vault") is Origin.DEFAULT
    assert list(tmp_path.iterdir()) == []


def test_each_place_wins_over_the_next(paths: Paths) -> None:
    write(paths, 'theme = "dark"\ntext_scale = 110\nread_timeout = 5\n')
    environ = {"FRAMER_DESK_TEXT_SCALE": "120", "FRAMER_DESK_READ_TIMEOUT": "6", "FRAMER_DESK_VAULT": ""}
    loaded = Settings.load(paths, environ, {"read_timeout": 7, "theme": None})
    assert (loaded.theme, loaded.text_scale, loaded.read_timeout, loaded.vault) == ("dark", 120, 7, "system")
    assert [loaded.origin(name) for name in ("read_timeout", "text_scale", "theme", "vault")] == list(Origin)


def test_the_table_is_whole() -> None:
    assert list(SETTINGS) == [f.name for f in fields(Settings) if f.name != "origins"]
    for setting in SETTINGS.values():
        assert setting.description.endswith(".")
        assert setting.allowed
        assert setting.check(setting.default, "default") == setting.default
    assert SETTINGS["sandbox_idle"].environment == "FRAMER_DESK_SANDBOX_IDLE"


@pytest.mark.parametrize(
    ("text", "words", "remedy"),
    [
        ('themee = "dark"', '"themee"', "Did you mean theme?"),
        ("colour = 1", '"colour"', "Use one of vault, theme"),
        ('theme = "pink"', 'theme can\'t be "pink"', "Use one of system, light, dark."),
        ("theme = 7", "theme can't be 7", "Use one of system, light, dark."),
        ("text_scale = 500", "text_scale can't be 500", "Use a whole number from 90 to 130."),
        ("text_scale = 99.5", "text_scale can't be 99.5", "Use a whole number"),
        ("text_scale = true", "text_scale can't be True", "Use a whole number"),
        ('text_scale = "large"', 'text_scale can\'t be "large"', "Use a whole number"),
        ('language = "../etc"', "language can't be", "de or pt-BR"),
        ('[theme]\nname = "dark"', "theme can't be {", "Use one of"),
        ('theme = "' + "x" * 5000 + '"', "…", "Use one of"),
    ],
)
def test_a_file_with_what_is_not_known_is_refused(paths: Paths, text: str, words: str, remedy: str) -> None:
    write(paths, text)
    problem = problem_of(paths)
    assert problem.code in {"setting_unknown", "setting_value"}
    assert words in problem.message
    assert str(paths.settings_file) in problem.message
    assert remedy in problem.remedy
    assert len(problem.message) < 300
    assert paths.settings_file.read_text() == text


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b'theme = "dark"\ntext_scale = \n', 2),
        (b'theme = "dark', 1),
        (b"theme = dark\n", 1),
        (b'theme = "dark"\n\ntheme = "light"\n', 3),
        (b'theme = "dark"\nlanguage = "\xff"\n', 2),
        (b"text_scale = " + b"9" * 5000, 1),
        (b"theme = " + b"[" * 100_000, 1),
        (b"\x00", 1),
    ],
)
def test_broken_toml_is_named_with_its_line(paths: Paths, data: bytes, line: int) -> None:
    write(paths, data)
    problem = problem_of(paths)
    assert problem.code == "settings_broken"
    assert problem.message.startswith(f"Line {line} of {paths.settings_file} can't be read: ")
    assert problem.remedy


@examples(max_examples=60, deadline=None)
@given(st.binary(max_size=200) | st.text(alphabet='theme="dark\n[]#.1', max_size=40).map(str.encode))
def test_no_file_breaks_the_program(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    paths = Paths.below(tmp_path_factory.getbasetemp() / "any-settings")
    paths.config.mkdir(parents=True, exist_ok=True)
    paths.settings_file.write_bytes(data)
    with suppress(UserFacing):  # words for the person; anything else is a bug
        assert Settings.load(paths, {}).text_scale


@pytest.mark.parametrize("value", ["dark ", "DARK", "pink"])
def test_a_variable_is_named_when_it_is_wrong(paths: Paths, value: str) -> None:
    problem = problem_of(paths, {"FRAMER_DESK_THEME": value})
    assert "FRAMER_DESK_THEME" in problem.message
    assert value in problem.message


@pytest.mark.parametrize("value", ["", "ten", "1e2", "-5", "٣٠٠", "9" * 5000])
def test_an_option_is_named_when_it_is_wrong(paths: Paths, value: str) -> None:
    problem = problem_of(paths, signin_timeout=value)
    assert "--signin-timeout" in problem.message
    assert "from 5 to 3600" in problem.remedy


def test_an_option_that_is_not_known_is_refused(paths: Paths) -> None:
    assert problem_of(paths, volt="memory").remedy == "Did you mean vault?"


def test_languages(paths: Paths) -> None:
    for tag in ("system", "de", "pt-BR", "pt_BR", "zh-Hans-CN"):
        assert Settings.load(paths, {}, {"language": tag}).language == tag


def test_a_newer_file_is_refused_and_left_untouched(paths: Paths) -> None:
    text = 'format = 2\nglow = "much"\n'
    write(paths, text)
    assert problem_of(paths).code == "format_newer"
    with pytest.raises(StorageProblem):
        store(paths, {"theme": "dark"})
    assert paths.settings_file.read_text() == text


def test_a_bom_of_an_editor_does_no_harm(paths: Paths) -> None:
    write(paths, b'\xef\xbb\xbftheme = "dark"\n')
    store(paths, {"text_scale": 110})
    assert Settings.load(paths, {}) == Settings(theme="dark", text_scale=110)


class TestStore:
    def test_makes_a_file_that_says_what_it_is(self, paths: Paths) -> None:
        store(paths, {"theme": "dark", "text_scale": 110})
        assert Settings.load(paths, {}) == Settings(theme="dark", text_scale=110)
        text = paths.settings_file.read_text()
        assert text.startswith("# ")
        assert "format = 1" in text
        assert paths.settings_file.stat().st_mode & 0o777 == 0o600

    def test_keeps_comments_and_order(self, paths: Paths) -> None:
        write(paths, '# mine\ntext_scale = 90  # small\n\n# at night\ntheme = "dark"\n')
        store(paths, {"theme": "light", "text_scale": None, "vault": "memory", "language": None})
        text = paths.settings_file.read_text()
        assert "# mine" in text
        assert "# at night\ntheme = " in text
        assert Settings.load(paths, {}) == Settings(theme="light", vault="memory")

    @pytest.mark.parametrize("change", [{"theme": "pink"}, {"themee": "dark"}, {"text_scale": 0}])
    def test_refuses_what_loading_would_refuse(self, paths: Paths, change: dict[str, str | int]) -> None:
        with pytest.raises(SettingsProblem):
            store(paths, change)
        assert not paths.settings_file.exists()

    def test_leaves_a_broken_file_alone(self, paths: Paths) -> None:
        write(paths, "theme = ")
        with pytest.raises(SettingsProblem):
            store(paths, {"theme": "dark"})
        assert paths.settings_file.read_text() == "theme = "
