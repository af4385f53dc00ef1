"""A report as one HTML file that needs nothing else. What users wrote is escaped by Jinja2."""

from __future__ import annotations

from importlib.resources import files
from typing import Final

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from programmer.report.chart import Chart
from programmer.report.gather import Report

MARK: Final = "Test rig only. Not a medical device."


def html(report: Report, *, images: bool = False) -> str:
    """The report as HTML.

    Args:
        report: what to lay out.
        images: refers to the charts as the images `chart:0`, `chart:1` … instead of holding
            their SVG, for a renderer that knows no inline SVG.
    """
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    source = files("programmer.report").joinpath("report.html").read_text(encoding="utf-8")
    charts = [
        Markup('<img src="chart:{}" width="640">').format(number) if images else _inline(chart)
        for number, chart in enumerate(report.charts)
    ]
    page = environment.from_string(source)
    return page.render(report=report, charts=charts, mark=MARK, images=images)


def _inline(chart: Chart) -> Markup:
    return Markup(chart.svg)
