"""Transfers against nginx: TLS with an authority of our own, HTTP/2, compression, redirects, proxies."""

import gzip
import os
import select
import socket
import unittest

from servers import Nginx, Site, feed, inside_name, leak, records, reply, run
from test_http import Fetching


class Real(Fetching):
    @classmethod
    def setUpClass(cls):
        cls.nginx = Nginx()
        cls.nginx.put("article.html", leak(5))
        cls.nginx.put("robots.txt", "User-agent: *\nDisallow: /secret\n")
        cls.nginx.__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.nginx.__exit__()

    def test_tls_http2_and_gzip(self):
        self.fetch(self.nginx.url + "/article.html", "--ca-file", self.nginx.ca)
        pages = [(h, b) for h, b in records(self.out) if h["WARC-Type"] == "response" and h["WARC-Target-URI"].endswith("html")]
        (headers, block), = pages
        self.assertEqual(headers["WARC-Protocol"], "h2")
        self.assertEqual(headers["WARC-IP-Address"], "127.0.0.1")
        self.assertTrue(block.startswith(b"HTTP/1.1 200 "), block[:40])
        head, _, body = block.partition(b"\r\n\r\n")
        self.assertIn(b"\r\ncontent-encoding: gzip", head)  # archived as received
        self.assertIn(b"Content-Length: %d" % len(body), head)
        self.assertIn(b"5 juta", gzip.decompress(body))
        self.assertTrue(any(b"HTTP/1.1\r\nHost: localhost" in b for h, b in records(self.out) if h["WARC-Type"] == "request"))
        self.assertIn('"value":5000000', run("extract", self.out, check=0).stdout.replace(" ", ""))

    def test_unknown_authority_is_refused(self):
        done = self.fetch(self.nginx.url + "/article.html", check=1)
        self.assertIn("certificate", done.stderr)
        self.assertIn("robots.txt cannot be read", done.stderr)

    def test_wrong_name_is_refused(self):
        """The authority is trusted, but its certificate is for 127.0.0.1 and localhost."""
        url = "https://127.0.0.2:%d/article.html" % self.nginx.tls_port
        done = self.fetch(url, "--ca-file", self.nginx.ca, "--max-retries", "0", check=1)
        self.assertRegex(done.stderr, "SSL: no alternative certificate subject name matches|does not match target host")

    def test_ca_file_that_is_not_there(self):
        self.assertIn("no.pem", self.fetch(self.nginx.url, "--ca-file", "no.pem", check=2).stderr)

    def test_redirects(self):
        self.fetch(self.nginx.url + "/away", "--ca-file", self.nginx.ca)
        statuses = [b.split(b" ")[1] for h, b in records(self.out) if h["WARC-Type"] in ("response", "revisit")]
        self.assertEqual(statuses, [b"200", b"302", b"301", b"200"])

    def test_robots(self):
        done = self.fetch(self.nginx.url + "/secret.html", "--ca-file", self.nginx.ca, check=1)
        self.assertIn("robots.txt does not allow it", done.stderr)

    def test_rotation(self):
        for n in range(3):
            self.nginx.put("r%d.html" % n, leak(n + 20))
        urls = [self.nginx.url + "/r%d.html" % n for n in range(3)]
        self.fetch(*urls, "--ca-file", self.nginx.ca, "--rotate", "0.001")
        self.assertEqual(len(os.listdir(self.out)), 4)  # robots.txt and three pages
        self.assertTrue(all(name.endswith(".warc.gz") for name in os.listdir(self.out)))
        self.assertEqual(len(run("extract", self.out, check=0).stdout.splitlines()), 3)
        self.assertIn("--rotate", self.fetch(*urls, "--rotate", "no", check=2).stderr)


class Cutting:
    """Passes what nginx says through, but closes the first connection in the middle of a large body."""

    def __init__(self, port, after):
        self.left = 1
        def serve(request, connection):
            head = "GET %s HTTP/1.1\r\n%s\r\n\r\n" % (request.path, "\r\n".join(
                "%s: %s" % pair for pair in {**request.headers, "connection": "close"}.items()))
            with socket.create_connection(("127.0.0.1", port)) as server:
                server.sendall(head.encode())
                answer = b"".join(iter(lambda: server.recv(65536), b""))
            is_cut = len(answer) > after and self.left > 0
            self.left -= is_cut
            connection.sendall(answer[:after] if is_cut else answer)
        self.site = Site({"/robots.txt": serve, "/whole/long.html": serve})


class NginxRanges(Fetching):
    def test_body_that_broke_off(self):
        page = leak(5, extra="<p>%s</p>" % ("panjang sekali " * 20000))
        with Nginx() as nginx:
            nginx.put("whole/long.html", page)
            cutting = Cutting(nginx.ports[0], 100000)
            with cutting.site as site:
                self.fetch(site.url + "/whole/long.html")
            lines = [line.split('"')[2].split() for line in nginx.log() if "long" in line]
            self.assertEqual([status for status, size in lines], ["200", "206"])
            self.assertLess(int(lines[1][1]), len(page) - 99000)
        self.assertEqual(records(self.out)[-1][1].partition(b"\r\n\r\n")[2], page.encode())
        self.assertIn("Data 5 juta", run("extract", self.out, check=0).stdout)


class Proxies(Fetching):
    def test_proxy_of_the_environment(self):
        """A proxy is asked with the whole address, and may itself have a private one."""
        with Site({"http://berita.example/robots.txt": reply("", 404), "http://berita.example/a": leak(5)}) as proxy:
            run("fetch", "http://berita.example/a", "-o", self.out, "-q", "--delay", "0", check=0,
                env={"http_proxy": proxy.url})
            self.assertEqual(proxy.paths(), ["http://berita.example/robots.txt", "http://berita.example/a"])

    def test_redirect_to_a_private_address(self):
        base = "http://berita.example"
        with Site({base + "/robots.txt": reply("", 404),
                   base + "/a": reply("", 302, {"Location": "http://127.0.0.1:1/secret"})}) as proxy:
            done = run("fetch", base + "/a", "-o", self.out, "-q", "--delay", "0", check=1, env={"http_proxy": proxy.url})
            self.assertEqual(done.stderr, "runut: %s/a: its address is one of a private network (see --allow-private)\n" % base)

    def test_redirect_to_a_private_name(self):
        """A public page leads to a name of our own network: its address is what counts, and nothing is connected to. The first
        request takes a proxy, the second none."""
        name, base = inside_name(), "http://berita.example"
        if not name:
            self.skipTest("this machine has no such name")
        listener = socket.create_server(("0.0.0.0", 0))
        listener.settimeout(0.1)
        inside = "http://%s:%d" % (name, listener.getsockname()[1])
        with listener, Site({base + "/robots.txt": reply("", 404), base + "/a": reply("", 302, {"Location": inside + "/secret"}),
                             "http://www.berita.example/robots.txt": reply("", 301, {"Location": inside + "/robots.txt"})}) as proxy:
            for url in (base + "/a", "http://www.berita.example/b", inside + "/secret"):
                done = run("fetch", url, "-o", self.out, "-q", "--delay", "0", "--max-retries", "0", check=1,
                           env={"http_proxy": proxy.url, "no_proxy": name})
                self.assertIn("its address is one of a private network", done.stderr)
            self.assertRaises(TimeoutError, listener.accept)
            self.assertFalse([p for p in proxy.paths() if name in p])

    def test_tls_through_a_proxy(self):
        """CONNECT; the certificate is the site's own, and the proxy is no part of what is archived."""
        def tunnel(request, connection):
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            with socket.create_connection(("127.0.0.1", nginx.tls_port)) as other:
                ends = {connection: other, other: connection}
                while True:
                    for end in select.select(list(ends), [], [], 10)[0]:
                        data = end.recv(65536)
                        if not data:
                            return
                        ends[end].sendall(data)
        with Nginx() as nginx:
            nginx.put("article.html", leak(5))
            with Site({"localhost:%d" % nginx.tls_port: tunnel}) as proxy:
                self.fetch(nginx.url + "/article.html", "--ca-file", nginx.ca, env={"https_proxy": proxy.url})
                self.assertEqual({r.method for r in proxy.requests}, {"CONNECT"})
        self.assertFalse(any(b"CONNECT" in block for _, block in records(self.out)))
        self.assertIn("5 juta", run("extract", self.out, check=0).stdout)

    def test_no_proxy(self):
        with Site({"/a": leak(5)}) as site, Site() as proxy:
            self.fetch(site.url + "/a", env={"http_proxy": proxy.url, "no_proxy": "example.id, 127.0.0.1"})
            self.assertEqual(proxy.requests, [])

    def test_private_address_through_a_proxy(self):
        """The proxy resolves names: what is written as such an address, or is a name of an own network, never reaches it."""
        with Site() as proxy:
            for host in ("169.254.169.254", "127.0.0.1:8080", "2130706433", "[::1]", "localhost", "a.localhost", "router", "nas.local",
                         "vault.internal", "box.home.arpa", "printer.lan", "wiki.corp.", "x.localdomain"):
                done = run("fetch", "http://%s/latest" % host, "-o", self.out, "-q", check=1, env={"http_proxy": proxy.url})
                self.assertIn("private network", done.stderr, host)
            self.assertEqual(proxy.requests, [])
            proxy.routes["http://router/a"] = leak(5)
            self.fetch("http://router/a", env={"http_proxy": proxy.url})  # --allow-private: the user's own choice


if __name__ == "__main__":
    unittest.main()
