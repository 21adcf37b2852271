# Pages and formats of others: tests/render. `make check-render` needs python3 alone, `make test-browser` a Chromium.
.PHONY: check-render

## check-render: exported formats and pages, also with hostile words in every place
check-render: build/runut
	@tests/render/check-exports

## test-browser: pages in a headless Chromium (skipped where there is none); pictures in build/browser
.PHONY: test-browser
test-browser: build/runut
	@mkdir -p build/browser
	@if command -v npm >/dev/null 2>&1 && [ ! -d build/browser/node_modules/axe-core ]; then \
	  (cd build/browser && npm install --no-audit --no-fund --silent axe-core@4 >/dev/null 2>&1 || true); fi
	@tests/render/check-browser
