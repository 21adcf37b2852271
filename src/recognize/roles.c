/* What part each organisation plays, by what the text says is done to it or by it; and whose data a
 * count counts.
 *
 * Words beside each mention are weighed first (role_weighing.c). Who is the victim is decided by
 * all that the report tells (victims.c); what part the others play, by those words, and where there
 * are none by what sort of body it is. */
#include "recognize/role_int.h"

enum { PART_ENOUGH = 2 };

/* What a body of some kind does in a leak that is not its own. */
static const struct {
    const char *kind;
    enum agency_role role;
    bool is_office;
} usual_parts[] = {
    {"police", ROLE_INVESTIGATOR, true}, {"cyber", ROLE_INVESTIGATOR, true},
    {"regulator", ROLE_REGULATOR, true}, {"parliament", ROLE_OVERSIGHT, true},
    {"oversight", ROLE_OVERSIGHT, true}, {"security", ROLE_COMMENTER, true},
    {"ngo", ROLE_COMMENTER, true},       {"university", ROLE_COMMENTER, false},
    {"party", ROLE_OTHER, true},         {"military", ROLE_RESPONDER, true},
    {"court", ROLE_OTHER, true},         {"state", ROLE_OTHER, false},
};

/* An unknown name that ends in "Network" or "Institute" may be anything: only those that the
 * lexicon has are experts. "X Security" says what it does. */
bool role_is_office(const struct agency *agency)
{
    struct slice kind = agency->kind;
    if (!agency->known && (slice_is(kind, "ngo") || slice_is(kind, "university")))
        return false;
    for (unsigned i = 0; i < sizeof usual_parts / sizeof *usual_parts; i++) {
        if (slice_is(kind, usual_parts[i].kind))
            return usual_parts[i].is_office;
    }
    return false;
}

enum agency_role role_usual(struct slice kind)
{
    for (unsigned i = 0; i < sizeof usual_parts / sizeof *usual_parts; i++) {
        if (slice_is(kind, usual_parts[i].kind))
            return usual_parts[i].role;
    }
    return ROLE_OTHER;
}

/* The part that a body would play if it is no victim. */
static void decide_part(struct agency *agency, const struct tally *tally)
{
    enum agency_role usual = role_usual(agency->kind), best = usual;
    int weight = PART_ENOUGH - 1;
    for (unsigned role = 0; role < ROLE_COUNT_; role++) {
        int says = tally->weight[role] + (role == usual ? 1 : 0);
        if (role == ROLE_VICTIM || role == ROLE_OTHER || says <= weight)
            continue;
        weight = says;
        best = (enum agency_role)role;
    }
    if (best == ROLE_OTHER && tally->answers) {
        agency->role = ROLE_RESPONDER;
        agency->role_rule = tally->answers;
        return;
    }
    agency->role = best;
    agency->role_rule = tally->rule[best]    ? tally->rule[best]
                        : best == ROLE_OTHER ? NULL
                                             : "role.usual-part";
}

static void set_victim(struct count *count, uint32_t agency, const char *rule)
{
    count->victim = agency;
    count->victim_rule = agency == NO_INDEX ? NULL : rule;
}

/* The victim that a count's own clause names: behind it ("13 juta akun Bukalapak"), else before it.
 */
static uint32_t victim_of_count(const struct weighing *w, const struct count *count)
{
    const struct document *doc = w->doc;
    uint32_t first = token_at_byte(doc->text, count->mention.span.start);
    uint32_t end = token_at_byte(doc->text, count->mention.span.end);
    if (first >= doc->text->tokens.count)
        return NO_INDEX;
    const struct sentence *sentence = sentence_of(doc, first);
    uint32_t before = NO_INDEX;
    for (uint32_t i = 0; i < w->places.count; i++) {
        const struct place *place = &w->places.items[i];
        const struct agency *agency = &doc->findings->agencies.items[place->agency];
        /* "Tokopedia pada 2020, ketika 91 juta akun dicuri, dan Bukalapak pada 2019 dengan 13 juta"
         */
        bool listed = count->kind == KIND_PAST && before != NO_INDEX && place->first < first &&
                      agency->known && agency_is_firm(agency);
        if ((agency->role != ROLE_VICTIM && !listed) || place->end <= sentence->first_token ||
            place->first >= sentence->end_token)
            continue;
        if (place->first < first)
            before = place->agency;
        else if (place->first < end + 6)
            return place->agency;
    }
    return before;
}

/* Does somebody of that body speak in the sentence? People speak of others' leaks. */
static bool has_speaker(const struct document *doc, uint32_t agency, struct span sentence)
{
    for (uint32_t i = 0; i < doc->findings->actors.count; i++) {
        const struct actor *actor = &doc->findings->actors.items[i];
        for (uint32_t k = 0; actor->agency == agency && k < actor->mentions.count; k++) {
            struct span span = actor->mentions.items[k].span;
            if (span.start >= sentence.start && span.end <= sentence.end)
                return true;
        }
    }
    return false;
}

/* Where no victim stands beside a number of leaked data: the firm that looks into it, where its
 * sentence names no other body ("Tokopedia is looking into the theft of 91 million accounts"). */
static uint32_t firm_beside_count(const struct weighing *w, const struct count *count)
{
    const struct document *doc = w->doc;
    uint32_t first = token_at_byte(doc->text, count->mention.span.start), only = NO_INDEX;
    if (first >= doc->text->tokens.count || count->kind == KIND_CONTEXT ||
        in_title(doc, count->mention.span))
        return NO_INDEX;
    const struct sentence *sentence = sentence_of(doc, first);
    for (uint32_t i = 0; i < w->places.count; i++) {
        const struct place *place = &w->places.items[i];
        const struct agency *agency = &doc->findings->agencies.items[place->agency];
        if (place->end <= sentence->first_token || place->first >= sentence->end_token ||
            place->agency == only)
            continue;
        bool looks = agency->role == ROLE_INVESTIGATOR && slice_is(agency->kind, "company");
        if (only != NO_INDEX || !looks || has_speaker(doc, place->agency, sentence->span))
            return NO_INDEX;
        only = place->agency;
    }
    return only;
}

/* The one victim that the report has; NO_INDEX where it has none, or several. */
static uint32_t only_victim(const struct findings *found)
{
    uint32_t only = NO_INDEX;
    for (uint32_t a = 0; a < found->agencies.count; a++) {
        if (found->agencies.items[a].role != ROLE_VICTIM)
            continue;
        if (only != NO_INDEX)
            return NO_INDEX;
        only = a;
    }
    return only;
}

/* Is the body named in the headline or in the first sentences: does the report begin with it? */
static bool begins_with(const struct document *doc, uint32_t agency)
{
    enum { LEAD = 4 };
    const struct mention *mention;
    VEC_EACH(mention, &doc->findings->agencies.items[agency].mentions)
    {
        uint32_t token = token_at_byte(doc->text, mention->span.start);
        if (token < doc->text->tokens.count && token_of(doc, token)->sentence < LEAD)
            return true;
    }
    return false;
}

/* "44 juta data dari aplikasi Lumoria": a name that nothing knows stands in the sentence. */
static bool names_strange(const struct document *doc, struct span span)
{
    uint32_t at = token_at_byte(doc->text, span.start);
    const struct sentence *s = at < doc->text->tokens.count ? sentence_of(doc, at) : NULL;
    for (uint32_t t = s ? s->first_token : 0; s && t < s->end_token; t++) {
        const struct token *token = token_of(doc, t);
        const struct lex_hit *thing = hit_at(doc, t, LEX_NOT_AGENCY);
        bool strange = token->key == KEY_UNKNOWN || (thing && lex_attr(thing->entry, "thing"));
        if (strange && is_capital(doc, t) && doc->owner[t] == OWNER_NONE &&
            !(token->flags & (TOKEN_SENTENCE_START | TOKEN_ALL_CAPS)))
            return true;
    }
    return false;
}

/* "Peretas membobol toko Lumo. Sebanyak 3 juta akun terdampak": where a sentence names nobody, its
 * number is of the one whose leak the report tells; that of another leak is not, nor is the
 * report's own where its one victim is named further down (of an earlier leak, as a rule). */
static void give_to_only_victim(const struct document *doc)
{
    struct findings *found = doc->findings;
    uint32_t victim = only_victim(found);
    if (victim == NO_INDEX || !begins_with(doc, victim))
        return;
    for (uint32_t c = 0; c < found->counts.count; c++) {
        struct count *count = &found->counts.items[c];
        bool own = count->kind != KIND_PAST && count->kind != KIND_CONTEXT;
        if (count->victim == NO_INDEX && own && !names_strange(doc, count->mention.span))
            set_victim(count, victim, "count.of-only-victim");
    }
}

/* "the company said": whose data it is, now that this is known. */
static void give_to_owners(const struct document *doc)
{
    struct findings *found = doc->findings;
    uint32_t only = only_victim(found);
    struct count *count;
    VEC_EACH(count, &found->counts)
    {
        uint32_t owner = count->kind == KIND_PAST ? count->victim : only;
        if (count->by_owner && !count->by.len && owner != NO_INDEX)
            count->by = found->agencies.items[owner].id;
    }
}

void recognize_roles(struct document *doc)
{
    struct findings *found = doc->findings;
    struct weighing w = {doc, ARENA_ARRAY(doc->arena, struct tally, found->agencies.count), {0}};
    roles_weigh(&w);
    roles_in_lists(&w);
    for (uint32_t a = 0; a < found->agencies.count; a++)
        decide_part(&found->agencies.items[a], &w.tallies[a]);
    if (doc->is_leak_story)
        victims_choose(&w);
    for (uint32_t c = 0; c < found->counts.count; c++) {
        struct count *count = &found->counts.items[c];
        set_victim(count, victim_of_count(&w, count), "count.victim-beside");
        if (count->victim != NO_INDEX || !doc->is_leak_story)
            continue;
        set_victim(count, firm_beside_count(&w, count), "count.firm-beside");
        if (count->victim != NO_INDEX) {
            found->agencies.items[count->victim].role = ROLE_VICTIM;
            found->agencies.items[count->victim].role_rule = "role.number-of-its-own";
        }
    }
    counts_of_victims_in_passing(doc);
    give_to_only_victim(doc);
    give_to_owners(doc);
}
