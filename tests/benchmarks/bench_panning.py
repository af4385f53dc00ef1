"""How still the window stands while it is panned: python -m tests.benchmarks.bench_panning

A real rig process over a virtual serial port sends 200 telemetry frames a second (the shortest
period of the protocol, 5 ms), each of which the real programmer logs. The logbook holds ten
million samples besides: five a second, and before those one an hour for nine years. The real
window stands on Trends, without a display, and is panned and zoomed by wheel and mouse, sixty
events a second. A precise timer of 5 ms on the window's thread tells how long that thread
answered nothing. Prints figures beside the aim; judges nothing.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from programmer.logbook import Logbook, Series
from programmer.logbook.sampling import rig_id
from programmer.logbook.schema import LEVELS_MS
from programmer.logbook.store import Store
from programmer.session import Programmer
from tests.support.processes import RigProcess
from ui.desktop.app import Desktop
from ui.desktop.names import Name
from ui.desktop.remembered import Remembered
from ui.desktop.screenshots import live, wait
from ui.desktop.start import empty_window
from ui.desktop.steady import steady
from ui.desktop.widgets.rail import PageId

SERIAL: Final = "TR-0001"
"""Of the rig with the seed 1."""
YEARS: Final = 9
WARM_UP_S: Final = 240
"""Until all that is bounded is full: the live ring, and the frames of the Wire page."""
PERIOD_MS: Final = 200
STALL_MS: Final = 100
TELEMETRY_MS: Final = 5
EVENT_MS: Final = 16
TIMER_MS: Final = 5

_SAMPLES: Final = """
    WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < :count)
    INSERT INTO sample (rig, at_ms, rig_clock_ms, reservoir_nl, battery_mv, battery_percent,
                        flow_nl_per_day, state, round_trip_us, link_percent)
    SELECT :rig, :first + n * :period, :first + n * :period,
           40000000 - n * 7 % 36000000 + n * 7919 % 40000, 2950, 100 - n * 60 / :count,
           178000 + n / 5000 % 7 * 20000, 2, 82, 100 - n % 1009 % 7 * (n % 13 = 0)
    FROM number"""

_BARE: Final = f"""
import time
longest, last = 0.0, time.perf_counter()
while True:
    time.sleep({TIMER_MS / 1_000})
    now = time.perf_counter()
    gap, last = (now - last) * 1_000 - {TIMER_MS}, now
    if gap > longest:
        longest = gap
        print(longest, flush=True)
"""


def build(path: Path, serial: str, count: int) -> None:
    """Logs `count` samples and some years before, roll-ups from the finest to the widest."""
    Logbook.open(path).close()
    store = Store(path, read_only=False)
    end_ms = int(time.time() * 1_000) - 60_000
    with store.writing(durable=False) as connection:
        rig = rig_id(connection, serial)
        for number, period in ((YEARS * 365 * 24, 3_600_000), (count, PERIOD_MS)):
            first = end_ms - number * period - (count * PERIOD_MS if period > PERIOD_MS else 0)
            values = {"rig": rig, "count": number, "period": period, "first": first}
            connection.execute(_SAMPLES, values)
        names = [series.value for series in Series]
        columns = [f"{name}_{part}" for name in names for part in ("low", "high", "sum")]
        chosen = [f"min({name}), max({name}), sum({name})" for name in names]
        source, counted, at = "sample", "count(*), count(link_percent)", "at_ms"
        for width in LEVELS_MS:
            connection.execute(
                "INSERT INTO rollup (width_ms, rig, start_ms, count, link_percent_count,"
                f" {', '.join(columns)}) SELECT {width}, rig, {at} / {width} * {width},"
                f" {counted}, {', '.join(chosen)} FROM {source} GROUP BY rig, {at} / {width}"
            )
            source, at = f"rollup WHERE width_ms = {width}", "start_ms"
            counted = "sum(count), sum(link_percent_count)"
            chosen = [f"min({name}_low), max({name}_high), sum({name}_sum)" for name in names]
    store.close()


class Hand:
    """Drags and turns the wheel over the charts, a step for each call."""

    def __init__(self, chart: QWidget) -> None:
        self._chart = chart
        self._random = random.Random(3)
        self._step = 0
        self._x = 0.0
        self._zoom = -120

    def move(self) -> None:
        """The next event: a drag of 40 steps, then 20 turns of the wheel, to and fro."""
        width, height = self._chart.width(), self._chart.height() / 2
        step = self._step % 60
        self._step += 1
        if step == 0:
            self._x = width / 2
            self._mouse(QEvent.Type.MouseButtonPress, height)
        elif step < 40:
            self._x += self._random.choice((-1, 1, 1)) * width / 40
            self._mouse(QEvent.Type.MouseMove, height)
        elif step == 40:
            self._mouse(QEvent.Type.MouseButtonRelease, height)
            self._zoom = self._random.choice((-120, 120))
        else:
            where = QPointF(self._random.uniform(80, width - 20), height)
            QApplication.sendEvent(
                self._chart,
                QWheelEvent(
                    where,
                    self._chart.mapToGlobal(where),
                    QPoint(),
                    QPoint(0, self._zoom),
                    Qt.MouseButton.NoButton,
                    Qt.KeyboardModifier.NoModifier,
                    Qt.ScrollPhase.NoScrollPhase,
                    False,
                ),
            )

    def _mouse(self, kind: QEvent.Type, y: float) -> None:
        where = QPointF(self._x, y)
        button = Qt.MouseButton.LeftButton
        moves = kind is QEvent.Type.MouseMove
        QApplication.sendEvent(
            self._chart,
            QMouseEvent(
                kind,
                where,
                self._chart.mapToGlobal(where),
                Qt.MouseButton.NoButton if moves else button,
                button,
                Qt.KeyboardModifier.NoModifier,
            ),
        )


class Stalls:
    """The gaps between a timer's calls, beyond its interval, and the work of the thread in each."""

    def __init__(self) -> None:
        self.gaps_ms: list[tuple[float, float]] = []
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(interval=TIMER_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._called)
        self._timer.start()

    def _called(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        gap = (now - self._last) * 1_000 - TIMER_MS
        self.gaps_ms.append((gap, (worked - self._worked) * 1_000))
        self._last, self._worked = now, worked

    def forget(self) -> None:
        """Begins anew."""
        self.gaps_ms.clear()
        self._last, self._worked = time.perf_counter(), time.thread_time()


def memory_mb() -> float:
    """What the process holds in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def measure(desktop: Desktop, seconds: float, warm_up: float) -> None:
    """Pans and zooms, and prints what that took."""
    desktop.window.open(PageId.TRENDS)
    opened = time.perf_counter()
    wait(lambda: bool(desktop.trend.state.panels), 60)
    print(f"Trends opened and drawn   {(time.perf_counter() - opened) * 1e3:8.0f} ms")
    chart = desktop.window.findChild(QWidget, Name.CHART.object_name)
    assert isinstance(chart, QWidget)
    hand, stalls = Hand(chart), Stalls()
    mover = QTimer(interval=EVENT_MS, timerType=Qt.TimerType.PreciseTimer)
    mover.timeout.connect(hand.move)
    mover.start()
    heard = [0]

    def count(event: object) -> None:
        heard[0] += type(event).__name__ == "FrameSeen"

    desktop.bridge.programmer.listen(count)
    live(int(warm_up * 1_000))
    bare = subprocess.Popen([sys.executable, "-c", _BARE], stdout=subprocess.PIPE, text=True)
    stalls.forget()
    heard[0] = 0
    memories = [memory_mb()]
    began, cpu = time.perf_counter(), time.process_time()
    while time.perf_counter() - began < seconds:
        live(1_000)
        memories.append(memory_mb())
    took, busy = time.perf_counter() - began, time.process_time() - cpu
    mover.stop()
    bare.terminate()
    bare_ms = max(map(float, bare.communicate()[0].split()))
    gaps = sorted(stalls.gaps_ms)
    print(f"frames heard              {heard[0] / took:8.0f} a second (aim: 200 of telemetry)")
    print(f"processor                 {busy / took * 100:8.0f} % of one core")
    longest = [f"{gap:.0f} ({worked:.0f})" for gap, worked in gaps[:-7:-1]]
    print(f"longest stall             {gaps[-1][0]:8.1f} ms (aim: under {STALL_MS})")
    print(f"longest ones              {', '.join(longest)} ms (of which the thread worked)")
    print(f"longest work at once      {max(worked for _, worked in gaps):8.1f} ms")
    print(f"99th percentile           {gaps[len(gaps) * 99 // 100][0]:8.1f} ms")
    print(f"the same in a bare process, which shows how busy the machine is: {bare_ms:.1f} ms")
    third = max(1, len(memories) // 3)
    growth = statistics.median(memories[-third:]) - statistics.median(memories[:third])
    print(f"memory after warm-up      {memories[0]:8.1f} MB, {memories[-1]:.1f} MB at the end")
    print(f"growth, third to third    {growth:8.1f} MB (aim: none)")


def main() -> None:
    """Builds, measures, prints."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=60, help="how long it is panned")
    parser.add_argument("--warm-up", type=float, default=WARM_UP_S, help="panned before, seconds")
    parser.add_argument("--samples", type=int, default=10_000_000, help="in the logbook")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["THECAL_RUNTIME_DIR"] = scratch
        path = Path(scratch) / "logbook.sqlite3"
        began = time.perf_counter()
        build(path, SERIAL, given.samples)
        print(f"{given.samples:,} samples built in {time.perf_counter() - began:.0f} s")
        settings = QSettings(f"{scratch}/settings.ini", QSettings.Format.IniFormat)
        rig = RigProcess.start("--seed", "1")
        with Logbook.open(path) as book:
            assert rig.serial_number == SERIAL
            remembered = Remembered(settings)
            window = empty_window(app, remembered)
            desktop = Desktop(window, Programmer(book, log_samples=True), remembered)
            try:
                desktop.start(rig.url)
                wait(lambda: desktop.bridge.view.ready and desktop.overview.state.connected)
                subscribed: list[object] = []
                desktop.bridge.run(
                    lambda: desktop.bridge.programmer.subscribe(TELEMETRY_MS),
                    subscribed.append,
                    subscribed.append,
                )
                wait(lambda: bool(subscribed))
                steady()
                measure(desktop, given.seconds, given.warm_up)
            finally:
                desktop.close()
                rig.kill()


if __name__ == "__main__":
    main()
