# runut: see `make help`. Objects of each flavour live in build/FLAVOUR, so that sanitized and plain ones never mix.
SHELL = /bin/sh
FLAVOUR ?= release
DEV ?= 0
BUILD := build/$(FLAVOUR)
VERSION := 0.1.0

PKGS := libxml-2.0 icu-uc icu-i18n libcurl jansson libpcre2-8 sqlite3 zlib libzstd libbrotlidec nettle
PKG_CONFIG ?= pkg-config
CC ?= cc
ifeq ($(origin CC),default)
CC := cc
endif

# Asked only where something is built: `make help`, `make setup` and `make clean` run on a bare machine.
PKG_CFLAGS = $(eval PKG_CFLAGS := $$(shell $(PKG_CONFIG) --cflags $(PKGS)))$(PKG_CFLAGS)
PKG_LIBS = $(eval PKG_LIBS := $$(shell $(PKG_CONFIG) --libs $(PKGS)))$(PKG_LIBS)

CFLAGS_release := -O3 -g
CFLAGS_asan := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -DARENA_MALLOC
CFLAGS_tsan := -O1 -g -fsanitize=thread
CFLAGS_coverage := -O0 -g --coverage
WARNINGS := -Wall -Wextra -Wshadow -Wpointer-arith -Wstrict-prototypes -Wmissing-prototypes -Wwrite-strings
ifneq ($(DEV),0)
WARNINGS += -Werror
endif

ALL_CFLAGS = -std=c11 -D_GNU_SOURCE -DRUNUT_VERSION='"$(VERSION)"' -Isrc $(WARNINGS) $(CFLAGS_$(FLAVOUR)) $(PKG_CFLAGS) $(CFLAGS)
ALL_LIBS = $(PKG_LIBS) -lstemmer -lpthread -lm

SOURCES := $(sort $(wildcard src/*/*.c))
OBJECTS := $(SOURCES:src/%.c=$(BUILD)/%.o)
LIB_OBJECTS := $(filter-out $(BUILD)/cli/%,$(OBJECTS)) $(BUILD)/lexicons.o $(BUILD)/page_files.o
CLI_OBJECTS := $(filter $(BUILD)/cli/%,$(OBJECTS))
LEXICON_FILES := $(sort $(wildcard lexicons/*/*.lex lexicons/*/*.rules lexicons/*/*.tsv lexicons/*/*.txt))

UNIT_SOURCES := $(sort $(wildcard tests/unit/*.c))
UNIT_PROGRAMS := $(UNIT_SOURCES:tests/unit/%.c=$(BUILD)/tests/%)

.PHONY: all bench help setup demo test check unit lint format goldens clean list
.DEFAULT_GOAL := all

## all: build build/runut
all: build/runut

build/runut: $(BUILD)/runut
	@cp -f $< $@.new && mv -f $@.new $@

$(BUILD)/runut: $(CLI_OBJECTS) $(BUILD)/librunut.a
	@echo "  cc $@"; $(CC) $(ALL_CFLAGS) -o $@ $(CLI_OBJECTS) $(BUILD)/librunut.a $(ALL_LIBS)

$(BUILD)/librunut.a: $(LIB_OBJECTS)
	@rm -f $@
	@$(AR) rcs $@ $(LIB_OBJECTS)

$(BUILD)/%.o: src/%.c
	@mkdir -p $(@D)
	@echo "  cc $@"; $(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

# The lexicons travel inside the binary; nothing generated is committed.
$(BUILD)/lexicons.o: $(BUILD)/lexicons.S $(LEXICON_FILES)
	@$(CC) -c -o $@ $<

$(BUILD)/lexicons.S: scripts/embed-files $(LEXICON_FILES) Makefile
	@mkdir -p $(@D)
	@sh scripts/embed-files lexicon lexicons $(LEXICON_FILES) > $@.new && mv -f $@.new $@

# So do the style and the script of pages.
PAGE_FILES := $(sort $(wildcard src/render/page/*))

$(BUILD)/page_files.o: $(BUILD)/page_files.S $(PAGE_FILES)
	@$(CC) -c -o $@ $<

$(BUILD)/page_files.S: scripts/embed-files $(PAGE_FILES) Makefile
	@mkdir -p $(@D)
	@sh scripts/embed-files page src/render/page $(PAGE_FILES) > $@.new && mv -f $@.new $@

-include $(OBJECTS:.o=.d)
include tests/fuzz/fuzz.mk
include tests/tests.mk
include tests/fetch/fetch.mk
include tests/render/render.mk

## setup: install what building and testing need (Debian, Ubuntu)
setup:
	@sh scripts/setup

## demo: install what is missing, build, and show the timeline of corpus/
demo: setup
	@$(MAKE) --no-print-directory build/runut
	@sh scripts/demo

## unit: build and run the unit tests
unit: $(UNIT_PROGRAMS)
	@sh tests/run-unit $(UNIT_PROGRAMS)

$(BUILD)/tests/%: tests/unit/%.c $(wildcard tests/unit/*.h) $(BUILD)/librunut.a
	@mkdir -p $(@D)
	@echo "  cc $@"; $(CC) $(ALL_CFLAGS) -Itests/unit -o $@ $< $(BUILD)/librunut.a $(ALL_LIBS) -lcmocka

## quick: unit tests, data cases, lexicon check, lint
quick: build/runut unit cases lint
	@build/runut lexicon check

## format: lay out the sources by .clang-format
format:
	clang-format -i src/*/*.[ch] tests/unit/*.[ch] tests/fuzz/*.[ch]

BENCH_COUNT ?= 2000
## bench: our stages beside the bare libraries on made-up news, as ratios; writes bench/results.csv
bench: $(BUILD)/bench
	@mkdir -p bench
	@tests/bench/make-articles --count $(BENCH_COUNT) --output $(BUILD)/bench.jsonl
	@tests/bench/make-articles --count $(BENCH_COUNT) --format warc --output $(BUILD)/bench.warc.gz
	@$(BUILD)/bench $(BUILD)/bench.jsonl $(BUILD)/bench.warc.gz 5 > $(BUILD)/bench.csv
	@tests/bench/align build/runut $(BUILD) >> $(BUILD)/bench.csv
	@head -n 300 $(BUILD)/bench.jsonl > $(BUILD)/stages.jsonl
	@if command -v valgrind > /dev/null; then tests/bench/stages build/runut $(BUILD)/stages.jsonl | \
		awk '$$1 == "together" {print "instructions a byte of text," $$3 ",,,"}' >> $(BUILD)/bench.csv; fi
	@grep -E '^(fetch|daily):' bench/results.csv >> $(BUILD)/bench.csv || true
	@cat $(BUILD)/bench.csv
	@cp $(BUILD)/bench.csv bench/results.csv

$(BUILD)/bench: tests/bench/bench.c $(BUILD)/librunut.a build/runut
	@$(CC) $(ALL_CFLAGS) -o $@ $< $(BUILD)/librunut.a $(ALL_LIBS)

## clean: remove build/
clean:
	rm -rf build

## help: this list
help list:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)
