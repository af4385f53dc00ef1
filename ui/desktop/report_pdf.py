"""A session report as a PDF, through Qt: the same HTML, its charts as images.

`python -m ui.desktop.report_pdf` reads a pickled `Report` and writes the PDF to its output.
"""

from __future__ import annotations

import pickle
import sys
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from programmer.report import Report, html
from programmer.report.page import MARK
from ui.desktop import paper

_SHARPER: Final = 3


def pdf(report: Report) -> bytes:
    """The report as a PDF of A4 pages. Needs an application, for fonts."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"Session report, rig {report.serial}")
    writer.setCreator(report.software)
    paper.set_a4(writer)
    paper.paint(_document(report), writer, f"{MARK} Rig {report.serial}")
    buffer.close()
    return bytes(data.data())


def _document(report: Report) -> QTextDocument:
    document = paper.blank()
    for number, chart in enumerate(report.charts):
        document.addResource(
            QTextDocument.ResourceType.ImageResource, QUrl(f"chart:{number}"), _image(chart.svg)
        )
    document.setHtml(html(report, images=True))
    return document


def _image(svg: str) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(renderer.defaultSize() * _SHARPER, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


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
