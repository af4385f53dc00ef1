"""Four charts over one axis of time, painted by hand: thousands of points in milliseconds.

Wide lines with many corners take Qt's painter up to a second, lines one pixel wide do not: so a
line is drawn some times, each a pixel lower. Whatever does not move with the cursor is kept as a
picture.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.icons import Icon, button_icon
from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Size, Space
from ui.desktop.viewmodels.trend import TrendState, TrendViewModel
from ui.desktop.viewmodels.trend_marks import MarkKind
from ui.desktop.viewmodels.trend_panels import Shape

LEFT: Final = 64
RIGHT: Final = 40
ICON: Final = 16
HEAD: Final = ICON + 6
FOOT: Final = 2 * Size.SMALL + 14
TITLE: Final = Size.SMALL + 8
DRAG_PX: Final = 3
ZOOM: Final = 0.8
"""How much shorter the window becomes by one step of the wheel."""
KEY_PAN: Final = 0.1
"""How far an arrow key moves the window, as a share of it."""
KEY_STEP: Final = 0.005
"""How far an arrow key with Shift moves the cursor."""

_ICONS: Final = {
    MarkKind.THERAPY: Icon.CHANGED,
    MarkKind.STOPPED: Icon.STOPPED,
    MarkKind.RESUMED: Icon.RUNNING,
    MarkKind.ALARM: Icon.ALARM,
    MarkKind.BOOT: Icon.UPDATING,
}


class TrendChart(QWidget):
    """Shows the state of its view model; wheel, drag and keys go there."""

    def __init__(self, theme: Theme, model: TrendViewModel) -> None:
        super().__init__()
        Name.CHART.give(self)
        self._theme, self._model = theme, model
        self._state = TrendState()
        self._layer: QPixmap | None = None
        self._grabbed: float | None = None
        self._dragged = False
        self.setMinimumHeight(300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self._forget)
        self.show_state(model.state)

    def show_state(self, state: TrendState) -> None:
        """Shows a state."""
        old, self._state = self._state, state
        if (old.window, old.panels, old.times, old.marks) != (
            state.window,
            state.panels,
            state.times,
            state.marks,
        ):
            self._layer = None
        self.setAccessibleDescription(state.readout.text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        del event
        if self._layer is None:
            self._layer = self._draw_layer()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._layer)
        painter.setFont(self._font())
        self._draw_cursor(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's."""
        super().resizeEvent(event)
        self._layer = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt's: zooms about where the mouse is; sideways, or with Shift, pans."""
        turned = event.angleDelta()
        steps = turned.y() / 120
        if turned.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._model.pan(-KEY_PAN * (turned.x() / 120 or steps))
        else:
            self._model.zoom(ZOOM**steps, self._time_at(event.position().x()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt's."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._grabbed, self._dragged = event.position().x(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's: moves the window while it is held, else the cursor."""
        x = event.position().x()
        if self._grabbed is None:
            self._model.point(self._time_at(x))
        elif self._dragged or abs(x - self._grabbed) >= DRAG_PX:
            self._dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._model.pan((self._grabbed - x) / self._width)
            self._grabbed = x

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt's."""
        self._grabbed = None
        self.unsetCursor()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: all that the mouse can do."""
        model, key = self._model, event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match key:
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                way = 1 if key == Qt.Key.Key_Right else -1
                if shift:
                    model.step(way * KEY_STEP)
                else:
                    model.pan(way * KEY_PAN)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                model.zoom(ZOOM)
            case Qt.Key.Key_Minus:
                model.zoom(1 / ZOOM)
            case Qt.Key.Key_Home:
                model.go_back()
            case Qt.Key.Key_End:
                model.follow()
            case Qt.Key.Key_Escape:
                model.point(None)
            case _:
                super().keyPressEvent(event)

    @property
    def _width(self) -> float:
        return max(1.0, self.width() - LEFT - RIGHT)

    def _x(self, at: float) -> float:
        window = self._state.window
        return LEFT + (at - window.start) / window.width * self._width

    def _time_at(self, x: float) -> float:
        window = self._state.window
        return window.start + (x - LEFT) / self._width * window.width

    def _area(self, number: int) -> QRectF:
        """Where a chart is."""
        count = len(self._state.panels)
        height = (self.height() - HEAD - FOOT) / count
        return QRectF(LEFT, HEAD + number * height + TITLE, self._width, height - TITLE)

    def _font(self, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(Size.SMALL)
        font.setBold(bold)
        return font

    def _forget(self) -> None:
        self._layer = None
        self.update()

    def _draw_layer(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        layer = QPixmap((self.size().toSizeF() * ratio).toSize())
        layer.setDevicePixelRatio(ratio)
        layer.fill(QColor(self._theme.colours.surface))
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state.panels:
            painter.setFont(self._font())
            self._draw_times(painter)
            for number in range(len(self._state.panels)):
                self._draw_panel(painter, number)
            painter.setFont(self._font(bold=True))
            painter.setPen(QColor(self._theme.colours.text))
            for number, panel in enumerate(self._state.panels):
                where = _title(self._area(number))
                painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), panel.title)
            self._draw_marks(painter)
        painter.end()
        return layer

    def _draw_times(self, painter: QPainter) -> None:
        colours = self._theme.colours
        foot = self.height() - FOOT + Space.XS
        areas = [self._area(number) for number in range(len(self._state.panels))]
        places = [self._x(tick.at) for tick in self._state.times]
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLines(
            [QLineF(x, area.top(), x, area.bottom()) for area in areas for x in places]
        )
        painter.setPen(QColor(colours.muted))
        centre = int(Qt.AlignmentFlag.AlignHCenter)
        for x, tick in zip(places, self._state.times, strict=True):
            where = QRectF(x - 50, foot, 100, 2 * Size.SMALL + 8)
            painter.drawText(where, centre, f"{tick.text}\n{tick.below}".rstrip())

    def _draw_panel(self, painter: QPainter, number: int) -> None:
        colours, area, panel = self._theme.colours, self._area(number), self._state.panels[number]
        scale = area.height() / (panel.high - panel.low)
        places = [area.bottom() - (tick.at - panel.low) * scale for tick in panel.ticks]
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLines([QLineF(area.left(), y, area.right(), y) for y in places])
        painter.setPen(QColor(colours.muted))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for y, tick in zip(places, panel.ticks, strict=True):
            painter.drawText(QRectF(0, y - 10, LEFT - Space.S, 20), int(side), tick.text)
        self._draw_line(painter, panel.shape, area, panel.low, scale)

    def _draw_line(
        self, painter: QPainter, line: Shape, area: QRectF, low: float, scale: float
    ) -> None:
        accent, ratio = QColor(self._theme.colours.accent), self.devicePixelRatioF()
        per_second = self._width / self._state.window.width
        painter.save()
        painter.setClipRect(area.adjusted(0, -2, 0, 2))
        painter.translate(self._x(line.origin), area.bottom() + low * scale)
        painter.scale(per_second, -scale)
        painter.setPen(QPen(accent, 0))
        for _ in range(1 + round(ratio)):
            for polygon in line.runs:
                painter.drawPolyline(polygon)
            painter.translate(0, -1 / ratio / scale)
        dots = QPen(accent, 4, c=Qt.PenCapStyle.RoundCap)
        dots.setCosmetic(True)
        painter.setPen(dots)
        painter.drawPoints(line.dots)
        painter.restore()

    def _draw_marks(self, painter: QPainter) -> None:
        colours = self._theme.colours
        bottom = self._area(len(self._state.panels) - 1).bottom()
        free = float(LEFT) - ICON
        for mark in self._state.marks:
            x = self._x(mark.at)
            if not LEFT <= x <= self.width() - RIGHT:
                continue
            alarm = mark.kind is MarkKind.ALARM
            colour = colours.danger if alarm else colours.edge
            painter.setPen(QPen(QColor(colour), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(x, HEAD, x, bottom))
            # Where they are dense, not every line has room for its sign.
            if x - ICON / 2 >= free:
                icon = button_icon(_ICONS[mark.kind], colour, ICON)
                icon.paint(painter, int(x - ICON / 2), 2, ICON, ICON)
                free = x + ICON / 2

    def _draw_cursor(self, painter: QPainter) -> None:
        state, colours = self._state, self._theme.colours
        if not state.panels:
            return
        if state.cursor is not None:
            x = self._x(state.cursor)
            bottom = self._area(len(state.panels) - 1).bottom()
            painter.setPen(QPen(QColor(colours.text), 1))
            painter.drawLine(QLineF(x, HEAD, x, bottom))
        painter.setFont(self._font(bold=True))
        for number, value in enumerate(state.readout.values):
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.setPen(QColor(colours.accent))
            painter.drawText(_title(self._area(number)), int(side), value)


def _title(area: QRectF) -> QRectF:
    """The strip above a chart."""
    return QRectF(area.left(), area.top() - TITLE, area.width(), TITLE - 2)
