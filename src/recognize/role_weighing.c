/* What the words beside each mention of a body say of the part that it plays.
 *
 * Every mention is weighed by the cues beside it (lexicons/?/role_cues.lex). Data, users and
 * servers of somebody make a victim. */
#include "recognize/role_int.h"

enum { MOST_MENTIONS = 20000, NEGATION_REACH = 4, SUFFERS_ENOUGH = 2, SURE = 4, WITH_NUMBER = 4 };

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
    if (role == ROLE_VICTIM && weight > tally->strongest)
        tally->strongest = weight;
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
        if (number) /* "the $1 million that X was made to pay" counts nothing of it */
            return doc->owner[t - 1] != OWNER_MONEY && (number->has_scale || number->value >= 1000);
        if (token_of(doc, t - 1)->class == TOKEN_PUNCT)
            return false;
    }
    return false;
}

/* Behind the form of a firm: "Citigroup Inc.", "Walgreen & Co.". */
static uint32_t behind_form(const struct document *doc, uint32_t at)
{
    uint32_t t = at + is_mark(doc, at, "&");
    const struct lex_hit *head =
        t < doc->text->tokens.count ? agency_head_at(doc, t, "last") : NULL;
    if (!head || !lex_attr(head->entry, "form") || !is_capital(doc, t))
        return at;
    return head->end + is_mark(doc, head->end, ".");
}

/* "Acme Bank, Payo of Lumo Bank": before what a body has of its own, a service as a rule. */
static uint32_t before_service(const struct document *doc, uint32_t from, uint32_t to)
{
    bool service = to > from + 2 && is_small_word(doc, to - 1, "of") && name_word(doc, to - 2) &&
                   !hit_at(doc, to - 2, LEX_TITLE);
    return service ? to - 2 : to;
}

/* "Acme Bank, Malaysia-based Lumo Bank": in front of the place where the second is. */
static uint32_t before_where(const struct document *doc, uint32_t from, uint32_t to)
{
    if (to < from + 4 || !is_mark(doc, to - 2, "-") ||
        !(is_small_word(doc, to - 1, "based") || is_small_word(doc, to - 1, "owned")))
        return to;
    const struct lex_hit *place = hit_before(doc, to - 2, LEX_PLACE);
    return place && place->first > from ? place->first : is_capital(doc, to - 3) ? to - 3 : to;
}

bool role_is_joined(const struct document *doc, uint32_t from, uint32_t to)
{
    from = role_behind_where(doc, behind_form(doc, from));
    from += is_mark(doc, from, ")"); /* "the Lamps Bureau (LB), Acme Bank" */
    to = before_where(doc, from, before_service(doc, from, to));
    if (to < from || to - from > 3)
        return false;
    for (uint32_t t = from; t < to; t++) {
        if (!token_is(doc->text, t, ",") && !token_is(doc->text, t, ";") &&
            !token_is(doc->text, t, "&") && !is_small_word(doc, t, "name_joint") &&
            !is_small_word(doc, t, "its") /* "Acme and its unit Lumo" */ &&
            !is_small_word(doc, t, "body_link")) /* "from Acme and from Lumo" */
            return false;
    }
    return to > from;
}

bool role_sentence_tells(const struct document *doc, uint32_t token)
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

/* "claimed to be from a company such as X": whom somebody gave himself out for. */
static bool is_posed_as(const struct document *doc, uint32_t first)
{
    uint32_t start = sentence_of(doc, first)->first_token, t = start;
    while (t < first && !is_small_word(doc, t, "posing"))
        t++; /* "the data, claimed to be from X," is X's */
    if (t == first)
        return false;
    for (uint32_t at = start; at < t; at++) {
        const struct lex_hit *unit = hit_with(doc, at, LEX_UNIT, "unit", "records");
        if (unit && !lex_attr(unit->entry, "content")) /* "messages that claimed to be from X" */
            return false;
    }
    return true;
}

/* "Lewat layanan X, anggota dapat mengisi saldo": what somebody uses, in a sentence that tells of
 * no leak. */
static bool is_made_use_of(const struct document *doc, const struct lex_hit *cue)
{
    return lex_attr(cue->entry, "service") && cue->first &&
           is_small_word(doc, cue->first - 1, "by_way") && !role_sentence_tells(doc, cue->first);
}

/* "Acme 25.6 million", "Acme: 3 million,": behind the name a large number and no noun. */
static bool has_number_behind(const struct document *doc, uint32_t end)
{
    enum { NO_YEAR = 10000 }; /* "Acme 2019, Lumo 2020" */
    if (agency_is_counted(doc, end))
        return true;
    uint32_t t = end + (is_mark(doc, end, ":") || is_mark(doc, end, "("));
    const struct number *number = number_at(doc, t);
    if (!number || !(number->has_scale || number->value >= NO_YEAR) || doc->owner[t] == OWNER_MONEY)
        return false;
    t = number->end_token;
    return t >= doc->text->tokens.count || token_of(doc, t)->class == TOKEN_PUNCT ||
           is_small_word(doc, t, "list_and");
}

/* In a report of a leak "Acme 25.6 million, Lumo 14.6 million and Orvia 6.5 million" tells how much
 * was of each. */
static bool is_told_with_number(const struct weighing *w, uint32_t i)
{
    const struct document *doc = w->doc;
    const struct place *place = &w->places.items[i];
    bool beside = false;
    for (uint32_t k = i ? i - 1 : i + 1; k <= i + 1 && k < w->places.count; k += 2) {
        const struct place *other = &w->places.items[k];
        beside |= other->agency != place->agency &&
                  token_of(doc, other->first)->sentence == token_of(doc, place->first)->sentence &&
                  has_number_behind(doc, other->end);
    }
    return doc->is_leak_story && beside && has_number_behind(doc, place->end);
}

/* "The ministry held a meeting for agencies that keep data, including X, after the theft": those
 * who are listed sat in a meeting. */
static bool are_attendants(const struct document *doc, const struct lex_hit *cue)
{
    return lex_attr(cue->entry, "list") &&
           has_hit_with(doc, sentence_of(doc, cue->first)->first_token, cue->first, LEX_EVENT,
                        "type", "meeting");
}

/* What a cue of a victim says at this place; 0 where it says nothing. */
static int weigh_victim_cue(struct weighing *w, struct place *place, const struct lex_hit *cue,
                            bool tells_of_leak, bool before)
{
    int weight = (int)lex_attr_number(cue->entry, "weight", 1);
    if (((before || lex_attr(cue->entry, "told")) && is_posed_as(w->doc, place->first)) ||
        (before && (is_made_use_of(w->doc, cue) || are_attendants(w->doc, cue)))) {
        place->spared = true;
        return 0;
    }
    if (lex_attr(cue->entry, "told") && !lex_attr_is(cue->entry, "told", "hit") &&
        !role_sentence_tells(w->doc, place->first) &&
        !(w->doc->is_leak_story && sentence_counts(w->doc, place->first)))
        return 0;
    if (is_taken_back(w->doc, before && cue->first < place->first ? cue->first : place->first))
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
    victim_sign_if(&w->tallies[place->agency].signs, !before, VICTIM_SIGN_BEHIND);
    return weight;
}

/* "Acme is investigating an attack on its shop": a firm that is no office's looks into what befell
 * itself. */
static bool looks_into_own(const struct document *doc, const struct agency *agency,
                           const struct lex_hit *cue)
{
    enum { REACH = 5 };
    bool firm = !role_is_office(agency) &&
                slice_has_part(SLICE("company bank insurer hospital facility university"), ' ',
                               agency->kind);
    return firm && lex_attr(cue->entry, "own") &&
           hit_first_in(doc, cue->end, cue->end + REACH, LEX_INCIDENT_CUE);
}

static void weigh_cue(struct weighing *w, struct place *place, const struct lex_hit *cue,
                      bool tells_of_leak, bool before)
{
    enum agency_role role;
    const char *word = lex_attr(cue->entry, "role");
    int weight = (int)lex_attr_number(cue->entry, "weight", 1);
    if (!word || !agency_role_from_name(slice_of(word), &role))
        return;
    const struct agency *agency = &w->doc->findings->agencies.items[place->agency];
    bool club = lex_attr(cue->entry, "members") && role_usual(agency->kind) != ROLE_OVERSIGHT &&
                !slice_is(agency->kind, "party") && !slice_is(agency->kind, "state");
    if (looks_into_own(w->doc, agency, cue))
        add(&w->tallies[place->agency], ROLE_VICTIM,
            weigh_victim_cue(w, place, cue, tells_of_leak, before), cue_rule(w->doc, cue));
    role = club ? ROLE_VICTIM : role;
    if (role == ROLE_VICTIM)
        weight = weigh_victim_cue(w, place, cue, tells_of_leak, before);
    add(&w->tallies[place->agency], role, weight, cue_rule(w->doc, cue));
    if (lex_attr(cue->entry, "answers"))
        w->tallies[place->agency].answers = cue_rule(w->doc, cue);
    w->tallies[place->agency].owning += lex_attr(cue->entry, "owns") != NULL;
}

/* "Maxis dan Celcom": the second without a cue of its own has that of the first. */
static void weigh_joined(struct weighing *w, struct place *place, const struct place *last,
                         const struct lex_hit *front)
{
    const struct document *doc = w->doc;
    if (last->agency == place->agency && place->end < behind_brackets(doc, last->end)) {
        place->victim = place->victim ? place->victim : last->victim;
        return; /* "the Lamps Bureau (LB)" is one */
    }
    const struct sentence *sentence = sentence_of(doc, place->first);
    uint32_t start = role_description_start(doc, place->first, sentence->first_token);
    if (start < last->end && last->end <= place->first)
        start =
            place->first; /* "Lion Air Group and Tokopedia": the word describes the other name */
    bool heads_saying =   /* "Bocor di Lampon, Pemkot Bantul: Itu Hoaks": it speaks */
        is_mark(doc, place->end, ":") && in_title(doc, token_of(doc, place->first)->span);
    bool silent = (!front || role_only_describes(front)) && !heads_saying;
    const struct agency *agency = &doc->findings->agencies.items[place->agency],
                        *before = &doc->findings->agencies.items[last->agency];
    bool alike = last->victim >= SURE && slice_equal(agency->kind, before->kind);
    if (silent && last->victim && (alike || !role_is_office(agency)) &&
        role_is_joined(doc, behind_brackets(doc, last->end), start)) {
        place->victim = last->victim;
        add(&w->tallies[place->agency], ROLE_VICTIM, last->victim, "role.joined-with-victim");
        victim_sign_if(&w->tallies[place->agency].signs, true, VICTIM_SIGN_JOINED);
        victim_sign_if(&w->tallies[last->agency].signs, alike && role_is_office(agency),
                       VICTIM_SIGN_JOINED);
    }
}

/* "Pemkot Bogor lewat Dinas Kesehatan (Dinkes) membantah kebocoran": the body named in front for
 * which this one speaks, as a part or an office of it; NULL where there is none. */
static const struct place *spoken_for(const struct document *doc, const struct place *place,
                                      const struct place *last)
{
    if (last->agency == place->agency)
        return place->first < behind_brackets(doc, last->end) ? last->spoken_for : NULL;
    uint32_t by = behind_brackets(doc, last->end), first = place->first;
    const struct lex_hit *title =
        by + 1 < first ? hit_ending(doc, first, LEX_TITLE, "kind", "office") : NULL;
    first = title ? title->first : first; /* "melalui Kepala Dinas Kesehatan" */
    return doc->text->lang == LANG_ID && by + 1 == first && is_small_word(doc, by, "spoken_by")
               ? last
               : NULL;
}

static void weigh_place(struct weighing *w, struct place *place, const struct place *last)
{
    struct document *doc = w->doc;
    const struct sentence *sentence = sentence_of(doc, place->first);
    bool told = role_sentence_tells(doc, place->first), tells = doc->is_leak_story || told;
    const struct lex_hit *after =
        role_cue_behind(doc, place->first, place->end, sentence->end_token);
    bool spared = after && lex_attr(after->entry, "unharmed");
    const struct lex_hit *front =
        spared ? NULL : role_cue_in_front(doc, place->first, sentence->first_token);
    /* "Ditjen Dukcapil Kementerian Dalam Negeri menepis …": the part does what its whole's name
     * stands before */
    bool whole = last && after && last->agency != place->agency &&
                 behind_brackets(doc, last->end) + is_mark(doc, last->end, ")") == place->first &&
                 doc->text->lang == LANG_ID &&
                 !possessive_length(token_text(doc->text, last->end - 1));
    place->spoken_for = last ? spoken_for(doc, place, last) : NULL;
    bool by_way = place->spoken_for && after && lex_attr_is(after->entry, "role", "victim");
    w->tallies[place->agency].speaks |= by_way;
    struct place part = by_way ? *place->spoken_for : whole ? *last : *place;
    if (after)
        weigh_cue(w, whole || by_way ? &part : place, after, tells, false);
    if (front)
        weigh_cue(w, place, front, tells, true);
    if (last)
        weigh_joined(w, place, last, front);
    if (!front && !after && follows_number(doc, place->first, sentence->first_token) && tells)
        add(&w->tallies[place->agency], ROLE_VICTIM, 2, "role.behind-number");
    w->tallies[place->agency].told += told;
    w->tallies[place->agency].titled |=
        told && in_title(doc, tokens_span(doc->text, place->first, place->end));
    w->tallies[place->agency].cued += place->victim > 1 || place->suffers > 1;
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
        if (place->suffers < SUFFERS_ENOUGH || before->agency == place->agency || before->suffers ||
            role_is_office(&doc->findings->agencies.items[before->agency]) ||
            !role_is_joined(doc, from, place->first))
            continue;
        before->suffers = place->suffers;
        add(&w->tallies[before->agency], ROLE_VICTIM, place->suffers, "role.joined-with-victim");
        victim_sign_if(&w->tallies[before->agency].signs, true, VICTIM_SIGN_JOINED);
    }
}

void roles_weigh(struct weighing *w)
{
    collect_places(w);
    for (uint32_t i = 0, last = NO_INDEX; i < w->places.count; i++) {
        struct place *before = last == NO_INDEX ? NULL : &w->places.items[last];
        if (before && w->places.items[i].end <= before->end)
            continue; /* "Polres" in "Kepolisian Resor (Polres) Bandung" */
        weigh_place(w, &w->places.items[i], before);
        if (is_told_with_number(w, i)) {
            struct tally *tally = &w->tallies[w->places.items[i].agency];
            add(tally, ROLE_VICTIM, WITH_NUMBER, "role.with-number");
            victim_sign_if(&tally->signs, true, VICTIM_SIGN_JOINED);
        }
        last = i;
    }
    share_backwards(w);
}
