"""The daily run over several days: news, edits, merges, troubles, rebuilds, and what stands in its way."""

import datetime
import fcntl
import glob
import gzip
import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import tempfile
import time
import unittest

from servers import ROOT, RUNUT, Nginx, Site, article, feed, leak, records, reply, run

FILLER = ("Perusahaan itu menyatakan sistemnya aman dan meminta pelanggan mengganti kata sandi. Penelusuran masih berjalan "
          "bersama badan siber, dan hasilnya akan disampaikan kepada masyarakat pada kesempatan pertama.")


def story(victim, count, who, day="28 November 2023", more=""):
    return article("Data %s juta pelanggan %s bocor" % (count, victim), (
        "Sebanyak %s juta data pelanggan %s diduga bocor dan dijual di forum peretas oleh akun %s pada %s.\n%s\n%s" % (
            count, victim, who, day, FILLER, more)))


class Store(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="runut-daily-")
        self.store = os.path.join(self.folder, "store")

    def tearDown(self):
        subprocess.run(["chmod", "-R", "u+rwX", self.folder], check=True)
        shutil.rmtree(self.folder)

    def daily(self, *words, now="2023-12-01T05:00:00Z", check=0, **more):
        return run("daily", "--store", self.store, "--allow-private", "--delay", "0", "--max-wait", "0.2",
                   "--now", now, *words, check=check, **more)

    def read(self, name="timeline.json"):
        with open(os.path.join(self.store, name)) as file:
            return json.load(file)

    def bytes(self, name="timeline.json"):
        with open(os.path.join(self.store, name), "rb") as file:
            return file.read()

    def query(self, sql):
        with sqlite3.connect(os.path.join(self.store, "store.sqlite")) as db:
            return db.execute(sql).fetchall()


class Days(Store):
    def test_news_and_nothing_new(self):
        items = [("Data pelanggan Bukalapak bocor", "/a")]
        with Site({"/rss": lambda r, c: feed(items), "/a": story("Bukalapak", "13", "Gnosticplayers"),
                   "/b": story("Tokopedia", "91", "ShinyHunters", "2 Mei 2020")}) as site:
            done = self.daily(site.url + "/rss", "--exit-code", check=10)
            self.assertEqual(done.stdout + done.stderr, "")  # silent
            self.assertEqual(len(self.read()["incidents"]), 1)
            before = self.bytes()
            self.assertEqual(self.bytes("timeline-2023-12-01.json"), before)
            self.daily(site.url + "/rss", "--exit-code", now="2023-12-01T06:00:00Z", check=0)
            self.assertEqual(self.bytes(), before)
            items.append(("Data pelanggan Tokopedia bocor", "/b"))
            self.daily(site.url + "/rss", "--exit-code", now="2023-12-02T05:00:00Z", check=10)
            self.assertEqual(len(self.read()["incidents"]), 2)
            self.assertEqual(self.bytes("timeline-2023-12-01.json"), before)
            changes = self.read("changes.json")
            self.assertEqual(changes["version"], "https://jsonfeed.org/version/1.1")
            self.assertEqual([i["_runut"]["kind"] for i in changes["items"]], ["incident", "incident"])
            self.assertIn("Tokopedia", changes["items"][0]["title"])
        run("rebuild", "--check", "--store", self.store, check=0)

    def test_unchanged_feed_is_not_sent_twice(self):
        def conditional(request, connection):
            if request.headers.get("if-none-match") == '"1"':
                return reply("", 304)
            return feed([("Data bocor", "/a")]).replace(b"\r\n\r\n", b'\r\nETag: "1"\r\n\r\n', 1)
        with Site({"/rss": conditional, "/a": story("Bukalapak", "13", "X")}) as site:
            self.daily(site.url + "/rss")
            self.daily(site.url + "/rss", now="2023-12-01T07:00:00Z")
            self.assertEqual(site.requests[-1].headers.get("if-none-match"), '"1"')
            self.assertEqual(site.paths().count("/a"), 1)

    def test_date_is_the_second_best_validator(self):
        """A server without ETag is asked by the date that it gave."""
        date = "Tue, 28 Nov 2023 09:00:00 GMT"

        def dated(answer):
            return lambda r, c: reply("", 304) if r.headers.get("if-modified-since") == date else answer.replace(
                b"\r\n\r\n", b"\r\nLast-Modified: " + date.encode() + b"\r\n\r\n", 1)
        with Site({"/rss": dated(feed([("Data bocor", "/a")])), "/a": dated(reply(story("Bukalapak", "13", "X")))}) as site:
            self.daily(site.url + "/rss")
            self.daily(site.url + "/rss", now="2023-12-02T07:00:00Z")
            self.assertEqual([r.headers.get("if-modified-since") for r in site.requests if r.path != "/robots.txt"], [None, None, date, date])
            self.assertNotIn("if-none-match", site.requests[-1].headers)
        self.assertEqual(self.query("SELECT count(*) FROM versions"), [(1,)])
        self.assertEqual(self.query("PRAGMA journal_mode"), [("wal",)])

    def test_silent_edit(self):
        page = {"count": "13"}
        with Site({"/rss": feed([("Data bocor", "/a")]),
                   "/a": lambda r, c: story("Bukalapak", page["count"], "Gnosticplayers")}) as site:
            self.daily(site.url + "/rss")
            page["count"] = "14"
            self.daily(site.url + "/rss", now="2023-12-02T05:00:00Z")
            text = run("changes", "--store", self.store, check=0).stdout
            self.assertIn("- count: exact 13000000", text)
            self.assertIn("+ count: exact 14000000", text)
            line = json.loads(run("changes", "--store", self.store, "--format", "json", check=0).stdout)
            self.assertEqual(line["url"], site.url + "/a")
            self.assertEqual(run("changes", "--store", self.store, "--since", "2024-01-01", check=0).stdout, "")
            values = [c["value"] for c in self.read()["incidents"][0]["counts"]]
            self.assertIn(14000000, values)
            self.assertNotIn(13000000, values)
            kinds = [i["_runut"]["kind"] for i in self.read("changes.json")["items"]]
            self.assertIn("claim", kinds)
        run("rebuild", "--check", "--store", self.store, check=0)

    def test_other_banner_is_no_edit(self):
        state = {"n": 0}

        def page(request, connection):
            state["n"] += 1
            return story("Bukalapak", "13", "X").replace("<nav>", "<nav><a href='/iklan%d'>iklan</a>" % state["n"])
        with Site({"/rss": feed([("Data bocor", "/a")]), "/a": page}) as site:
            self.daily(site.url + "/rss")
            self.daily(site.url + "/rss", now="2023-12-02T05:00:00Z", )
            self.assertEqual(state["n"], 2)
            self.assertEqual(self.query("SELECT count(*) FROM versions"), [(1,)])
            self.assertEqual(self.query("SELECT count(*) FROM documents"), [(1,)])

    def test_former_ids_lead_on(self):
        """An earlier report moves an incident's month: its id is another then, and the one that it had leads there."""
        first = article("Data 13 juta pelanggan Bukalapak bocor", (
            "Sebanyak 13 juta data pelanggan Bukalapak dijual peretas Gnosticplayers pada Senin (18/3/2019).\n" + FILLER),
            published="2019-03-18T09:00:00+07:00")
        earlier = first.replace("18/3/2019", "27/2/2019").replace("2019-03-18", "2019-02-27").replace("Senin", "Rabu")
        items = [("Data bocor", "/a")]
        with Site({"/rss": lambda r, c: feed(items), "/a": first, "/b": earlier}) as site:
            self.daily(site.url + "/rss")
            name = self.read()["incidents"][0]["id"]
            items.append(("Data bocor", "/b"))
            self.daily(site.url + "/rss", now="2023-12-02T05:00:00Z")
            incidents = self.read()["incidents"]
            self.assertNotIn(name, [i["id"] for i in incidents])
            self.assertEqual(self.read("former-ids.json"), {name: incidents[0]["id"]})
            self.assertIn("renamed", [i["_runut"]["kind"] for i in self.read("changes.json")["items"]])
        run("rebuild", "--check", "--store", self.store, check=0)

    def test_merged_incidents(self):
        """Two incidents that nothing connects, until an article tells that they are one: one id leads to the other for good."""
        pages = {
            "/a": article("Data 13 juta pelanggan Bukalapak bocor", (
                "Sebanyak 13 juta data pelanggan Bukalapak diduga bocor pada 20 November 2023. Data itu berisi nama, alamat surel, dan "
                "nomor telepon. " + FILLER), published="2023-11-21T09:00:00+07:00"),
            "/b": article("Peretas Wiradusta jual 7.418.221 data", (
                "Peretas Wiradusta menjual 7.418.221 data pelanggan di BreachForums pada 23 November 2023. Data itu berisi nomor KTP dan "
                "tanggal lahir. Nama perusahaan yang datanya dijual belum diketahui."), published="2023-11-24T09:00:00+07:00"),
            "/c": story("Tokopedia", "91", "ShinyHunters", "2 Mei 2020"),
            "/bridge": article("Bukalapak selidiki 13 juta data yang dijual Wiradusta", (
                "Peretas Wiradusta menjual 7.418.221 data pelanggan Bukalapak di BreachForums pada 23 November 2023. Data itu bagian dari "
                "13 juta data pelanggan Bukalapak yang diduga bocor pada 20 November 2023. Data itu berisi nama, alamat surel, nomor "
                "telepon, nomor KTP dan tanggal lahir."), published="2023-11-25T09:00:00+07:00")}
        items = [("Data bocor", p) for p in ("/a", "/b", "/c")]
        with Site({"/rss": lambda r, c: feed(items), **pages}) as site:
            self.daily(site.url + "/rss")
            apart = {i["id"]: i["reports"] for i in self.read()["incidents"]}
            self.assertEqual(sorted(apart)[:2] + [len(apart)], ["bukalapak-2023-11", "tokopedia-2023-11", 3])
            self.assertIn("wiradusta-2023-11", apart)
            items.append(("Data bocor", "/bridge"))
            self.daily(site.url + "/rss", now="2023-12-02T05:00:00Z")
            self.daily(site.url + "/rss", now="2023-12-03T05:00:00Z")
            items[:] = reversed(items)
            run("daily", "--store", os.path.join(self.folder, "other"), "--allow-private", "--delay", "0", "--now", "2023-12-03",
                site.url + "/rss", check=0)
        together = {i["id"]: i["reports"] for i in self.read()["incidents"]}
        self.assertEqual(sorted(together), ["bukalapak-2023-11", "tokopedia-2023-11"])
        self.assertEqual(together["tokopedia-2023-11"], apart["tokopedia-2023-11"])
        self.assertLess(set(apart["bukalapak-2023-11"] + apart["wiradusta-2023-11"]), set(together["bukalapak-2023-11"]))
        self.assertEqual(self.query("SELECT id, merged_into, last_changed FROM incidents WHERE merged_into IS NOT NULL"),
                         [("wiradusta-2023-11", "bukalapak-2023-11", "2023-12-02T05:00:00Z")])
        self.assertEqual(self.query("SELECT DISTINCT incident FROM members ORDER BY 1"), [("bukalapak-2023-11",), ("tokopedia-2023-11",)])
        self.assertEqual(self.read("former-ids.json"), {"wiradusta-2023-11": "bukalapak-2023-11"})
        merges = [i for i in self.read("changes.json")["items"] if i["_runut"]["kind"] == "merge"]
        self.assertEqual([(m["_runut"]["incident"], m["date_published"]) for m in merges], [("bukalapak-2023-11", "2023-12-02T05:00:00Z")])
        self.assertIn("2 incidents (1 former ids lead to them)", run("status", "--store", self.store, check=0).stdout)
        with open(os.path.join(self.folder, "other", "timeline.json"), "rb") as file:
            self.assertEqual(file.read(), self.bytes())  # nothing depends on the days on which they came
        run("rebuild", "--check", "--store", self.store, check=0)

    def test_new_dispute_in_the_exit_status(self):
        items = [("Data bocor", "/a")]
        with Site({"/rss": lambda r, c: feed(items), "/a": story("Bukalapak", "13", "Gnosticplayers"),
                   "/b": article("Bukalapak bantah data 13 juta pelanggan bocor", (
                       "Bukalapak membantah kebocoran data 13 juta pelanggan Bukalapak yang dijual Gnosticplayers pada 28 November "
                       "2023. \"Tidak ada data pelanggan yang bocor,\" kata juru bicara Bukalapak, Rabu (29/11/2023).\n" + FILLER),
                       published="2023-11-29T09:00:00+07:00")}) as site:
            self.daily(site.url + "/rss", "--exit-code", check=10)
            items.append(("Bukalapak bantah data bocor", "/b"))
            self.daily(site.url + "/rss", "--exit-code", now="2023-12-02T05:00:00Z", check=11)
            kinds = {i["_runut"]["kind"] for i in self.read("changes.json")["items"]}
            self.assertLessEqual({"incident", "dispute", "denial"}, kinds)

    def test_feed_of_changes(self):
        """changes.json is a JSON Feed 1.1 with the newest first, and no longer than asked for; older ones stay in the store."""
        victims = ["Bukalapak", "Tokopedia", "Telkomsel", "Kominfo", "Polri"]
        pages = {"/%d" % n: story(v, str(10 + n), "Peretas%d" % n, "%d November 2023" % (3 + n)) for n, v in enumerate(victims)}
        with Site({"/rss": feed([("Data bocor", p) for p in pages]), **pages}) as site:
            self.daily(site.url + "/rss")
            whole = self.read("changes.json")
            self.daily(site.url + "/rss", "--max-changes", "2", now="2023-12-01T06:00:00Z")
        self.assertEqual(whole["version"], "https://jsonfeed.org/version/1.1")
        self.assertTrue(whole["title"])
        self.assertGreater(len(whole["items"]), 4)
        for item in whole["items"]:
            self.assertTrue(isinstance(item["id"], str) and item["content_text"] and item["title"], item)
            datetime.datetime.strptime(item["date_published"], "%Y-%m-%dT%H:%M:%SZ")  # RFC 3339
            self.assertTrue(item["url"].startswith(site.url) and all(isinstance(t, str) for t in item["tags"]))
            self.assertLessEqual(set(item), {"id", "url", "title", "content_text", "date_published", "tags", "_runut"})
        ids = [int(item["id"]) for item in whole["items"]]
        self.assertEqual(ids, sorted(set(ids), reverse=True))
        self.assertEqual(self.read("changes.json")["items"], whole["items"][:2])
        self.assertEqual(self.query("SELECT count(*) FROM changes"), [(len(ids),)])
        self.assertIn("--max-changes", self.daily("--max-changes", "0", check=2).stderr)

    def test_two_articles_change_between_two_runs(self):
        """Both edits are told, claim by claim; what nobody edited is not."""
        counts = {"/a": "13", "/b": "91", "/c": "40"}
        who = {"/a": ("Bukalapak", "Gnosticplayers"), "/b": ("Tokopedia", "ShinyHunters"), "/c": ("Telkomsel", "Bjorka")}
        def page(request, connection):
            victim, hacker = who[request.path]
            return story(victim, counts[request.path], hacker)
        with Site({"/rss": feed([("Data bocor", p) for p in who]), **{p: page for p in who}}) as site:
            self.daily(site.url + "/rss", "--exit-code", check=10)
            before = {i["id"]: i for i in self.read()["incidents"]}
            counts.update({"/a": "14", "/b": "92"})
            self.daily(site.url + "/rss", "--exit-code", now="2023-12-02T05:00:00Z", check=10)
            edits = [json.loads(line) for line in run("changes", "--store", self.store, "--format", "json", check=0).stdout.splitlines()]
            self.assertEqual(sorted(e["url"] for e in edits), [site.url + "/a", site.url + "/b"])
            text = run("changes", "--store", self.store, check=0).stdout
            for line in ("- count: exact 13000000", "+ count: exact 14000000", "- count: exact 91000000", "+ count: exact 92000000"):
                self.assertIn(line, text)
            self.assertNotIn("40000000", text)
        after = {i["id"]: i for i in self.read()["incidents"]}
        self.assertEqual(set(after), set(before))  # an edit of a number makes no other incident
        told = {i["_runut"]["incident"] for i in self.read("changes.json")["items"] if i["date_published"] == "2023-12-02T05:00:00Z"}
        changed = {name for name in after if after[name]["counts"] != before[name]["counts"]}
        self.assertEqual(told, changed)
        self.assertEqual(len(changed), 2)
        run("rebuild", "--check", "--store", self.store, check=0)

    def test_conditional_requests_to_nginx(self):
        with Nginx() as nginx:
            nginx.put("rss.xml", feed([("Data bocor", "/a.html")]).split(b"\r\n\r\n", 1)[1])
            nginx.put("a.html", story("Bukalapak", "13", "X"))
            words = [nginx.url + "/rss.xml", "--ca-file", nginx.ca]
            self.daily(*words)
            self.daily(*words, now="2023-12-02T05:00:00Z")
            statuses = [line.split('" ')[1].split(" ")[0] for line in nginx.log() if "robots" not in line]
            self.assertEqual(statuses, ["200", "200", "304", "304"])
            text = run("status", "--store", self.store, check=0).stdout
            self.assertIn("last success 2023-12-02T05:00:00Z, 1 items, 1 taken", text)

    def test_failing_source(self):
        with Site({"/rss": reply("", 500), "/ok": feed([("Data bocor", "/a")]), "/a": story("Bukalapak", "13", "X")}) as site:
            opml = os.path.join(self.folder, "s.opml")
            with open(opml, "w") as file:
                file.write('<opml version="2.0"><body><outline xmlUrl="%s/rss"/><outline xmlUrl="%s/ok"/></body></opml>' % (
                    site.url, site.url))
            done = self.daily("--sources", opml, "--max-retries", "0", check=1)
            self.assertEqual(done.stderr, "runut: %s/rss: the server answers 500\n" % site.url)
            self.assertEqual(len(self.read()["incidents"]), 1)
            text = run("status", "--store", self.store, check=0).stdout
            self.assertIn("failed 1 time: the server answers 500; next try 2023-12-01T06:00:00Z", text)
            self.assertIn("2 sources, 1 failing", text)
            status = json.loads(run("status", "--store", self.store, "--format", "json", check=0).stdout)
            self.assertEqual([s["failures"] for s in status["sources"]], [0, 1])
            again = os.path.join(self.folder, "again.opml")
            with open(again, "w") as file:
                file.write(run("status", "--store", self.store, "--format", "opml", check=0).stdout)
            self.assertEqual(open(again).read().count("xmlUrl=\"%s/" % site.url), 2)
            asked = site.paths().count("/rss")
            self.daily("--sources", opml, now="2023-12-01T05:30:00Z")  # not its time yet
            self.assertEqual(site.paths().count("/rss"), asked)
            self.daily("--sources", opml, "--max-retries", "0", now="2023-12-01T06:30:00Z", check=1)
            self.assertEqual(site.paths().count("/rss"), asked + 1)

    def test_addresses_that_track(self):
        """What tells where a reader came from makes no other article; the address that was asked is kept with the page."""
        items = [("Data bocor", "/a?id=7&amp;utm_source=rss&amp;utm_medium=feed"), ("Data bocor", "/a?id=7&amp;fbclid=x")]
        page = story("Bukalapak", "13", "X")
        routes = {"/a?id=7" + more: page for more in ("", "&utm_source=rss&utm_medium=feed", "&gclid=z")}
        with Site({"/rss": lambda r, c: feed(items), **routes}) as site:
            asked = lambda: [p for p in site.paths() if p.startswith("/a")]
            self.daily(site.url + "/rss")
            self.assertEqual(asked(), ["/a?id=7&utm_source=rss&utm_medium=feed"])
            self.assertEqual(self.query("SELECT url, final_url FROM articles"), [(site.url + "/a?id=7", site.url + asked()[0])])
            self.assertEqual(self.query("SELECT url FROM pages"), [(site.url + asked()[0],)])
            items[:] = [("Data bocor", "/a?id=7&amp;gclid=z")]
            self.daily(site.url + "/rss", now="2023-12-01T06:00:00Z")
            self.assertEqual(len(asked()), 1)
            with sqlite3.connect(os.path.join(self.store, "store.sqlite")) as db:  # known before addresses were cleaned
                db.execute("UPDATE articles SET url = ?", (site.url + "/a?id=7&gclid=z",))
            self.daily(site.url + "/rss", now="2023-12-02T06:00:00Z")
            self.assertEqual(asked()[1:], ["/a?id=7&gclid=z"])
            self.assertEqual(self.query("SELECT count(*) FROM articles"), [(1,)])
            self.assertEqual(len(self.read()["reports"]), 1)
        run("rebuild", "--check", "--store", self.store, check=0)

    def test_one_page_under_several_addresses(self):
        """A redirect, a page for telephones and the page itself: the address that the page gives itself makes them one report."""
        with Site() as site:
            def page(where):
                return story("Bukalapak", "13", "X").replace("<head>", '<head><link rel="canonical" href="%s%s">' % (site.url, where))
            site.routes.update({
                "/rss": feed([("Data bocor", p) for p in ("/a", "/amp/a", "/short", "/b")]), "/a": page("/a"), "/b": page("/b"),
                "/amp/a": page("/a?utm_source=amp").replace("<nav>", "<nav class='amp'>"), "/short": reply("", 302, {"Location": "/a?fbclid=1"}),
                "/a?fbclid=1": page("/a")})
            self.daily(site.url + "/rss")
            self.assertEqual(self.query("SELECT count(*) FROM articles"), [(4,)])
            self.assertEqual(len(self.read()["reports"]), 2)  # /a and /b
            self.assertEqual(sorted(set(self.query("SELECT replace(final_url, '%s', '') FROM articles" % site.url))),
                             [("/a",), ("/a?fbclid=1",), ("/amp/a",), ("/b",)])
        run("rebuild", "--check", "--store", self.store, check=0)

    def test_retry_after_from_run_to_run(self):
        """A server that asks for two days is not asked before, whatever the crontab says; twice as long after each failure else."""
        with Site({"/rss": reply("", 429, {"Retry-After": "172800"}), "/bad": reply("", 500)}) as site:
            def asked(now, check):
                site.requests.clear()
                self.daily(site.url + "/rss", site.url + "/bad", "--max-retries", "0", now=now, check=check)
                return [p for p in site.paths() if p != "/robots.txt"]
            self.assertEqual(asked("2023-12-01T05:00:00Z", 1)[0], "/rss")
            text = run("status", "--store", self.store, check=0).stdout
            self.assertIn("the server answers 429; next try 2023-12-03T05:00:00Z", text)
            self.assertEqual(asked("2023-12-02T05:00:00Z", 1), ["/bad"])
            self.assertEqual(asked("2023-12-02T06:30:00Z", 0), [])
            self.assertEqual(asked("2023-12-02T07:30:00Z", 1), ["/bad"])
            self.assertIn("/rss", asked("2023-12-03T05:30:00Z", 1))

    def test_article_that_comes_later(self):
        state = {"there": False}
        with Site({"/rss": feed([("Data bocor", "/a")]),
                   "/a": lambda r, c: story("Bukalapak", "13", "X") if state["there"] else reply("", 500)}) as site:
            self.daily(site.url + "/rss", "--max-retries", "0")
            self.assertEqual(self.read()["incidents"], [])
            state["there"] = True
            site.routes["/rss"] = feed([])  # gone from the feed, still remembered
            self.daily(site.url + "/rss", now="2023-12-01T07:00:00Z")
            self.assertEqual(len(self.read()["incidents"]), 1)

    def test_clock_set_back(self):
        with Site({"/rss": feed([("Data bocor", "/a")]), "/a": story("Bukalapak", "13", "X"), "/bad": reply("", 500)}) as site:
            self.daily(site.url + "/rss", site.url + "/bad", "--max-retries", "0", now="2031-01-01T00:00:00Z", check=1)
            asked = site.paths().count("/bad")
            self.daily(site.url + "/rss", site.url + "/bad", "--max-retries", "0", check=1)
            self.assertGreater(site.paths().count("/bad"), asked)  # not held up until 2031
        run("rebuild", "--check", "--store", self.store, check=0)

    def test_day_of_those_who_read(self):
        """A run at five in the morning in Jakarta belongs to that day, although it is still yesterday in Greenwich."""
        with Site({"/rss": feed([("Data bocor", "/a")]), "/a": story("Bukalapak", "13", "X")}) as site:
            self.daily(site.url + "/rss", now="2023-12-02T05:00:00+07:00")
            self.assertIn("timeline-2023-12-02.json", os.listdir(self.store))
            self.assertEqual(self.query("SELECT first_seen FROM articles"), [("2023-12-01T22:00:00Z",)])
            os.remove(os.path.join(self.store, "timeline-2023-12-02.json"))
            run("daily", "--store", self.store, check=0, env={"TZ": "Asia/Jakarta"})
            days = subprocess.run(["date", "+%F"], env={**os.environ, "TZ": "Asia/Jakarta"}, capture_output=True, text=True)
            self.assertIn("timeline-%s.json" % days.stdout.strip(), os.listdir(self.store))

    def test_private_addresses_in_a_feed(self):
        with Site({"/rss": feed([("Data bocor", "http://169.254.169.254/x")])}) as site:
            done = run("daily", site.url + "/rss", "--store", self.store, "--now", "2023-12-01", check=1)
            self.assertIn("private network", done.stderr)
            self.assertEqual(site.requests, [])


class Archives(Store):
    """What was received stands beside the store as WARC, the same bytes once."""

    def setUp(self):
        super().setUp()
        self.warc = os.path.join(self.store, "warc")

    def answers(self, name, folder=None):
        """The records of an address that are no requests, as (date, type, profile, date referred to, body)."""
        found = []
        for headers, block in records(folder or self.warc):
            if headers["WARC-Type"] in ("response", "revisit") and headers["WARC-Target-URI"].endswith(name):
                found.append((headers["WARC-Date"], headers["WARC-Type"], headers.get("WARC-Profile", "").rpartition("/")[2],
                              headers.get("WARC-Refers-To-Date"), block.partition(b"\r\n\r\n")[2]))
        return found

    def test_days(self):
        tagged = feed([("Data bocor", "/a"), ("Data bocor", "/b")]).replace(b"\r\n\r\n", b'\r\nETag: "1"\r\n\r\n', 1)
        page = story("Bukalapak", "13", "X")
        with Site({"/rss": lambda r, c: reply("", 304) if r.headers.get("if-none-match") else tagged, "/a": page,
                   "/b": page.replace("Bukalapak", "Tokopedia")}) as site:
            first, second, later = "2023-12-01T05:00:00Z", "2023-12-02T05:00:00Z", "2024-01-15T05:00:00Z"
            self.daily(site.url + "/rss", now=first)
            self.assertEqual(self.answers("/a"), [(first, "response", "", None, page.encode())])
            self.daily(site.url + "/rss", now=second)
            self.assertEqual(self.answers("/a")[1:], [(second, "revisit", "identical-payload-digest", first, b"")])
            self.assertEqual(self.answers("/rss")[1:], [(second, "revisit", "server-not-modified", first, b"")])
            run("fetch", site.url + "/a", "-o", os.path.join(self.folder, "w"), "--allow-private", "-q", "--delay", "0", check=0)
            with sqlite3.connect(os.path.join(self.store, "store.sqlite")) as db:  # a last look, long after
                db.execute("UPDATE articles SET next_look = ?", (later,))
            self.daily(site.url + "/rss", now=later)
            self.assertEqual(self.answers("/a")[2][:2], (later, "response"))  # what is old is not referred to
        for headers, block in records(self.warc):
            if headers["WARC-Type"] == "response":
                body = block.partition(b"\r\n\r\n")[2]
                self.assertEqual(headers["WARC-Payload-Digest"], "sha256:" + hashlib.sha256(body).hexdigest())
        other = os.path.join(self.folder, "other")
        run("import", "--store", other, self.warc, check=0)
        with open(os.path.join(other, "timeline.json"), "rb") as file:
            self.assertEqual(file.read(), self.bytes())  # the archive has all that the store has

    def test_compressed_pages(self):
        body = gzip.compress(story("Bukalapak", "13", "X").encode())
        with Site({"/a": reply(body, headers={"Content-Encoding": "gzip"})}) as site:
            self.daily(site.url + "/a")
        self.assertEqual(self.answers("/a")[0][4], body)
        self.assertIn("Bukalapak", run("extract", "--from", "warc", *[os.path.join(self.warc, n) for n in os.listdir(self.warc)], check=0).stdout)

    def test_rotation_and_folder(self):
        other = os.path.join(self.folder, "elsewhere")
        with Site({"/rss": feed([("Data bocor", "/a")]), "/a": story("Bukalapak", "13", "X")}) as site:
            self.daily(site.url + "/rss", "--archive", other, "--rotate", "0.001")
            self.assertEqual(sorted(os.listdir(other)), ["runut-20231201050000-0000%d.warc.gz" % n for n in range(3)])
            self.assertFalse(os.path.exists(self.warc))
            self.assertIn("--rotate", self.daily(site.url + "/rss", "--rotate", "x", check=2).stderr)

    def test_none(self):
        with Site({"/rss": feed([("Data bocor", "/a")]), "/a": story("Bukalapak", "13", "X")}) as site:
            self.daily(site.url + "/rss", "--no-archive")
        self.assertEqual(len(self.read()["incidents"]), 1)
        self.assertFalse(os.path.exists(self.warc))
        run("prune", "--store", self.store, "--no-archive", check=0)

    def test_file_of_a_run_that_was_killed(self):
        """Its whole records are kept, the half one at the end goes; what another run is writing is left alone."""
        with Site({"/rss": feed([("Data bocor", "/a")]), "/a": story("Bukalapak", "13", "X")}) as site:
            self.daily(site.url + "/rss")
            name, = os.listdir(self.warc)
            path = os.path.join(self.warc, name)
            with open(path, "rb") as file:
                whole = file.read()
            os.remove(path)
            half, empty, living = (os.path.join(self.warc, n + ".warc.gz.open") for n in ("half", "empty", "living"))
            for at, data in ((half, whole + whole[:100]), (empty, whole[:100]), (living, whole + whole[:100])):
                with open(at, "wb") as file:
                    file.write(data)
            with open(living, "rb") as file:
                fcntl.flock(file, fcntl.LOCK_EX)
                self.daily(site.url + "/rss", now="2023-12-02T05:00:00Z")
            self.assertEqual(sorted(os.listdir(self.warc)), ["half.warc.gz", "living.warc.gz.open", "runut-20231202050000-00000.warc.gz"])
            with open(os.path.join(self.warc, "half.warc.gz"), "rb") as file:
                self.assertEqual(file.read(), whole)

    def test_prune(self):
        """Files go when no capture that is kept can refer to them, 30 days after the rest; other files are not ours."""
        with Site({"/rss": feed([("Data bocor", "/a")]), "/a": story("Bukalapak", "13", "X")}) as site:
            self.daily(site.url + "/rss", now="2023-12-01T05:00:00Z")
            self.daily(site.url + "/rss", now="2024-03-01T05:00:00Z")
        with open(os.path.join(self.warc, "mine.warc.gz"), "w"):
            pass
        def prune(now):
            return run("prune", "--store", self.store, "--keep-days", "10", "--now", now, check=0).stdout
        self.assertIn("0 archive files", prune("2024-01-09"))
        self.assertIn("1 archive files", prune("2024-01-11"))
        self.assertEqual(sorted(os.listdir(self.warc)), ["mine.warc.gz", "runut-20240301050000-00000.warc.gz"])
        self.assertEqual(self.query("SELECT min(date) FROM archived"), [("2024-03-01T05:00:00Z",)])


class Importing(Store):
    def test_files_twice(self):
        path = os.path.join(self.folder, "r.jsonl")
        with open(path, "w") as file:
            for i, count in enumerate((13, 14)):
                file.write(json.dumps({"id": "x%d" % i, "title": "Data bocor", "published": "2023-11-28", "text": (
                    "Sebanyak %d juta data pelanggan Bukalapak dijual peretas Gnosticplayers. %s" % (count, FILLER))}) + "\n")
        run("import", "--store", self.store, path, "--now", "2023-12-01", check=0)
        before = self.bytes()
        run("import", "--store", self.store, path, "--now", "2023-12-02", check=0)
        self.assertEqual(self.bytes(), before)
        self.assertEqual(self.query("SELECT count(*) FROM versions"), [(2,)])
        with open(os.path.join(self.folder, "e.ndjson"), "w") as file:
            file.write(run("extract", path, check=0).stdout)
        plain = run("timeline", os.path.join(self.folder, "e.ndjson"), check=0).stdout
        self.assertEqual(json.loads(plain)["incidents"], self.read()["incidents"])

    def test_archive(self):
        with Site({"/a": story("Bukalapak", "13", "X")}) as site:
            out = os.path.join(self.folder, "warc")
            run("fetch", site.url + "/a", "-o", out, "--allow-private", "-q", "--delay", "0", check=0)
        run("import", "--store", self.store, out, check=0)
        self.assertEqual(self.query("SELECT url FROM articles"), [(site.url + "/a",)])

    def test_out_folder(self):
        out = os.path.join(self.folder, "www")
        path = os.path.join(self.folder, "a.txt")
        with open(path, "w") as file:
            file.write("Data bocor\n\nSebanyak 13 juta data pelanggan Bukalapak dijual peretas. " + FILLER)
        run("import", "--store", self.store, "--out", out, "--now", "2023-12-01", path, check=0)
        self.assertEqual(sorted(os.listdir(out)), ["changes.json", "former-ids.json", "timeline-2023-12-01.json", "timeline.json"])
        self.assertEqual(sorted(os.listdir(self.store)), ["lock", "store.sqlite"])
        os.remove(os.path.join(out, "timeline.json"))
        run("daily", "--store", self.store, "--out", out, "--now", "2023-12-01", check=0)
        self.assertTrue(os.path.exists(os.path.join(out, "timeline.json")))

    def test_prune(self):
        path = os.path.join(self.folder, "r.jsonl")
        with open(path, "w") as file:
            file.write(json.dumps({"id": "sayur", "title": "Resep sayur", "text": "Sayur asem dimasak dengan api kecil. " * 5}) + "\n")
            file.write(json.dumps({"id": "leak", "title": "Data 13 juta pelanggan Bukalapak bocor", "published": "2023-11-28",
                                   "text": "Sebanyak 13 juta data pelanggan Bukalapak dijual peretas. " + FILLER}) + "\n")
        run("import", "--store", self.store, path, "--now", "2023-12-01", check=0)
        self.assertEqual(len(self.read()["reports"]), 2)
        done = run("prune", "--store", self.store, "--keep-days", "30", "--now", "2024-06-01", check=0)
        self.assertIn("1 articles of no incident", done.stdout)
        self.assertEqual(len(self.read()["reports"]), 1)
        self.assertEqual(len(self.read()["incidents"]), 1)
        run("rebuild", "--check", "--store", self.store, check=0)
        self.assertIn("--keep-days", run("prune", "--store", self.store, "--keep-days", "x", check=2).stderr)

    def test_rebuild(self):
        path = os.path.join(self.folder, "a.txt")
        with open(path, "w") as file:
            file.write("Data bocor\n\nSebanyak 13 juta data pelanggan Bukalapak dijual peretas. " + FILLER)
        run("import", "--store", self.store, path, "--now", "2023-12-01", check=0)
        before = self.bytes()
        with sqlite3.connect(os.path.join(self.store, "store.sqlite")) as db:
            db.execute("UPDATE versions SET message = 'x'")
        run("rebuild", "--store", self.store, "--now", "2023-12-01", check=0)
        self.assertEqual(self.bytes(), before)
        with open(os.path.join(self.store, "timeline.json"), "ab") as file:
            file.write(b" ")
        self.assertIn("another timeline", run("rebuild", "--check", "--store", self.store, check=1).stderr)


    def test_update_of_the_lexicons(self):
        """With other words everything is read anew, so that the timeline stays the one that a rebuild gives."""
        path = os.path.join(self.folder, "a.txt")
        with open(path, "w") as file:
            file.write("Data bocor\n\nSebanyak 13 juta data pelanggan Bukalapak dijual peretas. Sebanyak 20 zilch data lain. " + FILLER)
        run("import", "--store", self.store, path, "--now", "2023-12-01", check=0)
        words = os.path.join(self.folder, "lexicons")
        shutil.copytree(os.path.join(ROOT, "lexicons"), words)
        with open(os.path.join(words, "shared", "scales.lex")) as file:
            scales = file.read()
        with open(os.path.join(words, "shared", "scales.lex"), "w") as file:
            file.write(scales.replace("juta", "zilch | juta", 1))
        before = self.bytes()
        done = run("rebuild", "--check", "--store", self.store, "--lexicons", words)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("reads differently now", done.stderr)
        run("daily", "--store", self.store, "--lexicons", words, "--now", "2023-12-02", check=0)
        self.assertNotEqual(self.bytes(), before)
        run("rebuild", "--check", "--store", self.store, "--lexicons", words, check=0)
        run("daily", "--store", self.store, "--now", "2023-12-02", check=0)
        self.assertEqual(self.bytes(), before)


class Migrations(Store):
    """A store of each format that ever was is brought up to date by the newest program: tests/fetch/store-format-N.sql."""

    FORMATS = sorted(glob.glob(os.path.join(os.path.dirname(__file__), "store-format-*.sql")))

    def restore(self, dump, folder):
        os.makedirs(folder)
        with open(dump) as file, sqlite3.connect(os.path.join(folder, "store.sqlite")) as db:
            db.executescript(file.read())
            db.execute("PRAGMA journal_mode = WAL")

    def tables(self, folder):
        with sqlite3.connect(os.path.join(folder, "store.sqlite")) as db:
            return db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()

    def test_each_older_format_is_tested(self):
        run("daily", "--store", self.store, check=0)
        (newest,), = self.query("PRAGMA user_version")
        self.assertGreater(newest, 1)
        self.assertEqual([os.path.basename(f) for f in self.FORMATS], ["store-format-%d.sql" % n for n in range(1, newest)])

    def test_brought_up_to_date(self):
        new = os.path.join(self.folder, "new")
        run("daily", "--store", new, check=0)
        for dump in self.FORMATS:
            with self.subTest(dump):
                self.store = os.path.join(self.folder, os.path.basename(dump))
                self.restore(dump, self.store)
                articles = "SELECT id, url, first_seen, next_look, message FROM articles"
                before = self.query(articles), self.query("SELECT sha256 FROM documents")
                done = run("status", "--store", self.store, check=4)
                self.assertIn("is of an older version; `runut daily` brings it up to date", done.stderr)
                self.daily(check=4, limit=1)  # a migration happens whole or not at all
                self.assertEqual(self.query("PRAGMA user_version"), [(int(dump[-5]),)])
                self.daily("--no-archive", now="2023-12-02T06:00:00Z")
                self.assertEqual(self.tables(self.store), self.tables(new))
                self.assertEqual((self.query(articles), self.query("SELECT sha256 FROM documents")), before)
                self.assertEqual(self.query("PRAGMA foreign_key_check"), [])
                self.assertEqual(len(self.read()["incidents"]), 2)
                run("rebuild", "--check", "--store", self.store, check=0)
                timeline = self.bytes()
                run("rebuild", "--store", self.store, "--now", "2023-12-02", check=0)
                self.assertEqual(self.bytes(), timeline)
                stands = {i["id"] for i in self.read()["incidents"]}
                for name, into in self.query("SELECT id, merged_into FROM incidents"):
                    self.assertIn(into or name, stands)  # ids that stood in the old store lead to one of today
                self.assertIn("+ count: exact 90000000", run("changes", "--store", self.store, check=0).stdout)
                self.assertIn("3 reports", run("status", "--store", self.store, "--check", check=0).stdout)

    def test_goes_on_as_it_would_have(self):
        """The sources and articles of an old store are asked on with what it knew of them."""
        base = "http://berita.example"
        page = story("Tokopedia", "90", "ShinyHunters", "2 Mei 2020")
        for dump in self.FORMATS:
            self.store = os.path.join(self.folder, os.path.basename(dump))
            self.restore(dump, self.store)
            with Site({base + "/robots.txt": reply("", 404), base + "/rss": feed([("Data bocor", base + "/c")]), base + "/c": page}) as proxy:
                run("daily", "--store", self.store, "--delay", "0", "--now", "2023-12-04T05:00:00Z", base + "/rss", check=0,
                    env={"http_proxy": proxy.url})
                self.assertEqual(sorted(set(proxy.paths())), [base + p for p in ("/a", "/b", "/c", "/robots.txt", "/rss")])
            self.assertEqual(self.query("SELECT count(*) FROM versions"), [(4,)])


class InTheWay(Store):
    def make(self):
        path = os.path.join(self.folder, "a.txt")
        with open(path, "w") as file:
            file.write("Data bocor\n\nSebanyak 13 juta data pelanggan Bukalapak dijual peretas. " + FILLER)
        run("import", "--store", self.store, path, "--now", "2023-12-01", check=0)

    def refused(self, words, *command):
        """The command is refused with one line that says `words`; the store is the same to the byte."""
        before = {n: self.bytes(n) for n in os.listdir(self.store)}
        for name in command or ("daily", "status", "changes", "import", "rebuild", "prune"):
            done = run(name, "--store", self.store, *(["/dev/null"] if name == "import" else []), check=4)
            self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
            self.assertIn(words, done.stderr)
            self.assertIn(self.store, done.stderr)
            self.assertEqual({n: self.bytes(n) for n in os.listdir(self.store)}, before, name)

    def poke(self, offset, data):
        with open(os.path.join(self.store, "store.sqlite"), "r+b") as file:
            file.seek(offset)
            file.write(data)

    def test_newer(self):
        self.make()
        self.poke(60, b"\0\0\0\x09")
        self.refused("made by a newer version of runut (format 9")

    def test_other_program(self):
        os.makedirs(self.store)
        with sqlite3.connect(os.path.join(self.store, "store.sqlite")) as db:
            db.execute("PRAGMA application_id = 7")
            db.execute("CREATE TABLE x (y)")
        self.refused("is a database of another program")

    def test_damaged_head(self):
        self.make()
        self.poke(0, b"something else")
        self.refused("is damaged, or no store at all")

    def test_cut_off(self):
        self.make()
        path = os.path.join(self.store, "store.sqlite")
        os.truncate(path, os.path.getsize(path) - 1000)
        self.refused("is damaged")

    def test_damaged_inside(self):
        self.make()
        size = os.path.getsize(os.path.join(self.store, "store.sqlite"))
        self.poke(4096, b"\xff" * (size - 8192))
        for name in ("daily", "status", "rebuild"):
            done = run(name, "--store", self.store, check=4)
            self.assertIn("damaged", done.stderr)

    def test_no_store(self):
        os.makedirs(self.store)
        self.refused("there is no store here", "status", "changes")

    def test_usage(self):
        self.assertIn("--store DIR", run("daily", check=2).stderr)
        self.assertIn("--now", run("daily", "--store", self.store, "--now", "soon", check=2).stderr)
        self.assertFalse(os.path.exists(self.store))

    def test_two_at_once(self):
        def slow(request, connection):
            time.sleep(1.5)
            return feed([("Data bocor", "/a")])
        with Site({"/rss": slow, "/a": story("Bukalapak", "13", "X")}) as site:
            first = subprocess.Popen([RUNUT, "daily", "--store", self.store, "--allow-private", "--delay", "0",
                                      site.url + "/rss"])
            while not site.requests:
                time.sleep(0.02)
            done = self.daily(site.url + "/rss", check=4)
            self.assertEqual(done.stderr, "runut: %s: another run is at work in this store\n" % self.store)
            run("status", "--store", self.store, check=0)  # looking is allowed
            self.assertEqual(first.wait(20), 0)
        self.assertEqual(len(self.read()["incidents"]), 1)

    def test_read_only_folder(self):
        self.make()
        user = 65534 if os.geteuid() == 0 else None  # root may write everywhere
        program = os.path.join(self.folder, "runut")  # where nobody may not reach our folder (/root), a copy runs
        shutil.copy(RUNUT, program)
        os.chmod(program, 0o755)
        os.chmod(self.folder, 0o755)
        os.chmod(self.store, 0o555)
        for name in os.listdir(self.store):
            os.chmod(os.path.join(self.store, name), 0o444)
        done = self.daily(check=4, user=user, program=program)
        self.assertEqual(done.stderr, "runut: %s/lock: Permission denied\n" % self.store)
        line = json.loads(self.daily("--log-format", "json", check=4, user=user, program=program).stderr)
        self.assertEqual((line["subject"], line["message"]), (self.store + "/lock", "Permission denied"))
        before = sorted(os.listdir(self.store))
        self.assertIn("1 articles", run("status", "--store", self.store, check=0, user=user, program=program).stdout)
        self.assertEqual(sorted(os.listdir(self.store)), before)
        os.chmod(self.store, 0o755)

    def test_folder_that_cannot_be(self):
        self.assertIn("/proc/none", run("daily", "--store", "/proc/none", check=4).stderr)
        self.make()
        done = run("daily", "--store", self.store, "--out", "/proc/none", check=4)
        self.assertIn("/proc/none", done.stderr)

    def test_disk_full(self):
        """No file may grow beyond a limit: the run fails with one line, and the next one without the limit completes."""
        import random
        noise = " ".join("".join(random.Random(i).choices("abcdefghijklmnop", k=7)) for i in range(30000))
        pages = {"/%d" % i: article("Data %d juta pelanggan Bukalapak bocor" % i, "Sebanyak %d juta data pelanggan Bukalapak bocor. %s\n%s %d" % (i, FILLER, noise, i)) for i in range(1, 6)}
        with Site({"/rss": feed([("Data bocor", p) for p in pages]), **pages}) as site:
            for limit in (1, 40, 150, 300):
                done = self.daily(site.url + "/rss", check=4, limit=limit)
                self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
                self.assertIn(self.store, done.stderr)
            self.daily(site.url + "/rss")
            self.assertEqual(self.query("SELECT count(*) FROM reports"), [(5,)])
        run("rebuild", "--check", "--store", self.store, check=0)


if __name__ == "__main__":
    unittest.main()
