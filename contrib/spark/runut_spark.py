#!/usr/bin/env python3
"""One timeline of more reports than one machine reads in an hour: runut on Apache Spark.

    spark-submit runut_spark.py --runut /opt/runut/bin/runut --work hdfs:///user/me/run1 --timeline timeline.json INPUT…

Every step is the same program, fed line by line through RDD.pipe; the timeline has the same bytes as `runut extract | runut
timeline` on one machine. README.md beside this file tells what must be where and how long it takes.

    articles --extract--> reports --keys--> lines by key --link--> pairs --components--> parts --merge--> timeline
"""
import argparse
import json
import os
import shlex
import subprocess
import sys
import tempfile
import zlib

from pyspark import SparkConf, SparkContext, StorageLevel

PAIRS_ON_DRIVER = 5_000_000


# --- one program for each step ------------------------------------------------------------------------------------------

def piped(lines, command):
    """Exit status 1 says that some inputs were no good and were told on standard error: no reason to do a task again."""
    return lines.pipe("sh -c " + shlex.quote(f"{command} || [ $? -eq 1 ]"), checkCode=True)


def extract(context, options):
    """Reports of JSONL articles (lines), or of whole files (names of files, one a line, which each executor can read)."""
    runut = f"{shlex.quote(options.runut)} extract -q -j1"
    if options.names:
        names = context.textFile(",".join(options.inputs)).filter(str.strip).repartition(options.partitions)
        if options.cat:
            one = f'{options.cat} "$name" | {runut} -'
            return piped(names, f"(while IFS= read -r name; do {one} || [ $? -eq 1 ] || exit 3; done)")
        return piped(names, f"{runut} --files-from -")
    articles = context.textFile(",".join(options.inputs), minPartitions=options.partitions)
    return piped(articles.filter(str.strip), f"{runut} --from jsonl -")


def find_pairs(reports, options):
    """(report, report, points) of all reports that may be joined; each key's reports meet in one place."""
    lines = reports.pipe(f"{shlex.quote(options.runut)} keys -q", checkCode=True)
    by_key = lines.filter(lambda line: not line.startswith("-")).map(lambda line: (line[:16], line))
    sorted_lines = by_key.repartitionAndSortWithinPartitions(options.partitions, lambda key: int(key, 16)).values()
    pairs = sorted_lines.pipe(f"{shlex.quote(options.runut)} link -q", checkCode=True)
    return pairs.distinct(options.partitions)


def write_part(runut):
    """A function for mapPartitions: what belongs to one part -> its lines."""
    def run(lines):
        with tempfile.TemporaryDirectory() as folder:
            names = {kind: os.path.join(folder, kind) for kind in ("report", "pair")}
            files = {kind: open(name, "w", encoding="utf-8", newline="\n") for kind, name in names.items()}
            for kind, line in lines:
                files[kind].write(line + "\n")
            for file in files.values():
                file.close()
            command = [runut, "timeline", "-q", "--part", "--pairs", names["pair"], names["report"]]
            with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
                for line in process.stdout:
                    yield line.rstrip(b"\n").decode("utf-8")
            if process.returncode:
                raise RuntimeError(f"runut timeline --part: exit status {process.returncode}")
    return run


# --- connected components -----------------------------------------------------------------------------------------------

def components_on_driver(edges):
    """{report: smallest report of its component}, where the pairs fit into the driver's memory."""
    parent = {}

    def root(one):
        while parent.setdefault(one, one) != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for one, other in edges.toLocalIterator():
        one, other = root(one), root(other)
        if one != other:
            parent[max(one, other)] = min(one, other)
    return [(one, root(one)) for one in list(parent)]


def large_star(group):
    """Larger neighbours are tied to the smallest one."""
    one, neighbours = group[0], set(group[1])
    smallest = min(min(neighbours), one)
    return [(other, smallest) for other in neighbours if other > one]


def small_star(group):
    """So are the smaller ones, and the report itself."""
    one, neighbours = group[0], set(group[1])
    smallest = min(min(neighbours), one)
    return [(other, smallest) for other in neighbours | {one} if other != smallest]


def components_by_joins(edges, partitions):
    """The same with all edges on the executors: Kiveris et al. 2014, "Connected Components in MapReduce and Beyond". After a
    few rounds each report hangs on the smallest of its component and nothing changes any more."""
    edges = edges.filter(lambda edge: edge[0] != edge[1]).persist(StorageLevel.MEMORY_AND_DISK)
    while True:
        both = edges.flatMap(lambda edge: (edge, (edge[1], edge[0])))
        large = both.groupByKey(partitions).flatMap(large_star).distinct(partitions)
        downward = large.map(lambda edge: (max(edge), min(edge)))
        small = downward.groupByKey(partitions).flatMap(small_star).distinct(partitions)
        small = small.persist(StorageLevel.MEMORY_AND_DISK)
        is_done = small.count() == edges.count() and small.subtract(edges, partitions).isEmpty()
        edges.unpersist()
        edges = small
        if is_done:
            return edges.flatMap(lambda edge: (edge, (edge[1], edge[1]))).distinct(partitions)


def find_components(context, edges, options):
    where = options.components
    if where == "auto":
        where = "driver" if edges.count() <= PAIRS_ON_DRIVER else "joins"
    if where == "driver":
        return context.parallelize(components_on_driver(edges), options.partitions)
    return components_by_joins(edges, options.partitions)


# --- all of it ----------------------------------------------------------------------------------------------------------

def make_parts(context, reports, pairs, options):
    edges = pairs.map(lambda line: tuple(line.split("\t")[:2]))
    components = find_components(context, edges, options)
    told = reports.map(lambda line: (json.loads(line)["id"], ("report", line)))
    tied = pairs.map(lambda line: (line.split("\t", 1)[0], ("pair", line)))
    count = options.parts

    def with_part(item):
        one, (line, component) = item
        return zlib.crc32((component or one).encode()) % count, line  # alone: a component of its own

    placed = told.union(tied).leftOuterJoin(components, options.partitions).map(with_part)
    return placed.partitionBy(count, lambda part: part).values().mapPartitions(write_part(options.runut))


def merge(parts, options):
    """Lines of parts come to the driver one partition after the other and go on at once."""
    command = [options.runut_here or options.runut, "timeline", "-q", "--merge", "-o", options.timeline, "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        for line in parts.toLocalIterator():
            process.stdin.write(line.encode("utf-8") + b"\n")
        process.stdin.close()
    if process.returncode:
        sys.exit(f"runut timeline --merge: exit status {process.returncode}")


def read_options():
    parser = argparse.ArgumentParser(description="One timeline of many reports, on Apache Spark")
    parser.add_argument("inputs", nargs="+", help="JSONL articles (one a line), or lists of files with --names")
    parser.add_argument("--timeline", required=True, help="the timeline, a file of the driver")
    parser.add_argument("--work", required=True, help="a new folder that all executors reach: reports, pairs, parts")
    parser.add_argument("--runut", default="runut", help="the program on the executors")
    parser.add_argument("--runut-here", help="the program on the driver, where it stands elsewhere")
    parser.add_argument("--names", action="store_true", help="the inputs hold names of files: WARC, pages, text")
    parser.add_argument("--cat", help="how an executor reads such a file, as \"hdfs dfs -cat\" (default: as a local file)")
    parser.add_argument("--reports", action="store_true", help="the inputs are reports already")
    parser.add_argument("--partitions", type=int, default=64, help="of articles, reports and keys")
    parser.add_argument("--parts", type=int, default=64, help="of the timeline")
    parser.add_argument("--components", choices=("auto", "driver", "joins"), default="auto",
                        help=f"where they are found (auto: on the driver up to {PAIRS_ON_DRIVER} pairs)")
    return parser.parse_args()


def main():
    options = read_options()
    context = SparkContext.getOrCreate(SparkConf().setAppName("runut"))
    work = options.work.rstrip("/")
    # What was written is read again: a lost executor costs no second extraction, and a look at each step costs nothing.
    if options.reports:
        reports = context.textFile(",".join(options.inputs), minPartitions=options.partitions).filter(str.strip)
    else:
        extract(context, options).saveAsTextFile(work + "/reports")
        reports = context.textFile(work + "/reports")
    find_pairs(reports, options).saveAsTextFile(work + "/pairs")
    pairs = context.textFile(work + "/pairs")
    make_parts(context, reports, pairs, options).saveAsTextFile(work + "/parts")
    merge(context.textFile(work + "/parts"), options)
    context.stop()


if __name__ == "__main__":
    main()
