# Tests against servers on loopback: python3's standard library and nginx.

.PHONY: test-fetch

## test-fetch: fetching, the store and the daily run, against servers on loopback (needs nginx)
test-fetch: build/runut
	@tests/fetch/run

test: test-fetch
