"""How fast fetching is, and how much a daily run with nothing new costs. Usage: bench.py [fetch|daily [reports]]

fetch: 1,000 pages of 20 local hosts without delays, beside `curl --parallel` on the same list, in turn, best of five each.
daily: a store of 100,000 reports; the second run has nothing to do."""

import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time

from servers import RUNUT, Nginx, leak


def timed(words, **more):
    began = time.monotonic()
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, **more)
    return time.monotonic() - began


def bench_fetch():
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
        for turn in range(5):
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
    print("runut fetches at %.0f %% of curl's rate (target: 80 %%)" % (100 * min(results["curl"]) / min(results["runut"])))


def bench_daily(count):
    folder = tempfile.mkdtemp(prefix="runut-bench-")
    store = os.path.join(folder, "store")
    noise = random.Random(2)
    victims = ["Bukalapak", "Tokopedia", "BPJS Kesehatan", "KPU", "Telkomsel", "Kominfo", "Polri", "Garuda Indonesia"]
    path = os.path.join(folder, "r.jsonl")
    with open(path, "w") as file:
        for n in range(count):
            day = "%d-%02d-%02d" % (2015 + n % 10, 1 + n // 10 % 12, 1 + n // 120 % 28)
            number = noise.randint(1, 900)
            file.write(json.dumps({"id": str(n), "url": "https://berita%d.example/%d" % (n % 50, n), "published": day, "title": (
                "Data %d juta pelanggan %s bocor" % (number, victims[n % 8])), "text": (
                "Sebanyak %d juta data pelanggan %s diduga bocor dan dijual di forum peretas. Nomor laporan %d. Data itu berisi "
                "nama, alamat surel, dan nomor telepon." % (number, victims[n % 8], n))}) + "\n")
    spent = timed([RUNUT, "import", "--store", store, path])
    print("import of %d reports with timeline: %.1f s, %.0f MB largest so far" % (
        count, spent, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000))
    script = ("import resource,subprocess,sys,time;b=time.monotonic();subprocess.run(sys.argv[1:],check=True);"
              "print('%.2f s, %.0f MB' % (time.monotonic()-b, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss/1000))")
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", script, RUNUT, "daily", "--store", store], check=True,
                              capture_output=True, text=True)
        print("daily with nothing new over %d reports: %s (target: 2 s, 200 MB)" % (count, done.stdout.strip()))
    with open(path, "w") as file:
        file.write(json.dumps({"id": "new", "url": "https://berita.example/new", "title": "Data KPU bocor", "text": (
            "Sebanyak 7 juta data pemilih KPU diduga bocor dan dijual di forum peretas.")}) + "\n")
    done = subprocess.run([sys.executable, "-c", script, RUNUT, "import", "--store", store, path], check=True,
                          capture_output=True, text=True)
    print("one more report, aligned and written: %s" % done.stdout.strip())
    subprocess.run([RUNUT, "status", "--store", store])
    shutil.rmtree(folder)


if __name__ == "__main__":
    what = sys.argv[1] if len(sys.argv) > 1 else "all"
    if what in ("fetch", "all"):
        bench_fetch()
    if what in ("daily", "all"):
        bench_daily(int(sys.argv[2]) if len(sys.argv) > 2 else 100000)
