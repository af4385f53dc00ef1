"""The window: header, banner, rail, pages, foot.

It can be seen before there is anything to fill it with; pages are made when they are first opened.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from ui.desktop.remembered import Remembered
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.widgets.basics import Elided, column, label, row
from ui.desktop.widgets.rail import PageId, Rail

if TYPE_CHECKING:
    from ui.desktop.prompter import Prompter

HEADER_HEIGHT: Final = 80
AHEAD_MS: Final = 20
"""Between two pages that are made ahead: what the operator does comes first."""


class MainWindow(QMainWindow):
    """Puts the parts together; knows none of what they show."""

    def __init__(self, theme: Theme, remembered: Remembered) -> None:
        super().__init__()
        self.setWindowTitle(tr("Thecal · test rig only · not a medical device"))
        self.theme = theme
        self._remembered = remembered
        self._make: Mapping[PageId, Callable[[], QWidget]] = {}
        self._may_close: Callable[[], bool] = lambda: True
        self._pages: dict[PageId, QWidget] = {}
        self._first: dict[PageId, QWidget] = {}
        self._ahead = QTimer(self, singleShot=True, interval=AHEAD_MS)
        self._ahead.timeout.connect(self._make_next)
        self._rail = Rail(theme)
        self._stack = QStackedWidget()
        self._line = Elided()
        body = row(self._rail, self._stack, spacing=0)
        body.setStretch(1, 1)
        # The rail comes first in the order of Tab: where a focused widget disappears, Qt takes
        # the next one, and after the last one the first. That must not be the stop button.
        foot, self._foot = _make_foot(self._line)
        self._whole = column(body, foot, spacing=0)
        self._whole.setStretch(0, 1)
        self._header: QWidget = QFrame()
        set_role(self._header, "header")
        self._header.setFixedHeight(HEADER_HEIGHT)
        self._whole.insertWidget(0, self._header)
        centre = QWidget()
        centre.setLayout(self._whole)
        self.setCentralWidget(centre)
        centre.setFocus()  # else Qt marks the first button until a page is opened
        self.setMinimumSize(QSize(1024, 600))
        self.resize(1280, 720)
        geometry = remembered.geometry
        if geometry is not None:
            self.restoreGeometry(geometry)
        self.tell(tr("Starting…"))

    def fill(
        self,
        header: QWidget,
        banner: QWidget,
        waiting: QWidget,
        pages: Mapping[PageId, Callable[[], QWidget]],
        may_close: Callable[[], bool],
    ) -> None:
        """Takes what there is to show and makes the window work; once."""
        self._make, self._may_close = pages, may_close
        header.setFixedHeight(HEADER_HEIGHT)
        self._whole.replaceWidget(self._header, header)
        self._header.deleteLater()
        self._header = header
        self._whole.insertWidget(1, banner)
        self._foot.insertWidget(1, waiting)
        self._rail.chosen.connect(self.open)
        for page in PageId:
            self.bind([page.keys], page.button.accessible, partial(self.open, page))

    @property
    def page(self) -> PageId:
        """The page that is open."""
        current = self._stack.currentWidget()
        return next(page for page, widget in self._pages.items() if widget is current)

    def open(self, page: PageId) -> None:
        """Opens a page."""
        self._add(page)
        self._stack.setCurrentWidget(self._pages[page])
        self._first[page].setFocus()
        self._rail.show_page(page)

    def make_ahead(self) -> None:
        """Makes the pages that were not opened yet, one at a time, so that each opens at once."""
        self._ahead.start()

    def bind(self, keys: Sequence[str], text: str, call: Callable[[], object]) -> None:
        """Makes keys do something wherever one is in the window; `text` is listed with them."""
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.triggered.connect(lambda _checked=False: call())
        self.addAction(action)

    @property
    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """Keys, and what they do, of every action there is."""
        native = QKeySequence.SequenceFormat.NativeText
        either = tr(" or ")
        return tuple(
            (either.join(keys.toString(native) for keys in action.shortcuts()), action.text())
            for action in self.actions()
            if action.shortcuts()
        )

    def tell(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Shows the line at the foot."""
        self._line.tell(text)
        set_tone(self._line, tone)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt's: not in the middle of a commit without a question."""
        if not self._may_close():
            event.ignore()
            return
        self._ahead.stop()
        self._remembered.geometry = self.saveGeometry()
        self._remembered.page = self.page.value
        event.accept()

    def _make_next(self) -> None:
        missing = next((page for page in PageId if page not in self._pages), None)
        if missing:
            self._add(missing)
            self._ahead.start()

    def _add(self, page: PageId) -> None:
        if page not in self._pages:
            made = self._make[page]()
            self._pages[page], self._first[page] = made, _take_first(made)
            self._stack.addWidget(made)


def _make_foot(line: QWidget) -> tuple[QFrame, QHBoxLayout]:
    foot = QFrame()
    set_role(foot, "footer")
    mark = label(tr("Test rig only · not a medical device"), "small")
    layout = row(line, mark, spacing=Space.L)
    layout.setStretch(0, 1)
    layout.setContentsMargins(Space.L, 6, Space.L, 6)
    foot.setLayout(layout)
    return foot, layout


def _take_first(page: QWidget) -> QWidget:
    """Where the page begins. As a focus proxy that would hide from Tab what stands before it."""
    first = page
    while (proxy := first.focusProxy()) is not None:
        first.setFocusProxy(None)  # type: ignore[arg-type]  # the stub forgets None
        first = proxy
    return first


def close_question(changing: bool, prompter: Prompter, window: QWidget) -> bool:
    """Whether the window may close now."""
    return not changing or prompter.confirm(
        window,
        tr("A change is under way"),
        tr(
            "A commit is under way and its outcome is not known yet. Close all the same? "
            "It is settled when Thecal is connected to this rig again."
        ),
        tr("Close"),
    )
