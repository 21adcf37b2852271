"""A timeline and its reports -> the same with hostile words in every place that an article could put words into.

Numbers, days and identifiers stay, so that the result is still a timeline; each `exact` still is what stands at its place.
"""
import copy

PAYLOADS = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</script><svg onload=alert(1)>",
    "=HYPERLINK(\"http://evil.example\",\"x\")", "+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "-2+3",
    "\u202egnp.exe\u202c", "\u001b[31mred\u001b]0;title\u0007", "]]>--><!--<style>*{display:none}</style>", "&lt;b&gt;&#x3c;script&#x3e;",
    "{{constructor.constructor('alert(1)')()}}", "\u2028\u2029\u0085line", "\\u003cscript\\u003e ${alert(1)} `x`", "a\tb\r\nc,\"d\";e",
]
BAD_ADDRESSES = ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "https://ok.example/\"onclick=alert(1) x=\"",
                 "https://ok.example/<script>", "vbscript:x", " javascript:alert(1)", "https://ok.example/plain?a=1&b=2"]
KEPT = {"id", "report", "copy_of", "date", "first_date", "last_date", "value", "precision", "basis", "type", "lang", "kind",
        "status", "unit", "bound", "detail", "role", "verdict", "about", "pdp_class", "published", "in", "rule", "dated_by"}


class Poison:
    def __init__(self):
        self.turn = 0

    def word(self):
        self.turn += 1
        return PAYLOADS[self.turn % len(PAYLOADS)]

    def text(self, text):
        """Nasty on both sides; the words themselves stay, so that a page still shows them."""
        return self.word() + " " + text + " " + self.word()

    def walk(self, value, key=None):
        if isinstance(value, dict):
            if "exact" in value and "start" in value:
                return value  # done with the reports
            both = "id" in value and "en" in value  # a title, a label, a gist
            return {k: self.walk(v, "words" if both else k) for k, v in value.items()}
        if isinstance(value, list):
            return [self.walk(v, key) for v in value]
        if isinstance(value, str) and key == "url":
            self.turn += 1
            return BAD_ADDRESSES[self.turn % len(BAD_ADDRESSES)]
        if isinstance(value, str) and key not in KEPT and key not in ("victims", "reports", "languages", "unaligned"):
            return self.text(value)
        return value


def shift(value, added):
    """Moves every place by what was put before the text, and takes what stands there now."""
    if isinstance(value, dict):
        if "exact" in value and "start" in value:
            title, text, before = added[value["report"]]
            whole = title if value.get("in") == "title" else text
            value["start"] += before[0 if value.get("in") == "title" else 1]
            value["end"] += before[0 if value.get("in") == "title" else 1] + 3
            value["exact"] = whole[value["start"]:value["end"]]
            value["end"] = value["start"] + len(value["exact"])
            return
        for part in value.values():
            shift(part, added)
    elif isinstance(value, list):
        for part in value:
            shift(part, added)


def poisoned(timeline, reports):
    poison, timeline = Poison(), copy.deepcopy(timeline)
    new_reports, added = [], {}
    for report in reports:
        report = {"type": "report", "format": 1, "id": report["id"], "lang": report["lang"],
                  "title": report["title"] or "", "text": report["text"]}
        first, second = poison.word() + " ", poison.word() + "\n"
        middle = len(report["text"]) // 2
        report["title"] = first + report["title"]
        report["text"] = second + report["text"][:middle] + report["text"][middle:] + poison.word()
        added[report["id"]] = (report["title"], report["text"], (len(first), len(second)))
        new_reports.append(report)
    shift(timeline, added)
    return poison.walk(timeline), new_reports
