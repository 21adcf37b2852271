"""How fast fetching is, and how much a daily run with nothing new costs. Usage: bench.py [all|fetch|daily [reports]]; "all"
keeps the figures in bench/results.csv.

fetch: 1,000 pages of 20 local hosts without delays, beside `curl --parallel` on the same list, in turn, best of five each.
daily: a store of 100,000 reports and 20 feeds; all answer 304, and nothing is to do."""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

from servers import ROOT, RUNUT, Nginx, Site, feed, leak, reply


def timed(words, **more):
    began = time.monotonic()
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, **more)
    return time.monotonic() - began


def bench_fetch(turns=5):
    noise = random.Random(1)
    filler = "".join("<p>%s</p>" % " ".join(
        "".join(noise.choices("abcdefghijklmnopqrstuvwxyz", k=noise.randint(2, 9))) for _ in range(80)) for _ in range(60))
    with Nginx(plain_ports=20) as nginx:
        for n in range(50):
            nginx.put("p%d.html" % n, leak(n, extra="<footer>%s</footer>" % filler))
        size = os.path.getsize(os.path.join(nginx.www, "p1.html"))
        urls = ["http://127.0.0.1:%d/p%d.html" % (port, n) for n in range(50) for port in nginx.ports]
        folder = tempfile.mkdtemp(prefix="runut-bench-")
        pages, config = os.path.join(folder, "urls"), os.path.join(folder, "curl")
        with open(pages, "w") as file:
            file.write("\n".join(urls))
        with open(config, "w") as file:
            for i, url in enumerate(urls):
                file.write('url = "%s"\noutput = "%s/c/%d"\n' % (url, folder, i))
        results = {"runut": [], "curl": []}
        for turn in range(turns):
            shutil.rmtree(os.path.join(folder, "w"), ignore_errors=True)
            shutil.rmtree(os.path.join(folder, "c"), ignore_errors=True)
            results["runut"].append(timed([RUNUT, "fetch", "--sources", pages, "-o", os.path.join(folder, "w"), "-q",
                                           "--allow-private", "--delay", "0"]))
            results["curl"].append(timed(["curl", "-sS", "--compressed", "--parallel", "--parallel-max", "50",
                                          "--create-dirs", "-K", config], stderr=subprocess.DEVNULL))
        assert len(os.listdir(os.path.join(folder, "c"))) == 1000
        shutil.rmtree(folder)
    for name, times in results.items():
        print("%-6s %5.0f pages/s (best of %s s; %d KB a page)" % (
            name, 1000 / min(times), " ".join("%.2f" % t for t in times), size // 1000))
    ours, curl = min(results["runut"]), min(results["curl"])
    print("runut fetches at %.0f %% of curl's rate (target: 80 %%)" % (100 * curl / ours))
    return [("fetch: 1000 pages of 20 hosts / curl --parallel", ours, curl, 1.25)]


MEASURE = ("import resource,subprocess,sys,time;b=time.monotonic();subprocess.run(sys.argv[1:],check=True);"
           "print(time.monotonic()-b, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss/1000)")


def measured(*words):
    """Seconds and megabytes of a command, in a process of its own, as the largest of all children is what is told."""
    done = subprocess.run([sys.executable, "-c", MEASURE, *words], check=True, stdout=subprocess.PIPE, text=True)
    return [float(x) for x in done.stdout.split()[-2:]]


def write_reports(path, count):
    noise = random.Random(2)
    victims = ["Bukalapak", "Tokopedia", "BPJS Kesehatan", "KPU", "Telkomsel", "Kominfo", "Polri", "Garuda Indonesia"]
    with open(path, "w") as file:
        for n in range(count):
            day = "%d-%02d-%02d" % (2015 + n % 10, 1 + n // 10 % 12, 1 + n // 120 % 28)
            number = noise.randint(1, 900)
            file.write(json.dumps({"id": str(n), "url": "https://berita%d.example/%d" % (n % 50, n), "published": day, "title": (
                "Data %d juta pelanggan %s bocor" % (number, victims[n % 8])), "text": (
                "Sebanyak %d juta data pelanggan %s diduga bocor dan dijual di forum peretas. Nomor laporan %d. Data itu berisi "
                "nama, alamat surel, dan nomor telepon." % (number, victims[n % 8], n))}) + "\n")


def make_feed(number):
    """A site whose feed names one article, and is sent once."""
    def rss(request, connection):
        if request.headers.get("if-none-match"):
            return reply("", 304)
        return feed([("Data bocor", "/a")]).replace(b"\r\n\r\n", b'\r\nETag: "1"\r\n\r\n', 1)
    return Site({"/rss": rss, "/a": leak(1000 + number)})


def bench_daily(count):
    """The store holds `count` reports and 20 feeds that answer 304."""
    folder = tempfile.mkdtemp(prefix="runut-bench-")
    store, path = os.path.join(folder, "store"), os.path.join(folder, "r.jsonl")
    write_reports(path, count)
    sites = [make_feed(n) for n in range(20)]
    daily = [RUNUT, "daily", "--store", store, "--allow-private", "--delay", "0", *[site.url + "/rss" for site in sites]]
    print("import of %d reports with timeline: %.1f s, %.0f MB" % (count, *measured(RUNUT, "import", "--store", store, path)))
    print("twenty more reports out of twenty feeds, all aligned anew: %.1f s, %.0f MB" % tuple(measured(*daily)))
    runs = [measured(*daily) for _ in range(5)]
    print("daily with nothing new over %d reports and 20 feeds: %s (target: 2 s, 200 MB)" % (
        count, ", ".join("%.2f s %.0f MB" % tuple(r) for r in runs)))
    assert all(site.paths().count("/rss") == 6 and site.paths().count("/a") == 1 for site in sites)
    subprocess.run([RUNUT, "status", "--store", store, "--format", "json"], check=True, stdout=subprocess.DEVNULL)
    for site in sites:
        site.__exit__()
    shutil.rmtree(folder)
    seconds, megabytes = min(r[0] for r in runs), max(r[1] for r in runs)
    return [("daily: nothing new over %d reports and 20 feeds / 2 s" % count, seconds, 2, 1),
            ("daily: its memory in MB / 200 MB", megabytes, 200, 1)]


def keep(results):
    """Puts the figures into bench/results.csv, in place of those of the same beginning; the other ones stay."""
    path = os.path.join(ROOT, "bench", "results.csv")
    beginnings = {name.split(" ")[0] for name, ours, yardstick, most in results}
    with open(path) as file:
        lines = [line.rstrip("\n") for line in file if line.split(" ")[0] not in beginnings]
    lines += ["%s,%.3f,%.3f,%.2f,%s" % (name, ours, yardstick, ours / yardstick, most) for name, ours, yardstick, most in results]
    with open(path, "w") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    what = sys.argv[1] if len(sys.argv) > 1 else "all"
    results = []
    if what in ("fetch", "all"):
        results += bench_fetch()
    if what in ("daily", "all"):
        results += bench_daily(int(sys.argv[2]) if len(sys.argv) > 2 else 100000)
    if what == "all":
        keep(results)
