"""The protocol's version, times and sizes."""

from __future__ import annotations

from typing import Final

VERSION_MAJOR: Final = 3
VERSION_MINOR: Final = 0

KEEP_ALIVE_MS: Final = 250
"""How often a lease holder sends something."""
LEASE_MS: Final = 1_000
"""How long a lease outlives its holder's last request."""
REPLY_MS: Final = 100
"""How soon a rig answers a request it has received."""
STAGE_MS: Final = 120_000
"""How long a staged therapy can be committed."""
UPDATE_MS: Final = 400
"""How long a pump stays UPDATING, at the most."""
TELEMETRY_MIN_MS: Final = 5
TELEMETRY_MAX_MS: Final = 60_000
SESSIONS_KEPT: Final = 4
"""How many sessions' last replies a rig keeps, at the least."""
MAX_LOG_RECORDS: Final = 7
"""The most log records in one reply."""
MAX_STEPS: Final = 24
"""The most steps of a flex therapy."""
MAX_STEPS_A_DAY: Final = 13
"""The most steps of a flex therapy on any one weekday."""
MAX_THERAPY: Final = 198
"""The most bytes of a therapy in a message: what the longest message that holds one leaves."""
MAX_SEGMENTS: Final = 6
"""The most different fillings that a rig tells apart in tubing and catheter."""
MAX_DRUG_LIMITS: Final = 4
"""The most drugs that a rig has a highest dose of their own for."""
ZONE_UTC: Final = 48
"""The zone that is UTC; zones count quarter hours from it, eastward."""
ZONE_MAX: Final = 112
"""The zone furthest east: 16 h ahead of UTC."""
NO_DEADLINE: Final = 0
NO_BOOT: Final = 0
NO_SESSION: Final = 0
