/* Addresses in, the number of the page out. See paging.h. */
#include "acquire/paging.h"

#define SEARCH_BYTES (128u << 10)
#define PAGES_MAX 60u

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/* "2" -> 2, "all" -> PAGE_ALL; 0 for anything else. */
static unsigned read_page(struct slice word)
{
    unsigned page = 0;
    if (slice_is(word, "all") || slice_is(word, "full") || slice_is(word, "semua"))
        return PAGE_ALL;
    if (word.len == 0 || word.len > 2)
        return 0;
    for (size_t i = 0; i < word.len; i++) {
        if (!is_digit(word.ptr[i]))
            return 0;
        page = page * 10 + (unsigned)(word.ptr[i] - '0');
    }
    return page <= PAGES_MAX ? page : 0;
}

/* "?page=2&x=y": finds the parameter among the others. */
static bool read_query(struct slice url, size_t query, struct slice *base, struct slice *rest,
                       unsigned *page)
{
    static const char *const names[] = {"page", "hal", "halaman", "paged", "page_num", "showpage"};
    struct slice parameters = {url.ptr + query + 1, url.len - query - 1}, parameter;
    while (slice_next_part(&parameters, '&', &parameter)) {
        struct slice value = parameter, name;
        if (!slice_next_part(&value, '=', &name))
            continue;
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            if (slice_is(name, names[i]) && read_page(value)) {
                *page = read_page(value);
                *base = (struct slice){url.ptr, (size_t)(parameter.ptr - url.ptr) - 1};
                *rest = (struct slice){parameter.ptr + parameter.len,
                                       (size_t)(url.ptr + url.len - parameter.ptr) - parameter.len};
                return true;
            }
    }
    return false;
}

/* "/slug/2", "/slug/page/2", "/slug/all". What stands before must be a name, not a date or an
 * index. */
static bool read_path(struct slice path, struct slice *base, unsigned *page)
{
    while (slice_ends_with(path, SLICE("/")))
        path.len--;
    size_t slash = path.len;
    while (slash > 0 && path.ptr[slash - 1] != '/')
        slash--;
    unsigned number = read_page((struct slice){path.ptr + slash, path.len - slash});
    if (slash < 10 || number == 0)
        return false;
    struct slice before = {path.ptr, slash - 1};
    if (slice_ends_with(before, SLICE("/page")))
        before.len -= 5;
    size_t name = before.len;
    while (name > 0 && before.ptr[name - 1] != '/')
        name--;
    if (memchr(before.ptr + name, '-', before.len - name) == NULL)
        return false;
    *base = before;
    *page = number;
    return true;
}

bool paging_read(struct slice url, struct slice *base, struct slice *rest, unsigned *page)
{
    url.len = slice_find(url, SLICE("#"), 0);
    *base = url;
    *rest = SLICE_EMPTY;
    *page = 1;
    if (!slice_starts_with(url, SLICE("http://")) && !slice_starts_with(url, SLICE("https://")))
        return false;
    size_t query = slice_find(url, SLICE("?"), 0);
    if (query < url.len && read_query(url, query, base, rest, page))
        return true;
    if (query == url.len && read_path(url, base, page))
        return true;
    while (slice_ends_with(*base, SLICE("/")))
        base->len--;
    return true;
}

bool paging_is_same_article(struct slice url_a, struct slice url_b)
{
    struct slice base_a, base_b, rest_a, rest_b;
    unsigned page_a, page_b;
    return paging_read(url_a, &base_a, &rest_a, &page_a) &&
           paging_read(url_b, &base_b, &rest_b, &page_b) && page_a != page_b &&
           slice_equal(base_a, base_b) && slice_equal(rest_a, rest_b);
}

/* The value of an attribute inside one tag. */
static struct slice attribute_of(struct slice tag, const char *name)
{
    size_t at = 0;
    struct slice wanted = slice_of(name);
    while ((at = slice_find(tag, wanted, at)) < tag.len) {
        size_t value = at + wanted.len;
        char quote = value < tag.len ? tag.ptr[value] : 0;
        if (quote == '"' || quote == '\'') {
            const char *end = memchr(tag.ptr + value + 1, quote, tag.len - value - 1);
            if (end)
                return (struct slice){tag.ptr + value + 1, (size_t)(end - tag.ptr) - value - 1};
        }
        at = value;
    }
    return SLICE_EMPTY;
}

struct slice paging_own_url(struct slice page)
{
    static const struct {
        const char *mark, *attribute;
    } marks[] = {{"rel=\"canonical\"", "href="},
                 {"rel='canonical'", "href="},
                 {"property=\"og:url\"", "content="}};
    if (page.len > SEARCH_BYTES)
        page.len = SEARCH_BYTES;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t at = slice_find(page, slice_of(marks[i].mark), 0);
        if (at == page.len)
            continue;
        size_t start = at, end = slice_find(page, SLICE(">"), at);
        while (start > 0 && page.ptr[start] != '<')
            start--;
        struct slice url =
            attribute_of((struct slice){page.ptr + start, end - start}, marks[i].attribute);
        if (url.len > 0)
            return url;
    }
    return SLICE_EMPTY;
}
