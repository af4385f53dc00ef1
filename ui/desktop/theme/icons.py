"""Icons as SVG, drawn in the colour of the moment and sharp at every scale."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icon(Enum):
    """The drawings, on a grid of 24 x 24; `S` strokes and `F` fills in the colour given."""

    RUNNING = '<circle cx="12" cy="12" r="9.5" S/><path d="M9.5 7.5v9l7-4.5z" F/>'
    STOPPED = '<path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z" F/>'
    UPDATING = '<path d="M12 2.5a9.5 9.5 0 1 1-9.5 9.5" S/><path d="M12 8v4l3 2" S/>'
    UNKNOWN = (
        '<path d="M12 2 22 12 12 22 2 12z" S/>'
        '<path d="M9.8 9.8a2.3 2.3 0 1 1 2.9 2.4q-.7.3-.7 1.3" S/>'
        '<circle cx="12" cy="16.4" r="1.2" F/>'
    )
    CONNECT = (
        '<path d="M9 2v5M15 2v5" S/><path d="M6 7h12v4a6 6 0 0 1-12 0z" S/><path d="M12 17v5" S/>'
    )
    OVERVIEW = (
        '<rect x="3" y="3" width="8" height="10" rx="1.5" S/>'
        '<rect x="13" y="3" width="8" height="6" rx="1.5" S/>'
        '<rect x="13" y="11" width="8" height="10" rx="1.5" S/>'
        '<rect x="3" y="15" width="8" height="6" rx="1.5" S/>'
    )
    PROGRAMME = (
        '<path d="M4 6h9M17 6h3M4 12h3M11 12h9M4 18h11M19 18h1" S/>'
        '<circle cx="15" cy="6" r="2" S/><circle cx="9" cy="12" r="2" S/>'
        '<circle cx="17" cy="18" r="2" S/>'
    )
    TITRATION = '<path d="M3 20h5v-4h5v-5h5V6h3" S/><path d="m3.5 12 7-7M6.5 4.5h4v4" S/>'
    BOLUS = '<path d="m14.5 3 6.5 6.5M17.7 6.3l-9.5 9.5-4.2 4.2M8 16l-2.4-2.4 8-8" S/>'
    REFILL = (
        '<path d="M12 2.5c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z" S/>'
        '<path d="M7.5 14h9a4.6 4.6 0 0 1-9 0z" F/>'
    )
    TRENDS = '<path d="M3 3v18h18" S/><path d="m6.5 15 4-5 3.5 3 5.5-7" S/>'
    LOG = '<path d="M9 6h12M9 12h12M9 18h12" S/><path d="M4 6h.5M4 12h.5M4 18h.5" S/>'
    WIRE = '<path d="M2 16V8h4v8h4V8h4v8h4V8h4" S/><path d="M3 21h18" S/>'
    ALARM = '<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15z" S/><path d="M10 21h4M12 2.5V5" S/>'
    CRITICAL = (
        '<path d="M12 2.5 22.5 21h-21z" S/><path d="M12 9v6" S/><circle cx="12" cy="18" r="1.2" F/>'
    )
    SOUND = (
        '<path d="M4 9.5v5h3.5L12 19V5L7.5 9.5z" S/><path d="M15.5 9a4.5 4.5 0 0 1 0 6" S/>'
        '<path d="M18 6.5a8 8 0 0 1 0 11" S/>'
    )
    SILENT = '<path d="M4 9.5v5h3.5L12 19V5L7.5 9.5z" S/><path d="m16 9.5 5 5m0-5-5 5" S/>'
    DONE = '<circle cx="12" cy="12" r="9.5" S/><path d="m7.5 12.3 3 3 6-6.5" S/>'
    REFUSED = '<circle cx="12" cy="12" r="9.5" S/><path d="m8.5 8.5 7 7m0-7-7 7" S/>'
    LIMIT = '<path d="M3 4h18" S/><path d="M12 21V9" S/><path d="m6.5 14.5 5.5-6 5.5 6" S/>'
    WAITING = '<circle cx="12" cy="12" r="9.5" S/>'
    CHANGED = '<path d="M4 12h15M13 6l6 6-6 6" S/>'
    SETTINGS = (
        '<path d="M4 7h8M18 7h2M4 17h2M12 17h8" S/>'
        '<circle cx="15" cy="7" r="2.8" S/><circle cx="9" cy="17" r="2.8" S/>'
    )
    THEME = '<circle cx="12" cy="12" r="9" S/><path d="M12 3a9 9 0 0 1 0 18z" F/>'

    def svg(self, colour: str) -> bytes:
        """The drawing as a document."""
        stroke = (
            f'fill="none" stroke="{colour}" stroke-width="2" stroke-linecap="round" '
            'stroke-linejoin="round"'
        )
        body = self.value.replace(" S/>", f" {stroke}/>").replace(" F/>", f' fill="{colour}"/>')
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{body}</svg>'
        ).encode()


def paint_icon(painter: QPainter, icon: Icon, colour: str, where: QRectF) -> None:
    """Draws an icon into a square."""
    QSvgRenderer(QByteArray(icon.svg(colour))).render(painter, where)


def button_icon(icon: Icon, colour: str, size: int = 20) -> QIcon:
    """An icon for a button, sharp at the scales 1, 2 and 3."""
    made = QIcon()
    drawing = QSvgRenderer(QByteArray(icon.svg(colour)))
    for scale in (1, 2, 3):
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        drawing.render(painter, QRectF(0, 0, size * scale, size * scale))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        made.addPixmap(pixmap)
    return made
