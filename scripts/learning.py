"""What the scripts that learn weights share: annotated reports with what `runut explain` tells of them, incidents left
out in turn, and the descent. Only the standard library is used; the same reports give the same weights."""
import json, math, os, re, shutil, subprocess


def explain(runut, arguments, data=None):
    """What `runut explain` prints."""
    return subprocess.run([runut, "explain", *arguments], input=data, stdout=subprocess.PIPE, check=True).stdout.decode()


def annotated(runut, folders, options=()):
    """Each report of the folders (STEM.txt with STEM.gold.json), in the order of their names: a dictionary with what is
    known of it, its annotation, and what is explained of it."""
    for folder in folders:
        for name in sorted(os.listdir(folder)):
            path, gold_path = os.path.join(folder, name), os.path.join(folder, name[:-4] + ".gold.json")
            if not name.endswith(".txt") or not os.path.exists(gold_path):
                continue
            with open(gold_path, encoding="utf-8") as file:
                gold = json.load(file)
            incident = gold["incident"] if gold["incident"] != "none" else name
            yield {"stem": name[:-4], "folder": folder, "incident": incident}, gold, explain(runut, [*options, path])


# Entries of lexicons/shared: in files of which names, below which class where not any, with which word in the entry's line.
FIRMS = (r"agencies_.*\.lex$", None, r"\bkind=(company|facility|security|ngo)\b")
GANGS = (r"threats\.lex$", "threat_group", r"\bkind=")


def lexicons_without(kinds, folder):
    """A copy of lexicons/ without entries of such kinds: to the program they are all such as it never heard of, as most in the
    news are."""
    home = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lexicons")
    shutil.copytree(home, folder)
    shared = os.path.join(folder, "shared")
    for name in sorted(os.listdir(shared)):
        for files, of_class, entry in kinds:
            if re.match(files, name):
                strip(os.path.join(shared, name), of_class, re.compile(entry))


def strip(path, of_class, entry):
    kept, here, stripped = [], None, False
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith("class:"):
                here, stripped = line.split()[1], False
            elif line.strip() and not line[0].isspace():
                stripped = bool(entry.search(line)) and line[0] != "#" and of_class in (None, here)
            if not stripped:
                kept.append(line)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(kept)


def block_of(explained, heading):
    """The lines below "HEADING (N)"."""
    block = re.search(r"^%s \(\d+\)\n(.*?)\n\n" % heading, explained + "\n", re.M | re.S)
    return block.group(1).splitlines() if block else []


def folds(reports, unseen=None):
    """What to leave out each time: a tenth of the incidents, or once the reports whose name matches."""
    if unseen:
        return [[r for r in reports if re.search(unseen, r["stem"])]]
    incidents = sorted({r["incident"] for r in reports})
    return [[r for r in reports if r["incident"] in set(incidents[fold::10])] for fold in range(10)]


def descend(count, slope_of, penalty, steps, rate):
    """Weights that make a loss small, by AdaGrad (Duchi, Hazan and Singer 2011); slope_of(weights, slope) adds to the slope
    of the penalty on large weights that of the rest."""
    weights, pace = [0.0] * count, [1e-6] * count
    for _ in range(steps):
        slope = [penalty * w for w in weights]
        slope_of(weights, slope)
        for i, g in enumerate(slope):
            pace[i] += g * g
            weights[i] -= rate * g / math.sqrt(pace[i])
    return weights


def logistic(rows, count, penalty, steps, rate):
    """Weights of a logistic regression. A row: the indices of its signs, how right it is (0 to 1), its share."""
    def slope_of(weights, slope):
        for signs, right, share in rows:
            error = share * (1 / (1 + math.exp(-sum(weights[i] for i in signs))) - right)
            for i in signs:
                slope[i] += error

    return descend(count, slope_of, penalty, steps, rate)


def hundredths(weights, index):
    """By name, those that are not next to nothing."""
    return {name: round(100 * weights[i]) for name, i in index.items() if abs(weights[i]) >= 0.05}


def print_table(table):
    for name, weight in sorted(table.items()):
        print("%s\t%d" % (name, weight))
