"""Transfers against a misbehaving server: what is tried again, what is given up, and how it is told."""

import contextlib
import hashlib
import os
import socket
import struct
import tempfile
import time
import unittest
import zlib

import codings
from servers import Site, article, feed, inside_name, leak, records, reply, run


class Fetching(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="runut-test-")
        self.out = os.path.join(self.temporary.name, "out")

    def tearDown(self):
        self.temporary.cleanup()

    def fetch(self, *words, check=0, quick=True, **more):
        always = ["fetch", *words, "-o", self.out, "--allow-private", "-q"]
        if quick:
            always += ["--delay", "0", "--max-wait", "0.2"]
        return run(*always, check=check, **more)


class Transfers(Fetching):
    def test_page_is_kept(self):
        with Site({"/a": leak(5)}) as site:
            self.fetch(site.url + "/a")
            self.assertEqual(site.paths(), ["/robots.txt", "/a"])
            agent = site.requests[1].headers["user-agent"]
            self.assertTrue(agent.startswith("runut/"), agent)
        types = [h["WARC-Type"] for h, _ in records(self.out)]
        self.assertEqual(types, ["warcinfo", "request", "response", "request", "response"])
        name, = os.listdir(self.out)
        with open(os.path.join(self.out, name), "rb") as file:
            data = file.read()
        for _ in types:  # each record is a gzip member of its own
            member = zlib.decompressobj(31)
            self.assertTrue(member.decompress(data).startswith(b"WARC/1.1\r\n"))
            data = member.unused_data
        self.assertEqual(data, b"")
        self.assertIn("5 juta", run("extract", self.out, check=0).stdout)

    def test_contact_in_user_agent(self):
        with Site({"/a": leak(5)}) as site:
            self.fetch(site.url + "/a", "--contact", "mailto:me@example.id")
            self.assertIn("mailto:me@example.id", site.requests[1].headers["user-agent"])

    def test_private_address_is_refused(self):
        with Site({"/a": leak(5)}) as site:
            for host in ("127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1"):
                url = "http://%s:%d/a" % (host, site.port)
                done = run("fetch", url, "-o", self.out, "-q", check=1)
                self.assertIn("private network", done.stderr, host)
            self.assertEqual(site.requests, [])

    def test_name_that_leads_to_a_private_address(self):
        """Names are as good as their address."""
        name = inside_name()
        if not name:
            self.skipTest("this machine has no such name")
        done = run("fetch", "http://%s:9/a" % name, "-o", self.out, "-q", "--max-retries", "0", check=1)
        self.assertIn("private network", done.stderr)

    def test_status_errors(self):
        with Site({"/gone": reply("", 410)}) as site:
            done = self.fetch(site.url + "/gone", site.url + "/missing", check=1)
            self.assertIn("/gone: the server answers 410", done.stderr)
            self.assertIn("/missing: the server answers 404", done.stderr)
            self.assertEqual(len(done.stderr.splitlines()), 2)

    def test_503_is_tried_again(self):
        state = {"left": 2}

        def shaky(request, connection):
            state["left"] -= 1
            return leak(5) if state["left"] < 0 else reply("later", 503)
        with Site({"/a": shaky}) as site:
            self.fetch(site.url + "/a")
            self.assertEqual(site.paths().count("/a"), 3)

    def test_503_for_ever(self):
        with Site({"/a": reply("later", 503)}) as site:
            done = self.fetch(site.url + "/a", "--max-retries", "2", check=1)
            self.assertEqual(site.paths().count("/a"), 3)
            self.assertIn("the server answers 503, also when tried again", done.stderr)

    def test_retry_after_is_kept_to(self):
        state = {"asked": 0}

        def limited(request, connection):
            state["asked"] += 1
            return reply("slow down", 429, {"Retry-After": "1"}) if state["asked"] == 1 else leak(5)
        with Site({"/a": limited, "/b": leak(6)}) as site:
            self.fetch(site.url + "/a", site.url + "/b", "--delay", "0", "--max-wait", "5", quick=False)
            first, *rest = [r.time for r in site.requests[1:]]
            self.assertGreaterEqual(min(rest) - first, 0.95)  # the whole host waits

    def test_retry_after_as_a_date(self):
        state = {"asked": 0}

        def limited(request, connection):
            state["asked"] += 1
            return leak(5) if state["asked"] > 1 else reply("", 503, {
                "Date": "Tue, 28 Nov 2023 09:00:00 GMT", "Retry-After": "Tue, 28 Nov 2023 09:00:01 GMT"})
        with Site({"/a": limited}) as site:
            self.fetch(site.url + "/a", "--delay", "0", "--max-wait", "5", quick=False)
            self.assertGreaterEqual(site.requests[2].time - site.requests[1].time, 0.95)

    def test_retry_after_too_long(self):
        with Site({"/a": reply("no", 429, {"Retry-After": "86400"}), "/b": leak(5)}) as site:
            done = self.fetch(site.url + "/a", site.url + "/b", check=1)
            self.assertIn("429", done.stderr)
            self.assertIn("asks to wait 86400 s", done.stderr)  # of /b, which is not asked
            self.assertNotIn("/b", site.paths())

    def test_redirects(self):
        hop = {"Location": "/b"}
        with Site({"/a": reply("", 301, hop), "/b": reply("", 302, {"Location": "c"}), "/c": leak(5),
                   "/loop": reply("", 302, {"Location": "/loop"}),
                   "/file": reply("", 302, {"Location": "file:///etc/passwd"})}) as site:
            self.fetch(site.url + "/a")
            self.assertEqual(site.paths(), ["/robots.txt", "/a", "/b", "/c"])
            self.assertIn("too many redirects", self.fetch(site.url + "/loop", check=1).stderr)
            self.assertIn("no web address", self.fetch(site.url + "/file", check=1).stderr)

    def test_redirect_to_disallowed(self):
        with Site({"/robots.txt": reply("User-agent: runut\nDisallow: /b", kind="text/plain"),
                   "/a": reply("", 302, {"Location": "/b"}), "/b": leak(5)}) as site:
            self.assertIn("robots.txt does not allow it", self.fetch(site.url + "/a", check=1).stderr)
            self.assertNotIn("/b", site.paths())

    def test_reset(self):
        def reset(request, connection):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        with Site({"/a": reset}) as site:
            done = self.fetch(site.url + "/a", "--max-retries", "1", check=1)
            # A kept connection that dies at once is asked anew by libcurl itself.
            self.assertIn(site.paths().count("/a"), (2, 3))
            self.assertIn("/a: ", done.stderr)

    def test_wrong_length(self):
        with Site({"/a": lambda r, c: c.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nshort")}) as site:
            done = self.fetch(site.url + "/a", "--max-retries", "0", check=1)
            self.assertIn("/a: ", done.stderr)

    @staticmethod
    def trickle(request, connection):
        """Ten bytes a second, until the other side has enough."""
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n")
        for _ in range(100):
            connection.sendall(b"x")
            time.sleep(0.1)

    def test_slow_bytes(self):
        with Site({"/a": self.trickle}) as site:
            began = time.monotonic()
            self.fetch(site.url + "/a", "--timeout", "0.6", "--max-retries", "0", check=1)
            self.assertLess(time.monotonic() - began, 3)

    def test_low_speed(self):
        """Never still, but too slow to wait for: given up long before the time that one answer may take."""
        with Site({"/a": self.trickle}) as site:
            began = time.monotonic()
            done = self.fetch(site.url + "/a", "--low-speed", "1", "--timeout", "60", "--max-retries", "0", check=1)
            self.assertLess(time.monotonic() - began, 5)
            self.assertIn("too slow", done.stderr)

    def test_waits_between_tries(self):
        with Site({"/a": reply("later", 503)}) as site:
            self.fetch(site.url + "/a", "--delay", "0", "--max-wait", "0.4", "--max-retries", "2", check=1, quick=False)
            times = [r.time for r in site.requests if r.path == "/a"]
            self.assertTrue(all(0.29 < b - a for a, b in zip(times, times[1:])), times)

    def test_endless_body(self):
        def endless(request, connection):
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
            while True:
                connection.sendall(b"<p>" * 100000)
        with Site({"/a": endless}) as site:
            self.assertIn("larger than", self.fetch(site.url + "/a", check=1).stderr)

    def test_codings(self):
        """gzip, deflate, br and zstd: asked for, archived as received, read out of the archive."""
        for name, make in codings.MAKERS.items():
            body = make(leak(5).encode())
            with self.subTest(name), Site({"/a": reply(body, headers={"Content-Encoding": name})}) as site:
                self.out = os.path.join(self.temporary.name, name)
                self.fetch(site.url + "/a")
                self.assertIn(name, site.requests[1].headers["accept-encoding"].split(", "))
                headers, block = records(self.out)[-1]
                head, _, stored = block.partition(b"\r\n\r\n")
                self.assertEqual(stored, body)
                self.assertIn(b"Content-Encoding: " + name.encode(), head)
                self.assertEqual(headers["WARC-Payload-Digest"], "sha256:" + hashlib.sha256(body).hexdigest())
                self.assertIn("Data 5 juta", run("extract", self.out, check=0).stdout)

    def test_bombs(self):
        for name, bomb in codings.BOMBS.items():
            with self.subTest(name), Site({"/a": reply(bomb, headers={"Content-Encoding": name})}) as site:
                done = self.fetch(site.url + "/a", check=1, memory=300)
                self.assertRegex(done.stderr, "/a: body (is larger than|grows more than)")
                self.assertEqual(site.paths().count("/a"), 1)

    def test_bomb_of_a_robots_file(self):
        """What is read of it is bounded; so much holds."""
        text = b"User-agent: *\nDisallow: /a\n"
        robots = codings.zstd(text, *[(b"\n", 128 << 10)] * 1600)
        with Site({"/robots.txt": reply(robots, headers={"Content-Encoding": "zstd"}, kind="text/plain"), "/a": leak(5)}) as site:
            self.assertIn("does not allow", self.fetch(site.url + "/a", check=1, memory=300).stderr)

    def test_broken_codings(self):
        """A body that breaks off is given up and archived as it came; plain text under a coding's name is taken for text."""
        for name, make in codings.MAKERS.items():
            body = make(leak(5).encode())[:-20]
            with self.subTest(name), Site({"/a": reply(body, headers={"Content-Encoding": name}),
                                           "/b": reply(leak(6), headers={"Content-Encoding": name})}) as site:
                self.out = os.path.join(self.temporary.name, name)
                done = self.fetch(site.url + "/a", site.url + "/b", check=1)
                self.assertRegex(done.stderr, "^runut: %s/a: broken .* body\n$" % site.url)
                self.assertIn(body, [block.partition(b"\r\n\r\n")[2] for _, block in records(self.out)])
                self.assertIn("Data 6 juta", run("extract", self.out).stdout)

    def test_endless_head(self):
        def endless(request, connection):
            connection.sendall(b"HTTP/1.1 200 OK\r\n")
            while True:
                connection.sendall(b"X-Field: " + b"y" * 5000 + b"\r\n")
        with Site({"/a": endless}) as site:
            self.fetch(site.url + "/a", "--max-retries", "0", check=1)

    def test_no_server(self):
        with Site() as site:
            url = site.url
        done = self.fetch(url + "/a", url + "/b", "--max-retries", "1", check=1)
        self.assertIn("robots.txt cannot be read", done.stderr)

    def test_no_page(self):
        with Site({"/a.pdf": reply(b"%PDF-1.4", kind="application/pdf")}) as site:
            self.assertIn("is no page but application/pdf", self.fetch(site.url + "/a.pdf", check=1).stderr)

    def test_wrong_character_set(self):
        page = leak("4,5").replace('<meta charset="utf-8">', "").replace("pelanggan", "pelanggán")
        with Site({"/a": reply(page.encode("cp1252"), kind="text/html; charset=utf-8")}) as site:
            self.fetch(site.url + "/a")
            self.assertIn("pelanggán", run("extract", self.out, check=0).stdout)


class Ranges(Fetching):
    """A body that breaks off midway is completed by a range where that is safe, else asked anew as a whole."""

    BODY = leak(5).encode()
    HALF = len(BODY) // 2

    def broken_off(self, rest, headers=None, length=True):
        """A page that breaks off in the middle when it is asked as a whole for the first time; then `rest` answers."""
        first = {"ETag": '"a"', **(headers or {})}

        def answer(request, connection):
            self.asked.append((request.headers.get("range"), request.headers.get("if-range")))
            if len(self.asked) > 1:
                return rest(request) if "range" in request.headers else reply(self.BODY, headers=first)
            if length:
                connection.sendall(reply(self.BODY, headers=first)[:-len(self.BODY) + self.HALF])
            else:
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: \"a\"\r\nTransfer-Encoding: chunked\r\n\r\n"
                                   + b"%x\r\n" % self.HALF + self.BODY[:self.HALF] + b"\r\n")
        return answer

    def part(self, first, last=None, total=None, tag='"a"', **more):
        last = len(self.BODY) - 1 if last is None else last
        return reply(self.BODY[first:last + 1], 206, {
            "Content-Range": "bytes %d-%d/%s" % (first, last, total or len(self.BODY)), "ETag": tag, **more})

    def complete(self, rest, **more):
        """Fetches such a page; what is archived and read must be the whole. Gives what was asked."""
        self.asked = []
        self.out = tempfile.mkdtemp(dir=self.temporary.name)
        with Site({"/a": self.broken_off(rest, **more)}) as site:
            self.fetch(site.url + "/a")
        self.pages = [(h, b.partition(b"\r\n\r\n")) for h, b in records(self.out)
                      if h["WARC-Type"] == "response" and h["WARC-Target-URI"].endswith("/a")]
        whole = [body for h, (head, _, body) in self.pages if head.startswith(b"HTTP/1.1 200")]
        self.assertEqual(whole, [self.BODY])
        self.assertIn("Data 5 juta", run("extract", self.out, check=0).stdout)
        return self.asked

    ONCE = [(None, None), ("bytes=%d-" % HALF, '"a"')]  # and no more was asked
    ANEW = ONCE + [(None, None)]

    def test_rest_is_joined(self):
        self.assertEqual(self.complete(lambda r: self.part(self.HALF)), self.ONCE)
        statuses = [head.split(b" ")[1] for h, (head, _, body) in self.pages]
        self.assertEqual(statuses, [b"206", b"200"])  # the range as it came, then the page as a whole
        self.assertIn(b"X-Archive-Joined: bytes 0-%d, %d-%d" % (self.HALF - 1, self.HALF, len(self.BODY) - 1), self.pages[1][1][0])
        for headers, (head, _, body) in self.pages:
            self.assertEqual(headers["WARC-Payload-Digest"], "sha256:" + hashlib.sha256(body).hexdigest())
        requests = [b for h, b in records(self.out) if h["WARC-Type"] == "request" and h["WARC-Target-URI"].endswith("/a")]
        self.assertEqual([b"Range: bytes=%d-" % self.HALF in b for b in requests], [True, False])

    def test_rest_of_a_compressed_page(self):
        """Ranges are of the bytes on the wire: they are joined as they came and undone as a whole."""
        packed = codings.MAKERS["gzip"](self.BODY)
        at = len(packed) // 2

        def answer(request, connection):
            fields = {"ETag": '"a"', "Content-Encoding": "gzip"}
            if "range" not in request.headers:
                return connection.sendall(reply(packed, headers=fields)[:-len(packed) + at])
            self.assertEqual(request.headers["range"], "bytes=%d-" % at)
            return reply(packed[at:], 206, {**fields, "Content-Range": "bytes %d-%d/%d" % (at, len(packed) - 1, len(packed))})
        with Site({"/a": answer}) as site:
            self.fetch(site.url + "/a")
        self.assertEqual(records(self.out)[-1][1].partition(b"\r\n\r\n")[2], packed)
        self.assertIn("Data 5 juta", run("extract", self.out, check=0).stdout)

    def test_size_told_by_the_range(self):
        self.assertEqual(self.complete(lambda r: self.part(self.HALF), length=False), self.ONCE)

    def test_changed_page_starts_over(self):
        self.assertEqual(self.complete(lambda r: reply(self.BODY, headers={"ETag": '"b"'})), self.ONCE)

    def test_not_satisfiable(self):
        gone = reply("", 416, {"Content-Range": "bytes */%d" % len(self.BODY)})
        self.assertEqual(self.complete(lambda r: gone), self.ANEW)

    def test_wrong_ranges_are_refused(self):
        half, whole = self.HALF, len(self.BODY)
        wrong = {
            "begins later": self.part(half + 1), "begins sooner": self.part(half - 1),
            "other size": self.part(half, total=whole + 5), "size not told": self.part(half, total="*"),
            "ends too soon": self.part(half, whole - 3), "other version": self.part(half, tag='"b"'),
            "other coding": self.part(half, **{"Content-Encoding": "gzip"}),
            "no range": reply(self.BODY[half:], 206), "nonsense": self.part(half, total="x"),
            "shorter than told": reply(self.BODY[half:-2], 206, {"ETag": '"a"', "Content-Range": "bytes %d-%d/%d" % (half, whole - 1, whole)}),
            "parts": reply(self.BODY[half:], 206, kind="multipart/byteranges; boundary=x"),
        }
        for name, answer in wrong.items():
            with self.subTest(name):
                self.assertEqual(self.complete(lambda r: answer), self.ANEW)

    def test_weak_validators_are_none(self):
        """Then the page is asked as a whole at once. A date is strong where it lies well before that of the answer."""
        day = "Tue, 28 Nov 2023 09:%02d:%02d GMT"
        for headers in ({"ETag": 'W/"a"'}, {"ETag": None}, {"Accept-Ranges": "none"},
                        {"ETag": None, "Last-Modified": day % (0, 0), "Date": day % (0, 59)}):
            with self.subTest(headers):
                self.assertEqual(self.complete(lambda r: self.part(self.HALF), headers=headers), [(None, None)] * 2)
        asked = self.complete(lambda r: self.part(self.HALF, tag=None), headers={"ETag": None, "Last-Modified": day % (0, 0), "Date": day % (1, 0)})
        self.assertEqual(asked, [(None, None), ("bytes=%d-" % self.HALF, day % (0, 0))])

    def test_rest_breaks_off_too(self):
        answers = [lambda c: c.sendall(self.part(self.HALF)[:-10]), lambda c: c.sendall(self.part(len(self.BODY) - 10))]

        def answer(request, connection):
            self.asked.append(request.headers.get("range"))
            if len(self.asked) == 1:
                return connection.sendall(reply(self.BODY, headers={"ETag": '"a"'})[:-len(self.BODY) + self.HALF])
            return answers[len(self.asked) - 2](connection)
        self.asked = []
        with Site({"/a": answer}) as site:
            self.fetch(site.url + "/a")
        self.assertEqual(self.asked, [None, "bytes=%d-" % self.HALF, "bytes=%d-" % (len(self.BODY) - 10)])
        self.assertEqual(records(self.out)[-1][1].partition(b"\r\n\r\n")[2], self.BODY)

    def test_parts_that_wait_are_bounded(self):
        """A host that breaks off large bodies one after the other cannot fill the memory: beyond 64 MB pages are asked as a whole."""
        page = b"<p>" * (10 << 20)

        def answer(request, connection):
            connection.sendall(reply(page, headers={"ETag": '"a"'})[:25 << 20])
        # Of five hosts: one that fails so often would be left alone before the last.
        with contextlib.ExitStack() as stack:
            sites = [stack.enter_context(Site({"/a": answer})) for _ in range(5)]
            self.fetch(*[site.url + "/a" for site in sites], "--max-retries", "1", "--delay", "0", "--max-wait", "3", check=1, quick=False)
            again = [r.headers.get("range", "whole") for site in sites for r in site.requests if r.path == "/a"]
        self.assertEqual(len(again), 10)
        self.assertGreater(again.count("whole"), 5)
        self.assertIn("bytes=", "".join(again))

    def test_larger_than_allowed_in_the_end(self):
        """The limit is of the whole, however many answers bring it."""
        page = b"<p>" * (12 << 20)

        def answer(request, connection):
            if "range" not in request.headers:
                return connection.sendall(reply(page, headers={"ETag": '"a"'})[:20 << 20])
            first = int(request.headers["range"][6:-1])
            return reply(page[first:], 206, {"ETag": '"a"', "Content-Range": "bytes %d-%d/%d" % (first, len(page) - 1, len(page))})
        with Site({"/a": answer}) as site:
            self.assertIn("/a: larger than 33554432 bytes", self.fetch(site.url + "/a", check=1).stderr)


class Manners(Fetching):
    def test_one_connection_and_a_delay(self):
        pages = {"/%d" % i: leak(i) for i in range(5)}
        with Site(pages) as site:
            self.fetch(*[site.url + path for path in pages], "--delay", "0.15", quick=False)
            times = [r.time for r in site.requests]
            self.assertTrue(all(b - a > 0.14 for a, b in zip(times, times[1:])), times)
            self.assertEqual(site.most_open, 1)
            self.assertEqual(site.connections, 1)

    def test_crawl_delay(self):
        robots = reply("User-agent: *\nCrawl-delay: 0.4\n", kind="text/plain")
        with Site({"/robots.txt": robots, "/a": leak(1), "/b": leak(2)}) as site:
            self.fetch(site.url + "/a", site.url + "/b")
            times = [r.time for r in site.requests]
            self.assertTrue(all(b - a > 0.38 for a, b in zip(times, times[1:])), times)

    def test_crawl_delay_has_a_cap(self):
        """Nobody waits a day between two pages; the default of the cap is 30 seconds (tests/unit/test_backoff.c)."""
        robots = reply("User-agent: *\nCrawl-delay: 86400\n", kind="text/plain")
        with Site({"/robots.txt": robots, "/a": leak(1), "/b": leak(2)}) as site:
            self.fetch(site.url + "/a", site.url + "/b", "--max-delay", "0.3")
            times = [r.time for r in site.requests]
            self.assertEqual(len(times), 3)
            self.assertTrue(all(0.28 < b - a < 5 for a, b in zip(times, times[1:])), times)
        self.assertIn("--max-delay", self.fetch("http://example.id/", "--max-delay", "x", check=2).stderr)

    def test_hosts_at_the_same_time(self):
        def slow(request, connection):
            time.sleep(0.5)
            return leak(7)
        sites = [Site({"/a": slow}) for _ in range(6)]
        began = time.monotonic()
        self.fetch(*[site.url + "/a" for site in sites])
        self.assertLess(time.monotonic() - began, 2)
        for site in sites:
            site.__exit__()

    def test_bounded_by_the_delays_of_the_hosts(self):
        """Ten hosts of six pages each take as long as one of them: six pauses, and little more."""
        pages = {"/%d" % n: leak(n) for n in range(6)}
        sites = [Site(pages) for _ in range(10)]
        began = time.monotonic()
        self.fetch(*[site.url + path for path in pages for site in sites], "--delay", "0.3", quick=False)
        spent = time.monotonic() - began
        for site in sites:
            self.assertEqual(len(site.requests), 7)
            site.__exit__()
        self.assertGreater(spent, 6 * 0.3)
        self.assertLess(spent, 6 * 0.3 + 2)

    def test_robots_kinds(self):
        allowed = {
            "missing": reply("", 404), "forbidden": reply("", 403),
            "other": reply("User-agent: otherbot\nDisallow: /\n", kind="text/plain"),
            "allow wins": reply("User-agent: *\nDisallow: /\nAllow: /a$\n", kind="text/plain"),
            "latin": reply(b"# \xe9\xff\nUser-agent: *\nDisallow: /x\n", kind="text/plain"),
            "html": reply("<html><body>Not found</body></html>"),
            "huge": reply("User-agent: *\n" + "Disallow: /x%s\n" * 1 % ("y" * 600000), kind="text/plain"),
        }
        refused = {
            "all": reply("User-agent: *\nDisallow: /\n", kind="text/plain"),
            "named": reply("User-agent: runut\nDisallow: /a\nUser-agent: *\nAllow: /\n", kind="text/plain"),
            "star": reply("User-agent: *\nDisallow: /*a\n", kind="text/plain"),
            "503": reply("", 503), "500": reply("", 500), "429": reply("", 429),
        }
        for name, answer in allowed.items():
            with self.subTest(name), Site({"/robots.txt": answer, "/a": leak(1)}) as site:
                self.fetch(site.url + "/a", "--max-retries", "0")
        for name, answer in refused.items():
            with self.subTest(name), Site({"/robots.txt": answer, "/a": leak(1)}) as site:
                self.assertIn("robots.txt", self.fetch(site.url + "/a", "--max-retries", "0", check=1).stderr)
                self.assertNotIn("/a", site.paths())

    def test_robots_of_more_than_500_kib(self):
        """512,000 bytes are read, to the last whole line; what stands behind them is ignored (RFC 9309 section 2.5)."""
        head, rule = b"User-agent: *\n", b"Disallow: /a\n"
        filler = b"# nothing that matters here\n" * 20000
        most = 512000
        for name, begin, is_read in (("ends there", most - len(rule), True), ("ends there without its newline", most - len(rule) + 1, True),
                                     ("is cut", most - len(rule) + 2, False), ("begins there", most, False)):
            text = head + filler[:begin - len(head) - 1] + b"\n" + rule + b"Disallow: /\n" * 1000
            self.assertEqual(text.find(rule), begin)
            for coding in (None, "gzip"):
                body = codings.MAKERS[coding](text) if coding else text
                robots = reply(body, kind="text/plain", headers={"Content-Encoding": coding})
                with self.subTest(name, coding=coding), Site({"/robots.txt": robots, "/a": leak(1), "/b": leak(2)}) as site:
                    self.fetch(site.url + "/a", site.url + "/b", check=1 if is_read else 0)
                    self.assertEqual("/a" in site.paths(), not is_read)
                    self.assertIn("/b", site.paths())

    def test_robots_redirected(self):
        with Site({"/r.txt": reply("User-agent: *\nDisallow: /a\n", kind="text/plain")}) as other:
            with Site({"/robots.txt": reply("", 301, {"Location": other.url + "/r.txt"}), "/a": leak(1)}) as site:
                self.assertIn("does not allow", self.fetch(site.url + "/a", check=1).stderr)
            with Site({"/robots.txt": reply("", 302, {"Location": "/robots.txt"}), "/a": leak(1)}) as site:
                self.fetch(site.url + "/a")


class Troubles(Fetching):
    def test_disk_full(self):
        import random
        noise = "".join(random.Random(1).choices("abcdefghijklmnopqrstuvwxyz ", k=400000))
        with Site({"/a": article("Data bocor", noise), "/b": leak(2)}) as site:
            done = self.fetch(site.url + "/a", site.url + "/b", check=4, limit=40)
            self.assertIn(self.out, done.stderr)
            self.assertEqual(len(done.stderr.splitlines()), 1)
        self.assertTrue(records(self.out))  # whole records to the last

    def test_folder_that_cannot_be(self):
        with Site({"/a": leak(1)}) as site:
            done = run("fetch", site.url + "/a", "-o", "/proc/none", "--allow-private", "-q", "--delay", "0", check=4)
            self.assertIn("/proc/none", done.stderr)

    def test_usage(self):
        self.assertIn("-o DIR", run("fetch", "http://example.id/", check=2).stderr)
        self.assertIn("--sources", run("fetch", "-o", self.out, check=2).stderr)
        self.assertIn("--delay", self.fetch("http://example.id/", "--delay", "x", check=2, quick=False).stderr)
        self.assertIn("nowhere.opml", self.fetch("--sources", "nowhere.opml", check=2).stderr)
        self.assertIn("no http or https address", self.fetch("ftp://example.id/x", check=1).stderr)

    def test_json_log(self):
        import json
        with Site() as site:
            line = self.fetch(site.url + "/a", "--log-format", "json", check=1).stderr
            self.assertEqual(json.loads(line)["subject"], site.url + "/a")


if __name__ == "__main__":
    unittest.main()
