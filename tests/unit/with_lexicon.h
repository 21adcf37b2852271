/* A lexicon and the tools made of it for a group of tests. */
#ifndef RUNUT_WITH_LEXICON_H
#define RUNUT_WITH_LEXICON_H

#include "test.h"

#include "lexicon/lexicon.h"

#include <stdlib.h>

struct fixture {
    struct arena arena;
    struct lexicon *lexicon;
    struct text_tools *tools;
};

/* `files` NULL: those inside the program. */
static int set_up_with(void **state, const struct lexicon_file *files, size_t count)
{
    struct fixture *f = calloc(1, sizeof *f);
    struct error error = ERROR_NONE;
    if (!files)
        files = lexicon_embedded(&f->arena, &count);
    assert_int_equal(lexicon_load(files, count, &f->lexicon, &error), STATUS_OK);
    struct vocabulary vocabulary = lexicon_vocabulary(f->lexicon);
    f->tools = text_tools_new(&vocabulary);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    text_tools_free(f->tools);
    lexicon_free(f->lexicon);
    arena_release(&f->arena);
    free(f);
    return 0;
}

#endif
