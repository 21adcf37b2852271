/* text/ and lexicon/ together: how running text is cut, and which entries stand in it. */
#include "with_lexicon.h"

static const char small[] = "class: agency\n"
                            "bin kind=state\n"
                            "    id: Badan Intelijen Negara | \"BIN\"\n"
                            "    en: State Intelligence Agency\n"
                            "kominfo\n"
                            "    id: Kominfo | Kementerian Kominfo |\n"
                            "        Kementerian Komunikasi dan Informatika\n"
                            "class: incident_cue\n"
                            "hack\n"
                            "    id: ~retas\n"
                            "    en: ~hacked\n"
                            "class: abbreviation\n"
                            "kab = Kab | Kec\n"
                            "class: currency\n"
                            "idr = Rp\n"
                            "class: scale\n"
                            "million times=1000000 = jt | juta\n";

static const char indonesian[] =
    "class: speech_verb\nlanguage: id\nsay stance=\"says so\" mark = kata | ujar\n";

static int set_up(void **state)
{
    const struct lexicon_file files[] = {
        {"shared/small.lex", slice_of(small)},
        {"id/verbs.lex", slice_of(indonesian)},
        {"shared/lines.rules", SLICE("# c\nsee-also  ^see also:?\nbaca  ^baca juga\n")}};
    return set_up_with(state, files, sizeof files / sizeof *files);
}

static void read_text(struct fixture *f, const char *body, enum lang lang, struct text *text,
                      struct lex_hits *hits)
{
    assert_int_equal(text_build(f->tools, &f->arena, SLICE_EMPTY, slice_of(body), lang, text, NULL),
                     STATUS_OK);
    lexicon_match(f->lexicon, text, &f->arena, hits);
}

static void assert_tokens(struct fixture *f, const char *body, const char *wanted)
{
    struct text text;
    struct lex_hits hits;
    char got[400] = "";
    read_text(f, body, LANG_ID, &text, &hits);
    for (uint32_t t = 0; t < text.tokens.count; t++) {
        struct slice token = token_text(&text, t);
        snprintf(got + strlen(got), sizeof got - strlen(got), "%s%.*s", t ? "|" : "",
                 SLICE_ARG(token));
    }
    assert_string_equal(got, wanted);
}

static void cuts_words_as_news_needs_them(void **state)
{
    struct fixture *f = *state;
    assert_tokens(f, "pada 28/11/2023, 12/8 dan 2023-11-28.",
                  "pada|28/11/2023|,|12/8|dan|2023-11-28|.");
    assert_tokens(f, "200-300 juta", "200|-|300|juta");
    assert_tokens(f, "Rp1,2 dan 2,3jt atau B20", "Rp|1,2|dan|2,3|jt|atau|B20");
    assert_tokens(f, "RT/RW, e-KTP breached.to", "RT|/|RW|,|e|-|KTP|breached.to");
    assert_tokens(f, "Semuel A. Pangerapan, S.H. hadir", "Semuel|A.|Pangerapan|,|S.H.|hadir");
    assert_tokens(f, "Asy'ari 204.807.222 09.21", "Asy'ari|204.807.222|09.21");
}

static void keeps_sentences_whole_after_abbreviations(void **state)
{
    struct fixture *f = *state;
    struct text text;
    struct lex_hits hits;
    read_text(
        f,
        "Warga Kab. Bogor dan Kec. Cibinong lapor ke A. Budi. Polisi datang.\nTanpa titik\nAkhir",
        LANG_ID, &text, &hits);
    assert_int_equal(text.sentences.count, 4);
    assert_int_equal(text.paragraphs.count, 3);
    assert_slice(slice_sub(text.bytes, text.sentences.items[1].span), "Polisi datang.");
    assert_int_equal(text.paragraphs.items[0].end_sentence, 2);
}

/* What has no end for a reader has one for those who look through sentences. */
static void ends_a_sentence_after_500_tokens(void **state)
{
    struct fixture *f = *state;
    enum { WORDS = 1100 };
    char body[WORDS * 5 + 1] = "";
    struct text text;
    struct lex_hits hits;
    for (unsigned i = 0; i < WORDS; i++)
        memcpy(body + i * (size_t)5, "data ", 6);
    read_text(f, body, LANG_ID, &text, &hits);
    assert_int_equal(text.sentences.count, 3);
    assert_int_equal(text.sentences.items[0].end_token, 500);
    assert_int_equal(text.sentences.items[2].end_token, WORDS);
    assert_int_equal(text.paragraphs.count, 1);
}

static void finds_forms_stems_clitics_and_case(void **state)
{
    struct fixture *f = *state;
    struct text text;
    struct lex_hits hits;
    read_text(f, "Kementerian Komunikasi dan Informatika diretas, ujarnya; BIN bin Kominfo's",
              LANG_ID, &text, &hits);
    const struct lex_hit *hit = lex_hit_at(&hits, 0, LEX_AGENCY);
    assert_string_equal(hit->entry->id, "kominfo");
    assert_int_equal(hit->end, 4);
    assert_ptr_equal(lex_hit_over(&hits, 2, LEX_AGENCY), hit);
    assert_ptr_equal(lex_hit_before(&hits, 4, LEX_AGENCY), hit);
    assert_string_equal(lex_hit_at(&hits, 4, LEX_INCIDENT_CUE)->entry->id, "hack");
    assert_true(text.tokens.items[6].flags & TOKEN_CLITIC);
    hit = lex_hit_at(&hits, 6, LEX_SPEECH_VERB);
    assert_string_equal(lex_attr(hit->entry, "stance"), "says so");
    assert_string_equal(lex_attr(hit->entry, "mark"), "");
    assert_null(lex_attr(hit->entry, "other"));
    assert_non_null(lex_hit_at(&hits, 8, LEX_AGENCY));  /* BIN */
    assert_null(lex_hit_at(&hits, 9, LEX_AGENCY));      /* bin */
    assert_non_null(lex_hit_at(&hits, 10, LEX_AGENCY)); /* Kominfo's */
}

static void keeps_words_of_one_language_to_it(void **state)
{
    struct fixture *f = *state;
    struct text text;
    struct lex_hits hits;
    read_text(f, "kata Kominfo", LANG_EN, &text, &hits);
    assert_null(lex_hit_at(&hits, 0, LEX_SPEECH_VERB));
    assert_non_null(lex_hit_at(&hits, 1, LEX_AGENCY));
    assert_string_equal(lex_name(lexicon_entry(f->lexicon, LEX_AGENCY, "bin"), LANG_EN),
                        "State Intelligence Agency");
}

static void compiles_rules(void **state)
{
    struct fixture *f = *state;
    struct pattern_match match;
    const struct patterns *lines = lexicon_patterns(f->lexicon, "lines");
    assert_true(patterns_first(lines, SLICE("BACA JUGA: x"), &match));
    assert_string_equal(match.name, "baca");
    assert_false(patterns_first(lines, SLICE("membaca juga"), &match));
    assert_null(lexicon_patterns(f->lexicon, "none"));
}

static void says_where_a_mistake_is(void **state)
{
    static const struct {
        const char *text, *message;
    } wrong[] = {
        {"kpu = KPU\n", "shared/x.lex:1: an entry before the line \"class: …\""},
        {"class: agencies\n", "shared/x.lex:1: no class is called \"agencies\""},
        {"class: agency\n    id: x\n",
         "shared/x.lex:2: an indented line without an entry above it"},
        {"class: agency\na = x\n    x\n",
         "shared/x.lex:3: an indented line begins with id:, en: or any:"},
        {"class: agency\nA b\n",
         "shared/x.lex:2: an id has small letters, digits, '_', '-' and '.' only"},
        {"class: agency\na = \"x\n", "shared/x.lex:2: a form opens a quote and does not close it"},
        {"class: agency\na = x | | y\n", "shared/x.lex:2: an empty form"},
        {"class: agency\na k=1 = x\na k=2 = y\n",
         "shared/x.lex:3: \"a\" has k=1 already (shared/x.lex:2)"},
    };
    (void)state;
    for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct lexicon_file file = {"shared/x.lex", slice_of(wrong[i].text)};
        struct lexicon *lexicon;
        struct error error = ERROR_NONE;
        char text[400];
        assert_int_equal(lexicon_load(&file, 1, &lexicon, &error), STATUS_LEXICON);
        error_format(&error, text, sizeof text);
        assert_string_equal(text, wrong[i].message);
        assert_null(lexicon);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(cuts_words_as_news_needs_them, set_up, tear_down),
        cmocka_unit_test_setup_teardown(keeps_sentences_whole_after_abbreviations, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(ends_a_sentence_after_500_tokens, set_up, tear_down),
        cmocka_unit_test_setup_teardown(finds_forms_stems_clitics_and_case, set_up, tear_down),
        cmocka_unit_test_setup_teardown(keeps_words_of_one_language_to_it, set_up, tear_down),
        cmocka_unit_test_setup_teardown(compiles_rules, set_up, tear_down),
        cmocka_unit_test(says_where_a_mistake_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
