"""The words of a hard past."""

import re
from typing import Final

HARD_PAST: Final = re.compile(
    r"\b(?:i (?:was|have been|got|am|spent|went|had|attempted|tried|used to|struggle\w*|"
    r"suffer\w*|lost|survived|overcame|grew up|live with|take (?:pills|medicine)|have|self"
    r" harmed|cut|been)|my own|me being|being|ex|as a|recovering|former)"
    r"(?: \w+){0,6} (?:hospitali[sz]ed|inpatient|committed|baker acted|acted|5150|psych"
    r" (?:ward|hospital|unit)|sectioned|attempts?|suicid\w*|kill myself|self harm\w*|self"
    r" harmer|cut|cutting|cutter|sober|clean|rehab|recovery|recovering|"
    r"addict\w*|bipolar|depress\w*|anxiety|ptsd|ocd|bpd|schizo\w*|eating disorder|"
    r"anorexi\w*|bulimi\w*|trauma\w*|abus\w*|panic|breakdown|mental (?:illness|health"
    r" (?:history|issues|problems|condition))|diagnos\w*|"
    r"psychosis|episode|dark place|treatment|hard time|bad place|overdose\w*|alcoholic|"
    r"survivor|to suicide|voices|disorder)\b|"
    r"\b(?:lost (?:my|a)|my)(?: \w+){0,4} (?:died|passed|suicide|killed (?:himself|"
    r"herself|themselves)|took (?:his|her|their)|overdosed)\b|"
    r"\b(?:years?|months|yrs) (?:clean|sober|in recovery|free)|\bmy (?:depression|anxiety|"
    r"bipolar|ptsd|ocd|attempt|suicide attempt|trauma|eating disorder|addiction|recovery|"
    r"hospitali\w+|breakdown|mental health history|past)\b|"
    r"\bused to (?:\w+ )?(?:hit|beat|abuse|hurt|choke) me\b|\b(?:sober|clean|recovered|"
    r"stable)(?: \w+)? (?:\d+|one|two|three|four|five|many)\b|\btried to (?:end|take|"
    r"kill)(?: \w+)? (?:my|myself|it)\b|\bsaved my life\b|\bi had it too\b|\b(?:survivor|"
    r"in recovery|baker acted|self harm (?:scars|history)|scars)\b"
)
"""The writer's own hard past, an illness they live with, or a loss."""
