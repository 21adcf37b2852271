/* http_proxy, https_proxy, all_proxy and no_proxy, as curl reads them. Read here, because only a
 * connection without a proxy tells the address of the server. */
#include "fetch/http_int.h"

#include <stdlib.h>
#include <strings.h>

static const char *variable(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

/* "example.id" and ".example.id" both stand for the name and all below it. */
static bool covers(struct slice pattern, struct slice host)
{
    if (slice_starts_with(pattern, SLICE(".")))
        pattern = (struct slice){pattern.ptr + 1, pattern.len - 1};
    if (pattern.len == 0 || pattern.len > host.len)
        return false;
    size_t from = host.len - pattern.len;
    return strncasecmp(pattern.ptr, host.ptr + from, pattern.len) == 0 &&
           (from == 0 || host.ptr[from - 1] == '.');
}

static bool is_excepted(const char *host)
{
    const char *list = variable("no_proxy") ? variable("no_proxy") : variable("NO_PROXY");
    struct slice rest = slice_of(list), pattern;
    while (slice_next_part(&rest, ',', &pattern)) {
        pattern = slice_trim(pattern);
        if (slice_is(pattern, "*") || covers(pattern, slice_of(host)))
            return true;
    }
    return false;
}

const char *proxy_for(const struct url_parts *url)
{
    const char *proxy;
    if (is_excepted(url->host))
        return NULL;
    /* HTTP_PROXY in capitals is what a web server hands to its scripts from a visitor's header:
     * never read. */
    proxy = variable(url->is_https ? "https_proxy" : "http_proxy");
    if (!proxy && url->is_https)
        proxy = variable("HTTPS_PROXY");
    if (!proxy)
        proxy = variable("all_proxy");
    return proxy ? proxy : variable("ALL_PROXY");
}
