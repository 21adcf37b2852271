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
    VEC_ADD(arena, &automaton->first_form, UINT32_MAX);
}

void automaton_init(struct automaton *automaton, struct arena *arena)
{
    memset(automaton, 0, sizeof *automaton);
    automaton->edge_capacity = 1 << 15;
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

uint32_t automaton_step(const struct automaton *automaton, uint32_t node, uint32_t key)
{
    return automaton->edges[edge_slot(automaton, node, key)].to;
}

uint32_t automaton_add(struct automaton *automaton, struct arena *arena, uint32_t node,
                       uint32_t key)
{
    uint32_t to = automaton_step(automaton, node, key);
    if (to != NODE_NONE)
        return to;
    if ((automaton->edge_count + 1) * 2 > automaton->edge_capacity)
        grow_edges(automaton, arena);
    node_new(automaton, arena);
    to = automaton->first_form.count - 1;
    automaton->edges[edge_slot(automaton, node, key)] = (struct edge){node, key, to};
    automaton->edge_count++;
    return to;
}

/* Letters as the form has them; the ending of a clitic is free. */
static bool is_written_so(const struct form *form, const struct text *text, uint32_t first)
{
    for (uint32_t i = 0; form->exact && i < form->tokens; i++) {
        struct slice written = token_text(text, first + i), wanted = slice_of(form->exact[i]);
        if (!slice_starts_with(written, wanted))
            return false;
        if (written.len != wanted.len && !(text->tokens.items[first + i].flags & TOKEN_CLITIC) &&
            !(written.len == wanted.len + 1 && written.ptr[wanted.len] == '.'))
            return false;
    }
    return true;
}

static bool fits(const struct form *form, const struct text *text, uint32_t first)
{
    uint8_t lang = text->sentences.items[text->tokens.items[first].sentence].lang;
    bool wrong_language = form->lang != LANG_UND && lang != LANG_UND && form->lang != lang;
    if (wrong_language && (form->is_strict || form->is_stem))
        return false;
    return is_written_so(form, text, first);
}

static void add_hits(const struct lexicon *lexicon, const struct text *text, struct arena *arena,
                     uint32_t node, uint32_t first, uint32_t end, struct lex_hits *out)
{
    for (uint32_t f = lexicon->automaton.first_form.items[node]; f != UINT32_MAX;
         f = lexicon->forms.items[f].next) {
        const struct form *form = &lexicon->forms.items[f];
        if (!fits(form, text, first))
            continue;
        struct lex_hit *hit = VEC_PUSH(arena, &out->list);
        *hit = (struct lex_hit){
            first,      end,           form->entry,     (uint8_t)form->entry->class,
            form->lang, form->is_stem, form->is_acronym};
    }
}

/* Longer first, then by entry number; the runs are short. */
static void sort_hits(struct lex_hit *hits, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++) {
        struct lex_hit hit = hits[i];
        uint32_t at = i;
        while (at > 0 &&
               (hits[at - 1].end < hit.end ||
                (hits[at - 1].end == hit.end && hits[at - 1].entry->number > hit.entry->number))) {
            hits[at] = hits[at - 1];
            at--;
        }
        hits[at] = hit;
    }
}

static void match_from(const struct lexicon *lexicon, const struct text *text, struct arena *arena,
                       uint32_t first, struct lex_hits *out)
{
    enum { MOST_NODES = 16 };
    uint32_t nodes[MOST_NODES] = {NODE_ROOT}, next[MOST_NODES], count = 1;
    uint32_t sentence = text->tokens.items[first].sentence;
    for (uint32_t t = first; t < text->tokens.count && t < first + FORM_MOST_TOKENS && count; t++) {
        const struct token *token = &text->tokens.items[t];
        if (token->sentence != sentence || (t > first && token->flags & TOKEN_NEWLINE_BEFORE))
            return;
        uint32_t next_count = 0;
        for (uint32_t i = 0; i < count; i++) {
            uint32_t keys[2] = {token->key, token->stem};
            for (unsigned k = 0; k < 2; k++) {
                uint32_t to =
                    keys[k] ? automaton_step(&lexicon->automaton, nodes[i], keys[k]) : NODE_NONE;
                if (to == NODE_NONE || next_count == MOST_NODES)
                    continue;
                next[next_count++] = to;
                add_hits(lexicon, text, arena, to, first, t + 1, out);
            }
        }
        memcpy(nodes, next, sizeof *next * next_count);
        count = next_count;
    }
}

static void note_classes(struct lex_hits *hits, uint32_t first_hit)
{
    for (uint32_t i = first_hit; i < hits->list.count; i++) {
        const struct lex_hit *hit = &hits->list.items[i];
        uint64_t bit = (uint64_t)1 << hit->class;
        hits->starting[hit->first] |= bit;
        hits->ending[hit->end] |= bit;
        for (uint32_t t = hit->first; t < hit->end; t++)
            hits->covering[t] |= bit;
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
    for (uint32_t t = 0; t < text->tokens.count; t++) {
        uint32_t first_hit = out->begin[t] = out->list.count;
        const struct token *token = &text->tokens.items[t];
        if (token->key || token->stem) {
            match_from(lexicon, text, arena, t, out);
            sort_hits(out->list.items + first_hit, out->list.count - first_hit);
            note_classes(out, first_hit);
        }
    }
    for (uint32_t t = text->tokens.count; t < room; t++)
        out->begin[t] = out->list.count;
}

const struct lex_hit *lex_hit_over(const struct lex_hits *hits, uint32_t token,
                                   enum lex_class class)
{
    const struct lex_hit *best = NULL;
    uint32_t from = token >= FORM_MOST_TOKENS ? token - FORM_MOST_TOKENS + 1 : 0;
    if (!(hits->covering[token] >> class & 1))
        return NULL;
    for (uint32_t t = from; t <= token; t++) {
        const struct lex_hit *hit = lex_hit_at(hits, t, class);
        if (hit && hit->end > token && (!best || hit->end - hit->first > best->end - best->first))
            best = hit;
    }
    return best;
}

const struct lex_hit *lex_hit_before(const struct lex_hits *hits, uint32_t end,
                                     enum lex_class class)
{
    uint32_t from = end >= FORM_MOST_TOKENS ? end - FORM_MOST_TOKENS : 0;
    if (!(hits->ending[end] >> class & 1))
        return NULL;
    for (uint32_t t = from; t < end; t++) {
        for (uint32_t i = hits->begin[t]; i < hits->begin[t + 1]; i++) {
            const struct lex_hit *hit = &hits->list.items[i];
            if (hit->end == end && hit->class == class)
                return hit;
        }
    }
    return NULL;
}
