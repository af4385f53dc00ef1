"""`python -m ui.desktop.screenshots FOLDER`: pictures of every page, in both colour schemes.

Starts software rigs, drives the real window without a display, and writes PNGs: at scale 1 into
the folder, at scale 2 into `scale-2` in it. `--scale`, `--language` and `--only` make fewer.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QTableView, QWidget

from hardware.mock.clock import RealClock
from hardware.mock.device import RigDevice
from hardware.mock.file_storage import FileStorage
from hardware.mock.profile import DEFAULT_PROFILE
from programmer.logbook import Logbook
from programmer.session import Programmer
from ui.cli.software_rigs import SoftwareRigs
from ui.desktop.app import Desktop
from ui.desktop.models.log import LogKind
from ui.desktop.names import Name
from ui.desktop.pages.overview_pump import PumpCard
from ui.desktop.preferences import RateUnit
from ui.desktop.remembered import Remembered
from ui.desktop.screenshots_orders import take_boluses, take_refill
from ui.desktop.start import empty_window
from ui.desktop.theme.tokens import Scheme
from ui.desktop.tongue import Language
from ui.desktop.viewmodels.drafts import Mode, TimeDraft
from ui.desktop.viewmodels.header import PumpShown
from ui.desktop.viewmodels.log import Task
from ui.desktop.viewmodels.programme import Phase
from ui.desktop.viewmodels.treatment import AgeGroup
from ui.desktop.viewmodels.trend import Span
from ui.desktop.widgets.rail import PageId

PATIENCE_S: Final = 20.0
TREND_S: Final = 25.0
SPEED: Final = 600
"""Of the rig with alarms: ten minutes a second."""
STALL: Final = """
[[fault]]
kind = "stall"
message = "ReadStatus"
after = 3
first = 1
duration_ms = 1_200_000

[[fault]]
kind = "stall"
message = "ReadStatus"
after = 7
first = 1
duration_ms = 3_600_000
"""
FAST: Final = 20_000
"""Speed of the rig whose trend is drawn."""


@contextmanager
def rig(*options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A software rig in a process of its own; gives it and its port."""
    command = [sys.executable, "-m", "hardware.mock", *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process, process.stdout.readline().strip()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def wait(condition: Callable[[], bool], patience_s: float = PATIENCE_S) -> None:
    """Lets the window live until `condition`.

    Raises:
        TimeoutError: it did not come true.
    """
    over = time.monotonic() + patience_s
    while not condition():
        if time.monotonic() > over:
            raise TimeoutError("the window did not come to where it should be")
        live(20)


def live(ms: int) -> None:
    """Lets the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class Photographer:
    """Writes the window as it is, in both colour schemes."""

    def __init__(self, desktop: Desktop, folder: Path, only: Sequence[str] = ()) -> None:
        self._desktop, self._folder, self._only = desktop, folder, only

    def take(self, name: str, *, window: QWidget | None = None) -> None:
        """Writes `name-light.png` and `name-dark.png`, if that picture is wanted."""
        if self._only and name not in self._only:
            return
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            self._desktop.theme.use(scheme)
            live(150)
            path = self._folder / f"{name}-{scheme.value}.png"
            (window or self._desktop.window).grab().save(str(path))
            print(path)


def tour(desktop: Desktop, folder: Path, only: Sequence[str] = ()) -> None:
    """Goes through the window as an operator would, and takes pictures."""
    camera = Photographer(desktop, folder, only)
    window, programme = desktop.window, desktop.programme
    desktop.start(None)
    wait(lambda: desktop.connection.state.listed)
    camera.take("connect")
    with rig("--seed", "4711") as (process, url):
        desktop.connection.connect_to(url)
        wait(lambda: desktop.header.state.pump is PumpShown.RUNNING)
        wait(lambda: desktop.overview.state.connected)
        camera.take("connected")
        window.open(PageId.OVERVIEW)
        camera.take("overview")
        card = window.findChild(PumpCard)
        assert isinstance(card, PumpCard)
        show_at_top(card)
        camera.take("pump")
        window.open(PageId.SETTINGS)
        camera.take("settings")
        window.open(PageId.PROGRAMME)
        programme.edit("1,3o0", RateUnit.UG)
        camera.take("programme-junk")
        programme.edit("9999", RateUnit.UG)
        camera.take("programme-refused")
        programme.edit("355", RateUnit.UG)
        camera.take("programme")
        programme.review()
        wait(lambda: programme.state.phase is Phase.REVIEW)
        camera.take("review")
        programme.commit("spasticity in the evening")
        wait(lambda: programme.state.phase is Phase.RECEIPT)
        camera.take("receipt")
        window.open(PageId.TITRATION)
        camera.take("titration-empty")
        desktop.titration.type_screening("50")
        desktop.titration.type_effect(TimeDraft("6", "0"))
        programme.treatment.choose_indication("spinal")
        programme.treatment.choose_age_group(AgeGroup.ADULT)
        wait(lambda: bool(desktop.titration.state.step.figures))
        camera.take("titration")
        programme.treatment.choose_indication(None)
        programme.treatment.choose_age_group(None)
        window.open(PageId.PROGRAMME)
        programme.finish()
        take_modes(desktop, camera)
        take_boluses(desktop, camera.take, wait)
        take_refill(desktop, camera.take, wait)
        desktop.delivery.stop()
        wait(lambda: desktop.header.state.pump is PumpShown.STOPPED)
        window.open(PageId.OVERVIEW)
        camera.take("stopped")
        desktop.delivery.resume()
        wait(lambda: desktop.header.state.pump is PumpShown.RUNNING)
        desktop.log.download()
        wait(lambda: desktop.log.state.task is Task.NONE and desktop.log.state.rows > 8)
        desktop.log.verify()
        wait(lambda: desktop.log.state.chain is not None)
        window.open(PageId.LOG)
        camera.take("log")
        kinds = [desktop.log.model.row(number).kind for number in range(desktop.log.state.rows)]
        desktop.log.open(len(kinds) - 1 - kinds[::-1].index(LogKind.RECEIPT))
        camera.take("log-receipt")
        window.open(PageId.WIRE)
        table = window.findChild(QTableView, Name.WIRE_FRAMES.object_name)
        assert isinstance(table, QTableView)
        names = [row.message for row in desktop.wire.kept]
        table.selectRow(len(names) - 1 - names[::-1].index("Telemetry"))
        camera.take("wire")
        window.open(PageId.OVERVIEW)
        process.kill()
        wait(lambda: desktop.header.state.pump is PumpShown.UNKNOWN)
        live(3_000)
        camera.take("lost")
    desktop.connection.cancel()
    wait(lambda: desktop.connection.state.can_connect)
    take_alarms(desktop, camera, folder)
    with rig("--seed", "4712", "--speed", str(FAST)) as (_, url):
        desktop.connection.connect_to(url)
        wait(lambda: desktop.header.state.pump is PumpShown.RUNNING)
        desktop.trend.choose(Span.MINUTE)
        window.open(PageId.TRENDS)
        live(int(TREND_S * 600))
        desktop.delivery.stop()
        wait(lambda: desktop.header.state.pump is PumpShown.STOPPED)
        live(int(TREND_S * 150))
        desktop.delivery.resume()
        wait(lambda: desktop.header.state.pump is PumpShown.RUNNING)
        live(int(TREND_S * 250))
        desktop.trend.point(desktop.trend.state.window.end - TREND_S / 2)
        camera.take("trends")


def take_modes(desktop: Desktop, camera: Photographer) -> None:
    """Each other mode as it is typed; a flex programme to its end."""
    programme, drafting = desktop.programme, desktop.programme.drafting
    drafting.choose_mode(Mode.MINIMUM_RATE)
    camera.take("programme-minimum")
    drafting.choose_mode(Mode.PERIODIC_BOLUS)
    drafting.type_bolus("background", background="240", dose="60")
    drafting.type_bolus("duration", duration=TimeDraft("0", "5"), interval=TimeDraft("0", "24"))
    camera.take("programme-minutes")
    drafting.type_bolus("interval", interval=TimeDraft("24", "0"))
    camera.take("programme-periodic")
    drafting.choose_mode(Mode.FLEX)
    for weekday in (5, 6):
        drafting.move_day(weekday)
    for weekday, steps in ((0, ((6, 420), (12, 360), (22, 300))), (5, ((9, 400),))):
        drafting.look_at(weekday)
        drafting.type_step(0, "rate", "300")
        for number, (hour, rate) in enumerate(steps, 1):
            drafting.add_step(number - 1)
            for part, text in (("hours", f"{hour}"), ("minutes", "30"), ("rate", f"{rate}")):
                drafting.type_step(number, part, text)
    drafting.move_day(6)
    drafting.look_at(0)
    drafting.type_patient("", allowed=True, dose="10", most="4")
    drafting.type_patient("", duration=TimeDraft("0", "10"), lockout=TimeDraft("2", "30"))
    camera.take("programme-flex")
    programme.review()
    wait(lambda: programme.state.phase is Phase.REVIEW)
    camera.take("review-flex")
    programme.commit("evening spasms")
    wait(lambda: programme.state.phase is Phase.RECEIPT)
    wait(lambda: bool(programme.state.finish and not programme.state.finish.loud))
    camera.take("finish-flex")
    programme.finish()


def show_at_top(widget: QWidget) -> None:
    """Scrolls its page so far that it can be seen."""
    areas = widget.window().findChildren(QScrollArea)
    area = next(each for each in areas if each.isAncestorOf(widget))
    content = area.widget()
    assert content is not None
    live(300)  # until it is laid out
    area.verticalScrollBar().setValue(widget.mapTo(content, widget.rect().topLeft()).y())


def take_alarms(desktop: Desktop, camera: Photographer, folder: Path) -> None:
    """A pump that is nearly empty, and an alarm that was silenced."""
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        state, plan = Path(scratch) / "rig.state", Path(scratch) / "stall.toml"
        make_nearly_empty(state)
        plan.write_text(STALL)
        with rig("--state", str(state), "--faults", str(plan), "--speed", str(SPEED)) as (_, url):
            alarms = desktop.alarms
            desktop.connection.connect_to(url)
            wait(lambda: len(alarms.state.active) == 1 and alarms.state.can_silence)
            desktop.window.open(PageId.ALARMS)
            desktop.delivery.silence()
            wait(lambda: any(each.silenced for each in alarms.state.active))
            wait(lambda: len(alarms.state.active) == 2 and alarms.state.past > 0)
            camera.take("alarms")
    desktop.connection.cancel()
    wait(lambda: desktop.connection.state.can_connect)


def make_nearly_empty(path: Path) -> None:
    """Writes the state of a rig whose reservoir comes to its alarm at once."""
    storage = FileStorage(path)
    device = RigDevice(RealClock(), storage, seed=4713)
    control = device.control
    low = DEFAULT_PROFILE.low_reservoir
    pump = replace(control.stored.pump, computed=low, true_reservoir=low)
    control.stored = replace(control.stored, pump=pump)
    device.shut_down()
    storage.close()


def main() -> int:
    """Writes the pictures."""
    parser = argparse.ArgumentParser(prog="python -m ui.desktop.screenshots", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="just these")
    parser.add_argument("--scale", type=int, choices=(1, 2), help="just this one")
    parser.add_argument("--language", default="en", choices=[each.value for each in Language])
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--height", type=int, default=720)
    given = parser.parse_args()
    if given.scale is None:
        return both_scales(given)
    given.folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(given.scale)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["THECAL_RUNTIME_DIR"] = scratch
        settings = QSettings(f"{scratch}/settings.ini", QSettings.Format.IniFormat)
        with Logbook.open(Path(scratch) / "logbook.sqlite3") as book:
            programmer = Programmer(book, operator="trainee", log_samples=True)
            remembered = Remembered(settings)
            remembered.preferences = replace(
                remembered.preferences, language=Language(given.language)
            )
            window = empty_window(app, remembered)
            desktop = Desktop(window, programmer, remembered, launch=SoftwareRigs())
            desktop.window.resize(QSize(given.width, given.height))
            try:
                tour(desktop, given.folder, given.only)
            finally:
                desktop.close()
    return 0


def both_scales(given: argparse.Namespace) -> int:
    """Runs the command once for each scale, since Qt takes a scale only at its start."""
    sizes = ["--width", str(given.width), "--height", str(given.height)]
    options = [*sizes, "--language", given.language]
    if given.only:
        options += ["--only", *given.only]
    for scale, folder in ((1, given.folder), (2, given.folder / "scale-2")):
        command = [sys.executable, "-m", "ui.desktop.screenshots", str(folder), *options]
        made = subprocess.run([*command, "--scale", str(scale)], check=False)
        if made.returncode:
            return made.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
