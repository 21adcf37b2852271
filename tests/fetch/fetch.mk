# Tests against servers on loopback: python3's standard library and nginx.

.PHONY: test-fetch test-crash bench-fetch

## test-fetch: fetching, the store and the daily run, against servers on loopback (needs nginx)
test-fetch: build/runut
	@tests/fetch/run
	@python3 -B tests/fetch/crash.py 100

## test-crash: kill -9 at a few hundred random moments of the daily run
test-crash: build/runut
	@python3 -B tests/fetch/crash.py 400

## bench-fetch: pages a second beside curl, and what a daily run over 100,000 reports costs (minutes)
bench-fetch: build/runut
	@python3 -B tests/fetch/bench.py

test: test-fetch
