"""Python's own pauses, kept short: they hold up every thread, the one that paints too."""

from __future__ import annotations

import gc
import sys
from typing import Final

SWITCH_S: Final = 0.000_5
"""How long a thread computes before another has its turn: a tenth of Python's own. Each call into
Qt may have to wait for a turn, and one painting of a page makes a hundred of them."""
YOUNG: Final = 2_000
MIDDLE: Final = 10
NEVER: Final = 1_000_000_000


def steady() -> None:
    """Shortens turns and leaves out collections of all there is; once, when the window stands.

    A whole collection took 80 ms at the start, and 190 ms with the frames and samples of some
    minutes. These are freed when the last reference goes, collector or not; it is for cycles, and
    those that are made over and over die young. What stands at the start stays to the end.
    """
    sys.setswitchinterval(SWITCH_S)
    gc.freeze()
    gc.set_threshold(YOUNG, MIDDLE, NEVER)
