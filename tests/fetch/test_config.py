"""runut.conf: what it says is in force, the command line has the last word, and mistakes are told with their line."""

import os
import re
import shutil
import subprocess
import unittest

from servers import ROOT, RUNUT, Site, feed, run
from test_daily import Store, story


class Config(Store):
    def write(self, text, name="store/runut.conf"):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(text)
        return path

    def test_in_force_and_from_where(self):
        path = self.write('# a comment\n\ndelay = 2.5\nallow-private = yes\ncontact="mailto:a@b.id"\nkeep-days = 30\n')
        text = run("config", "--store", self.store, "--delay", "3", check=0).stdout
        self.assertIn("# command line\ndelay = 3\n", text)
        self.assertIn("# %s:4\nallow-private = yes\n" % path, text)
        self.assertIn("contact = mailto:a@b.id\n", text)
        self.assertIn("# default\ntimeout = 120\n", text)
        self.assertIn("# not set\n#out =\n", text)
        again = self.write(text, "other/runut.conf")  # what it prints is a configuration
        self.assertIn("delay = 3\n", run("config", "--config", again, check=0).stdout)

    def helps(self):
        """The options of each command that reads a configuration, with what their help says of each."""
        commands = re.findall(r"^  ([a-z]+)  ", run("--help", check=0).stdout, re.M)
        options = {}
        for name in commands:
            text = run(name, "--help", check=0).stdout
            found = dict(re.findall(r"^  (?:-\w,|   ) --([a-z-]+)(?: [A-Z]+)? +(.*)$", text, re.M))
            del found["help"]
            if found.pop("config", None):
                options[name] = found
        return options

    def test_options_and_keys_agree(self):
        """What any command reads out of a configuration `config` takes and prints with its origin, and nothing else is a key."""
        options = self.helps()
        self.assertEqual(set(options), {"fetch", "daily", "status", "changes", "import", "rebuild", "prune", "config"})
        keys = set().union(*options.values())
        self.assertEqual(set(options["config"]), keys)
        text = run("config", check=0).stdout
        shown = dict(re.findall(r"^#?([a-z-]+) =(.*)$", text, re.M))
        self.assertEqual(set(shown), keys)
        for key, words in options["config"].items():  # the default that the help tells is the one that is printed
            told = re.search(r"\(default:? (\d+)\)", words)
            if told:
                self.assertEqual(shown[key], " " + told.group(1), key)
        for key in keys - {"store"}:
            is_flag = shown[key] in (" yes", " no")
            words = {"since": "2024-03-07", "format": "json", "from": "html", "log-format": "json"}
            word = "yes" if is_flag else words.get(key, "7")
            path = self.write("%s = %s\n" % (key, word), "other/runut.conf")
            value = os.path.join(os.path.dirname(path), "7") if key in (
                "archive", "ca-file", "files-from", "lexicons", "out", "output", "sources") else word
            with self.subTest(key):
                self.assertIn("# %s:1\n%s = %s\n" % (path, key, value), run("config", "--config", path, check=0).stdout)
        for key in ("explain", "help", "config", "merge", "no-mask"):
            path = self.write("%s = yes\n" % key, "other/runut.conf")
            self.assertIn(':1: there is no option "%s"' % key, run("config", "--config", path, check=3).stderr)

    def test_shipped_configuration(self):
        """Each key of contrib/runut.conf, those in comments too, is one; the values in force are those that it tells."""
        with open(os.path.join(ROOT, "contrib", "runut.conf")) as file:
            lines = re.findall(r"^#?([a-z-]+ = .*)$", file.read(), re.M)
        self.assertGreater(len(lines), 5)
        run("config", "--config", self.write("\n".join(lines) + "\n", "all/runut.conf"), check=0)

    def test_crontab_and_service(self):
        """What the crontab line and the systemd unit run is a command line that runut takes; systemd finds no fault with the units."""
        for name in ("crontab", "runut-daily.service"):
            with open(os.path.join(ROOT, "contrib", name)) as file:
                words = re.search(r"/usr/local/bin/runut (.*)", file.read()).group(1).split()
            words[words.index("--store") + 1] = self.store
            with self.subTest(name):
                self.assertEqual(words[0], "daily")
                done = run(*words, check=0)
                self.assertEqual(done.stdout + done.stderr, "")  # nothing for cron to send
        if not shutil.which("systemd-analyze"):
            self.skipTest("systemd-analyze is not here")
        units = []
        for name in ("runut-daily.service", "runut-daily.timer"):
            with open(os.path.join(ROOT, "contrib", name)) as file:
                units.append(self.write(file.read().replace("/usr/local/bin/runut", RUNUT), name))
        done = subprocess.run(["systemd-analyze", "verify", "--man=no", *units], capture_output=True, text=True)
        self.assertEqual([line for line in done.stderr.splitlines() if "runut-daily" in line], [])

    def test_mistakes(self):
        path = self.write("delay = 1\nspeed = 9\n")
        done = run("config", "--store", self.store, check=3)
        self.assertEqual(done.stderr, 'runut: %s:2: there is no option "speed"\n' % path)
        self.write("all = maybe\n")
        self.assertIn(':1: all is yes or no, not "maybe"', run("config", "--store", self.store, check=3).stderr)
        self.write("just words\n")
        self.assertIn(':1: a line is "key = value"', run("daily", "--store", self.store, check=3).stderr)
        self.assertIn("none.conf", run("daily", "--store", self.store, "--config", "none.conf", check=3).stderr)

    def test_daily_by_configuration_alone(self):
        with Site({"/rss": feed([("Data bocor", "/a")]), "/a": story("Bukalapak", "13", "X")}) as site:
            path = self.write("store = data\nout = www\nsources = list.txt\nallow-private = yes\ndelay = 0\n", "runut.conf")
            self.write(site.url + "/rss\n", "list.txt")
            run("daily", "--config", path, "--now", "2023-12-01", check=0, cwd="/")
        self.assertEqual(sorted(os.listdir(os.path.join(self.folder, "www"))),
                         ["changes.json", "former-ids.json", "timeline-2023-12-01.json", "timeline.json"])
        self.assertTrue(os.path.exists(os.path.join(self.folder, "data", "store.sqlite")))


if __name__ == "__main__":
    unittest.main()
