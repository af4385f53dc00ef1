"""The name of every widget that can be operated: for tests, scripts and screen readers."""

from __future__ import annotations

from enum import Enum

from PySide6.QtWidgets import QWidget


class Name(Enum):
    """Object name and accessible name; both are unique."""

    STOP = ("stop", "Stop the pump")
    REMEDY = ("remedy", "Resolve what the banner says")
    NAV_CONNECT = ("nav_connect", "Go to Connect")
    NAV_OVERVIEW = ("nav_overview", "Go to Overview")
    NAV_PROGRAMME = ("nav_programme", "Go to Programme")
    NAV_TRENDS = ("nav_trends", "Go to Trends")
    NAV_LOG = ("nav_log", "Go to Log")
    NAV_ALARMS = ("nav_alarms", "Go to Alarms")
    NAV_WIRE = ("nav_wire", "Go to Wire")
    NAV_SETTINGS = ("nav_settings", "Go to Settings")
    SCHEME = ("scheme", "Change between light and dark")

    PORTS = ("ports", "Ports that a rig may be on")
    REFRESH_PORTS = ("refresh_ports", "List the ports again")
    CONNECT = ("connect", "Connect to the chosen port")
    CANCEL_CONNECT = ("cancel_connect", "Cancel the attempt to connect")
    DISCONNECT = ("disconnect", "Disconnect from the rig")
    REMOTE_URL = ("remote_url", "Port name or address of a rig")
    CONNECT_REMOTE = ("connect_remote", "Connect to the typed address")
    SOFTWARE_RIG = ("software_rig", "Start a software rig and connect to it")

    INTERROGATE = ("interrogate", "Interrogate the rig")
    CHANGE_RATE = ("change_rate", "Change the daily rate")
    COPY_OVERVIEW = ("copy_overview", "Copy the overview as text")
    SILENCE = ("silence", "Silence the alarms")

    RATE = ("rate", "New daily rate")
    UNIT_UG = ("unit_ug_per_day", "Micrograms per day")
    UNIT_MG = ("unit_mg_per_day", "Milligrams per day")
    UNIT_ML = ("unit_ml_per_day", "Millilitres per day")
    UNIT_UL = ("unit_ul_per_day", "Microlitres per day")
    REVIEW = ("review", "Review the change")
    COMPARISON = ("comparison", "Old and new therapy side by side")
    REASON = ("reason", "Reason for the change")
    COMMIT = ("commit", "Commit the change to the rig")
    BACK = ("back", "Back to editing; nothing is changed")
    RECEIPT_WIRE = ("receipt_wire", "Bytes that were sent")
    NEW_CHANGE = ("new_change", "Close the receipt")

    SPAN_MINUTE = ("span_minute", "Show one minute")
    SPAN_TEN_MINUTES = ("span_ten_minutes", "Show ten minutes")
    SPAN_HOUR = ("span_hour", "Show one hour")
    SPAN_DAY = ("span_day", "Show one day")
    SPAN_MONTH = ("span_month", "Show thirty days")
    SPAN_YEAR = ("span_year", "Show one year")
    CHART_RESERVOIR = ("chart_reservoir", "Chart of the reservoir in mL")
    CHART_BATTERY = ("chart_battery", "Chart of the battery in per cent")

    LOG = ("log", "Events, receipts, commands and link verdicts, newest first")
    FILTER_LOG = ("filter_log", "Show only rows that hold this text")
    LOG_KIND = ("log_kind", "Show only rows of this kind")
    LOG_RIG = ("log_rig", "Show and export only rows of this rig")
    DOWNLOAD = ("download", "Download the rig's log")
    EXPORT_LOG = ("export_log", "Export the logbook to a file")
    VERIFY_LOG = ("verify_log", "Verify the logbook's hash chain")
    COPY_LOG = ("copy_log", "Copy the selected rows")
    CANCEL_TASK = ("cancel_task", "Cancel the download, the export or the check")
    LOG_WIRE = ("log_wire", "Frames sent for this receipt")
    COPY_DETAIL = ("copy_detail", "Copy the opened row")
    CLOSE_DETAIL = ("close_detail", "Close the opened row")

    HEADER_ALARMS = ("header_alarms", "Active alarms; opens Alarms")
    SILENCE_ALARMS = ("silence_alarms", "Silence all active alarms")
    PAST_ALARMS = ("past_alarms", "Past alarms, newest first")
    TEST_CRITICAL = ("test_critical", "Play the two-tone signal of a critical alarm")
    TEST_NON_CRITICAL = ("test_non_critical", "Play the single tone of a non-critical alarm")
    ALARM_SOUND = ("alarm_sound", "Sound active alarms")

    WIRE_FRAMES = ("wire_frames", "Frames as they passed, newest last")
    WIRE_DETAIL = ("wire_detail", "The chosen frame: fields and bytes")
    WIRE_BOTH = ("wire_both_ways", "Show frames of both directions")
    WIRE_TO_RIG = ("wire_to_rig", "Show only frames to the rig")
    WIRE_FROM_RIG = ("wire_from_rig", "Show only frames from the rig")
    WIRE_MESSAGE = ("wire_message", "Show only frames of this message")
    WIRE_TROUBLES = ("wire_troubles", "Show only what was no good frame")
    WIRE_TEXT = ("wire_text", "Show only frames that hold this text")
    WIRE_PAUSE = ("wire_pause", "Hold the table still, or let it go on")
    WIRE_CLEAR = ("wire_clear", "Forget all frames and figures")
    WIRE_SAVE = ("wire_save", "Save the frames as a capture")
    WIRE_OPEN = ("wire_open", "Open a capture and look at its frames")
    WIRE_CANCEL = ("wire_cancel", "Cancel the opening of the capture")
    WIRE_PLAY = ("wire_play", "Play the capture in place of a rig")
    WIRE_LIVE = ("wire_live", "Show the live frames again")

    REPORT = ("report", "Write a report of this session")

    SCHEME_SYSTEM = ("scheme_system", "Colours as the system has them")
    SCHEME_LIGHT = ("scheme_light", "Light colours")
    SCHEME_DARK = ("scheme_dark", "Dark colours")
    LANGUAGE_EN = ("language_en", "English from the next start")
    LANGUAGE_HR = ("language_hr", "Croatian from the next start")
    LANGUAGE_SL = ("language_sl", "Slovenian from the next start")
    MICRO_SIGN = ("micro_sign", "Write micrograms with the micro sign")
    MICRO_LETTERS = ("micro_letters", "Write micrograms as mcg")
    NUMBERS_COMMA = ("numbers_comma", "A comma parts thousands")
    NUMBERS_SPACE = ("numbers_space", "A space parts thousands, a comma begins decimals")
    USUAL_UG = ("usual_ug_per_day", "A bare number is a dose in micrograms per day")
    USUAL_MG = ("usual_mg_per_day", "A bare number is a dose in milligrams per day")
    USUAL_ML = ("usual_ml_per_day", "A bare number is a flow in millilitres per day")
    USUAL_UL = ("usual_ul_per_day", "A bare number is a flow in microlitres per day")
    TELEMETRY_POLLED = ("telemetry_polled", "Ask the rig for its status")
    TELEMETRY_SLOW = ("telemetry_slow", "The rig tells its status once a second")
    TELEMETRY_BRISK = ("telemetry_brisk", "The rig tells its status 5 times a second")
    TELEMETRY_FAST = ("telemetry_fast", "The rig tells its status 20 times a second")
    SOUNDS_ON = ("sounds_on", "Alarms are heard")
    SOUNDS_OFF = ("sounds_off", "Alarms are not heard")
    COPY_LOGBOOK = ("copy_logbook", "Copy the place of the logbook")
    CHOOSE_LOGBOOK = ("choose_logbook", "Choose another logbook for the next start")
    RESET_SETTINGS = ("reset_settings", "Return all settings to how they were at first")
    UNDO_RESET = ("undo_reset", "Bring back the settings from before the reset")

    @property
    def object_name(self) -> str:
        """For `findChild`."""
        return self.value[0]

    @property
    def accessible(self) -> str:
        """For screen readers."""
        return self.value[1]

    def give(self, widget: QWidget) -> None:
        """Names a widget."""
        widget.setObjectName(self.object_name)
        widget.setAccessibleName(self.accessible)
