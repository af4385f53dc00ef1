"""Documents on paper: the same pages for a PDF and for a printer, black on white."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QTextDocument,
)

from ui.desktop.theme.tokens import FAMILIES
from ui.desktop.tongue import tr

MARGINS_MM: Final = QMarginsF(16, 14, 16, 12)
_DPI: Final = 96
_FOOT: Final = 32
"""Height of the foot of a page, in document pixels."""


def blank() -> QTextDocument:
    """An empty document in the window's fonts."""
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(FAMILIES))
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    return document


def set_a4(device: QPagedPaintDevice) -> None:
    """A4 pages with the usual margins."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(MARGINS_MM, QPageLayout.Unit.Millimeter)


def paint(document: QTextDocument, device: QPagedPaintDevice, foot: str) -> bool:
    """Paints all pages, each with `foot` and its number at its end; whether that could begin."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    per_pixel = device.logicalDpiX() / _DPI
    size = QSizeF(device.width() / per_pixel, device.height() / per_pixel)
    document.setPageSize(QSizeF(size.width(), size.height() - _FOOT))
    painter.scale(per_pixel, per_pixel)
    pages = document.pageCount()
    for page in range(pages):
        if page:
            device.newPage()
        number = tr("Page {page} of {pages}", page=page + 1, pages=pages)
        _paint_page(painter, document, page, (foot, number), size)
    return painter.end()


def _paint_page(
    painter: QPainter, document: QTextDocument, page: int, foot: tuple[str, str], size: QSizeF
) -> None:
    body = size.height() - _FOOT
    view = QRectF(0, page * body, size.width(), body)
    painter.save()
    painter.translate(0, -view.top())
    painter.setClipRect(view)
    context = QAbstractTextDocumentLayout.PaintContext()
    # Black on white, whatever the theme of the window is.
    context.palette.setColor(QPalette.ColorRole.Text, QColor("#16212C"))
    context.clip = view
    document.documentLayout().draw(painter, context)
    painter.restore()
    painter.save()
    font = QFont(document.defaultFont())
    font.setPixelSize(11)
    painter.setFont(font)
    painter.setPen(QColor("#52606E"))
    at = QRectF(0, body, size.width(), _FOOT)
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(at, bottom | Qt.AlignmentFlag.AlignLeft, foot[0])
    painter.drawText(at, bottom | Qt.AlignmentFlag.AlignRight, foot[1])
    painter.restore()
