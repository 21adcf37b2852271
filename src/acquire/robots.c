/* Groups of user-agent lines followed by rules; longest match with * and $ (RFC 9309 section 2.2).
 */
#include "acquire/robots.h"

#include "acquire/http_message.h"

enum { MOST_RULES = 20000, LONGEST_DELAY_S = 3600 };

static int hex_digit(char c)
{
    int letter = c | 0x20;
    return c >= '0' && c <= '9' ? c - '0' : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

static bool is_unreserved(unsigned char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

/* One form for each octet (section 2.2.2): escapes of unreserved characters are undone, bytes over
 * 0x7f and bad escapes are escaped, escapes are written in capitals. */
static struct slice normalize(struct arena *arena, struct slice path)
{
    static const char digits[] = "0123456789ABCDEF";
    char *out = arena_alloc(arena, path.len * 3 + 1);
    size_t used = 0;
    for (size_t i = 0; i < path.len; i++) {
        unsigned char c = (unsigned char)path.ptr[i];
        int high = c == '%' && i + 2 < path.len ? hex_digit(path.ptr[i + 1]) : -1;
        int low = high >= 0 ? hex_digit(path.ptr[i + 2]) : -1;
        bool escaped = low >= 0;
        if (escaped) {
            c = (unsigned char)(high * 16 + low);
            i += 2;
        }
        if (escaped ? is_unreserved(c) : c > 0x20 && c < 0x7f) {
            out[used++] = (char)c;
        } else {
            out[used++] = '%';
            out[used++] = digits[c >> 4];
            out[used++] = digits[c & 15];
        }
    }
    return (struct slice){out, used};
}

/* "key: value # comment" */
static bool split_line(struct slice line, struct slice *key, struct slice *value)
{
    size_t comment = slice_find(line, SLICE("#"), 0);
    line.len = comment;
    size_t colon = slice_find(line, SLICE(":"), 0);
    if (colon >= line.len)
        return false;
    *key = slice_trim((struct slice){line.ptr, colon});
    *value = slice_trim((struct slice){line.ptr + colon + 1, line.len - colon - 1});
    return true;
}

/* The product token at the beginning of a user-agent value. */
static struct slice product_token(struct slice value)
{
    size_t len = 0;
    while (len < value.len &&
           (is_unreserved((unsigned char)value.ptr[len]) && value.ptr[len] != '.' &&
            value.ptr[len] != '~' && !(value.ptr[len] >= '0' && value.ptr[len] <= '9')))
        len++;
    return (struct slice){value.ptr, len};
}

struct parser {
    struct robots *ours, *others; /* groups that name us; groups for * */
    struct slice product;
    bool names_us, names_all, in_rules, found_us;
    struct arena *arena;
};

static void on_user_agent(struct parser *p, struct slice value)
{
    if (p->in_rules) { /* a new group begins */
        p->names_us = p->names_all = p->in_rules = false;
    }
    if (slice_is(value, "*")) {
        p->names_all = true;
    } else if (p->product.len && http_is_name(product_token(value), p->product.ptr)) {
        p->names_us = true;
        p->found_us = true;
    }
}

static void add_rule(struct parser *p, struct robots *robots, struct slice value, bool allow)
{
    if (value.len && robots->rules.count < MOST_RULES)
        VEC_ADD(p->arena, &robots->rules,
                ((struct robots_rule){normalize(p->arena, value), allow}));
}

static void on_rule(struct parser *p, struct slice value, bool allow)
{
    p->in_rules = true;
    if (p->names_us)
        add_rule(p, p->ours, value, allow);
    if (p->names_all)
        add_rule(p, p->others, value, allow);
}

static void on_delay(struct parser *p, struct slice value)
{
    uint64_t ms = 0, scale = 1000;
    bool fraction = false;
    p->in_rules = true;
    for (size_t i = 0; i < value.len && ms < LONGEST_DELAY_S * 1000ull; i++) {
        char c = value.ptr[i];
        if (c == '.' && !fraction) {
            fraction = true;
        } else if (c >= '0' && c <= '9') {
            scale = fraction ? scale / 10 : scale;
            ms = fraction ? ms + (uint64_t)(c - '0') * scale : ms * 10 + (uint64_t)(c - '0') * 1000;
        } else {
            return;
        }
    }
    if (ms > LONGEST_DELAY_S * 1000ull)
        ms = LONGEST_DELAY_S * 1000ull;
    if (p->names_us && ms > p->ours->crawl_delay_ms)
        p->ours->crawl_delay_ms = (uint32_t)ms;
    if (p->names_all && ms > p->others->crawl_delay_ms)
        p->others->crawl_delay_ms = (uint32_t)ms;
}

/* RFC 9309 ends lines at CR, LF or both. */
static bool next_line(struct slice *rest, struct slice *line)
{
    size_t len = 0;
    if (rest->len == 0)
        return false;
    while (len < rest->len && rest->ptr[len] != '\n' && rest->ptr[len] != '\r')
        len++;
    *line = (struct slice){rest->ptr, len};
    len += len < rest->len;
    rest->ptr += len, rest->len -= len;
    return true;
}

/* Whole lines only: half a rule would be another rule ("Disallow: /" of "Disallow: /drafts"). */
static struct slice cut(struct slice text)
{
    if (text.len <= ROBOTS_MAX_BYTES)
        return text;
    bool is_whole = text.ptr[ROBOTS_MAX_BYTES] == '\n' || text.ptr[ROBOTS_MAX_BYTES] == '\r';
    text.len = ROBOTS_MAX_BYTES;
    while (!is_whole && text.len > 0 && text.ptr[text.len - 1] != '\n' &&
           text.ptr[text.len - 1] != '\r')
        text.len--;
    return text;
}

void robots_parse(struct slice text, struct slice product, struct arena *arena, struct robots *out)
{
    struct robots others = {0};
    struct slice line, key, value;
    memset(out, 0, sizeof *out);
    struct parser parser = {
        .ours = out, .others = &others, .product = arena_dup(arena, product), .arena = arena};
    text = cut(text);
    if (slice_starts_with(text, SLICE("\xef\xbb\xbf")))
        text.ptr += 3, text.len -= 3;
    while (next_line(&text, &line)) {
        if (!split_line(line, &key, &value))
            continue;
        if (http_is_name(key, "user-agent"))
            on_user_agent(&parser, value);
        else if (http_is_name(key, "allow"))
            on_rule(&parser, value, true);
        else if (http_is_name(key, "disallow"))
            on_rule(&parser, value, false);
        else if (http_is_name(key, "crawl-delay"))
            on_delay(&parser, value);
        else if (http_is_name(key, "sitemap") && value.len)
            VEC_ADD(arena, &out->sitemaps, arena_dup(arena, value));
    }
    if (!parser.found_us) {
        memcpy(&out->rules, &others.rules, sizeof out->rules);
        out->crawl_delay_ms = others.crawl_delay_ms;
    }
}

bool robots_for_status(long http_status, struct robots *out)
{
    memset(out, 0, sizeof *out);
    if (http_status >= 200 && http_status < 300)
        return false;
    out->disallow_all = http_status < 400 || http_status >= 500;
    return true;
}

/* Glob matching with * and a final $, without recursion: the last * takes as much as it must. */
static bool matches(struct slice pattern, struct slice path)
{
    bool to_end = pattern.len && pattern.ptr[pattern.len - 1] == '$';
    size_t p = 0, s = 0, star = SIZE_MAX, star_at = 0;
    if (to_end)
        pattern.len--;
    for (;;) {
        if (p < pattern.len && pattern.ptr[p] == '*') {
            star = p++;
            star_at = s;
        } else if (p == pattern.len && (!to_end || s == path.len)) {
            return true;
        } else if (s < path.len && p < pattern.len && pattern.ptr[p] == path.ptr[s]) {
            p++, s++;
        } else if (star != SIZE_MAX && star_at < path.len) {
            p = star + 1;
            s = ++star_at;
        } else {
            return false;
        }
    }
}

bool robots_allow(const struct robots *robots, struct slice path, struct arena *scratch)
{
    if (slice_is(path, "/robots.txt"))
        return true; /* section 2.2.2 */
    if (robots->disallow_all)
        return false;
    struct slice normal = normalize(scratch, path.len ? path : SLICE("/"));
    size_t longest = 0;
    bool allowed = true;
    for (uint32_t i = 0; i < robots->rules.count; i++) {
        const struct robots_rule *rule = &robots->rules.items[i];
        if (rule->pattern.len < longest || !matches(rule->pattern, normal))
            continue;
        allowed = rule->pattern.len > longest ? rule->allow : allowed || rule->allow;
        longest = rule->pattern.len;
    }
    return allowed;
}
