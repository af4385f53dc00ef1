"""A watchdog for the window's thread: what held it up, for how long, and where in the code.

Two things hold a window up. Work: the CPU time that its thread spends from one moment at which
it is free for the next event to the next such moment; what other processes take of the machine
does not count, neither by time nor by slowing the core, which a small task tells that is timed
again and again. Waiting: the thread stands at a call that waits, such as a lock or a query,
for so long by the clock. A second thread looks at the stack of the first all the time, and
posts it events ahead of all others: each that comes is a moment at which the window was free.
"""

from __future__ import annotations

import ast
import linecache
import math
import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice, starmap
from operator import attrgetter, methodcaller
from pathlib import Path
from statistics import median
from types import CodeType
from typing import ClassVar, Final, Self

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QObject, Qt

LIMIT_MS: Final = 50
LOOK_S: Final = 0.004
"""Between two looks at the stack."""
WAITS: Final = frozenset(
    {
        *("acquire", "wait", "join", "get", "result", "sleep", "select", "poll"),
        *("accept", "recv", "recv_into", "sendall", "read", "readline", "open"),
        *("execute", "executemany", "executescript", "commit", "fetchone", "fetchall"),
        *("waitpid", "communicate", "fsync"),
    }
)
"""Calls that wait for something; those that need not are at once over."""

PACES: Final = 15
"""How often the small task was timed lately: in the last 0.1 s, where the window is idle."""
_TASK: Final = range(400)
"""To be made texts of, and looked up by Qt: some 0.1 ms."""

_ROOT: Final = Path(__file__).parents[2]
_OURS: Final = tuple(str(_ROOT / each) for each in ("ui", "programmer", "firmware_protocol"))
_KNOCK: Final = QEvent.Type(QEvent.registerEventType())

_DEPTH: Final = 16
"""Frames of a stack that are looked at; under pytest there are always more."""
_LOOK: Final = attrgetter(
    "f_lasti",
    *("f_back." * level + name for level in range(_DEPTH) for name in ("f_code", "f_lineno")),
)

Place = tuple[CodeType, int]
"""A line of code that is executed."""
Stack = tuple[Place, ...]
"""Innermost first."""


@dataclass(frozen=True, slots=True)
class HeldUp:
    """One time that the window was not free for too long."""

    what: str
    ms: float
    stack: Stack

    def __str__(self) -> str:
        own = [place for place in self.stack if place[0].co_filename.startswith(_OURS)]
        where = "\n".join(f"    {_words(place)}" for place in (own or self.stack)[:12])
        return f"{self.what} for {self.ms:.0f} ms in\n{where}"


class Watchdog(QObject):
    """Watches the thread that makes it, while in a `with`; `found` is what held it up."""

    _best_pace: ClassVar = math.inf

    def __init__(self, limit_ms: float = LIMIT_MS) -> None:
        super().__init__()
        self.found: list[HeldUp] = []
        self.longest_ms = 0.0
        self._limit_ms = limit_ms
        self._thread = threading.get_ident()
        self._samples: list[Stack] = []
        self._cpu = 0.0
        self._paces: deque[float] = deque(maxlen=PACES)
        self._knocked = False
        self._away = False
        self._round = 0
        self._over = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    def __enter__(self) -> Self:
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._dispatcher.awake.connect(self._free)
        self._dispatcher.aboutToBlock.connect(self._free)
        self._cpu = time.thread_time()
        self._watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._free()
        self._dispatcher.awake.disconnect(self._free)
        self._dispatcher.aboutToBlock.disconnect(self._free)
        self._over.set()
        self._watcher.join()
        QCoreApplication.removePostedEvents(self)

    @property
    def report(self) -> str:
        """What was found, one below the other."""
        return "\n".join(str(each) for each in self.found)

    @contextmanager
    def looking_away(self) -> Iterator[None]:
        """For what the test itself does on the window's thread."""
        self._free()
        self._away = True
        try:
            yield
        finally:
            self._begin()
            self._away = False

    def event(self, event: QEvent) -> bool:
        """Qt's: a knock has been heard, so the window is free."""
        if event.type() == _KNOCK:
            self._free()
            self._time_task()
            self._begin()
            self._knocked = False
            return True
        return super().event(event)

    def _free(self) -> None:
        """The window is free for the next event."""
        spent_ms = (time.thread_time() - self._cpu) * 1_000 / self._slowness
        self.longest_ms = max(self.longest_ms, spent_ms)
        if spent_ms > self._limit_ms:
            self.found.append(HeldUp("works", spent_ms, _commonest(self._samples)))
        self._begin()

    def _time_task(self) -> None:
        begun = time.thread_time()
        QCoreApplication.translate("task", "".join(str(number) for number in _TASK))
        self._paces.append(time.thread_time() - begun)
        Watchdog._best_pace = min(Watchdog._best_pace, self._paces[-1])

    @property
    def _slowness(self) -> float:
        """How many times slower the core is now than at its best."""
        return median(self._paces) / self._best_pace if self._paces else 1.0

    def _begin(self) -> None:
        self._samples = []
        self._round += 1
        self._cpu = time.thread_time()

    def _look(self) -> tuple[int, Stack] | None:
        """The instruction and the stack of the watched thread; None where that is short.

        All in one go, without a moment for other threads: a frame that is held here when it
        ends over there keeps its painter, and Qt does not survive that.
        """
        frames = map(methodcaller("get", self._thread), starmap(sys._current_frames, ((),)))
        try:
            instruction, *places = next(map(_LOOK, frames))
        except AttributeError:
            return None
        return instruction, tuple(zip(places[::2], places[1::2], strict=True))

    def _watch(self) -> None:
        """On the watchdog's thread."""
        known: dict[tuple[CodeType, int], bool] = {}
        waiting, told = (0, 0.0), 0
        while not self._over.wait(LOOK_S):
            if not self._knocked:
                self._knocked = True
                knock = QEvent(_KNOCK)
                QCoreApplication.postEvent(self, knock, Qt.EventPriority.HighEventPriority.value)
            seen = self._look()
            if seen is None or self._away:
                continue
            instruction, stack = seen
            round_, now = self._round, time.monotonic()
            place = (stack[0][0], instruction)
            if place not in known:
                known[place] = _waits(*place)
            self._samples.append(stack)
            if not (known[place] and _is_ours(stack)):
                waiting = (0, 0.0)
            elif waiting[0] != round_:
                waiting = (round_, now)
            elif (ms := (now - waiting[1]) * 1_000) > self._limit_ms and told != round_:
                told = round_
                self.found.append(HeldUp("waits", ms, stack))


def _is_ours(stack: Stack) -> bool:
    return any(code.co_filename.startswith(_OURS) for code, _ in stack)


def _commonest(samples: list[Stack]) -> Stack:
    """The stack seen most often, by the function that ran and who called it."""
    seen = Counter(tuple(code for code, _ in stack) for stack in samples)
    if not seen:
        return ()
    (codes, _), *_ = seen.most_common(1)
    return next(stack for stack in samples if tuple(code for code, _ in stack) == codes)


def _waits(code: CodeType, instruction: int) -> bool:
    """Whether the instruction is a call that waits, or enters a `with` without Python's help."""
    line, end_line, start, end = next(islice(code.co_positions(), instruction // 2, None))
    if line is None or end_line is None:
        return False
    lines = [linecache.getline(code.co_filename, each) for each in range(line, end_line + 1)]
    lines[-1] = lines[-1].encode()[:end].decode()
    said = "".join(lines).encode()[start:].decode()
    if said.startswith("with "):
        return True
    try:
        call = ast.parse(said, mode="eval").body
    except SyntaxError:
        return False
    if not isinstance(call, ast.Call):
        return False
    return getattr(call.func, "attr", getattr(call.func, "id", "")) in WAITS


def _words(place: Place) -> str:
    code, line = place
    where = Path(code.co_filename)
    short = where.relative_to(_ROOT) if where.is_relative_to(_ROOT) else where.name
    return f"{short}:{line} {code.co_qualname}"
