"""The name of every widget that can be operated: for tests, scripts and screen readers."""

from __future__ import annotations

from enum import Enum

from PySide6.QtWidgets import QWidget

from firmware_protocol.sentences import say
from ui.desktop.tongue import told


class Name(Enum):
    """Object name and accessible name; both are unique."""

    STOP = ("stop", say("Stop the pump"))
    REMEDY = ("remedy", say("Resolve what the banner says"))
    NAV_CONNECT = ("nav_connect", say("Go to Connect"))
    NAV_OVERVIEW = ("nav_overview", say("Go to Overview"))
    NAV_PROGRAMME = ("nav_programme", say("Go to Programme"))
    NAV_TRENDS = ("nav_trends", say("Go to Trends"))
    NAV_LOG = ("nav_log", say("Go to Log"))
    NAV_ALARMS = ("nav_alarms", say("Go to Alarms"))
    NAV_WIRE = ("nav_wire", say("Go to Wire"))
    NAV_SETTINGS = ("nav_settings", say("Go to Settings"))
    SCHEME = ("scheme", say("Change between light and dark"))

    PORTS = ("ports", say("Ports that a rig may be on"))
    REFRESH_PORTS = ("refresh_ports", say("List the ports again"))
    CONNECT = ("connect", say("Connect to the chosen port"))
    CANCEL_CONNECT = ("cancel_connect", say("Cancel the attempt to connect"))
    DISCONNECT = ("disconnect", say("Disconnect from the rig"))
    REMOTE_URL = ("remote_url", say("Port name or address of a rig"))
    CONNECT_REMOTE = ("connect_remote", say("Connect to the typed address"))
    SOFTWARE_RIG = ("software_rig", say("Start a software rig and connect to it"))
    PROBE_PORTS = ("probe_ports", say("Ask each port who is there"))
    CANCEL_PROBE = ("cancel_probe", say("Ask no more ports"))
    DIAGNOSE = ("diagnose", say("Find out why no rig answers at the chosen port"))
    RECENT_RIGS = ("recent_rigs", say("Rigs that were connected before, the newest first"))
    CONNECT_RECENT = ("connect_recent", say("Connect to the chosen recent rig"))
    REMOVE_RECENT = ("remove_recent", say("Remove the chosen rig from the list"))
    RIG_SPEED = ("rig_speed", say("How fast the software rig's clock runs"))
    RIG_PUMP = ("rig_pump", say("The kind of pump that the software rig is"))
    RIG_FAULTS = ("rig_faults", say("What goes wrong on the software rig"))

    INTERROGATE = ("interrogate", say("Interrogate the rig"))
    CHANGE_RATE = ("change_rate", say("Change the daily rate"))
    COPY_OVERVIEW = ("copy_overview", say("Copy the overview as text"))
    PRINT_OVERVIEW = ("print_overview", say("Print the overview"))
    PUMP_FIGURES = ("pump_figures", say("Figures of the pump, with their sources"))
    SILENCE = ("silence", say("Silence the alarms"))
    CANCEL_WAITING = ("cancel_waiting", say("Wait no longer for the rig"))

    RATE = ("rate", say("New daily rate"))
    UNIT_UG = ("unit_ug_per_day", say("Micrograms per day"))
    UNIT_MG = ("unit_mg_per_day", say("Milligrams per day"))
    UNIT_ML = ("unit_ml_per_day", say("Millilitres per day"))
    UNIT_UL = ("unit_ul_per_day", say("Microlitres per day"))
    READ_LIMITS = ("read_limits", say("Read the file of dose limits again"))
    REVIEW = ("review", say("Review the change"))
    COMPARISON = ("comparison", say("Old and new therapy side by side"))
    REASON = ("reason", say("Reason for the change"))
    COMMIT = ("commit", say("Commit the change to the rig"))
    BACK = ("back", say("Back to editing; nothing is changed"))
    RECEIPT_WIRE = ("receipt_wire", say("Bytes that were sent"))
    NEW_CHANGE = ("new_change", say("Close the receipt"))

    SPAN_MINUTE = ("span_minute", say("Show one minute"))
    SPAN_TEN_MINUTES = ("span_ten_minutes", say("Show ten minutes"))
    SPAN_HOUR = ("span_hour", say("Show one hour"))
    SPAN_DAY = ("span_day", say("Show one day"))
    SPAN_MONTH = ("span_month", say("Show thirty days"))
    SPAN_YEAR = ("span_year", say("Show one year"))
    SPAN_TEN_YEARS = ("span_ten_years", say("Show ten years"))
    TRENDS_NOW = ("trends_now", say("Return to now, and follow it"))
    CHART = ("chart", say("Charts of reservoir, battery, flow and link over time"))
    COPY_TRENDS = ("copy_trends", say("Copy the values at the cursor"))
    EXPORT_TRENDS = ("export_trends", say("Export the charts or their data to a file"))
    CANCEL_TRENDS = ("cancel_trends", say("Cancel the export"))

    LOG = ("log", say("Events, receipts, commands and link verdicts, newest first"))
    FILTER_LOG = ("filter_log", say("Show only rows that hold this text"))
    LOG_KIND = ("log_kind", say("Show only rows of this kind"))
    LOG_RIG = ("log_rig", say("Show and export only rows of this rig"))
    DOWNLOAD = ("download", say("Download the rig's log"))
    EXPORT_LOG = ("export_log", say("Export the logbook to a file"))
    VERIFY_LOG = ("verify_log", say("Verify the logbook's hash chain"))
    COPY_LOG = ("copy_log", say("Copy the selected rows"))
    CANCEL_TASK = ("cancel_task", say("Cancel the download, the export or the check"))
    LOG_WIRE = ("log_wire", say("Frames sent for this receipt"))
    COPY_DETAIL = ("copy_detail", say("Copy the opened row"))
    CLOSE_DETAIL = ("close_detail", say("Close the opened row"))

    HEADER_ALARMS = ("header_alarms", say("Active alarms; opens Alarms"))
    SILENCE_ALARMS = ("silence_alarms", say("Silence all active alarms"))
    PAST_ALARMS = ("past_alarms", say("Past alarms, newest first"))
    TEST_CRITICAL = ("test_critical", say("Play the two-tone signal of a critical alarm"))
    TEST_NON_CRITICAL = ("test_non_critical", say("Play the single tone of a non-critical alarm"))
    ALARM_SOUND = ("alarm_sound", say("Sound active alarms"))

    WIRE_FRAMES = ("wire_frames", say("Frames as they passed, newest last"))
    WIRE_DETAIL = ("wire_detail", say("The chosen frame: fields and bytes"))
    WIRE_BOTH = ("wire_both_ways", say("Show frames of both directions"))
    WIRE_TO_RIG = ("wire_to_rig", say("Show only frames to the rig"))
    WIRE_FROM_RIG = ("wire_from_rig", say("Show only frames from the rig"))
    WIRE_MESSAGE = ("wire_message", say("Show only frames of this message"))
    WIRE_TROUBLES = ("wire_troubles", say("Show only what was no good frame"))
    WIRE_TEXT = ("wire_text", say("Show only frames that hold this text"))
    WIRE_PAUSE = ("wire_pause", say("Hold the table still, or let it go on"))
    WIRE_CLEAR = ("wire_clear", say("Forget all frames and figures"))
    WIRE_SAVE = ("wire_save", say("Save the frames as a capture"))
    WIRE_OPEN = ("wire_open", say("Open a capture and look at its frames"))
    WIRE_CANCEL = ("wire_cancel", say("Cancel the opening of the capture"))
    WIRE_PLAY = ("wire_play", say("Play the capture in place of a rig"))
    WIRE_LIVE = ("wire_live", say("Show the live frames again"))

    REPORT = ("report", say("Write a report of this session"))
    CANCEL_REPORT = ("cancel_report", say("Cancel the session report"))

    SCHEME_SYSTEM = ("scheme_system", say("Colours as the system has them"))
    SCHEME_LIGHT = ("scheme_light", say("Light colours"))
    SCHEME_DARK = ("scheme_dark", say("Dark colours"))
    LANGUAGE_EN = ("language_en", say("English from the next start"))
    LANGUAGE_HR = ("language_hr", say("Croatian from the next start"))
    LANGUAGE_SL = ("language_sl", say("Slovenian from the next start"))
    MICRO_SIGN = ("micro_sign", say("Write micrograms with the micro sign"))
    MICRO_LETTERS = ("micro_letters", say("Write micrograms as mcg"))
    NUMBERS_COMMA = ("numbers_comma", say("A comma parts thousands"))
    NUMBERS_SPACE = ("numbers_space", say("A space parts thousands, a comma begins decimals"))
    USUAL_UG = ("usual_ug_per_day", say("A bare number is a dose in micrograms per day"))
    USUAL_MG = ("usual_mg_per_day", say("A bare number is a dose in milligrams per day"))
    USUAL_ML = ("usual_ml_per_day", say("A bare number is a flow in millilitres per day"))
    USUAL_UL = ("usual_ul_per_day", say("A bare number is a flow in microlitres per day"))
    TELEMETRY_POLLED = ("telemetry_polled", say("Ask the rig for its status"))
    TELEMETRY_SLOW = ("telemetry_slow", say("The rig tells its status once a second"))
    TELEMETRY_BRISK = ("telemetry_brisk", say("The rig tells its status 5 times a second"))
    TELEMETRY_FAST = ("telemetry_fast", say("The rig tells its status 20 times a second"))
    SOUNDS_ON = ("sounds_on", say("Alarms are heard"))
    SOUNDS_OFF = ("sounds_off", say("Alarms are not heard"))
    COPY_LIMITS = ("copy_limits", say("Copy the place of the dose limits"))
    CHOOSE_LIMITS = ("choose_limits", say("Choose another file of dose limits"))
    USUAL_LIMITS = ("usual_limits", say("Return to the usual dose limits"))
    COPY_LOGBOOK = ("copy_logbook", say("Copy the place of the logbook"))
    CHOOSE_LOGBOOK = ("choose_logbook", say("Choose another logbook for the next start"))
    RESET_SETTINGS = ("reset_settings", say("Return all settings to how they were at first"))
    UNDO_RESET = ("undo_reset", say("Bring back the settings from before the reset"))

    @property
    def object_name(self) -> str:
        """For `findChild`."""
        return self.value[0]

    @property
    def accessible(self) -> str:
        """For screen readers, in the language of the window."""
        return told(self.value[1])

    def give(self, widget: QWidget) -> None:
        """Names a widget."""
        widget.setObjectName(self.object_name)
        widget.setAccessibleName(self.accessible)
