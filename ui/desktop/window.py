"""The window: header, banner, rail, pages, foot. Pages are made when they are first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.desktop.prompter import Prompter
from ui.desktop.remembered import Remembered
from ui.desktop.theme.theme import set_role, set_tone
from ui.desktop.theme.tokens import Space
from ui.desktop.viewmodels.status_line import StatusLineState
from ui.desktop.widgets.basics import Elided, label, row
from ui.desktop.widgets.rail import PageId, Rail

_MARK = "Test rig only · not a medical device"


class MainWindow(QMainWindow):
    """Puts the parts together; knows none of what they show."""

    def __init__(
        self,
        header: QWidget,
        banner: QWidget,
        rail: Rail,
        pages: Mapping[PageId, Callable[[], QWidget]],
        remembered: Remembered,
        may_close: Callable[[], bool],
    ) -> None:
        super().__init__()
        self.setWindowTitle(f"Thecal · {_MARK.lower()}")
        self._rail, self._make, self._remembered = rail, pages, remembered
        self._may_close = may_close
        self._pages: dict[PageId, QWidget] = {}
        self._stack = QStackedWidget()
        self._line = Elided()
        rail.chosen.connect(self.open)
        body = row(rail, self._stack, spacing=0)
        body.setStretch(1, 1)
        centre = QWidget()
        whole = QVBoxLayout(centre)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        # The rail comes first in the order of Tab: where a focused widget disappears, Qt takes
        # the next one, and after the last one the first. That must not be the stop button.
        whole.addLayout(body, 1)
        whole.insertWidget(0, header)
        whole.insertWidget(1, banner)
        whole.addWidget(self._foot())
        self.setCentralWidget(centre)
        self.setMinimumSize(QSize(1024, 600))
        self.resize(1280, 720)
        geometry = remembered.geometry
        if geometry is not None:
            self.restoreGeometry(geometry)
        for number, page in enumerate(PageId, 1):
            self.bind([f"Ctrl+{number}"], f"Go to {page.value}", partial(self.open, page))

    @property
    def page(self) -> PageId:
        """The page that is open."""
        current = self._stack.currentWidget()
        return next(page for page, widget in self._pages.items() if widget is current)

    def open(self, page: PageId) -> None:
        """Opens a page."""
        if page not in self._pages:
            self._pages[page] = self._make[page]()
            self._stack.addWidget(self._pages[page])
        self._stack.setCurrentWidget(self._pages[page])
        self._pages[page].setFocus()
        self._rail.show_page(page)

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
        return tuple(
            (" or ".join(keys.toString(native) for keys in action.shortcuts()), action.text())
            for action in self.actions()
            if action.shortcuts()
        )

    def say(self, state: StatusLineState) -> None:
        """Shows the line at the foot."""
        self._line.say(state.text)
        set_tone(self._line, state.tone)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt's: not in the middle of a commit without a question."""
        if not self._may_close():
            event.ignore()
            return
        self._remembered.geometry = self.saveGeometry()
        self._remembered.page = self.page.value
        event.accept()

    def _foot(self) -> QFrame:
        foot = QFrame()
        set_role(foot, "footer")
        layout = row(self._line, label(_MARK, "small"), spacing=Space.L)
        layout.setStretch(0, 1)
        layout.setContentsMargins(Space.L, 6, Space.L, 6)
        foot.setLayout(layout)
        return foot


def close_question(changing: bool, prompter: Prompter, window: QWidget) -> bool:
    """Whether the window may close now."""
    return not changing or prompter.confirm(
        window,
        "A change is under way",
        "A commit is under way and its outcome is not known yet. Close all the same? "
        "It is settled when Thecal is connected to this rig again.",
        "Close",
    )
