"""Servers on loopback for the tests of fetching: a site that does what a test tells it, badly where wanted, and nginx."""

import gzip
import ipaddress
import os
import shutil
import socket
import socketserver
import subprocess
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
RUNUT = os.environ.get("RUNUT", os.path.join(ROOT, "build", "runut"))


def run(*words, env=None, timeout=60, check=None, limit=None, memory=None, cwd=None, user=None, program=None):
    """Runs runut; `check` is the exit status that it must have, `limit` a file size in KiB and `memory` a size in MiB that
    it may not pass."""
    clean = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    clean.update(env or {})
    command = [program or RUNUT, *map(str, words)]
    if limit:
        command = ["sh", "-c", 'trap "" XFSZ; ulimit -f %d; exec "$@"' % limit, "sh", *command]
    if memory and "asan" not in RUNUT:
        command = ["sh", "-c", 'ulimit -v %d; exec "$@"' % (memory << 10), "sh", *command]
    done = subprocess.run(command, capture_output=True, text=True, env=clean, timeout=timeout, cwd=cwd,
                          user=user)
    if check is not None and done.returncode != check:
        raise AssertionError("exit status %d instead of %d: %s\n%s%s" % (
            done.returncode, check, " ".join(command), done.stdout[-2000:], done.stderr[-2000:]))
    return done


class Request:
    def __init__(self, line, headers):
        self.method, self.path = line.split(" ")[:2]
        self.headers = headers
        self.time = time.monotonic()


def reply(body=b"", status=200, headers=None, kind="text/html; charset=utf-8"):
    """The bytes of a whole answer."""
    if isinstance(body, str):
        body = body.encode()
    lines = ["HTTP/1.1 %d Reason" % status]
    fields = {"Content-Type": kind, "Content-Length": str(len(body)), **(headers or {})}
    lines += ["%s: %s" % (k, v) for k, v in fields.items() if v is not None]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


class Site:
    """`routes` maps a path to bytes (a whole answer), a string (an HTML page) or a function of (request, connection) that
    gives one of these, or None when it has spoken to the connection itself (which is closed then)."""

    def __init__(self, routes=None):
        self.routes = {"/robots.txt": reply("", 404), **(routes or {})}
        self.requests = []
        self.connections = 0
        self.open_now = 0
        self.most_open = 0
        self.lock = threading.Lock()
        site = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                with site.lock:
                    site.connections += 1
                    site.open_now += 1
                    site.most_open = max(site.most_open, site.open_now)
                try:
                    site.serve(self.request)
                except OSError:
                    pass
                finally:
                    with site.lock:
                        site.open_now -= 1

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True
            request_queue_size = 64

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        self.url = "http://127.0.0.1:%d" % self.port
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.server.shutdown()
        self.server.server_close()

    def paths(self):
        return [r.path for r in self.requests]

    def serve(self, connection):
        connection.settimeout(20)
        buffer = b""
        while True:
            while b"\r\n\r\n" not in buffer:
                got = connection.recv(65536)
                if not got:
                    return
                buffer += got
            head, buffer = buffer.split(b"\r\n\r\n", 1)
            lines = head.decode("latin-1").split("\r\n")
            headers = {k.strip().lower(): v.strip() for k, _, v in (x.partition(":") for x in lines[1:])}
            request = Request(lines[0], headers)
            with self.lock:
                self.requests.append(request)
            answer = self.routes.get(request.path)
            if callable(answer):
                answer = answer(request, connection)
                if answer is None:
                    connection.close()
                    return
            if answer is None:
                answer = reply("not here", 404)
            if isinstance(answer, str):
                answer = reply(answer)
            connection.sendall(answer)


def article(title, text, extra="", published="2023-11-28T09:00:00+07:00"):
    """A page as outlets make them, long enough to be an article."""
    paragraphs = "".join("<p>%s</p>" % p for p in text.split("\n"))
    return ('<!DOCTYPE html><html lang="id"><head><title>%s</title><meta charset="utf-8">'
            '<meta property="article:published_time" content="%s"></head><body><nav><a href="/">Home</a></nav>'
            "<article><h1>%s</h1>%s</article>%s</body></html>" % (title, published, title, paragraphs, extra))


def leak(count, body="Kominfo", extra=""):
    """An article on a leak, with a number that tells it from others."""
    return article("Data %s juta pelanggan bocor" % count, (
        "Sebanyak %s juta data pelanggan PT Contoh Sejahtera diduga bocor dan dijual di forum peretas pada Selasa, "
        "28 November 2023. Data itu berisi nama, alamat surel, dan nomor telepon.\n"
        "\"Kami sedang menelusuri dugaan kebocoran itu,\" kata juru bicara %s, Rabu (29/11/2023).\n"
        "Perusahaan itu menyatakan sistemnya aman dan meminta pelanggan mengganti kata sandi." % (count, body)), extra)


def feed(items, title="Berita"):
    """RSS 2.0 of (title, link) pairs."""
    entries = "".join("<item><title>%s</title><link>%s</link></item>" % item for item in items)
    return reply('<?xml version="1.0"?><rss version="2.0"><channel><title>%s</title>%s</channel></rss>' % (
        title, entries), kind="application/rss+xml")


def certificates(folder):
    """A test authority and a certificate of it for 127.0.0.1 and localhost; gives the authority's file."""
    def openssl(*words):
        subprocess.run(["openssl", *words], check=True, cwd=folder, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
    with open(os.path.join(folder, "ext"), "w") as file:
        file.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "2",
            "-subj", "/CN=Test authority")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "site.key", "-out", "site.csr", "-subj", "/CN=localhost")
    openssl("x509", "-req", "-in", "site.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-out",
            "site.pem", "-days", "2", "-extfile", "ext")
    return os.path.join(folder, "ca.pem")


def inside_name():
    """A name that says nothing of it, but leads to this machine or its network; None where /etc/hosts has no such name."""
    names = [socket.gethostname()]
    with open("/etc/hosts") as file:
        names += [name for line in file for name in line.split("#")[0].split()[1:]]
    for name in names:
        if name.endswith("localhost"):
            continue
        try:
            addresses = {a[4][0] for a in socket.getaddrinfo(name, 80, type=socket.SOCK_STREAM)}
        except OSError:
            continue
        if all(ipaddress.ip_address(address).is_private for address in addresses):
            return name
    return None


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Nginx:
    """nginx with TLS (HTTP/2) and plain text on loopback, serving `folder`/www. `plain_ports` more hosts of the same pages."""

    def __init__(self, plain_ports=1, server_lines=""):
        self.folder = tempfile.mkdtemp(prefix="runut-nginx-")
        self.www = os.path.join(self.folder, "www")
        os.makedirs(self.www)
        self.ca = certificates(self.folder)
        self.tls_port = free_port()
        self.ports = [free_port() for _ in range(plain_ports)]
        self.url = "https://localhost:%d" % self.tls_port
        listens = "\n".join("listen 127.0.0.1:%d;" % port for port in self.ports)
        with open(os.path.join(self.folder, "nginx.conf"), "w") as file:
            file.write(CONFIGURATION % {"folder": self.folder, "tls": self.tls_port, "listens": listens,
                                        "lines": server_lines})

    def put(self, name, text):
        path = os.path.join(self.www, name.lstrip("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())

    def __enter__(self):
        self.process = subprocess.Popen(["nginx", "-p", self.folder, "-c", "nginx.conf", "-e", "error.log"],
                                        cwd=self.folder, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.tls_port), 1).close()
                return self
            except OSError:
                time.sleep(0.02)
        raise AssertionError("nginx does not start: " + open(os.path.join(self.folder, "error.log")).read())

    def __exit__(self, *unused):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder)

    def log(self):
        with open(os.path.join(self.folder, "access.log")) as file:
            return file.read().splitlines()


CONFIGURATION = """
daemon off;
master_process off;
pid nginx.pid;
worker_rlimit_nofile 4096;
events { worker_connections 2048; }
http {
    access_log access.log combined;
    client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    default_type text/html;
    types { text/html html; application/rss+xml rss; text/plain txt; application/xml xml; application/gzip gz;
            application/pdf pdf; }
    gzip on; gzip_types *; gzip_min_length 20;
    server {
        %(listens)s
        listen 127.0.0.1:%(tls)d ssl http2;
        listen 127.0.0.2:%(tls)d ssl http2;
        ssl_certificate %(folder)s/site.pem;
        ssl_certificate_key %(folder)s/site.key;
        root %(folder)s/www;
        location = /moved { return 301 /article.html; }
        location = /away { return 302 /moved; }
        location /whole/ { gzip off; }
        %(lines)s
    }
}
"""


def records(folder):
    """The WARC records of a folder as (headers, block) pairs, members one by one."""
    found = []
    for name in sorted(os.listdir(folder)):
        with gzip.open(os.path.join(folder, name)) as file:
            data = file.read()
        while data:
            head, _, rest = data.partition(b"\r\n\r\n")
            lines = head.decode().split("\r\n")
            assert lines[0] == "WARC/1.1", lines[0]
            headers = dict(line.split(": ", 1) for line in lines[1:])
            length = int(headers["Content-Length"])
            assert rest[length:length + 4] == b"\r\n\r\n"
            found.append((headers, rest[:length]))
            data = rest[length + 4:]
    return found
