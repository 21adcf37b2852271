/* Any bytes as a line of JSONL: what json_members says that it read, jansson reads in the same way. */
#include "fuzz.h"

#include "acquire/json_members.h"
#include "base/utf8.h"

#include <jansson.h>

static const char *const names[] = {"text", "html", "id"};
enum { NAMES = sizeof names / sizeof *names };

static void compare(const struct member *member, const json_t *value, struct arena *arena)
{
    REQUIRE((member->kind == MEMBER_STRING) == json_is_string(value));
    REQUIRE((member->kind == MEMBER_INTEGER) == json_is_integer(value));
    if (json_is_string(value))
        REQUIRE(slice_equal(member->text, (struct slice){json_string_value(value), json_string_length(value)}));
    if (json_is_integer(value))
        REQUIRE(strtoll(arena_string(arena, member->text), NULL, 10) == json_integer_value(value));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct slice line = {(const char *)data, size};
    struct arena arena = ARENA_EMPTY;
    struct member members[NAMES];
    if (utf8_valid_prefix(line) == size && !memchr(data, '\0', size) && json_members(line, names, NAMES, &arena, members)) {
        json_t *record = json_loadb(line.ptr, line.len, 0, NULL);
        REQUIRE(json_is_object(record));
        for (unsigned i = 0; i < NAMES; i++)
            compare(&members[i], json_object_get(record, names[i]), &arena);
        json_decref(record);
    }
    arena_release(&arena);
    return 0;
}
