"""The report of a session with a rig: gathered from the logbook, laid out as HTML."""

from programmer.report.gather import Report, gather
from programmer.report.page import html
from programmer.report.span import ReportError
from programmer.report.wording import file_name

__all__ = ["Report", "ReportError", "file_name", "gather", "html"]
