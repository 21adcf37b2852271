"""Feeds with their sins, sitemaps, lists, OPML, front pages, the filter of relevance, and articles of several pages."""

import gzip
import json
import os
import unittest

from servers import ROOT, Site, article, feed, leak, records, reply, run
from test_http import Fetching


def urls(folder, kind="response"):
    return [h["WARC-Target-URI"] for h, _ in records(folder) if h["WARC-Type"] == kind]


class Feeds(Fetching):
    routes = {"/a/data-bocor": leak(1), "/b": leak(2), "/c": leak(3), "/resep": article("Resep", "Sayur asem.")}

    def asked(self, more, *words, start="/start", check=0):
        with Site({**self.routes, **more}) as site:
            self.done = self.fetch(site.url + start, *words, check=check)
            return [p for p in site.paths() if p not in ("/robots.txt", start)]

    def test_relevant_items_only(self):
        items = [("Data pelanggan bocor di forum", "/b"), ("Resep sayur asem", "/resep"),
                 ("Hackers claim breach of retailer", "/c"), ("Judul lain", "/a/data-bocor")]
        self.assertEqual(self.asked({"/start": feed(items)}), ["/b", "/c", "/a/data-bocor"])
        self.assertIn("/resep", self.asked({"/start": feed(items)}, "--all"))

    def test_relevance(self):
        """Each rule of relevance.rules: what it takes, and a neighbour that it leaves."""
        taken = ["Data 5 juta pelanggan tersebar di internet", "Peretas jual 2 juta akun pembeli", "Customer records for sale on forum",
                 "Retailer exposed 3 million passwords", "Situs pemerintah diretas", "Serangan siber lumpuhkan rumah sakit",
                 "Extortion gang hacks clinic", "Ransomware halts port", "DPR desak pelindungan data pribadi",
                 "Privacy watchdog opens inquiry", "Pakar keamanan data angkat bicara", "Ministry told to secure voter database"]
        left = ["Pipa air bocor di jalan utama", "Harga jual rumah naik", "Records fall as sprinter wins", "Flats for sale in the city",
                "Pencuri motor ditangkap", "Banjir melanda dua desa", "Minister opens new bridge", "Security tightened at the airport"]
        items = [(title, "/%s%d" % (kind, n)) for kind, titles in (("t", taken), ("l", left)) for n, title in enumerate(titles)]
        asked = self.asked({"/start": feed(items)}, check=1)  # the pages are not there
        self.assertEqual(asked, ["/t%d" % n for n in range(len(taken))])

    def test_sins(self):
        """Bad dates, relative links, entities of HTML, a wrong encoding, duplicates, no links, text before the XML."""
        text = ('\n\n<?xml version="1.0" encoding="utf-8"?><rss version="0.91"><channel><title>Berita &nbsp;&raquo;</title>'
                "<item><title>Data &eacute; bocor</title><link> b </link><pubDate>kemarin</pubDate></item>"
                "<item><title>Data bocor</title><link>/b#top</link></item>"
                "<item><title>Data bocor tanpa tautan</title></item>"
                "<item><title>Data bocor</title><link>javascript:alert(1)</link></item>"
                "<item><title>Data bocor \xe9</title><guid>/c</guid><pubDate>Selasa, 99 Foo 2023</pubDate></item>")
        asked = self.asked({"/start": reply(text.encode("latin-1"), kind="text/html")})
        self.assertEqual(asked, ["/b", "/c"])

    def test_atom_and_json(self):
        atom = ('<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>Data breach</title>'
                '<link rel="self" href="/x"/><link href="/b"/></entry></feed>')
        self.assertEqual(self.asked({"/start": reply(atom, kind="application/atom+xml")}), ["/b"])
        data = {"version": "https://jsonfeed.org/version/1.1", "title": "t",
                "items": [{"id": "1", "url": "/c", "title": "Data leak"}]}
        self.assertEqual(self.asked({"/start": reply(json.dumps(data), kind="application/json")}), ["/c"])

    def test_sitemaps(self):
        index = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>/one.xml.gz</loc></sitemap></sitemapindex>'
        one = ('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
               'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>/b</loc><news:news>'
               "<news:publication_date>2023-11-28</news:publication_date><news:title>Data bocor</news:title></news:news></url>"
               "<url><loc>/c</loc><news:news><news:publication_date>2019-01-01</news:publication_date>"
               "<news:title>Data bocor</news:title></news:news></url><url><loc>/resep</loc></url></urlset>")
        routes = {"/start": reply(index, kind="application/xml"),
                  "/one.xml.gz": reply(gzip.compress(one.encode()), kind="application/gzip")}
        self.assertEqual(self.asked(routes, "--since", "2023-01-01"), ["/one.xml.gz", "/b"])

    def test_front_page(self):
        front = '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>x</body></html>'
        self.assertEqual(self.asked({"/": front, "/rss": feed([("Data bocor", "/b")])}, start="/"), ["/rss", "/b"])
        self.assertEqual(self.asked({"/": "<html><body>x</body></html>"}, start="/", check=1), [])
        self.assertIn("feed", self.done.stderr)

    def test_sitemaps_of_robots(self):
        sitemap = '<urlset xmlns="x"><url><loc>/a/data-bocor</loc></url><url><loc>/resep</loc></url></urlset>'

        def robots(request, connection):
            return reply("Sitemap: http://%s/map.xml\n" % request.headers["host"], kind="text/plain")
        routes = {"/": "<html><body>x</body></html>", "/map.xml": reply(sitemap, kind="application/xml"), "/robots.txt": robots}
        self.assertEqual(self.asked(routes, start="/"), ["/map.xml", "/a/data-bocor"])

    def test_feed_that_is_none(self):
        opml = os.path.join(self.temporary.name, "s.opml")
        with Site({"/rss": "<html><body>Not found</body></html>"}) as site:
            with open(opml, "w") as file:
                file.write('<opml version="2.0"><body><outline text="x"><outline xmlUrl="%s/rss"/></outline></body></opml>' % site.url)
            self.assertIn(site.url + "/rss: ", self.fetch("--sources", opml, check=1).stderr)

    def test_list_and_opml(self):
        with Site({**self.routes, "/rss": feed([("Data bocor", "/c"), ("Sepak bola", "/resep")])}) as site:
            plain = os.path.join(self.temporary.name, "list.txt")
            with open(plain, "w") as file:
                file.write("# addresses\n%s/b\n\n%s/resep\n%s/b\n" % (site.url, site.url, site.url))
            self.fetch("--sources", plain)
            self.assertEqual(site.paths(), ["/robots.txt", "/b", "/resep"])
            site.requests.clear()
            opml = os.path.join(self.temporary.name, "s.opml")
            with open(opml, "w") as file:
                file.write('<opml version="2.0"><body><outline xmlUrl="%s/rss"/></body></opml>' % site.url)
            self.fetch("--sources", opml)
            self.assertEqual(site.paths(), ["/robots.txt", "/rss", "/c"])

    def test_bad_sources_file(self):
        path = os.path.join(self.temporary.name, "x")
        with open(path, "w") as file:
            file.write("hello\n")
        self.assertIn(path, self.fetch("--sources", path, check=2).stderr)

    def test_check_of_sources(self):
        """`fetch --check` tells of each source what it gives; no article is asked, nothing is written."""
        opml = os.path.join(self.temporary.name, "s.opml")
        front = '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>x</body></html>'
        rss = feed([("Data bocor", "/b"), ("Resep sayur", "/resep"), ("Data breach", "/c")])
        with Site({"/rss": rss, "/": front, "/html": "<html><body>moved</body></html>"}) as site:
            with open(opml, "w") as file:
                file.write('<opml version="2.0"><body>%s</body></opml>' % "".join(
                    '<outline xmlUrl="%s%s"/>' % (site.url, p) for p in ("/rss", "/html", "/gone")))
            done = run("fetch", "--check", "--sources", opml, "--allow-private", "-q", "--delay", "0", check=1, cwd=self.temporary.name)
            self.assertEqual(done.stdout, "%s/rss: 3 items, 2 wanted\n" % site.url)
            self.assertEqual(len(done.stderr.splitlines()), 2)
            self.assertIn("%s/gone: the server answers 404" % site.url, done.stderr)
            self.assertEqual(set(site.paths()), {"/robots.txt", "/rss", "/html", "/gone"})
            done = run("fetch", "--check", site.url + "/", "--allow-private", "-q", "--delay", "0", check=0)
            self.assertEqual(done.stdout, "%s/: 1 items, 1 wanted\n%s/rss: 3 items, 2 wanted\n" % (site.url, site.url))
        self.assertEqual(os.listdir(self.temporary.name), ["s.opml"])

    def test_shipped_sources(self):
        """Each address of contrib/sources.opml can be read as one; nothing is asked."""
        import xml.etree.ElementTree as tree
        outlines = tree.parse(os.path.join(ROOT, "contrib", "sources.opml")).iter("outline")
        feeds = [o.get("xmlUrl") for o in outlines if o.get("xmlUrl")]
        self.assertGreaterEqual(len(feeds), 12)
        self.assertTrue(all(f.startswith("https://") for f in feeds), feeds)


class Pages(Fetching):
    def pages(self, links):
        """Three pages of one article; `links` is what stands below the first two."""
        parts = ["Sebanyak %d juta data pelanggan PT Contoh diduga bocor, kata juru bicara Kominfo bagian %s." % (i, "abc"[i])
                 for i in range(3)]
        return [article("Data bocor", "%s\nParagraf lain yang cukup panjang untuk halaman nomor %d ini." % (part, i), links)
                for i, part in enumerate(parts)]

    def test_numbered(self):
        first, second, third = self.pages('<a href="?page=2&amp;x=1">2</a> <a href="/a?page=2">2</a><a href="/a?page=3">3</a>')
        with Site({"/a": first, "/a?page=2": second, "/a?page=3": third, "/z": leak(9)}) as site:
            self.fetch(site.url + "/a", site.url + "/z")
            self.assertEqual(site.paths(), ["/robots.txt", "/a", "/a?page=2", "/a?page=3", "/z"])  # an article is finished first
            self.assertEqual(urls(self.out)[1:], [site.url + p for p in ("/a", "/a?page=2", "/a?page=3", "/z")])
        reports = [json.loads(line) for line in run("extract", self.out, check=0).stdout.splitlines()]
        self.assertEqual(len(reports), 2)
        whole = [r for r in reports if "bagian a" in r["text"]][0]
        self.assertIn("bagian c", whole["text"])

    def test_all_at_once(self):
        first, second, third = self.pages('<a href="/a?page=2">2</a><a href="/a?page=all">semua</a>')
        with Site({"/a": first, "/a?page=all": first + second + third}) as site:
            self.fetch(site.url + "/a")
            self.assertEqual(site.paths(), ["/robots.txt", "/a", "/a?page=all"])

    def test_all_pages_first_where_the_outlet_has_them(self):
        """lexicons/shared/outlets.tsv tells that ANTARA has ?page=all: asked at once, the plain address only where that fails."""
        base, pages = "http://www.antaranews.com", self.pages("")
        address = base + "/berita/1/data-bocor"
        routes = {base + "/robots.txt": reply("", 404), address: pages[0], address + "?page=all": "".join(pages)}
        for missing in (False, True):
            with self.subTest(missing=missing), Site(routes) as proxy:
                self.out = os.path.join(self.temporary.name, str(missing))
                if missing:
                    del proxy.routes[address + "?page=all"]
                run("fetch", address + "?utm_source=x", "-o", self.out, "-q", "--delay", "0", "--max-retries", "0",
                    check=1 if missing else 0, env={"http_proxy": proxy.url})
                self.assertEqual(proxy.paths()[1:], [address + "?page=all"] + [address + "?utm_source=x"] * missing)
        self.assertEqual(urls(os.path.join(self.temporary.name, "False"))[1:], [address + "?page=all"])

    def test_missing_page(self):
        first = self.pages('<a href="/a?page=2">2</a>')[0]
        with Site({"/a": first}) as site:
            self.fetch(site.url + "/a")
            self.assertEqual(urls(self.out), [site.url + "/robots.txt", site.url + "/a?page=2", site.url + "/a"])

    def test_page_two_is_page_one(self):
        first = self.pages('<a href="/a?page=2">2</a>')[0]
        with Site({"/a": first, "/a?page=2": reply("", 302, {"Location": "/a"})}) as site:
            self.fetch(site.url + "/a")
            self.assertEqual(site.paths(), ["/robots.txt", "/a", "/a?page=2", "/a"])

    def test_same_bytes_are_stored_once(self):
        with Site({"/a": leak(1), "/b": leak(1)}) as site:
            self.fetch(site.url + "/a", site.url + "/b")
        kinds = [h["WARC-Type"] for h, _ in records(self.out)]
        self.assertEqual(kinds.count("revisit"), 1)


if __name__ == "__main__":
    unittest.main()
