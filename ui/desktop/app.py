"""The composition root: makes every part behind the window once and hands each what it needs."""

from __future__ import annotations

import getpass
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from programmer.link.ports import list_ports
from programmer.logbook import Logbook, LogbookError, resolve_path
from programmer.logbook.place import VARIABLE
from programmer.probing import Prober
from programmer.session import Programmer
from ui.desktop.bridge import Bridge
from ui.desktop.pages.alarms import AlarmsPage
from ui.desktop.pages.bolus import BolusPage
from ui.desktop.pages.connect import ConnectPage
from ui.desktop.pages.log import LogPage
from ui.desktop.pages.overview import OverviewPage
from ui.desktop.pages.overview_pump import PumpCard
from ui.desktop.pages.programme import ProgrammePage
from ui.desktop.pages.refill import RefillPage
from ui.desktop.pages.settings import SettingsPage
from ui.desktop.pages.titration import TitrationPage
from ui.desktop.pages.trends import TrendsPage
from ui.desktop.pages.wire import WirePage
from ui.desktop.preferences import Preferences
from ui.desktop.prompter import Prompter
from ui.desktop.remembered import Remembered
from ui.desktop.sheet_print import SheetPrinting
from ui.desktop.sounds import make_speaker
from ui.desktop.steady import steady
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import tr, tr_count
from ui.desktop.viewmodels.alarms import AlarmsViewModel
from ui.desktop.viewmodels.bolus import BolusViewModel
from ui.desktop.viewmodels.connection import ConnectionViewModel
from ui.desktop.viewmodels.delivery import DeliveryViewModel
from ui.desktop.viewmodels.header import HeaderViewModel
from ui.desktop.viewmodels.log import LogViewModel
from ui.desktop.viewmodels.overview import OverviewViewModel
from ui.desktop.viewmodels.path_reader import PathReader
from ui.desktop.viewmodels.patient import PatientViewModel
from ui.desktop.viewmodels.probing import ProbingViewModel
from ui.desktop.viewmodels.programme import ProgrammeViewModel
from ui.desktop.viewmodels.pump_profile import PumpProfileViewModel
from ui.desktop.viewmodels.recent import RecentViewModel
from ui.desktop.viewmodels.refill import RefillViewModel
from ui.desktop.viewmodels.report import ReportViewModel
from ui.desktop.viewmodels.settings import SettingsViewModel
from ui.desktop.viewmodels.software_rig import SoftwareRigLauncher, SoftwareRigViewModel
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.titration import TitrationViewModel
from ui.desktop.viewmodels.trend import TrendViewModel
from ui.desktop.viewmodels.unrecorded import UnrecordedViewModel
from ui.desktop.viewmodels.waiting import WaitingViewModel
from ui.desktop.viewmodels.wire import WireViewModel
from ui.desktop.widgets.banner import BannerBar
from ui.desktop.widgets.basics import scrolled, stacked
from ui.desktop.widgets.header import Header
from ui.desktop.widgets.patient import PatientCard
from ui.desktop.widgets.rail import PageId
from ui.desktop.widgets.report_button import ReportButton
from ui.desktop.widgets.unrecorded import UnrecordedBar
from ui.desktop.widgets.waiting import WaitingBar
from ui.desktop.window import MainWindow, close_question


class Desktop:
    """Fills a window with all that is behind it. `close` ends everything it started."""

    def __init__(
        self,
        window: MainWindow,
        programmer: Programmer,
        remembered: Remembered,
        *,
        launch: SoftwareRigLauncher | None = None,
        prompter: Prompter | None = None,
    ) -> None:
        self.window, self.theme = window, window.theme
        self._prompter = prompter or Prompter()
        self._remembered = remembered
        preferences = remembered.preferences
        self.bridge = Bridge(programmer)
        self.line = StatusLineViewModel(self.bridge)
        prober = Prober()
        self.connection = ConnectionViewModel(self.bridge, list_ports, prober.give_way)
        self.connection.last_url = remembered.url
        self.probing = ProbingViewModel(self.bridge, self.connection, prober)
        self.recent = RecentViewModel(self.bridge, self.connection, remembered)
        self.software_rig = SoftwareRigViewModel(self.connection, remembered, launch)
        self.header = HeaderViewModel(self.bridge)
        self.delivery = DeliveryViewModel(self.bridge, self.line)
        self.overview = OverviewViewModel(self.bridge)
        self.pump_profile = PumpProfileViewModel(self.bridge)
        self.patient = PatientViewModel(self.bridge)
        self.waiting = WaitingViewModel(self.bridge)
        self.unrecorded = UnrecordedViewModel(self.bridge, self.line)
        self._printing = SheetPrinting(self.overview.sheet, self.line, self._prompter)
        self.programme = ProgrammeViewModel(self.bridge, self.line)
        self._finish = SheetPrinting(self.programme.sheet, self.line, self._prompter)
        self.titration = TitrationViewModel(self.bridge, self.line, self.programme.treatment)
        path = PathReader(self.bridge)
        self.bolus = BolusViewModel(self.bridge, self.line, path)
        self.refill = RefillViewModel(self.bridge, self.line, path)
        self.trend = TrendViewModel(self.bridge, self.line)
        self.log = LogViewModel(self.bridge, self.line)
        self._speaker = make_speaker()
        self.alarms = AlarmsViewModel(
            self.bridge, self.line, self._speaker, sound_on=remembered.sounds
        )
        self.programme.prefer(preferences.unit)
        self.programme.use_library(preferences.library)
        self.settings = SettingsViewModel(self.bridge, self.line, preferences, self._apply)
        self.settings.library_chosen_again.connect(self.programme.read_library)
        self.theme.changed.connect(lambda: self.settings.adopt(scheme=self.theme.choice))
        self.alarms.changed.connect(lambda: self.settings.adopt(sounds=self.alarms.state.sound_on))
        self.report = ReportViewModel(self.bridge, self.line)
        self.log.downloaded.connect(self.alarms.load)
        self.wire = WireViewModel(self.bridge, self.line, self.connection)
        window.fill(
            Header(
                self.theme,
                self.header,
                self.delivery,
                lambda: window.open(PageId.ALARMS),
            ),
            stacked(
                BannerBar(self.theme, self.delivery, self._prompter),
                UnrecordedBar(self.theme, self.unrecorded),
            ),
            WaitingBar(self.waiting),
            {
                PageId.CONNECT: self._connect_page,
                PageId.OVERVIEW: self._overview_page,
                PageId.PROGRAMME: lambda: ProgrammePage(
                    self.theme,
                    self.programme,
                    self._copy,
                    lambda: self._finish.print(self.window),
                ),
                PageId.TITRATION: self._titration_page,
                PageId.BOLUS: lambda: BolusPage(self.theme, self.bolus),
                PageId.REFILL: lambda: RefillPage(self.theme, self.refill),
                PageId.TRENDS: lambda: TrendsPage(
                    self.theme, self.trend, self._prompter, self._copy
                ),
                PageId.LOG: lambda: LogPage(self.theme, self.log, self._prompter, self._copy),
                PageId.ALARMS: lambda: AlarmsPage(self.theme, self.alarms, self.delivery.silence),
                PageId.WIRE: lambda: WirePage(self.theme, self.wire, self._prompter),
                PageId.SETTINGS: self._settings_page,
            },
            self._may_close,
        )
        self.line.changed.connect(self._show_line)
        self._show_line()
        window.bind(["F12", "Ctrl+."], tr("Stop the pump"), self.delivery.stop)
        window.bind(["Ctrl+Q"], tr("Quit"), self.window.close)
        window.bind(["F5"], tr("Interrogate the rig"), self.delivery.interrogate)
        window.bind(["Ctrl+P"], tr("Print the overview"), lambda: self._printing.print(self.window))

    def start(self, url: str | None) -> None:
        """Shows the window; connects to `url` if there is one."""
        pages = {page.value: page for page in PageId}
        first = pages.get(self._remembered.page, PageId.CONNECT) if url else PageId.CONNECT
        if url and first is PageId.CONNECT:
            first = PageId.OVERVIEW
        self.window.open(first)
        self.window.show()
        self.window.make_ahead()
        if url:
            self.connection.connect_to(url)

    def close(self) -> None:
        """Ends the link, the threads and the software rigs."""
        self._remembered.url = self.connection.last_url
        self.log.cancel()
        self.report.cancel()
        self.wire.cancel()
        self.trend.cancel()
        self.probing.cancel()
        self.bridge.close()
        self._speaker.close()
        self.connection.close()

    def _connect_page(self) -> QWidget:
        return ConnectPage(
            self.theme,
            self.connection,
            self.probing,
            self.recent,
            self.software_rig,
            self._prompter,
        )

    def _overview_page(self) -> QWidget:
        page = OverviewPage(
            self.theme,
            self.overview,
            self.delivery,
            lambda: self.window.open(PageId.PROGRAMME),
            self._copy,
            lambda: self._printing.print(self.window),
            ReportButton(self.report, self._prompter),
            PumpCard(self.theme, self.pump_profile),
            PatientCard(self.theme, self.patient),
        )
        return _scrolled(page)

    def _titration_page(self) -> QWidget:
        return _scrolled(
            TitrationPage(
                self.theme,
                self.titration,
                self._copy,
                lambda: self.window.open(PageId.PROGRAMME),
            )
        )

    def _settings_page(self) -> QWidget:
        return _scrolled(
            SettingsPage(self.settings, self._prompter, self._copy, self.window.shortcuts)
        )

    def _show_line(self) -> None:
        self.window.tell(self.line.state.text, self.line.state.tone)

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.line.tell(tr("Copied."), Tone.GOOD)

    def _apply(self, preferences: Preferences) -> None:
        self._remembered.preferences = preferences
        self.theme.use(preferences.scheme)
        self.programme.prefer(preferences.unit)
        self.programme.use_library(preferences.library)
        self.alarms.set_sound(preferences.sounds)

    def _may_close(self) -> bool:
        changing = (self.programme.changing, self.bolus.changing, self.refill.changing)
        return close_question(any(changing), self._prompter, self.window)


def _scrolled(page: QWidget) -> QWidget:
    area = scrolled(page)
    area.setFocusProxy(page)
    return area


def serve(
    app: QApplication,
    window: MainWindow,
    remembered: Remembered,
    url: str | None,
    *,
    logbook: Path | None = None,
    launch: SoftwareRigLauncher | None = None,
) -> int:
    """Fills the window, and returns when it is closed.

    Args:
        app: whose events are served meanwhile.
        window: the empty one.
        remembered: from earlier starts.
        url: what to connect to at once.
        logbook: the logbook's file; None for where it usually is.
        launch: starts a software rig; without it the window cannot.

    Returns:
        The exit code: 2 where the logbook cannot be used.
    """
    try:
        book, trouble = open_book(logbook, remembered.preferences.logbook)
    except LogbookError as error:
        window.hide()
        print(f"thecal: {error}", file=sys.stderr)
        return 2
    with _closed_aloud(book):
        programmer = Programmer(book, operator=_operator(), log_samples=True)
        desktop = Desktop(window, programmer, remembered, launch=launch)
        if trouble:
            desktop.line.tell(trouble, Tone.WARN)
        try:
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: app.quit())
            desktop.start(url)
            steady()
            return app.exec()
        finally:
            desktop.close()
            if lost := programmer.unrecorded:
                said = tr_count(
                    "{n} entry could not be written to the logbook and is lost",
                    "{n:,} entries could not be written to the logbook and are lost",
                    lost,
                )
                print(f"thecal: {said}", file=sys.stderr)


@contextmanager
def _closed_aloud(book: Logbook) -> Iterator[None]:
    """Closes the logbook at the end; what it could not take is told in one line."""
    try:
        yield
    finally:
        try:
            book.close()
        except LogbookError as error:
            print(f"thecal: {error}", file=sys.stderr)


def open_book(given: Path | None, chosen: str) -> tuple[Logbook, str]:
    """The logbook given, else the one chosen in Settings, else where it usually is.

    Args:
        given: from the command line.
        chosen: from Settings; a place named by the environment comes before it.

    Returns:
        The logbook, and one line on why it is not the one chosen; empty where it is.

    Raises:
        LogbookError: it cannot be used.
    """
    trouble = ""
    if chosen and given is None and VARIABLE not in os.environ:
        try:
            return Logbook.open(Path(chosen)), ""
        except LogbookError as error:
            trouble = tr("Recording in the usual place, since {error}", error=error)
    return Logbook.open(resolve_path(given)), trouble


def _operator() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
