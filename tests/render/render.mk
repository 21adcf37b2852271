# Pages and formats of others: tests/render. `make check-render` needs python3 alone, `make test-browser` a Chromium.
.PHONY: check-render

## check-render: exported formats and pages, also with hostile words in every place
check-render: build/runut
	@tests/render/check-exports
	@tests/render/validate-exports
	@tests/render/check-terminal

## test-browser: pages in a headless Chromium (part of `make test`; skipped where there is none); pictures in build/browser
.PHONY: test-browser
test-browser: build/runut
	@sh scripts/setup --browser
	@tests/render/check-browser
