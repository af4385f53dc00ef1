"""A session report as a PDF, through Qt: the same HTML, its charts as images.

`python -m ui.desktop.report_pdf` reads a pickled `Report` and writes the PDF to its output.
"""

from __future__ import annotations

import pickle
import sys
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer

from programmer.report import Report, html
from programmer.report.page import MARK
from ui.desktop.theme.tokens import FAMILIES

_DPI: Final = 96
_SHARPER: Final = 3
_FOOT: Final = 32
"""Height of the foot of a page, in document pixels."""


def pdf(report: Report) -> bytes:
    """The report as a PDF of A4 pages. Needs an application, for fonts."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"Session report, rig {report.serial}")
    writer.setCreator(report.software)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(16, 14, 16, 12), QPageLayout.Unit.Millimeter)
    per_pixel = writer.resolution() / _DPI
    width, height = writer.width() / per_pixel, writer.height() / per_pixel
    document = _document(report, QSizeF(width, height - _FOOT))
    painter = QPainter(writer)
    painter.scale(per_pixel, per_pixel)
    pages = document.pageCount()
    for page in range(pages):
        if page:
            writer.newPage()
        _paint(painter, document, page, pages, report, QSizeF(width, height))
    painter.end()
    buffer.close()
    return bytes(data.data())


def _document(report: Report, page: QSizeF) -> QTextDocument:
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(FAMILIES))
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    for number, chart in enumerate(report.charts):
        document.addResource(
            QTextDocument.ResourceType.ImageResource, QUrl(f"chart:{number}"), _image(chart.svg)
        )
    document.setHtml(html(report, images=True))
    document.setPageSize(page)
    return document


def _image(svg: str) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(renderer.defaultSize() * _SHARPER, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _paint(
    painter: QPainter,
    document: QTextDocument,
    page: int,
    pages: int,
    report: Report,
    size: QSizeF,
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
    foot = QRectF(0, body, size.width(), _FOOT)
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignLeft, f"{MARK} Rig {report.serial}")
    painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignRight, f"Page {page + 1} of {pages}")
    painter.restore()


def main() -> int:
    """Makes one PDF for the process that started this one."""
    report = pickle.load(sys.stdin.buffer)
    assert isinstance(report, Report)
    application = QGuiApplication(sys.argv[:1])
    sys.stdout.buffer.write(pdf(report))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
