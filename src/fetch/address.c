/* Ranges after the IANA special-purpose registries; web addresses by libcurl's own parser, so that
 * what is checked is what is connected to. */
#include "fetch/address.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <sys/socket.h>

struct range {
    uint32_t network;
    unsigned bits;
};

static const struct range ranges[] = {
    {0x00000000, 8},  {0x0a000000, 8},  {0x64400000, 10}, {0x7f000000, 8},  {0xa9fe0000, 16},
    {0xac100000, 12}, {0xc0000000, 24}, {0xc0000200, 24}, {0xc0a80000, 16}, {0xc6120000, 15},
    {0xc6336400, 24}, {0xcb007100, 24}, {0xe0000000, 3},
};

static bool is_private_v4(uint32_t address)
{
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        if ((address ^ ranges[i].network) >> (32 - ranges[i].bits) == 0)
            return true;
    }
    return false;
}

static uint32_t read_v4(const unsigned char *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static bool is_private_v6(const unsigned char bytes[16])
{
    static const unsigned char zero[16], mapped[12] = {[10] = 0xff, [11] = 0xff},
                                         nat64[12] = {0x00, 0x64, 0xff, 0x9b};
    if (memcmp(bytes, mapped, 12) == 0 || memcmp(bytes, nat64, 12) == 0 ||
        memcmp(bytes, zero, 12) == 0)
        return is_private_v4(read_v4(bytes + 12));
    if (bytes[0] == 0x20 && bytes[1] == 0x02) /* 6to4 */
        return is_private_v4(read_v4(bytes + 2));
    /* 2001::/32 (Teredo) hides an address, 2001:db8::/32 is for books; only 2000::/3 is handed out
     * at all. */
    if (bytes[0] == 0x20 && bytes[1] == 0x01 &&
        ((bytes[2] == 0 && bytes[3] == 0) || (bytes[2] == 0x0d && bytes[3] == 0xb8)))
        return true;
    return bytes[0] >> 5 != 1;
}

bool address_is_private(const struct sockaddr *address)
{
    if (address->sa_family == AF_INET)
        return is_private_v4(ntohl(((const struct sockaddr_in *)address)->sin_addr.s_addr));
    if (address->sa_family == AF_INET6)
        return is_private_v6(((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr);
    return true;
}

bool address_is_private_host(const char *host)
{
    struct in_addr v4;
    struct in6_addr v6;
    struct slice name = slice_of(host);
    if (slice_ends_with(name, SLICE(".")))
        name.len--;
    if (slice_is(name, "localhost") || slice_ends_with(name, SLICE(".localhost")))
        return true;
    if (inet_aton(host, &v4)) /* also "127.1" and "0x7f.1", which a proxy may understand too */
        return is_private_v4(ntohl(v4.s_addr));
    return inet_pton(AF_INET6, host, &v6) == 1 && is_private_v6(v6.s6_addr);
}

bool address_is_local_name(const char *host)
{
    static const char *const domains[] = {".local",   ".internal", ".home.arpa", ".localdomain",
                                          ".lan",     ".home",     ".intranet",  ".corp",
                                          ".private", ".onion",    ".test",      ".invalid"};
    struct slice name = slice_of(host);
    if (slice_ends_with(name, SLICE(".")))
        name.len--;
    if (!memchr(name.ptr, '.', name.len) && !memchr(name.ptr, ':', name.len))
        return true;
    for (size_t i = 0; i < sizeof domains / sizeof *domains; i++) {
        if (slice_ends_with(name, slice_of(domains[i])))
            return true;
    }
    return false;
}

static const char *take_part(CURLU *url, CURLUPart part, unsigned flags, struct arena *arena)
{
    char *text = NULL;
    const char *copy = NULL;
    if (curl_url_get(url, part, &text, flags) == CURLUE_OK)
        copy = arena_string(arena, slice_of(text));
    curl_free(text);
    return copy;
}

/* Fragment, user and password are never sent; a user in an address is a trick on the reader. */
static bool clean(CURLU *url)
{
    return curl_url_set(url, CURLUPART_FRAGMENT, NULL, 0) == CURLUE_OK &&
           curl_url_set(url, CURLUPART_USER, NULL, 0) == CURLUE_OK &&
           curl_url_set(url, CURLUPART_PASSWORD, NULL, 0) == CURLUE_OK;
}

static void lower(char *text)
{
    for (; *text; text++) {
        if (*text >= 'A' && *text <= 'Z')
            *text = (char)(*text + 32);
    }
}

static bool read_parts(CURLU *url, struct arena *arena, struct url_parts *out)
{
    const char *scheme = take_part(url, CURLUPART_SCHEME, 0, arena);
    const char *host = take_part(url, CURLUPART_HOST, 0, arena);
    if (!scheme || !host || !*host)
        return false;
    out->is_https = strcmp(scheme, "https") == 0;
    if (!out->is_https && strcmp(scheme, "http") != 0)
        return false;
    lower((char *)host);
    if (curl_url_set(url, CURLUPART_HOST, host, 0) != CURLUE_OK)
        return false;
    struct slice bare = slice_of(host);
    if (bare.ptr[0] == '[')
        bare = (struct slice){bare.ptr + 1, bare.len - 2};
    out->host = arena_string(arena, bare);
    const char *port = take_part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT, arena);
    const char *path = take_part(url, CURLUPART_PATH, 0, arena);
    const char *query = take_part(url, CURLUPART_QUERY, 0, arena);
    out->port = port ? (unsigned)strtoul(port, NULL, 10) : 0;
    out->path = arena_printf(arena, "%s%s%s", path && *path ? path : "/", query ? "?" : "",
                             query ? query : "")
                    .ptr;
    out->whole = take_part(url, CURLUPART_URL, CURLU_NO_DEFAULT_PORT, arena);
    return out->whole != NULL;
}

bool url_read(const char *text, struct arena *arena, struct url_parts *out)
{
    CURLU *url = curl_url();
    if (!url)
        abort();
    bool good = curl_url_set(url, CURLUPART_URL, text, CURLU_URLENCODE) == CURLUE_OK &&
                clean(url) && read_parts(url, arena, out);
    curl_url_cleanup(url);
    return good;
}

const char *url_redirect(const char *base, const char *location, struct arena *arena)
{
    struct url_parts parts;
    CURLU *url = curl_url();
    if (!url)
        abort();
    bool good = curl_url_set(url, CURLUPART_URL, base, CURLU_URLENCODE) == CURLUE_OK &&
                curl_url_set(url, CURLUPART_URL, location, CURLU_URLENCODE) == CURLUE_OK &&
                clean(url) && read_parts(url, arena, &parts);
    curl_url_cleanup(url);
    return good ? parts.whole : NULL;
}
