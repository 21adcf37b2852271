/* A query taken apart and put together again. See tracking.h. */
#include "acquire/tracking.h"

#include <strings.h>

enum { PARAMETERS_MAX = 200 };

static bool is_named(struct slice parameter, struct slice pattern)
{
    bool is_open = slice_ends_with(pattern, SLICE("*"));
    size_t len = is_open ? pattern.len - 1 : pattern.len;
    size_t name = slice_find(parameter, SLICE("="), 0);
    return len > 0 && (is_open ? name >= len : name == len) &&
           strncasecmp(parameter.ptr, pattern.ptr, len) == 0;
}

static bool is_tracking(struct slice names, struct slice parameter)
{
    struct slice rest = names, line;
    while (slice_next_line(&rest, &line)) {
        line = slice_trim(line);
        if (line.len && line.ptr[0] != '#' && is_named(parameter, line))
            return true;
    }
    return false;
}

struct slice tracking_clean(struct arena *arena, struct slice names, struct slice url)
{
    size_t hash = slice_find(url, SLICE("#"), 0), query = slice_find(url, SLICE("?"), 0);
    if (query >= hash)
        return url;
    struct slice rest = {url.ptr + query + 1, hash - query - 1}, parameter;
    char *clean = arena_alloc(arena, url.len + 1);
    size_t len = query;
    bool has_any = false;
    memcpy(clean, url.ptr, query);
    for (unsigned i = 0; slice_next_part(&rest, '&', &parameter); i++) {
        if (i == PARAMETERS_MAX)
            return url;
        if (is_tracking(names, parameter)) {
            has_any = true;
            continue;
        }
        clean[len] = len == query ? '?' : '&';
        memcpy(clean + len + 1, parameter.ptr, parameter.len);
        len += parameter.len + 1;
    }
    if (!has_any)
        return url;
    memcpy(clean + len, url.ptr + hash, url.len - hash);
    len += url.len - hash;
    clean[len] = '\0';
    return (struct slice){clean, len};
}
