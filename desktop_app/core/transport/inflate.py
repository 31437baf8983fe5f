"""Decompressing an answer while it comes, never further than there is room: a small one may unfold to gigabytes."""

import zlib

ACCEPTED = "gzip"
"""The coding that is asked for (RFC 9110 section 12.5.3)."""


class Inflater:
    """Undoes one content coding: gzip, deflate, or none."""

    def __init__(self, coding: str) -> None:
        """coding: the Content-Encoding of the answer. Raises ValueError for one that was not asked for."""
        coding = coding.strip().lower()
        if coding not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise ValueError(f"unknown content coding {coding[:40]!r}")
        plain = coding in ("", "identity")
        self._inflater = None if plain else zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)

    def feed(self, data: bytes, room: int) -> bytes:
        """What `data` unfolds to, at most `room` bytes and one more, which tells that there is more to come.

        Raises ValueError for data that is damaged.
        """
        if self._inflater is None:
            return data
        try:
            return self._inflater.decompress(data, room + 1)
        except zlib.error as error:
            raise ValueError(str(error)) from error
