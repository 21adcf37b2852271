/* cmocka with what it wants before it, and a way to compare slices. */
#ifndef RUNUT_TEST_H
#define RUNUT_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/slice.h"

static inline void assert_slice_at(struct slice got, const char *wanted, const char *file, int line)
{
    if (!slice_is(got, wanted)) {
        print_error("got \"%.*s\", wanted \"%s\"\n", SLICE_ARG(got), wanted);
        _fail(file, line);
    }
}
#define assert_slice(got, wanted) assert_slice_at((got), (wanted), __FILE__, __LINE__)

#endif
