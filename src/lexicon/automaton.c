/* All forms as one trie over word keys, its edges in one hash table. A token may be followed by its
 * word or its stem, so a walk keeps a few nodes at once; nothing is allocated on the way but the
 * hits. */
#include "lexicon/lexicon_int.h"

static uint32_t edge_slot(const struct automaton *automaton, uint32_t node, uint32_t key)
{
    uint64_t hash = ((uint64_t)node << 32 | key) * 0x9e3779b97f4a7c15ULL;
    uint32_t mask = automaton->edge_capacity - 1, at = (uint32_t)(hash >> 40) & mask;
    while (automaton->edges[at].to != NODE_NONE &&
           (automaton->edges[at].node != node || automaton->edges[at].key != key))
        at = (at + 1) & mask;
    return at;
}

static void node_new(struct automaton *automaton, struct arena *arena)
{
    VEC_ADD(arena, &automaton->nodes, ((struct node){.first_form = UINT32_MAX}));
}

void automaton_init(struct automaton *automaton, struct arena *arena, uint32_t forms)
{
    memset(automaton, 0, sizeof *automaton);
    automaton->edge_capacity = 1 << 10;
    while (automaton->edge_capacity < forms / 4 * 3)
        automaton->edge_capacity *= 2;
    VEC_RESERVE(arena, &automaton->nodes, forms);
    automaton->edges = ARENA_ARRAY(arena, struct edge, automaton->edge_capacity);
    node_new(automaton, arena); /* NODE_NONE */
    node_new(automaton, arena); /* NODE_ROOT */
}

static void grow_edges(struct automaton *automaton, struct arena *arena)
{
    struct edge *old = automaton->edges;
    uint32_t old_capacity = automaton->edge_capacity;
    automaton->edge_capacity *= 2;
    automaton->edges = ARENA_ARRAY(arena, struct edge, automaton->edge_capacity);
    for (uint32_t i = 0; i < old_capacity; i++) {
        if (old[i].to != NODE_NONE)
            automaton->edges[edge_slot(automaton, old[i].node, old[i].key)] = old[i];
    }
}

/* NODE_NONE where there is none. Not from NODE_ROOT. */
static uint32_t step(const struct automaton *automaton, uint32_t node, uint32_t key)
{
    return automaton->edges[edge_slot(automaton, node, key)].to;
}

static uint32_t add_to_root(struct automaton *automaton, struct arena *arena, uint32_t key)
{
    while (automaton->root_edges.count <= key)
        VEC_ADD(arena, &automaton->root_edges, NODE_NONE);
    uint32_t *to = &automaton->root_edges.items[key];
    if (*to == NODE_NONE) {
        node_new(automaton, arena);
        *to = automaton->nodes.count - 1;
    }
    return *to;
}

uint32_t automaton_add(struct automaton *automaton, struct arena *arena, uint32_t node,
                       uint32_t key)
{
    if (node == NODE_ROOT)
        return add_to_root(automaton, arena, key);
    uint32_t to = step(automaton, node, key);
    if (to != NODE_NONE)
        return to;
    if ((automaton->edge_count + 1) * 4 > automaton->edge_capacity * 3)
        grow_edges(automaton, arena);
    node_new(automaton, arena);
    to = automaton->nodes.count - 1;
    automaton->nodes.items[node].goes_on = true;
    automaton->edges[edge_slot(automaton, node, key)] = (struct edge){node, key, to};
    automaton->edge_count++;
    return to;
}

static struct node_form node_form(const struct form *form)
{
    return (struct node_form){.entry = form->entry,
                              .exact = form->exact,
                              .number = form->entry->number,
                              .class = form->class,
                              .lang = form->lang,
                              .tokens = form->tokens,
                              .is_stem = form->is_stem,
                              .is_acronym = form->is_acronym,
                              .needs_lang =
                                  form->lang != LANG_UND && (form->is_strict || form->is_stem)};
}

/* Moves a node's forms from their chain to the place `at`; how many there are. */
static uint16_t line_up(struct lexicon *lexicon, const struct node *node, uint32_t at)
{
    struct node_form *forms = lexicon->automaton.forms + at;
    uint16_t count = 0;
    for (uint32_t f = node->first_form; f != UINT32_MAX; f = lexicon->forms.items[f].next) {
        struct node_form form = node_form(&lexicon->forms.items[f]);
        uint16_t to = count++;
        for (; to > 0 && forms[to - 1].number > form.number; to--)
            forms[to] = forms[to - 1];
        forms[to] = form;
    }
    return count;
}

void automaton_finish(struct lexicon *lexicon)
{
    struct automaton *automaton = &lexicon->automaton;
    struct arena *arena = &lexicon->arena;
    uint32_t used = 0, key_end = lexicon->keys.count + 1;
    automaton->forms = ARENA_ARRAY(arena, struct node_form, lexicon->forms.count);
    for (uint32_t n = 0; n < automaton->nodes.count; n++) {
        struct node *node = &automaton->nodes.items[n];
        node->forms = line_up(lexicon, node, used);
        node->first_form = used;
        used += node->forms;
    }
    automaton->from_root = ARENA_ARRAY(arena, struct node, key_end);
    while (automaton->root_edges.count < key_end)
        VEC_ADD(arena, &automaton->root_edges, NODE_NONE);
    for (uint32_t key = 0; key < key_end; key++) {
        uint32_t to = automaton->root_edges.items[key];
        if (to != NODE_NONE)
            automaton->from_root[key] = automaton->nodes.items[to];
    }
}

/* Letters as the form has them; the ending of a clitic is free. */
static bool is_written_so(const struct node_form *form, const struct text *text, uint32_t first)
{
    for (uint32_t i = 0; i < form->tokens; i++) {
        struct slice written = token_text(text, first + i), wanted = form->exact[i];
        if (written.ptr[0] != wanted.ptr[0] || !slice_starts_with(written, wanted))
            return false;
        if (written.len != wanted.len && !(text->tokens.items[first + i].flags & TOKEN_CLITIC) &&
            !(written.len == wanted.len + 1 && written.ptr[wanted.len] == '.'))
            return false;
    }
    return true;
}

/* One walk from a token, and the nodes that it came to: in the order of their ends, of one end the
 * word's before the stem's. */
enum { MOST_NODES = 16, MOST_FOUND = 2 * MOST_NODES * FORM_MOST_TOKENS };
struct walk {
    const struct lexicon *lexicon;
    const struct text *text;
    uint32_t first;
    uint8_t lang; /* of the sentence */
    uint32_t count;
    struct found {
        uint32_t end, first_form;
        uint16_t forms;
    } found[MOST_FOUND];
};

static bool fits(const struct walk *walk, const struct node_form *form)
{
    if (form->needs_lang && walk->lang != LANG_UND && form->lang != walk->lang)
        return false;
    return !form->exact || is_written_so(form, walk->text, walk->first);
}

static void note_node(struct walk *walk, const struct node *node, uint32_t end)
{
    if (node->forms)
        walk->found[walk->count++] = (struct found){end, node->first_form, node->forms};
}

static void add_forms(const struct walk *walk, const struct found *found, struct arena *arena,
                      struct lex_hits *out)
{
    const struct node_form *form = walk->lexicon->automaton.forms + found->first_form;
    uint64_t classes = 0, values = 0;
    VEC_RESERVE(arena, &out->list, out->list.count + found->forms);
    for (const struct node_form *end = form + found->forms; form < end; form++) {
        if (!fits(walk, form))
            continue;
        out->list.items[out->list.count++] =
            (struct lex_hit){walk->first, found->end,    form->entry,     form->class,
                             form->lang,  form->is_stem, form->is_acronym};
        classes |= (uint64_t)1 << form->class;
        values |= form->entry->value_bits;
    }
    out->starting[walk->first] |= classes;
    out->values_starting[walk->first] |= values;
    out->ending[found->end] |= classes;
    out->values_ending[found->end] |= values;
    for (uint32_t t = walk->first; t < found->end; t++)
        out->covering[t] |= classes;
}

/* By entry number; the runs are short. */
static void sort_hits(struct lex_hit *hits, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++) {
        struct lex_hit hit = hits[i];
        uint32_t at = i;
        for (; at > 0 && hits[at - 1].entry->number > hit.entry->number; at--)
            hits[at] = hits[at - 1];
        hits[at] = hit;
    }
}

/* Appends what fits of the nodes found, the longer first, then by entry number. */
static void add_hits(const struct walk *walk, struct arena *arena, struct lex_hits *out)
{
    for (uint32_t end = walk->count; end > 0;) {
        uint32_t from = end - 1, first_hit = out->list.count;
        while (from > 0 && walk->found[from - 1].end == walk->found[from].end)
            from--;
        for (uint32_t i = from; i < end; i++)
            add_forms(walk, &walk->found[i], arena, out);
        if (end - from > 1)
            sort_hits(out->list.items + first_hit, out->list.count - first_hit);
        end = from;
    }
}

/* The nodes that a token leads to from `node`, by its word and by its stem: those with edges join
 * the ones that the next token goes on from. */
static uint32_t take_token(struct walk *walk, const struct token *token, uint32_t node,
                           uint32_t end, uint32_t *next, uint32_t count)
{
    const struct automaton *automaton = &walk->lexicon->automaton;
    uint32_t keys[2] = {token->key, token->stem};
    for (unsigned k = 0; k < 2; k++) {
        uint32_t to = keys[k] ? step(automaton, node, keys[k]) : NODE_NONE;
        if (to == NODE_NONE)
            continue;
        note_node(walk, &automaton->nodes.items[to], end);
        if (automaton->nodes.items[to].goes_on && count < MOST_NODES)
            next[count++] = to;
    }
    return count;
}

/* The same from the root, where nearly all walks end. */
static uint32_t take_first(struct walk *walk, const struct token *token, uint32_t *next)
{
    const struct automaton *automaton = &walk->lexicon->automaton;
    uint32_t keys[2] = {token->key, token->stem}, count = 0;
    for (unsigned k = 0; k < 2; k++) {
        const struct node *node = &automaton->from_root[keys[k]];
        note_node(walk, node, walk->first + 1);
        if (node->goes_on)
            next[count++] = automaton->root_edges.items[keys[k]];
    }
    return count;
}

static void match_from(struct walk *walk)
{
    const struct token *tokens = walk->text->tokens.items;
    uint32_t nodes[2][MOST_NODES], first = walk->first, last = first + FORM_MOST_TOKENS;
    uint32_t count = take_first(walk, &tokens[first], nodes[0]);
    if (last > walk->text->tokens.count)
        last = walk->text->tokens.count;
    for (uint32_t t = first + 1; t < last && count; t++) {
        const struct token *token = &tokens[t];
        const uint32_t *from = nodes[(t - first - 1) & 1];
        uint32_t *to = nodes[(t - first) & 1], to_count = 0;
        if (token->sentence != tokens[first].sentence || token->flags & TOKEN_NEWLINE_BEFORE)
            return;
        for (uint32_t i = 0; i < count; i++)
            to_count = take_token(walk, token, from[i], t + 1, to, to_count);
        count = to_count;
    }
}

void lexicon_match(const struct lexicon *lexicon, const struct text *text, struct arena *arena,
                   struct lex_hits *out)
{
    memset(out, 0, sizeof *out);
    /* A few more than needed: asking behind the last token finds nothing. */
    enum { BEHIND = 16 };
    uint32_t room = text->tokens.count + BEHIND;
    out->begin = ARENA_ARRAY(arena, uint32_t, room);
    out->starting = ARENA_ARRAY(arena, uint64_t, room);
    out->covering = ARENA_ARRAY(arena, uint64_t, room);
    out->ending = ARENA_ARRAY(arena, uint64_t, room);
    out->values_starting = ARENA_ARRAY(arena, uint64_t, room);
    out->values_ending = ARENA_ARRAY(arena, uint64_t, room);
    VEC_RESERVE(arena, &out->list, text->tokens.count); /* about so many there are */
    struct walk walk;
    walk.lexicon = lexicon;
    walk.text = text;
    for (uint32_t t = 0; t < text->tokens.count; t++) {
        out->begin[t] = out->list.count;
        const struct token *token = &text->tokens.items[t];
        if (!token->key && !token->stem)
            continue;
        walk.first = t;
        walk.lang = text->sentences.items[token->sentence].lang;
        walk.count = 0;
        match_from(&walk);
        add_hits(&walk, arena, out);
        out->present |= out->starting[t];
    }
    for (uint32_t t = text->tokens.count; t < room; t++)
        out->begin[t] = out->list.count;
}

const struct lex_hit *lex_hit_over(const struct lex_hits *hits, uint32_t token,
                                   enum lex_class class)
{
    const struct lex_hit *best = NULL;
    if (!(hits->covering[token] >> class & 1))
        return NULL;
    for (uint32_t t = lex_reach_back(hits, token, class, FORM_MOST_TOKENS); t <= token; t++) {
        const struct lex_hit *hit = lex_hit_at(hits, t, class);
        if (hit && hit->end > token && (!best || hit->end - hit->first > best->end - best->first))
            best = hit;
    }
    return best;
}

const struct lex_hit *lex_hit_before(const struct lex_hits *hits, uint32_t end,
                                     enum lex_class class)
{
    if (!(hits->ending[end] >> class & 1))
        return NULL;
    for (uint32_t t = lex_reach_back(hits, end - 1, class, FORM_MOST_TOKENS); t < end; t++) {
        if (!lex_starts(hits, t, class))
            continue;
        for (uint32_t i = hits->begin[t]; i < hits->begin[t + 1]; i++) {
            const struct lex_hit *hit = &hits->list.items[i];
            if (hit->end == end && hit->class == class)
                return hit;
        }
    }
    return NULL;
}
