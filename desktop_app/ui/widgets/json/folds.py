"""Which lines of formatted JSON can be folded, and up to where.

Formatted JSON closes what a line opens on the first later line that begins with the same spaces and a closing
bracket (no string holds a raw newline), so a fold is one search in the bytes and nothing is parsed.
"""

from desktop_app.ui.widgets.code.lines import LineIndex, Source

_LOOK_BACK = 64


def opens(index: LineIndex, row: int, text: str) -> bool:
    """Whether `row`, whose text is `text`, ends a line that opens an object or a list."""
    if not text.rstrip().endswith(("{", "[")):
        return False
    return row + 1 < len(index) and not index.is_piece(row + 1)


def closing_line(source: Source, index: LineIndex, row: int) -> int | None:
    """Offset of the line that closes what the line of `row` opens; None where the text isn't formatted JSON."""
    line = index.text(index.first_row_of_line(row, _LOOK_BACK))
    indent = line[: len(line) - len(line.lstrip())].encode()
    bracket = b"}" if index.text(row).rstrip().endswith("{") else b"]"
    found = source.find(b"\n" + indent + bracket, index.span(row)[1])
    return found + 1 if found >= 0 else None
