/* base/spool: pieces come back as they were put aside, from memory and from the file behind it. */
#include "test.h"

#include "base/spool.h"

#include <stdlib.h>

static void pieces_come_back(size_t memory_bytes)
{
    struct spool *spool = spool_new(memory_bytes);
    struct buf out;
    char piece[300];
    buf_init(&out, 0);
    for (uint32_t i = 0; i < 1000; i++) {
        memset(piece, 'a' + (int)(i % 26), sizeof piece);
        assert_int_equal(spool_add(spool, (struct slice){piece, i % 300}, NULL), STATUS_OK);
    }
    assert_int_equal(spool_count(spool), 1000);
    for (uint32_t i = 1000; i-- > 0;) { /* in any order */
        memset(piece, 'a' + (int)(i % 26), sizeof piece);
        assert_int_equal(spool_read(spool, i, &out, NULL), STATUS_OK);
        assert_true(slice_equal(buf_slice(&out), (struct slice){piece, i % 300}));
    }
    buf_release(&out);
    spool_free(spool);
}

static void in_memory(void **state)
{
    (void)state;
    pieces_come_back(1 << 20);
}

static void in_a_file(void **state)
{
    (void)state;
    pieces_come_back(0);
    pieces_come_back(1000);
}

static void no_folder_no_file(void **state)
{
    struct error error = ERROR_NONE;
    struct spool *spool = spool_new(0);
    (void)state;
    setenv("TMPDIR", "/nowhere/at/all", 1);
    assert_int_equal(spool_add(spool, SLICE("piece"), &error), STATUS_STORE);
    assert_int_equal(error.status, STATUS_STORE);
    unsetenv("TMPDIR");
    spool_free(spool);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(in_memory),
        cmocka_unit_test(in_a_file),
        cmocka_unit_test(no_folder_no_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
