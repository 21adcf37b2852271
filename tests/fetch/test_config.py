"""runut.conf: what it says is in force, the command line has the last word, and mistakes are told with their line."""

import os
import unittest

from servers import Site, feed, run
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
