/* An engine and an arena for a group of tests: set_up and tear_down are the group's. */
#ifndef RUNUT_WITH_ENGINE_H
#define RUNUT_WITH_ENGINE_H

#include "test.h"

#include "engine/engine.h"

static struct engine *engine;
static struct arena arena;

static int set_up(void **state)
{
    (void)state;
    struct engine_options options = {0};
    return engine_open(&options, &engine, NULL);
}

static int tear_down(void **state)
{
    (void)state;
    engine_free(engine);
    arena_release(&arena);
    return 0;
}

#endif
