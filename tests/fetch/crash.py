"""kill -9 at random moments of `runut daily` against a local site: whatever the moment, the next run completes, and the store
and its timeline are those of a run that nobody disturbed. Usage: crash.py [rounds [seed]]"""

import multiprocessing
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

from servers import RUNUT, Site, feed, records, reply, run
from test_daily import story

VICTIMS = ["Bukalapak", "Tokopedia", "BPJS Kesehatan", "KPU", "Telkomsel", "Bank Syariah Indonesia", "Kominfo", "Polri"]
WORKERS = 4
DAYS = ["2023-12-01T05:00:00Z", "2023-12-02T05:00:00Z"]


def make_sites(state):
    """Three sites with a feed each; on the second day there are more articles, and one of the first is another."""
    def page(host, number):
        def answer(request, connection):
            time.sleep(0.003)
            count = 10 + host * 20 + number + (100 if number == 0 and state["day"] else 0)
            return story(VICTIMS[(host * 3 + number) % len(VICTIMS)], str(count), "Peretas%d" % (number % 4),
                         "%d November 2023" % (1 + number % 28))
        return answer

    def rss(host):
        def answer(request, connection):
            count = 10 + 4 * state["day"]
            tag = '"%d"' % state["day"]
            if request.headers.get("if-none-match") == tag:
                return reply("", 304)
            items = [("Data bocor %d" % n, "/%d" % n) for n in range(count)]
            return feed(items).replace(b"\r\n\r\n", b"\r\nETag: " + tag.encode() + b"\r\n\r\n", 1)
        return answer
    return [Site({"/rss": rss(host), **{"/%d" % n: page(host, n) for n in range(14)}}) for host in range(3)]


def command(store, sites, day):
    return [RUNUT, "daily", "--store", store, "--allow-private", "--delay", "0", "--now", DAYS[day],
            *[site.url + "/rss" for site in sites]]


def facts(store):
    """All that must be the same, without row numbers, which follow the order in which answers came, and without what is
    remembered of the archive, where a run that was killed leaves a page twice."""
    with sqlite3.connect(os.path.join(store, "store.sqlite")) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = [db.execute(sql).fetchall() for sql in (
            "SELECT * FROM sources ORDER BY url",
            "SELECT url, final_url, etag, first_seen, last_seen, next_look, message, failures FROM articles ORDER BY url",
            "SELECT a.url, v.number, v.fetched, v.sha256, v.state, v.text_digest, r.id, r.json, a.current = v.id"
            " FROM versions v JOIN articles a ON a.id = v.article LEFT JOIN reports r ON r.version = v.id ORDER BY 1, 2",
            "SELECT a.url, v.number, p.number, d.sha256, p.url FROM pages p JOIN versions v ON v.id = p.version"
            " JOIN articles a ON a.id = v.article JOIN documents d ON d.id = p.document ORDER BY 1, 2, 3",
            "SELECT sha256 FROM documents ORDER BY 1",
            "SELECT * FROM incidents ORDER BY id",
            "SELECT a.url, m.incident FROM members m JOIN articles a ON a.id = m.article ORDER BY 1",
            "SELECT * FROM changes ORDER BY id",
            "SELECT * FROM meta ORDER BY key")]
    files = {}
    for name in sorted(os.listdir(store)):
        if name.endswith(".json") or ".json" in name:
            with open(os.path.join(store, name), "rb") as file:
                files[name] = file.read()
    return tables, files


def check_archive(store):
    """Each file is whole, and every page of the store stands in one."""
    folder = os.path.join(store, "warc")
    assert all(name.endswith(".warc.gz") for name in os.listdir(folder)), os.listdir(folder)
    archived = {headers.get("WARC-Payload-Digest") for headers, block in records(folder) if headers["WARC-Type"] == "response"}
    with sqlite3.connect(os.path.join(store, "store.sqlite")) as db:
        assert {"sha256:" + sha256 for sha256, in db.execute("SELECT sha256 FROM documents")} <= archived
        for digest, url, date in db.execute("SELECT * FROM archived"):
            assert digest in archived, url


def differences(wanted, got):
    for number, (a, b) in enumerate(zip(wanted[0], got[0])):
        if a != b:
            only = [row for row in a if row not in b][:2] + [row for row in b if row not in a][:2]
            return "table %d: %s" % (number, str(only)[:1500])
    if wanted[1].keys() != got[1].keys():
        return "files: %s and %s" % (list(wanted[1]), list(got[1]))
    return "".join("%s " % n for n in wanted[1] if wanted[1][n] != got[1][n])


def play(rounds, seed):
    """Exit status, and how many runs were killed."""
    chance = random.Random(seed)
    folder = tempfile.mkdtemp(prefix="runut-crash-")
    state = {"day": 0}
    sites = make_sites(state)
    try:
        calm = os.path.join(folder, "calm")
        lengths, wanted = [], []
        for day in (0, 1):
            state["day"] = day
            began = time.monotonic()
            subprocess.run(command(calm, sites, day), check=True)
            lengths.append(time.monotonic() - began)
            wanted.append(facts(calm))
        assert len(wanted[1][0][5]) > 5 and len(wanted[1][0][7]) > 5
        killed = 0
        for number in range(rounds):
            store = os.path.join(folder, "crash")
            shutil.rmtree(store, ignore_errors=True)
            for day in (0, 1):
                state["day"] = day
                for _ in range(chance.choice((1, 1, 2, 3))):
                    process = subprocess.Popen(command(store, sites, day))
                    time.sleep(chance.uniform(0, lengths[day] * 1.1))
                    process.send_signal(signal.SIGKILL)
                    killed += process.wait() == -signal.SIGKILL
                subprocess.run(command(store, sites, day), check=True)
                wrong = differences(wanted[day], facts(store))
                check_archive(store)
                if wrong:
                    print("crash: round %d of seed %d, day %d: %s" % (number, seed, day + 1, wrong))
                    return 1, killed
            run("rebuild", "--check", "--store", store, check=0)
        return 0, killed
    finally:
        for site in sites:
            site.__exit__()
        shutil.rmtree(folder)


def worker(rounds, seed, results):
    results.put(play(rounds, seed))


def main():
    """A run mostly waits for its sites, so that several are killed at a time."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time())
    results = multiprocessing.SimpleQueue()
    share = [rounds // WORKERS + (n < rounds % WORKERS) for n in range(WORKERS)]
    workers = [multiprocessing.Process(target=worker, args=(count, seed + n, results)) for n, count in enumerate(share) if count]
    for process in workers:
        process.start()
    for process in workers:
        process.join()
    ends = [results.get() for process in workers if process.exitcode == 0]
    if len(ends) < len(workers) or any(status for status, killed in ends):
        return 1
    print("crash: %d rounds, %d runs killed, all as undisturbed" % (rounds, sum(killed for status, killed in ends)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
