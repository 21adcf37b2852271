# The tests. `make quick` is for every change (seconds), `make test` is everything. tests/README.md tells what is where.

.PHONY: cases known-failures quick corpus-checks baseline check-baseline

CORPUS_GOLD := $(sort $(wildcard corpus/*.gold.json))

## cases: run the data cases of tests/cases
cases: build/runut
	@tests/run-cases

## known-failures: run the cases that are known not to hold yet
known-failures: build/runut
	@tests/run-cases tests/cases/known-failures.case || true

## quick: unit tests, data cases, lexicon check
quick: build/runut unit cases
	@build/runut lexicon check

## lint: who includes whom, how the sources are written
lint:
	@tests/lint/includes
	@tests/lint/sources

## baseline: write corpus/baseline.csv anew, after a look at what changed
baseline: build/runut
	@$(call figures,corpus/baseline.csv.new) && mv -f corpus/baseline.csv.new corpus/baseline.csv
	@git --no-pager diff --stat -- corpus/baseline.csv 2>/dev/null || true

## check-baseline: fail where a figure of corpus/ fell
check-baseline: build/runut
	@mkdir -p $(BUILD)
	@$(call figures,$(BUILD)/baseline.csv)
	@tests/check-baseline corpus/baseline.csv $(BUILD)/baseline.csv

# Extraction against the annotations, then the timeline against corpus/incidents.json.
figures = { build/runut eval --format csv $(CORPUS_GOLD) && tests/check-incidents --csv; } > $(1)

corpus-checks: build/runut
	@tests/check-corpus
	@tests/check-pages
	@tests/check-incidents
