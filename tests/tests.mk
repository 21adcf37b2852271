# The tests. `make quick` is for every change (seconds), `make test` is everything. tests/README.md tells what is where.

# The long lists (rules without a case, expectations that do not hold yet) are told, never hidden, and break nothing;
# a figure that falls does.
.PHONY: weights cases known-failures incidents quick cli goldens corpus-checks same-bytes any-order parts validate baseline check-baseline articles sanitized

CORPUS_INPUTS := $(sort $(wildcard corpus/*.txt)) corpus/pages
CORPUS_GOLD := $(sort $(wildcard corpus/*.gold.json))
ARTICLES_GOLD := $(sort $(wildcard tests/articles/*.gold.json))

## cases: run the data cases of tests/cases
cases: build/runut
	@tests/run-cases

## known-failures: run the cases that are known not to hold yet
known-failures: build/runut
	@tests/run-cases tests/cases/known-failures.case || true

## cli: run the command-line tests of tests/cli
cli: build/runut
	@tests/run-cli

## goldens: put what command-line tests, README examples and the timeline of corpus/ are today in place of what they were; look at the difference
goldens: build/runut
	@tests/run-cli --rewrite
	@tests/check-readme --rewrite
	@tests/check-golden --rewrite
	@git --no-pager diff --stat -- tests/cli tests/golden README.md 2>/dev/null || true

## lint: who includes whom, how the sources are written
lint:
	@tests/lint/includes
	@tests/lint/sources
	@tests/lint/case-sides

## baseline: write the baseline.csv of corpus/ and of tests/articles/ anew, after a look at what changed
baseline: build/runut
	@$(call figures,corpus/baseline.csv.new) && mv -f corpus/baseline.csv.new corpus/baseline.csv
	@$(call article_figures,tests/articles/baseline.csv.new) && mv -f tests/articles/baseline.csv.new tests/articles/baseline.csv
	@git --no-pager diff --stat -- corpus/baseline.csv tests/articles/baseline.csv 2>/dev/null || true

# Each table is learnt with those before it in the program: names make actors, victims make counts and events.
learnt = $(MAKE) --no-print-directory build/runut && scripts/$(1) > $(BUILD)/learnt.tsv && mv -f $(BUILD)/learnt.tsv lexicons/shared/$(2)_weights.tsv
LEARN_FROM ?= corpus tests/articles

## weights: learn the tables of weights anew from annotated reports (LEARN_FROM="FOLDER…"); look at what the figures do
weights:
	@$(call learnt,learn-name-weights hackers $(LEARN_FROM) tests/cases/threats.case,threat)
	@$(call learnt,learn-name-weights bodies $(LEARN_FROM),body)
	@$(call learnt,learn-name-weights persons $(LEARN_FROM),name)
	@$(call learnt,learn-weights fields $(LEARN_FROM),field)
	@$(call learnt,learn-weights victims $(LEARN_FROM),victim)
	@$(call learnt,learn-count-weights $(LEARN_FROM) $(wildcard tests/cases/count*.case),count)
	@$(call learnt,learn-weights events $(LEARN_FROM),event)
	@$(MAKE) --no-print-directory build/runut
	@git --no-pager diff --stat -- lexicons/shared 2>/dev/null || true

## articles: how well the reports of tests/articles are read, and put together to incidents
articles: build/runut
	@build/runut eval $(ARTICLES_GOLD)
	@tests/check-article-incidents

## check-baseline: fail where a figure of corpus/ or of tests/articles/ fell
check-baseline: build/runut
	@mkdir -p $(BUILD)
	@$(call figures,$(BUILD)/baseline.csv)
	@$(call article_figures,$(BUILD)/articles.csv)
	@tests/check-baseline tests/articles/baseline.csv $(BUILD)/articles.csv
	@tests/check-baseline corpus/baseline.csv $(BUILD)/baseline.csv

# Extraction against the annotations, then the timeline against articles/incidents.csv or corpus/incidents.json.
article_figures = { build/runut eval --format csv $(ARTICLES_GOLD) && tests/check-article-incidents --csv; } > $(1)
figures = { build/runut eval --format csv $(CORPUS_GOLD) && tests/check-incidents --csv; } > $(1)

corpus-checks: build/runut
	@tests/lint/map
	@tests/check-corpus
	@tests/check-pages
	@tests/check-incidents
	@tests/check-golden
	@tests/check-seeds
	@tests/check-readme

## incidents: fail where the timeline is not as corpus/incidents.json expects it
incidents: build/runut
	@tests/check-incidents

# What is written about corpus/ against the schemas of docs/, and its evidence against the texts.
validate: build/runut
	@build/runut extract $(CORPUS_INPUTS) > $(BUILD)/corpus.ndjson
	@build/runut timeline $(BUILD)/corpus.ndjson > $(BUILD)/corpus.timeline.json
	@cat $(BUILD)/corpus.ndjson $(BUILD)/corpus.timeline.json | tests/validate
	@build/runut verify $(BUILD)/corpus.ndjson $(BUILD)/corpus.timeline.json

same-bytes: build/runut
	@tests/check-same-bytes

## any-order: reports one by one, backwards, day by day through the store, against one call
any-order: build/runut
	@tests/check-order

## parts: a timeline in pieces, key by key and part by part, against one made in one go
parts: build/runut
	@tests/check-parts

## test-spark: contrib/spark on a local Spark with two executors, against one machine (skipped where there is none)
.PHONY: test-spark
test-spark: build/runut
	@tests/check-spark

# The same under AddressSanitizer and UndefinedBehaviorSanitizer; anything that they find ends a program with an error.
sanitized:
	@mkdir -p build/asan
	@$(MAKE) --no-print-directory -j2 FLAVOUR=asan build/asan/runut asan-units > build/asan/build.log 2>&1 || \
	  { tail -n 40 build/asan/build.log; exit 1; }
	@echo "with sanitizers:"
	@$(MAKE) --no-print-directory FLAVOUR=asan unit
	@RUNUT=$(CURDIR)/build/asan/runut tests/run-cases
	@RUNUT=$(CURDIR)/build/asan/runut tests/run-cli
	@RUNUT=$(CURDIR)/build/asan/runut tests/check-pages
	@RUNUT=$(CURDIR)/build/asan/runut tests/check-same-bytes
	@RUNUT=$(CURDIR)/build/asan/runut ARTICLES=150 tests/check-parts
	@RUNUT=$(CURDIR)/build/asan/runut tests/fetch/run

# No two threads in each other's way, under ThreadSanitizer.
threads:
	@mkdir -p build/tsan
	@$(MAKE) --no-print-directory -j2 FLAVOUR=tsan build/tsan/runut > build/tsan/build.log 2>&1 || \
	  { tail -n 40 build/tsan/build.log; exit 1; }
	@build/tsan/runut extract -q -j4 $(CORPUS_INPUTS) > build/tsan/corpus.ndjson
	@build/tsan/runut extract -q -j1 $(CORPUS_INPUTS) | cmp - build/tsan/corpus.ndjson
	@echo "threads: no race"

.PHONY: asan-units threads
asan-units: $(UNIT_PROGRAMS)

# Built by two at a time before anything else asks for it.
.PHONY: built
built: setup
	@$(MAKE) --no-print-directory -j2 all $(UNIT_PROGRAMS)

## test: everything, in a few minutes
test: setup built
	@$(MAKE) --no-print-directory quick
	@$(MAKE) --no-print-directory cli check-render corpus-checks validate same-bytes any-order parts check-baseline
	@$(MAKE) --no-print-directory test-browser
	@$(MAKE) --no-print-directory sanitized threads
	@echo "all tests passed"
