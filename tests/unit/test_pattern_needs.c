/* base/pattern_needs and base/pattern_scan: never ask for more than a match has. */
#include "test.h"

#include "base/buf.h"
#include "base/pattern_needs.h"
#include "base/pattern_scan.h"

static void assert_needs(const char *pattern, const char *bytes, uint32_t most_visible)
{
    struct arena arena;
    arena_init(&arena);
    struct pattern_needs needs = pattern_needs(&arena, slice_of(pattern));
    for (unsigned byte = 0; byte < 256; byte++) {
        bool wanted = byte && strchr(bytes, (int)byte);
        if (byte_set_has(&needs.bytes, (unsigned char)byte) != wanted)
            fail_msg("%s: byte %u", pattern, byte);
    }
    if (needs.most_visible != most_visible)
        fail_msg("%s: at most %u", pattern, needs.most_visible);
    arena_release(&arena);
}

static void reads_what_must_stand(void **state)
{
    (void)state;
    assert_needs("(?<![\\w.+-])([\\w.+%-]{1,64})@(?:[a-z0-9-]{1,63}\\.)+[a-z]{2,24}\\b", "@.",
                 PATTERN_NO_LIMIT);
    assert_needs("foto|photo", "ot", PATTERN_NO_LIMIT);
    assert_needs("a(?:b|)c?d{0,2}e{2}", "ae", PATTERN_NO_LIMIT);
    assert_needs("(?-i:A)x(?=.*:)(?!y)(?<!z)", "ax:", PATTERN_NO_LIMIT);
    assert_needs("kes", "e", PATTERN_NO_LIMIT); /* KELVIN SIGN, LONG S */
    assert_needs("é?[@]\\d+\\g{-1}", "", PATTERN_NO_LIMIT);
}

static void reads_the_length_of_whole_lines(void **state)
{
    (void)state;
    assert_needs("^\\W{0,3}(?:baca|lihat)\\s+juga\\s*:?$", "ajug", 13);
    assert_needs("^(?:ab?){1,3}.{2,5}$", "a", 11);
    assert_needs("^[\\d|]{1,30}$", "", 30);
    assert_needs("^a.*$", "a", PATTERN_NO_LIMIT);
    assert_needs("^ab|cd$", "", PATTERN_NO_LIMIT);
    assert_needs("^a\\$", "a$", PATTERN_NO_LIMIT);
    assert_needs("^(a)\\1$", "a", PATTERN_NO_LIMIT);
}

static void assert_figures(const char *pattern, uint32_t figures)
{
    struct arena arena;
    arena_init(&arena);
    struct pattern_needs needs = pattern_needs(&arena, slice_of(pattern));
    if (needs.figures != figures)
        fail_msg("%s: %u figures", pattern, needs.figures);
    arena_release(&arena);
}

/* What is looked ahead at may be what follows. */
static void counts_figures(void **state)
{
    (void)state;
    assert_figures("\\d{4}-\\d{2}", 6);
    assert_figures("(?=\\d{4})\\d{2}", 4);
    assert_figures("(?=\\d{4})\\d{6}", 6);
    assert_figures("a(?:(?=\\d{4})|\\d{2})", 2);
    assert_figures("a(?:(?=\\d{4})b)?(?!\\d)(?<=\\d)", 0);
}

static void says_nothing_where_it_is_lost(void **state)
{
    (void)state;
    assert_needs("^a\\x41$", "", PATTERN_NO_LIMIT);
    assert_needs("^(?x) a $", "", PATTERN_NO_LIMIT);
    assert_needs("^(?m)a$", "", PATTERN_NO_LIMIT);
    assert_needs("(?<name>a)", "", PATTERN_NO_LIMIT);
    assert_needs("(*COMMIT)a", "", PATTERN_NO_LIMIT);
    assert_needs("\\Qa?\\E", "", PATTERN_NO_LIMIT);
}

/* `strings`: those of which a match has one, with "|" between them. */
static void assert_strings(const char *pattern, const char *strings)
{
    struct arena arena;
    struct buf joined;
    arena_init(&arena);
    buf_init(&joined, 0);
    buf_append(&joined, SLICE_EMPTY);
    struct literals literals = pattern_needs(&arena, slice_of(pattern)).literals;
    for (uint32_t i = 0; i < literals.count; i++) {
        buf_append(&joined, i ? SLICE("|") : SLICE_EMPTY);
        buf_append(&joined, literals.items[i]);
    }
    assert_string_equal(joined.ptr ? joined.ptr : "", strings);
    buf_release(&joined);
    arena_release(&arena);
}

static void reads_strings_of_which_one_must_stand(void **state)
{
    (void)state;
    assert_strings("^\\W{0,3}(?:baca|Lihat)\\s+juga$", "juga");
    assert_strings("(?:follow|see)\\b.{0,40}(?:coverage|updates)\\b", "coverage|updates");
    assert_strings("call ?cent(?:er|re)", "call center|call centre|callcenter|callcentre");
    assert_strings("no[vp](?:ember)?", "november|nov|nopember|nop");
    assert_strings("bantuan\\d{1,3}@", "bantuan");
    assert_strings("(?=.*paspor)[A-Z]\\d{6}", "paspor");
    assert_strings("(?:foto){2,3}", "foto");
    assert_strings("^[\\w ]+[|/»][\\w ]+$", "|"
                                            "|/|»");
    assert_strings("Jakarta\\s*[-–—]{1,2}\\s", "jakarta");
    assert_strings("^(?:©|hak cipta)\\b", "©|hak cipta");
    assert_strings("tag’?s", "tag’s|tags");
}

static void says_no_strings_where_none_must_stand(void **state)
{
    (void)state;
    assert_strings("[\\d\\s|]{1,30}", "");
    assert_strings("(?:foto)?", "");
    assert_strings("(?:foto|\\d+)", "");
    assert_strings("(?!foto)\\d+(?<=foto)", "");
    assert_strings("(?:foto){0,2}\\d", "");
    assert_strings("a", ""); /* stands in every line */
    assert_strings("é", ""); /* letters beyond ASCII have cases that are not known here */
    assert_strings("[a-c\\d]", "");
    assert_strings("[^|]", "");
}

static void assert_endings(const char *pattern, unsigned count)
{
    struct arena arena;
    arena_init(&arena);
    assert_int_equal(pattern_needs(&arena, slice_of(pattern)).endings.count, count);
    arena_release(&arena);
}

static void reads_the_marks_that_a_line_ends_in(void **state)
{
    (void)state;
    assert_endings("\\s*\\(foto\\)\\.?$", 2);
    assert_endings("^(?:foto|dok)[.!]$", 4);
    assert_endings("\\(foto$", 0); /* letters have cases */
    assert_endings("foto»$", 0);
    assert_endings("\\)\\W?$", 0);
    assert_endings("\\)", 0);
    assert_endings("\\)$|a$", 0);
    assert_endings("\\)\\$", 0);
}

static bool finds(const struct pattern_scan *scan, const char *text, uint32_t rule)
{
    struct rule_set found = {{0}};
    struct byte_set present = {{0}};
    for (const char *c = text; *c; c++) {
        byte_set_add(&present, (unsigned char)*c);
        byte_set_add(&present, (unsigned char)(*c >= 'A' && *c <= 'Z' ? *c + 32 : *c));
    }
    pattern_scan_run(scan, slice_of(text), &present, &found);
    return rule_set_next(&found, rule) == rule;
}

static void finds_strings_inside_each_other(void **state)
{
    (void)state;
    const struct slice strings[] = {SLICE("juga"), SLICE("aju"), SLICE("bacaan"), SLICE("kes"),
                                    SLICE("|")};
    struct literals needed[5];
    struct arena arena;
    arena_init(&arena);
    for (unsigned i = 0; i < 5; i++)
        needed[i] = (struct literals){&strings[i], 1};
    const struct pattern_scan *scan = pattern_scan_new(&arena, needed, 5);
    assert_true(finds(scan, "BACAJUGA", 0));
    assert_true(finds(scan, "bacajuga", 1));
    assert_false(finds(scan, "bacajuga", 2));
    assert_true(finds(scan, "bacabacaan", 2));
    assert_false(finds(scan, "", 0));
    assert_false(finds(scan, "j", 0));
    assert_true(finds(scan, "|", 4));
    assert_true(finds(scan, "aju", 1)); /* three letters at the end, alone or before others */
    assert_true(finds(scan, "bbaju", 1));
    assert_true(finds(scan, "aju.", 1));
    assert_false(finds(scan, "*5'!", 0)); /* the bits of "juga" */
    assert_true(finds(scan,
                      "\xE2\x84\xAA"
                      "es",
                      3));                     /* KELVIN SIGN */
    assert_true(finds(scan, "ke\xC5\xBF", 3)); /* LONG S */
    arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_what_must_stand),
        cmocka_unit_test(reads_the_length_of_whole_lines),
        cmocka_unit_test(counts_figures),
        cmocka_unit_test(says_nothing_where_it_is_lost),
        cmocka_unit_test(reads_strings_of_which_one_must_stand),
        cmocka_unit_test(says_no_strings_where_none_must_stand),
        cmocka_unit_test(reads_the_marks_that_a_line_ends_in),
        cmocka_unit_test(finds_strings_inside_each_other),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
