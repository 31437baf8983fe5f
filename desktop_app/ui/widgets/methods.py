"""The colour of each HTTP method. No widgets."""

from desktop_app.ui.theme import Tone

_TONES: dict[str, Tone] = {"GET": "teal", "POST": "ok", "PATCH": "violet", "PUT": "warn", "DELETE": "bad", "DEL": "bad"}


def tone(method: str) -> Tone:
    """The colour token for `method`; grey for the rare ones."""
    return _TONES.get(method, "text2")
