/* report/emit: the same bytes as jansson's compact dump, and nothing past the buffer's maximum. */
#include "test.h"

#include "report/emit.h"

#include <jansson.h>
#include <stdlib.h>

static void writes_strings_as_jansson_does(void **state)
{
    static const char *const texts[] = {"",
                                        "Jimbo",
                                        "“204 juta” é / \x7f",
                                        "a\"b\\c",
                                        "\b\f\n\r\t\x01\x1f",
                                        "\xf0\x9f\x94\x93 bocor\n\n"};
    (void)state;
    for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct buf out;
        struct emitter json = {.out = &out};
        json_t *value = json_string(texts[i]);
        char *wanted = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);
        buf_init(&out, 0);
        emit_string(&json, slice_of(texts[i]));
        assert_string_equal(out.ptr, wanted);
        buf_release(&out);
        free(wanted);
        json_decref(value);
    }
}

static void writes_numbers(void **state)
{
    struct buf out;
    struct emitter json = {.out = &out};
    (void)state;
    buf_init(&out, 0);
    emit_open(&json, '[');
    emit_integer(&json, 0);
    emit_integer(&json, INT64_MAX);
    emit_integer(&json, INT64_MIN);
    emit_decimal(&json, 0, 0);
    emit_decimal(&json, 1, 243100);
    emit_decimal(&json, 0, 970000);
    emit_decimal(&json, 12, 1);
    emit_close(&json, ']');
    assert_string_equal(out.ptr,
                        "[0,9223372036854775807,-9223372036854775808,0.0,1.2431,0.97,12.000001]");
    buf_release(&out);
}

static void leaves_out_what_has_no_form(void **state)
{
    struct buf out;
    struct emitter json = {.out = &out};
    (void)state;
    buf_init(&out, 0);
    emit_open(&json, '{');
    emit_any(&json, "path", SLICE("berita\xff.txt"));
    emit_slice(&json, "url", SLICE_EMPTY);
    emit_text(&json, "rule", NULL);
    emit_any(&json, "exact", SLICE_EMPTY);
    emit_key(&json, "known");
    emit_boolean(&json, true);
    emit_close(&json, '}');
    assert_string_equal(out.ptr, "{\"exact\":\"\",\"known\":true}");
    buf_release(&out);
}

static void stops_at_the_maximum(void **state)
{
    struct buf out;
    struct emitter json = {.out = &out};
    (void)state;
    buf_init(&out, 8);
    emit_string(&json, SLICE("123456"));
    assert_false(json.failed);
    emit_null(&json);
    assert_true(json.failed);
    assert_int_equal(out.len, 8);
    buf_release(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_strings_as_jansson_does),
        cmocka_unit_test(writes_numbers),
        cmocka_unit_test(leaves_out_what_has_no_form),
        cmocka_unit_test(stops_at_the_maximum),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
