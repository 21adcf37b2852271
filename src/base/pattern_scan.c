/* A trie of the strings, completed to an automaton that knows for each state and each class of
 * bytes where to go, so that a byte costs two look-ups. Strings are cut to a few bytes: what is
 * rare is rare by its beginning, and the table stays small. See pattern_scan.h. */
#include "base/pattern_scan.h"

enum { LONGEST = 6, CLASS_OTHER = 1 };

/* A state is the place of its row in the table. A row begins with the number of the state's output
 * (0: none); behind it stands for each class the state to go to. */
struct pattern_scan {
    uint8_t class_of[256]; /* CLASS_OTHER: a byte that no string has */
    uint32_t row;          /* items of a row */
    uint32_t *table;
    struct rule_set *outputs;
};

struct builder {
    struct arena *arena;
    struct pattern_scan *scan;
    uint32_t size; /* of the table, as filled so far */
    uint32_t outputs;
};

/* UTF-8 of the two letters beyond ASCII that are an "s" and a "k" where case does not count. */
static const char *const relatives[] = {"\xC5\xBF", "\xE2\x84\xAA"};
enum { RELATIVES = sizeof relatives / sizeof *relatives };

static struct slice cut(struct slice text)
{
    return (struct slice){text.ptr, text.len < LONGEST ? text.len : LONGEST};
}

/* Gives each of its bytes a class; returns how many bytes it has. */
static uint32_t add_classes(struct pattern_scan *scan, struct slice text)
{
    for (size_t i = 0; i < text.len; i++) {
        uint8_t *class = &scan->class_of[(unsigned char)text.ptr[i]];
        if (!*class)
            *class = (uint8_t)scan->row++;
    }
    return (uint32_t)text.len;
}

static struct rule_set *output_at(struct builder *b, uint32_t state)
{
    uint32_t *number = &b->scan->table[state];
    if (!*number)
        *number = ++b->outputs;
    return &b->scan->outputs[*number];
}

/* Walks the trie, growing it; returns what its end tells. */
static struct rule_set *add_string(struct builder *b, struct slice text)
{
    struct pattern_scan *scan = b->scan;
    uint32_t state = 0;
    for (size_t i = 0; i < text.len; i++) {
        uint32_t *edge = &scan->table[state + scan->class_of[(unsigned char)text.ptr[i]]];
        if (!*edge) {
            *edge = b->size;
            b->size += scan->row;
        }
        state = *edge;
    }
    return output_at(b, state);
}

static void inherit(struct builder *b, uint32_t state, uint32_t from)
{
    if (!b->scan->table[from])
        return;
    struct rule_set *own = output_at(b, state), *other = output_at(b, from);
    for (unsigned i = 0; i < PATTERN_RULES_MAX / 64; i++)
        own->words[i] |= other->words[i];
}

/* Breadth first: where the trie has no edge, a state goes where its longest proper end goes; and
 * what ends there ends here too. */
static void complete(struct builder *b)
{
    struct pattern_scan *scan = b->scan;
    uint32_t states = b->size / scan->row, taken = 0, put = 1; /* the root is the first */
    uint32_t *queue = ARENA_ARRAY(b->arena, uint32_t, states);
    uint32_t *ends = ARENA_ARRAY(b->arena, uint32_t, states); /* of the state with that number */
    while (taken < put) {
        uint32_t state = queue[taken++], end = ends[state / scan->row];
        for (uint32_t class = CLASS_OTHER; class < scan->row; class ++) {
            uint32_t *edge = &scan->table[state + class];
            uint32_t fallback = state ? scan->table[end + class] : 0;
            if (!*edge) {
                *edge = fallback;
                continue;
            }
            ends[*edge / scan->row] = fallback;
            inherit(b, *edge, fallback);
            queue[put++] = *edge;
        }
    }
}

struct pattern_scan *pattern_scan_new(struct arena *arena, const struct literals *needed,
                                      uint32_t rules)
{
    struct pattern_scan *scan = ARENA_NEW(arena, struct pattern_scan);
    struct builder b = {.arena = arena, .scan = scan};
    uint32_t most = 1; /* states: one for each byte, where no two strings begin alike */
    scan->row = CLASS_OTHER + 1;
    for (uint32_t rule = 0; rule < rules; rule++)
        for (uint32_t i = 0; i < needed[rule].count; i++)
            most += add_classes(scan, cut(needed[rule].items[i]));
    for (unsigned i = 0; i < RELATIVES; i++)
        most += add_classes(scan, slice_of(relatives[i]));
    for (unsigned byte = 0; byte < 256; byte++) {
        unsigned small = byte >= 'A' && byte <= 'Z' ? byte + 32 : byte;
        scan->class_of[byte] = scan->class_of[small] ? scan->class_of[small] : CLASS_OTHER;
    }
    scan->table = ARENA_ARRAY(arena, uint32_t, most * scan->row);
    scan->outputs = ARENA_ARRAY(arena, struct rule_set, most + 1);
    b.size = scan->row;
    for (uint32_t rule = 0; rule < rules; rule++) {
        for (uint32_t i = 0; i < needed[rule].count; i++)
            rule_set_add(add_string(&b, cut(needed[rule].items[i])), rule);
        for (unsigned i = 0; i < RELATIVES && needed[rule].count; i++)
            rule_set_add(add_string(&b, slice_of(relatives[i])), rule);
    }
    complete(&b);
    return scan;
}

void pattern_scan_run(const struct pattern_scan *scan, struct slice text, struct rule_set *found)
{
    uint32_t state = 0;
    for (size_t i = 0; i < text.len; i++) {
        state = scan->table[state + scan->class_of[(unsigned char)text.ptr[i]]];
        uint32_t output = scan->table[state];
        if (output)
            for (unsigned word = 0; word < PATTERN_RULES_MAX / 64; word++)
                found->words[word] |= scan->outputs[output].words[word];
    }
}
