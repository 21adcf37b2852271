/* What part each organisation plays, by what the text says is done to it or by it; and whose data a
 * count counts.
 *
 * Every mention is weighed by the cues beside it (lexicons/?/role_cues.lex). Data, users and
 * servers of somebody make a victim; a body whose office it is to look into such things needs
 * stronger words for that than a company does. What no cue decides is decided by what sort of body
 * it is. */
#include "recognize/role_cues.h"

enum {
    MOST_MENTIONS = 20000,
    VICTIM_ENOUGH = 3, /* for companies, universities, offices: bodies that only own data */
    VICTIM_ENOUGH_OFFICE =
        7, /* for police, regulators, experts: they are named in every leak's report */
    PART_ENOUGH = 2,
    MAIN_ENOUGH = 3,
    NEGATION_REACH = 4,
};

struct place {
    uint32_t agency, first, end; /* tokens */
    int victim;                  /* what this mention alone says for a victim, by a cue before it */
    int suffers;                 /* and by one behind it */
};

struct tally {
    int weight[ROLE_COUNT_];
    const char *rule[ROLE_COUNT_];
    bool titled; /* named in a headline that tells of a leak */
    int told;    /* mentions in sentences that tell of one */
};

struct weighing {
    struct document *doc;
    bool is_leak_story;    /* the report is about data that got out */
    struct tally *tallies; /* one per agency */
    VEC(struct place) places;
};

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
 * lexicon has are experts. */
static bool is_office(const struct agency *agency)
{
    struct slice kind = agency->kind;
    if (!agency->known &&
        (slice_is(kind, "ngo") || slice_is(kind, "security") || slice_is(kind, "university")))
        return false;
    for (unsigned i = 0; i < sizeof usual_parts / sizeof *usual_parts; i++) {
        if (slice_is(kind, usual_parts[i].kind))
            return usual_parts[i].is_office;
    }
    return false;
}

static enum agency_role usual_part(struct slice kind)
{
    for (unsigned i = 0; i < sizeof usual_parts / sizeof *usual_parts; i++) {
        if (slice_is(kind, usual_parts[i].kind))
            return usual_parts[i].role;
    }
    return ROLE_OTHER;
}

/* All mentions in order of the text. */
static void collect_places(struct weighing *w)
{
    struct document *doc = w->doc;
    for (uint32_t a = 0; a < doc->findings->agencies.count; a++) {
        const struct agency *agency = &doc->findings->agencies.items[a];
        for (uint32_t m = 0; m < agency->mentions.count && w->places.count < MOST_MENTIONS; m++) {
            struct span span = agency->mentions.items[m].span;
            struct place place = {.agency = a, .first = token_at_byte(doc->text, span.start)};
            for (place.end = place.first; place.end < doc->text->tokens.count; place.end++) {
                if (doc->text->tokens.items[place.end].span.start >= span.end)
                    break;
            }
            uint32_t at = w->places.count;
            VEC_ADD(doc->arena, &w->places, place);
            for (; at > 0 && w->places.items[at - 1].first > place.first; at--)
                w->places.items[at] = w->places.items[at - 1];
            w->places.items[at] = place;
        }
    }
}

static void add(struct tally *tally, enum agency_role role, int weight, const char *rule)
{
    if (weight <= 0)
        return;
    if (weight > tally->weight[role] || !tally->rule[role])
        tally->rule[role] = rule;
    tally->weight[role] += weight;
}

static const char *cue_rule(struct document *doc, const struct lex_hit *cue)
{
    return document_lexicon_rule(doc, cue->entry);
}

/* "91 juta akun Tokopedia", "26 million Indihome users": a number of things within a few words
 * before. */
static bool follows_number(const struct document *doc, uint32_t first, uint32_t sentence_first)
{
    for (uint32_t t = first; t > sentence_first && first - t < 5; t--) {
        const struct number *number = number_over(doc, t - 1);
        if (number)
            return number->has_scale || number->value >= 1000;
        if (token_of(doc, t - 1)->class == TOKEN_PUNCT)
            return false;
    }
    return false;
}

/* Between two names stands nothing but what joins a list. */
static bool is_joined(const struct document *doc, uint32_t from, uint32_t to)
{
    if (to < from || to - from > 3)
        return false;
    for (uint32_t t = from; t < to; t++) {
        if (!token_is(doc->text, t, ",") && !token_is(doc->text, t, "&") &&
            !is_small_word(doc, t, "name_joint"))
            return false;
    }
    return to > from;
}

static bool sentence_tells(const struct document *doc, uint32_t token)
{
    const struct sentence *sentence = sentence_of(doc, token);
    return hit_first_in(doc, sentence->first_token, sentence->end_token, LEX_INCIDENT_CUE) != NULL;
}

/* "160 million records": so much data in the sentence tells of a leak in the report of one. */
static bool sentence_counts(const struct document *doc, uint32_t token)
{
    const struct sentence *s = sentence_of(doc, token);
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        const struct number *number = number_at(doc, t);
        if (number && (number->has_scale || number->value >= 1000) &&
            hit_first_in(doc, number->end_token, number->end_token + 3, LEX_UNIT))
            return true;
    }
    return false;
}

/* "bukan akibat laman X diretas": a word close before the cue and the name takes it back. */
static bool is_taken_back(const struct document *doc, uint32_t first)
{
    const struct sentence *s = sentence_of(doc, first);
    for (uint32_t t = first; t > s->first_token && first - t < NEGATION_REACH; t--) {
        if (role_cue_at(doc, t - 1, "negation"))
            return true;
        if (token_is(doc->text, t - 1, ",") || token_is(doc->text, t - 1, ";"))
            return false;
    }
    return false;
}

static void weigh_cue(struct weighing *w, struct place *place, const struct lex_hit *cue,
                      bool tells_of_leak, bool before)
{
    struct tally *tally = &w->tallies[place->agency];
    enum agency_role role;
    const char *word = lex_attr(cue->entry, "role");
    int weight = (int)lex_attr_number(cue->entry, "weight", 1);
    if (!word || !agency_role_from_name(slice_of(word), &role))
        return;
    const struct agency *agency = &w->doc->findings->agencies.items[place->agency];
    bool club = lex_attr(cue->entry, "members") && usual_part(agency->kind) != ROLE_OVERSIGHT &&
                !slice_is(agency->kind, "party") && !slice_is(agency->kind, "state");
    role = club ? ROLE_VICTIM : role;
    if (role == ROLE_VICTIM) {
        if (lex_attr(cue->entry, "told") && !sentence_tells(w->doc, place->first) &&
            !(w->is_leak_story && sentence_counts(w->doc, place->first)))
            return;
        uint32_t from = before && cue->first < place->first ? cue->first : place->first;
        if (is_taken_back(w->doc, from))
            weight /= 2; /* it was alleged all the same */
        if (!tells_of_leak)
            weight /= 2;
        if (before && weight)
            place->victim = weight;
        if (!before)
            place->suffers = weight;
        if (weight >= 2 && follows_number(w->doc, before ? cue->first : place->first,
                                          sentence_of(w->doc, place->first)->first_token))
            weight += 2;
    }
    add(tally, role, weight, cue_rule(w->doc, cue));
}

static void weigh_place(struct weighing *w, struct place *place, const struct place *last)
{
    struct document *doc = w->doc;
    const struct sentence *sentence = sentence_of(doc, place->first);
    bool tells = w->is_leak_story || sentence_tells(doc, place->first);
    const struct lex_hit *after = role_cue_behind(doc, place->end, sentence->end_token);
    bool spared = after && lex_attr(after->entry, "unharmed");
    const struct lex_hit *front =
        spared ? NULL : role_cue_in_front(doc, place->first, sentence->first_token);
    /* "Ditjen Dukcapil Kementerian Dalam Negeri menepis …": the part does what its whole's name
     * stands before */
    bool whole = last && after && last->agency != place->agency &&
                 behind_brackets(doc, last->end) == place->first && doc->text->lang == LANG_ID &&
                 !possessive_length(token_text(doc->text, last->end - 1));
    struct place part = whole ? *last : *place;
    if (after)
        weigh_cue(w, whole ? &part : place, after, tells, false);
    if (front)
        weigh_cue(w, place, front, tells, true);
    uint32_t start = role_description_start(doc, place->first, sentence->first_token);
    if (last && start < last->end && last->end <= place->first)
        start =
            place->first; /* "Lion Air Group and Tokopedia": the word describes the other name */
    bool silent = !front || role_only_describes(front);
    if (silent && last && last->victim &&
        !is_office(&doc->findings->agencies.items[place->agency]) &&
        is_joined(doc, behind_brackets(doc, last->end), start)) {
        place->victim = last->victim;
        add(&w->tallies[place->agency], ROLE_VICTIM, last->victim, "role.joined-with-victim");
    }
    if (!front && !after && follows_number(doc, place->first, sentence->first_token) && tells)
        add(&w->tallies[place->agency], ROLE_VICTIM, 2, "role.behind-number");
    bool told = sentence_tells(doc, place->first);
    if (in_title(doc, tokens_span(doc->text, place->first, place->end)) && told)
        w->tallies[place->agency].titled = true;
    w->tallies[place->agency].told += told;
}

/* "Maxis, Celcom and DiGi were hit": what is said behind the last is said of all. */
static void share_backwards(struct weighing *w)
{
    struct document *doc = w->doc;
    for (uint32_t i = w->places.count; i-- > 1;) {
        struct place *place = &w->places.items[i], *before = &w->places.items[i - 1];
        uint32_t from = behind_brackets(doc, before->end);
        if (before->end == place->first && !before->suffers &&
            possessive_length(token_text(doc->text, before->end - 1)))
            before->suffers = place->suffers; /* "Maxis, Axiata Group's Celcom": of Maxis too */
        if (place->suffers < PART_ENOUGH || before->agency == place->agency || before->suffers ||
            is_office(&doc->findings->agencies.items[before->agency]) ||
            !is_joined(doc, from, place->first))
            continue;
        before->suffers = place->suffers;
        add(&w->tallies[before->agency], ROLE_VICTIM, place->suffers, "role.joined-with-victim");
    }
}

static int victim_weight(const struct tally *tally)
{
    return tally->weight[ROLE_VICTIM];
}

static bool is_victim(const struct agency *agency, const struct tally *tally, int most)
{
    int weight = victim_weight(tally);
    if (is_office(agency))
        return weight >= VICTIM_ENOUGH_OFFICE && weight * 2 >= most &&
               weight > tally->weight[ROLE_INVESTIGATOR] + tally->weight[ROLE_RESPONDER] +
                            tally->weight[ROLE_COMMENTER];
    bool firm = slice_is(agency->kind, "company") || agency->kind.len == 0;
    weight += (tally->titled ? 2 : 0) + (firm && tally->told > 1 ? 1 : 0);
    return weight >= VICTIM_ENOUGH &&
           weight > tally->weight[ROLE_INVESTIGATOR] + tally->weight[ROLE_COMMENTER];
}

static void decide(struct agency *agency, const struct tally *tally, int most,
                   const struct weighing *w)
{
    if (w->is_leak_story && is_victim(agency, tally, most)) {
        agency->role = ROLE_VICTIM;
        agency->role_rule = tally->rule[ROLE_VICTIM];
        return;
    }
    enum agency_role usual = usual_part(agency->kind), best = usual;
    int weight = PART_ENOUGH - 1;
    for (unsigned role = 0; role < ROLE_COUNT_; role++) {
        int says = tally->weight[role] + (role == usual ? 1 : 0);
        if (role == ROLE_VICTIM || role == ROLE_OTHER || says <= weight)
            continue;
        weight = says;
        best = (enum agency_role)role;
    }
    agency->role = best;
    agency->role_rule = tally->rule[best]    ? tally->rule[best]
                        : best == ROLE_OTHER ? NULL
                                             : "role.usual-part";
}

/* A regional office speaks for its body: "KPU Jateng" is no second victim beside KPU. */
static void spare_regional_offices(struct findings *found)
{
    for (uint32_t a = 0; a < found->agencies.count; a++) {
        struct agency *part = &found->agencies.items[a];
        for (uint32_t b = 0; part->role == ROLE_VICTIM && b < found->agencies.count; b++) {
            const struct agency *body = &found->agencies.items[b];
            if (body->role == ROLE_VICTIM && body->known && part->id.len > body->id.len + 1 &&
                slice_starts_with(part->id, body->id) && part->id.ptr[body->id.len] == '-' &&
                !part->known) {
                part->role = ROLE_RESPONDER;
                part->role_rule = "role.regional-office";
            }
        }
    }
}

/* A report of a leak has a victim: where no cue told, the body that the report speaks of most and
 * that owns data. */
static void find_main_victim(struct weighing *w)
{
    struct agency *best = NULL;
    const struct findings *found =
        w->doc->findings; /* the only body, where kinds of leaked data are told */
    int most = 0, enough = found->agencies.count == 1 && found->fields.count ? 1 : MAIN_ENOUGH;
    for (uint32_t a = 0; a < w->doc->findings->agencies.count; a++) {
        struct agency *agency = &w->doc->findings->agencies.items[a];
        const struct tally *tally = &w->tallies[a];
        if (agency->role == ROLE_VICTIM)
            return;
        if (is_office(agency) || tally->weight[ROLE_COMMENTER] || tally->weight[ROLE_INVESTIGATOR])
            continue;
        /* An unknown body that is named once and does nothing is who held the press conference;
         * and of leaks at large, where nothing is said to have leaked, nobody is the victim. */
        bool once = !agency->known && agency->mentions.count == 1;
        if (!tally->titled && !victim_weight(tally) && (once || !found->counts.count))
            continue;
        int weight = 3 * victim_weight(tally) + (tally->titled ? 5 : 0) + 2 * tally->told +
                     (int)agency->mentions.count;
        if (weight > most && weight >= enough) {
            most = weight;
            best = agency;
        }
    }
    if (best) {
        best->role = ROLE_VICTIM;
        best->role_rule = "role.main-body";
    }
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
        if (doc->findings->agencies.items[place->agency].role != ROLE_VICTIM ||
            place->end <= sentence->first_token || place->first >= sentence->end_token)
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

/* Where no victim stands beside a number of leaked data: the only body of its sentence that owns
 * data ("Tokopedia is looking into the theft of 91 million accounts"). */
static uint32_t only_body_of_count(const struct weighing *w, const struct count *count)
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
        bool owns = (agency->role == ROLE_OTHER || looks) &&
                    usual_part(agency->kind) == ROLE_OTHER && !is_office(agency) &&
                    !slice_is(agency->kind, "state");
        if (only != NO_INDEX || !owns || has_speaker(doc, place->agency, sentence->span))
            return NO_INDEX;
        only = place->agency;
    }
    return only;
}

void recognize_roles(struct document *doc)
{
    struct findings *found = doc->findings;
    struct weighing w = {
        doc, doc->is_leak_story, ARENA_ARRAY(doc->arena, struct tally, found->agencies.count), {0}};
    int most = 0;
    collect_places(&w);
    for (uint32_t i = 0; i < w.places.count; i++)
        weigh_place(&w, &w.places.items[i], i ? &w.places.items[i - 1] : NULL);
    share_backwards(&w);
    for (uint32_t a = 0; a < found->agencies.count; a++)
        most = victim_weight(&w.tallies[a]) > most ? victim_weight(&w.tallies[a]) : most;
    for (uint32_t a = 0; a < found->agencies.count; a++)
        decide(&found->agencies.items[a], &w.tallies[a], most, &w);
    spare_regional_offices(found);
    if (w.is_leak_story)
        find_main_victim(&w);
    for (uint32_t c = 0; c < found->counts.count; c++) {
        struct count *count = &found->counts.items[c];
        count->victim = victim_of_count(&w, count);
        if (count->victim != NO_INDEX || !w.is_leak_story)
            continue;
        count->victim = only_body_of_count(&w, count);
        if (count->victim != NO_INDEX) {
            found->agencies.items[count->victim].role = ROLE_VICTIM;
            found->agencies.items[count->victim].role_rule = "role.number-of-its-own";
        }
    }
    counts_of_victims_in_passing(doc);
}
