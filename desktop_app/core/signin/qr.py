"""QR codes for the link of a device sign-in: as squares for a window to paint, and as text for a terminal."""

Squares = tuple[tuple[bool, ...], ...]
"""Rows of squares, True for a dark one, with the quiet zone around them."""

QUIET = 2
"""Squares of margin. The standard says 4; readers do with 2, and small terminals are glad of it."""
_HALVES = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}
_DARK_ON_LIGHT = "\x1b[30;107m"
_PLAIN = "\x1b[0m"


def squares(text: str) -> Squares:
    """The QR code of `text`, with the error correction that its size leaves room for."""
    import segno

    code = segno.make(text, micro=False, error="m")
    return tuple(tuple(bool(dark) for dark in row) for row in code.matrix_iter(border=QUIET))


def lines(text: str) -> list[str]:
    """The QR code of `text` for a terminal, two squares a character, dark on light whatever its own colours are."""
    rows = squares(text)
    if len(rows) % 2:
        rows = (*rows, tuple(False for _ in rows[0]))
    pairs = zip(rows[::2], rows[1::2], strict=True)
    drawn = ("".join(_HALVES[pair] for pair in zip(above, below, strict=True)) for above, below in pairs)
    return [f"{_DARK_ON_LIGHT}{line}{_PLAIN}" for line in drawn]
