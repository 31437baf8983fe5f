"""Where two texts differ. No widgets."""


def difference(before: str, after: str) -> tuple[int, int, str]:
    """Start and end in `before` of what has to be replaced, and by what, to make `after` of it.

    Compares halves of halves, so that texts of megabytes take a few milliseconds.
    """
    start = _common(before, after, from_end=False)
    end = _common(before[start:], after[start:], from_end=True)
    return start, len(before) - end, after[start : len(after) - end]


def _common(one: str, other: str, *, from_end: bool) -> int:
    """How many characters are the same, from the start or the end."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if from_end:
            same = one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]
        else:
            same = one[low:middle] == other[low:middle]
        if same:
            low = middle
        else:
            high = middle - 1
    return low
