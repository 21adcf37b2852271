"""Makes what the tests of pages and of exports read, in build/browser."""
import json
import os
import pathlib
import subprocess
import sys

from poison import poisoned

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
RUNUT = os.environ.get("RUNUT") or str(ROOT / "build/runut")
OUT = ROOT / "build/browser"


def runut(*words, data=None):
    done = subprocess.run([RUNUT, *words], input=data, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"browser: runut {' '.join(words)} ended with {done.returncode}")
    return done.stdout


def write_books():
    """The corpus, and the same with hostile words: (name, timeline, reports) of each."""
    OUT.mkdir(parents=True, exist_ok=True)
    lines = runut("extract", "-q", *sorted(str(p) for p in (ROOT / "corpus").glob("*.txt")))
    timeline = runut("timeline", "-q", data=lines)
    (OUT / "corpus.ndjson").write_bytes(lines)
    (OUT / "corpus.json").write_bytes(timeline)
    bad, reports = poisoned(json.loads(timeline), [json.loads(line) for line in lines.decode().split("\n")[:-1]])
    (OUT / "poisoned.json").write_text(json.dumps(bad, ensure_ascii=False))
    (OUT / "poisoned.ndjson").write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in reports))
    return [(name, OUT / f"{name}.json", OUT / f"{name}.ndjson") for name in ("corpus", "poisoned")]


def write_corpus():
    write_books()
    for name in ("corpus", "poisoned"):
        runut("report", str(OUT / f"{name}.json"), str(OUT / f"{name}.ndjson"), "-o", str(OUT / f"{name}.html"))
        runut("report", str(OUT / f"{name}.json"), str(OUT / f"{name}.ndjson"), "-o", str(OUT / f"{name}-site") + "/")
    runut("report", "--quote-limit", "80", str(OUT / "corpus.json"), str(OUT / "corpus.ndjson"), "-o", str(OUT / "limited.html"))
    runut("report", str(OUT / "corpus.json"), "-o", str(OUT / "no-texts.html"))


def write_many(number):
    """The folder, and the seconds of processor time that it took: what else runs on the machine does not count."""
    made = subprocess.run([str(HERE / "make-reports"), str(number)], stdout=subprocess.PIPE, check=True).stdout
    (OUT / "many.ndjson").write_bytes(runut("extract", "-q", "--from", "jsonl", "-", data=made))
    (OUT / "many.json").write_bytes(runut("timeline", "-q", str(OUT / "many.ndjson")))
    folder = OUT / "many-site"
    for path in folder.iterdir() if folder.exists() else []:
        path.unlink()
    began = os.times()
    runut("report", str(OUT / "many.json"), str(OUT / "many.ndjson"), "-o", str(folder) + "/")
    ended = os.times()
    return folder, ended.children_user + ended.children_system - began.children_user - began.children_system
