"""A window under the watchdog, with Python's pauses as short as the program keeps them."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from tests.scenarios.conftest import Operator
from tests.support.watchdog import LIMIT_MS, Watchdog
from ui.desktop.names import Name
from ui.desktop.steady import steady


@contextmanager
def watched() -> Iterator[Watchdog]:
    """Accuses at the end of what held the window up.

    One handler that worked for up to twice the limit is let pass: page faults and a machine's
    other work come once, what the program does comes again.
    """
    interval, thresholds = sys.getswitchinterval(), gc.get_threshold()
    gc.collect()
    steady()
    # The first painting belongs to the start. No page is made by this: that is for timers.
    QCoreApplication.sendPostedEvents()
    try:
        with Watchdog() as watching:
            yield watching
    finally:
        sys.setswitchinterval(interval)
        gc.set_threshold(*thresholds)
        gc.unfreeze()
    slips = [each for each in watching.found if each.what == "works" and each.ms < 2 * LIMIT_MS]
    assert watching.found == slips[:1], watching.report


def until_made(operator: Operator) -> None:
    """Waits until all pages are made ahead."""
    window = operator.desktop.window
    last = Name.RESET_SETTINGS.object_name
    operator.until(lambda: window.findChild(QWidget, last) is not None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def see(operator: Operator, seconds: float = 1.0) -> None:
    """Lets the window go on for a while, as somebody who reads does."""
    end = time.monotonic() + seconds
    operator.until(lambda: time.monotonic() > end)
