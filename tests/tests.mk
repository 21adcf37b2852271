# The tests. `make quick` is for every change (seconds), `make test` is everything. tests/README.md tells what is where.

.PHONY: cases known-failures quick

## cases: run the data cases of tests/cases
cases: build/runut
	@tests/run-cases

## known-failures: run the cases that are known not to hold yet
known-failures: build/runut
	@tests/run-cases tests/cases/known-failures.case || true

## quick: unit tests, data cases, lexicon check
quick: build/runut unit cases
	@build/runut lexicon check
