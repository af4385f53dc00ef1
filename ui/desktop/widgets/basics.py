"""Small pieces that all pages are put together from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.names import Name
from ui.desktop.theme.icons import Icon, button_icon, paint_icon
from ui.desktop.theme.theme import Theme, set_role
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import told


def label(text: str = "", role: str = "", *, wrap: bool = False, select: bool = False) -> QLabel:
    """A text in one of the roles of the stylesheet."""
    made = QLabel(told(text))
    made.setTextFormat(Qt.TextFormat.PlainText)
    set_role(made, role)
    made.setWordWrap(wrap)
    if select:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def button(
    text: str, name: Name, pressed: Callable[[], object], role: str = "", tip: str = ""
) -> QPushButton:
    """A button, named, with what it does."""
    made = QPushButton(told(text))
    name.give(made)
    set_role(made, role)
    made.setToolTip(told(tip or name.accessible))
    made.clicked.connect(lambda _checked=False: pressed())
    return made


def row(*items: QWidget | QLayout | None, spacing: int = Space.S) -> QHBoxLayout:
    """Side by side; None is a stretch."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for item in items:
        _add(made, item)
    return made


def column(*items: QWidget | QLayout | None, spacing: int = Space.S) -> QVBoxLayout:
    """One below the other; None is a stretch."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for item in items:
        _add(made, item)
    return made


def _add(layout: QHBoxLayout | QVBoxLayout, item: QWidget | QLayout | None) -> None:
    if item is None:
        layout.addStretch(1)
    elif isinstance(item, QWidget):
        layout.addWidget(item)
    else:
        layout.addLayout(item)


def card(*items: QWidget | QLayout | None, title: str = "", spacing: int = Space.S) -> QFrame:
    """A surface that holds what belongs together."""
    frame = QFrame()
    set_role(frame, "card")
    inside = column(*([label(title, "heading")] if title else []), *items, spacing=spacing)
    inside.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
    frame.setLayout(inside)
    return frame


def stacked(*items: QWidget) -> QWidget:
    """One below the other without a gap, as one widget."""
    whole = QWidget()
    whole.setLayout(column(*items, spacing=0))
    return whole


def scrolled(content: QWidget) -> QScrollArea:
    """Content that scrolls down where the window is too low for it."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


class Elided(QLabel):
    """One line that is shortened with … where there is no room, whole in its tool tip."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        set_role(self, role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def tell(self, text: str) -> None:
        """Shows a text."""
        if text != self.text():
            self.setText(text)
            self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Qt's: it can always be made narrower."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        del event
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), text)


class Symbol(QWidget):
    """An icon in the colour of a tone."""

    def __init__(self, theme: Theme, icon: Icon, size: int, tone: Tone = Tone.PLAIN) -> None:
        super().__init__()
        self._theme, self._icon, self._tone = theme, icon, tone
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def show_icon(self, icon: Icon, tone: Tone) -> None:
        """Changes it."""
        if (icon, tone) != (self._icon, self._tone):
            self._icon, self._tone = icon, tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        del event
        colour = self._theme.colours.of(self._tone)
        paint_icon(QPainter(self), self._icon, colour, self.rect().toRectF())


def themed_icon(made: QPushButton, theme: Theme, icon: Icon, checked_accent: bool = False) -> None:
    """Gives a button an icon that follows the theme."""

    def draw() -> None:
        colours = theme.colours
        chosen = checked_accent and made.isChecked()
        made.setIcon(button_icon(icon, colours.accent if chosen else colours.muted))

    made.setIconSize(QSize(20, 20))
    theme.changed.connect(draw)
    made.toggled.connect(lambda _: draw())
    draw()


class Facts(QWidget):
    """Lines of name and value, aligned; `stacked` puts a name above its value."""

    def __init__(self, *, stacked: bool = False) -> None:
        super().__init__()
        self._stacked = stacked
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(1 if stacked else 6)
        self._grid.setColumnStretch(0 if stacked else 1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []

    def show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Shows these lines, and no other."""
        while len(self._lines) < len(lines):
            self._add_line(len(self._lines))
        for number, (name, value) in enumerate(self._lines):
            shown = number < len(lines)
            name.setVisible(shown)
            value.setVisible(shown)
            if shown:
                name.setText(lines[number][0])
                value.setText(lines[number][1])

    def _add_line(self, number: int) -> None:
        name = label("", "small" if self._stacked else "muted")
        value = label("", wrap=True, select=True)
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        value.setAlignment(Qt.AlignmentFlag.AlignTop)
        if self._stacked:
            value.setContentsMargins(0, 0, 0, Space.S)
            self._grid.addWidget(name, 2 * number, 0)
            self._grid.addWidget(value, 2 * number + 1, 0)
        else:
            self._grid.addWidget(name, number, 0)
            self._grid.addWidget(value, number, 1)
        self._lines.append((name, value))
