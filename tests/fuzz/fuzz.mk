# Fuzzing: `make fuzz` runs every target for FUZZ_RUNS mutations under the sanitizers (seeded: the same inputs each time);
# `make fuzz-long` builds them with clang's libFuzzer and runs each for FUZZ_SECONDS.
FUZZ_RUNS ?= 400
FUZZ_SECONDS ?= 60
FUZZ_TARGETS := extract source report lexicon html charset warc jsonld feed book
FUZZ_DICT_lexicon := tests/fuzz/dict/lexicon.dict
fuzz_dict = $(or $(FUZZ_DICT_$(1)),tests/fuzz/dict/news.dict)

.PHONY: fuzz fuzz-long fuzz-programs

## fuzz: run the fuzz targets briefly under the sanitizers
fuzz:
	@$(MAKE) --no-print-directory FLAVOUR=asan fuzz-programs
	@set -e; $(foreach t,$(FUZZ_TARGETS),printf '%-8s ' $(t); \
	  build/asan/fuzz/fuzz_$(t) -runs $(FUZZ_RUNS) -dict $(call fuzz_dict,$(t)) tests/fuzz/seeds/$(t)/*;)

fuzz-programs: $(FUZZ_TARGETS:%=$(BUILD)/fuzz/fuzz_%)

$(BUILD)/fuzz/fuzz_%: tests/fuzz/fuzz_%.c tests/fuzz/driver.c $(wildcard tests/fuzz/*.h) $(BUILD)/librunut.a
	@mkdir -p $(@D)
	@echo "  cc $@"; $(CC) $(ALL_CFLAGS) -o $@ $< tests/fuzz/driver.c $(BUILD)/librunut.a $(ALL_LIBS)

# libFuzzer instruments the library too: a flavour of its own.
CFLAGS_libfuzzer := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -DARENA_MALLOC

## fuzz-long: run the fuzz targets with libFuzzer (needs clang)
fuzz-long:
	@$(MAKE) --no-print-directory FLAVOUR=libfuzzer CC=clang fuzz-libfuzzer

.PHONY: fuzz-libfuzzer
fuzz-libfuzzer: $(BUILD)/librunut.a
	@set -e; $(foreach t,$(FUZZ_TARGETS),mkdir -p $(BUILD)/corpus/$(t); \
	  $(CC) $(ALL_CFLAGS) -fsanitize=fuzzer -o $(BUILD)/fuzz_$(t) tests/fuzz/fuzz_$(t).c $(BUILD)/librunut.a $(ALL_LIBS); \
	  $(BUILD)/fuzz_$(t) -max_total_time=$(FUZZ_SECONDS) -dict=$(call fuzz_dict,$(t)) $(BUILD)/corpus/$(t) tests/fuzz/seeds/$(t);)
