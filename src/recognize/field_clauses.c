/* What the words around kinds of data say of them: that a list opens, that somebody took them, that
 * they did not leak. */
#include "recognize/fields.h"

enum { OPENER_REACH = 9, VERB_REACH = 8 };

const struct lex_hit *field_cue_in(const struct document *doc, uint32_t first, uint32_t end,
                                   const char *kind)
{
    for (uint32_t t = first; t < end; t++) {
        if (!lex_starts(&doc->hits, t, LEX_FIELD_CUE))
            continue;
        /* "nomor pokok wajib pajak" has a word of advice in it */
        const struct lex_hit *over = lex_hit_over(&doc->hits, t, LEX_FIELD);
        /* "paling tidak ada" denies nothing, though "tidak ada" does */
        const struct lex_hit *longer = lex_hit_over(&doc->hits, t, LEX_FIELD_CUE);
        if ((over && over->first < t) ||
            (longer && longer->first < t && lex_is_kind(longer->entry, "open") &&
             strcmp(kind, "deny") == 0))
            continue;
        for (uint32_t i = doc->hits.begin[t]; i < doc->hits.begin[t + 1]; i++) {
            const struct lex_hit *hit = &doc->hits.list.items[i];
            bool inside = over && over->end > hit->end; /* "call logs" */
            if (hit->class == LEX_FIELD_CUE && hit->end <= end && !inside &&
                lex_is_kind(hit->entry, kind))
                return hit;
        }
    }
    return NULL;
}

/* Where the first kind of data of a clause begins and the last one ends. */
struct clause fields_within(const struct document *doc, const struct clause *c)
{
    struct clause in = {.first = c->end, .end = c->first};
    for (uint32_t t = c->first; t < c->end; t++) {
        const struct lex_hit *hit = field_at(doc, t);
        in.first = hit && in.first == c->end ? t : in.first;
        in.end = hit ? hit->end : in.end;
    }
    return in;
}

/* How many kinds of data are named. */
unsigned field_count(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_entry *seen[64];
    unsigned count = 0;
    for (uint32_t t = first; t < end;) {
        const struct lex_hit *hit = field_at(doc, t);
        bool known = !hit;
        for (unsigned i = 0; hit && i < count; i++)
            known = known || seen[i] == field_kind(doc, hit);
        if (!known && count < 64)
            seen[count++] = field_kind(doc, hit);
        if (!known && count < 64 && lex_attr(hit->entry, "second"))
            seen[count++] = field_part(doc, hit->entry, "second");
        t = hit ? hit->end : t + 1;
    }
    return count;
}

bool field_tells_of_leak(const struct document *doc, uint32_t first, uint32_t end)
{
    return hit_first_in(doc, first, end, LEX_INCIDENT_CUE) != NULL;
}

/* "Data yang bocor berisi informasi pribadi. Seperti nama dan NIK": a sentence that an opener
 * begins belongs to the one before. */
uint32_t field_sentence_start(const struct document *doc, const struct sentence *s)
{
    const struct lex_hit *opener = field_cue_in(doc, s->first_token, s->first_token + 3, "open");
    if (!opener || opener->first != s->first_token || s == doc->text->sentences.items ||
        s[-1].paragraph != s->paragraph)
        return s->first_token;
    return s[-1].first_token;
}

/* What of a clause stands close enough to its kinds of data to say something of them. */
static struct clause around(const struct clause *c, const struct clause *in)
{
    return (struct clause){.first = in->first > c->first + OPENER_REACH ? in->first - OPENER_REACH
                                                                        : c->first,
                           .end = in->end + VERB_REACH < c->end ? in->end + VERB_REACH : c->end};
}

/* The word that opens a list stands right before its first item, among them, or, as a verb, right
 * behind its last. */
bool field_is_opened(const struct document *doc, const struct clause *c)
{
    struct clause in = fields_within(doc, c), near = around(c, &in);
    const struct lex_hit *cue = field_cue_in(doc, near.first, in.end, "open");
    for (uint32_t t = in.end; !cue && t < near.end; t++) {
        const struct lex_hit *behind = field_cue_in(doc, t, near.end, "open");
        cue = behind && !lex_attr(behind->entry, "front") ? behind : NULL;
        t = behind ? behind->first : near.end;
    }
    return cue != NULL;
}

/* "files with names, addresses and ID numbers" */
bool field_is_led(const struct document *doc, const struct clause *c)
{
    struct clause in = fields_within(doc, c), near = around(c, &in);
    return field_cue_in(doc, near.first, in.first, "link") ||
           field_cue_in(doc, in.end, near.end, "link");
}

/* "were not | compromised", "was not | stored"; not "was not | discovered until May". */
static bool says_what_happened(const struct document *doc, uint32_t token, const struct clause *c)
{
    enum { REACH = 3 };
    uint32_t to = token + REACH < c->end ? token + REACH : c->end;
    return field_cue_in(doc, token, to, "touched") || field_cue_in(doc, token, to, "open") ||
           hit_first_in(doc, token, to, LEX_INCIDENT_CUE);
}

/* "password yang terlindungi Bcrypt, nama, telepon": told of one item of a list that goes on. */
static bool is_of_one_item(const struct document *doc, const struct lex_hit *deny,
                           const struct clause *c)
{
    const struct clause behind = {.first = deny->end, .end = c->end},
                        item = {.first = c->first, .end = deny->first};
    return deny->first && is_small_word(doc, deny->first - 1, "relative_clause") &&
           fields_within(doc, &item).first < deny->first &&
           fields_within(doc, &behind).first < c->end;
}

/* "were not | biometric data such as faces but rather text": what the data was instead follows. */
static bool has_instead(const struct document *doc, const struct lex_hit *deny,
                        const struct clause *c)
{
    const struct clause behind = {.first = deny->end, .end = c->end};
    return fields_within(doc, &behind).first <= deny->end + 1 && c->end < doc->text->tokens.count &&
           field_cue_in(doc, c->end, c->end + 1, "break");
}

/* "nama dan email, tidak termasuk kata sandi": behind a list and its comma, right in front of what
 * is not in it. */
static bool is_added_behind(const struct document *doc, const struct lex_hit *deny,
                            const struct clause *c)
{
    const struct clause before = {.first = c->first, .end = deny->first};
    return deny->first > c->first && is_mark(doc, deny->first - 1, ",") &&
           (field_at(doc, deny->end) || field_at(doc, deny->end + 1)) &&
           fields_within(doc, &before).first < deny->first;
}

/* From where on a clause says that its data did not leak: all of it ("were not affected"), or what
 * stands behind ("without card numbers"). */
uint32_t field_denied_from(const struct document *doc, const struct clause *c)
{
    uint32_t from = UINT32_MAX;
    for (uint32_t t = c->first; t < c->end;) {
        const struct lex_hit *deny = field_cue_in(doc, t, c->end, "deny");
        bool idle = deny && lex_attr(deny->entry, "aux") && !says_what_happened(doc, deny->end, c);
        idle = idle || (deny && is_of_one_item(doc, deny, c));
        bool instead = deny && lex_attr(deny->entry, "aux") && has_instead(doc, deny, c);
        idle = idle && !instead;
        bool behind = deny && (lex_attr(deny->entry, "behind") || is_added_behind(doc, deny, c));
        if (deny && !idle && !instead && !behind)
            return c->first;
        from = deny && !idle && deny->first < from ? deny->first : from;
        t = deny ? deny->first + 1 : c->end;
    }
    return from;
}

/* "card numbers with no security code, names and e-mails", "cards without a PIN were taken, along
 * with names": what one item is without ends at the comma or the verb, unless an "or" goes on with
 * it. */
uint32_t field_denied_until(const struct document *doc, const struct clause *c)
{
    uint32_t end = c->end;
    const struct lex_hit *deny = c->denied < end ? hit_at(doc, c->denied, LEX_FIELD_CUE) : NULL;
    if (!deny || !lex_attr(deny->entry, "phrase") || deny->first == c->first ||
        token_of(doc, deny->first - 1)->class == TOKEN_PUNCT)
        return UINT32_MAX;
    for (uint32_t t = deny->end; t < c->end; t++) {
        const struct lex_hit *link = hit_at(doc, t, LEX_FIELD_CUE);
        if (is_small_word(doc, t, "or"))
            return UINT32_MAX;
        if (end == c->end && t > deny->end &&
            (is_mark(doc, t, ",") || (link && lex_is_kind(link->entry, "link"))))
            end = t;
    }
    return end;
}

/* Does somebody who breaks in, or a leak, stand there? */
static bool has_villain(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++) {
        const struct lex_hit *who = hit_at(doc, t, LEX_NICKNAME_CUE);
        const struct lex_hit *voice = hit_at(doc, t, LEX_VOICE);
        if (doc->owner[t] == OWNER_THREAT_ACTOR || (who && lex_is_kind(who->entry, "noun")) ||
            (voice && lex_is_kind(voice->entry, "villain")) || hit_at(doc, t, LEX_INCIDENT_CUE))
            return true;
    }
    return false;
}

/* "Passport numbers were also taken", "the gang published | passport numbers", "kebocoran nomor
 * paspor": what was done to the one kind of a clause stands right beside it. */
bool field_is_haul(const struct document *doc, const struct clause *c)
{
    enum { BESIDE = 3, PASSIVE_REACH = 10, LEAK_OF = 2 };
    struct clause in = fields_within(doc, c);
    uint32_t to = in.end + PASSIVE_REACH < c->end ? in.end + PASSIVE_REACH : c->end;
    const struct lex_hit *link = field_cue_in(doc, in.end, to, "link"),
                         *done = link ? field_cue_in(doc, link->end, to, "open") : NULL;
    if (done && !lex_attr(done->entry, "front") && !is_mark(doc, done->first - 1, ","))
        return true;
    uint32_t from = in.first > c->first + BESIDE ? in.first - BESIDE : c->first;
    const struct lex_hit *verb = field_cue_in(doc, from, in.first, "open");
    if (verb && has_villain(doc, c->first, verb->first))
        return true;
    from = in.first > c->first + LEAK_OF ? in.first - LEAK_OF : c->first;
    const struct lex_hit *leak = hit_first_in(doc, from, in.first, LEX_INCIDENT_CUE);
    return leak && lex_is_kind(leak->entry, "leak");
}
