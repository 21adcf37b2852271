/* Organisations without any head in their name, known by the words around them: "X's customers",
 * "pengguna X", "X suffered a data breach". Looks at all places where a name stands, weighs what
 * speaks for an organisation and what for a person, and takes the names that come out as
 * organisations; of the others, when people have been found, those that their signs speak for
 * (body_signs.c). */
#include "recognize/agencies.h"
#include "recognize/body_signs.h"
#include "recognize/role_cues.h"
#include "recognize/role_int.h"

enum {
    MOST_CANDIDATES = 400,
    MOST_NAME_WORDS = 4,
    FILLERS = 3,
    MOST_KIND_WORDS = 3,
    SPEAKS = 3, /* weight of a verb of speech for a person */
    SAYS_SOME = 3,
    SAYS_MUCH = 4,      /* weight of a cue that may stand a few words off */
    ENOUGH = 2,         /* weight at which a name is taken */
    ENOUGH_SHAKY = 5,   /* where its capital may be that of the sentence */
    APPS_REACH = 3,     /* "apps such as X" */
    SEEN_ENOUGH = 3,    /* a name that comes back again and again … */
    HINTS_ENOUGH = 2,   /* … and is hinted at twice */
    LIKE_NOBODY = -150, /* and where it weighs so little as a person's */
    WEIGHT_ENOUGH = 75, /* hundredths of a log-odds by all its signs, where no rule takes a name */
};

struct candidates {
    VEC(struct body_candidate) list;
    const struct name_words *words;
};

/* "kpu.go.id", "www.x.com": an address of a body that has another name. */
static bool is_address(struct slice name)
{
    static const struct slice offices[] = {{".gov", 4}, {".mil", 4}, {".ac.", 4}, {".edu", 4}};
    for (unsigned i = 0; i < sizeof offices / sizeof *offices; i++) {
        if (slice_find(name, offices[i], 0) < name.len)
            return true;
    }
    return name.len > 4 && (slice_starts_with(name, SLICE("www.")) ||
                            slice_find(name, SLICE(".go."), 0) < name.len || name.ptr[0] == '@' ||
                            slice_find(name, SLICE("/"), 0) < name.len);
}

static uint32_t behind_aside(const struct document *doc, uint32_t end)
{
    bool closes = token_is(doc->text, end, "\"") || token_is(doc->text, end, "”");
    if (closes)
        end++;
    uint32_t behind = behind_brackets(doc, end);
    return behind + (behind > end && is_mark(doc, behind, ","));
}

static const struct lex_hit *discovering(const struct lex_hit *cue)
{
    return cue && lex_attr(cue->entry, "discover") ? cue : NULL;
}

/* What follows the name: at once, or over a word or two where it then says much ("forum suffered a
 * data breach"). */
static const struct lex_hit *cue_behind(const struct document *doc, uint32_t end,
                                        uint32_t sentence_end)
{
    uint32_t at = behind_aside(doc, end);
    const struct lex_hit *cue =
        at < sentence_end ? discovering(role_cue_at(doc, at, "after")) : NULL;
    for (unsigned words = 0; words < FILLERS && at < sentence_end; words++, at++) {
        const struct lex_hit *farther = discovering(role_cue_at(doc, at, "after"));
        if (farther && lex_attr_number(farther->entry, "weight", 0) >= SAYS_MUCH)
            return farther;
        if (!agency_is_filler(doc, at))
            break;
    }
    if (cue)
        return cue;
    at = behind_aside(doc, end); /* "Acme in Kediri was hacked", "Acme says it was hacked" */
    uint32_t behind = role_behind_description(doc, at, sentence_end); /* "Acme, a shop, said …" */
    uint32_t farther[] = {role_behind_where(doc, at), role_behind_own_words(doc, at), behind,
                          role_behind_own_words(doc, behind)};
    for (unsigned i = 0; i < sizeof farther / sizeof *farther; i++) {
        const struct lex_hit *own = farther[i] > at && farther[i] < sentence_end
                                        ? discovering(role_cue_at(doc, farther[i], "after"))
                                        : NULL;
        int least = farther[i] == at || i < 2 ? SAYS_MUCH : SAYS_SOME; /* described: no person */
        if (own && lex_attr_number(own->entry, "weight", 0) >= least)
            return own;
    }
    return NULL;
}

/* "situs lowongan kerja KarierBaru", "aplikasi pinjaman daring X": what the service is stands
 * between the word for it and its name, which is no word that anything knows. */
static bool is_service(const struct document *doc, const struct lex_hit *cue, uint32_t name)
{
    return lex_attr(cue->entry, "service") && lex_attr(cue->entry, "discover") &&
           (token_of(doc, name)->key == KEY_UNKNOWN || name_is_written_specially(doc, name)) &&
           !hit_first_in(doc, cue->end, name, LEX_INCIDENT_CUE);
}

/* "the biggest games site on earth, X, suffered a data breach": the name stands between commas, and
 * what says much of it behind the second. */
static const struct lex_hit *cue_behind_comma(const struct document *doc, uint32_t first,
                                              uint32_t end, uint32_t sentence_end)
{
    bool apart = role_is_apart(doc, first) && is_mark(doc, end, ",");
    const struct lex_hit *cue = apart ? cue_behind(doc, end + 1, sentence_end) : NULL;
    return cue && lex_attr_number(cue->entry, "weight", 0) >= SAYS_MUCH ? cue : NULL;
}

/* "the company X", "perusahaan pengiriman X" (what kind it is stands behind the noun in
 * Indonesian): words that name a body and tell no part. */
static const struct lex_hit *body_before(const struct document *doc, uint32_t first)
{
    const struct sentence *sentence = sentence_of(doc, first);
    const struct lex_hit *cue = first > 0 ? role_cue_before(doc, first) : NULL;
    const struct lex_hit *place = !cue && first > 2 && token_is(doc->text, first - 1, ",")
                                      ? hit_before(doc, first - 1, LEX_PLACE)
                                      : NULL;
    if (place && place->first > sentence->first_token + 1) /* "perusahaan siber asal Jepang, X" */
        cue = role_cue_before(doc, place->first -
                                       is_small_word(doc, place->first - 1, "place_of_origin"));
    for (uint32_t t = first; !cue && doc->text->lang == LANG_ID && first - t < MOST_KIND_WORDS &&
                             t > sentence->first_token + 1 && agency_is_filler(doc, t - 1);
         t--)
        cue = role_cue_before(doc, t - 1);
    if (cue && cue->end < first && is_service(doc, cue, first))
        return cue;
    bool names =
        discovering(cue) && !lex_attr(cue->entry, "loose") &&
        (!lex_attr_number(cue->entry, "weight", 0) || lex_attr_is(cue->entry, "role", "commenter"));
    return names && cue->first >= sentence->first_token ? cue : NULL;
}

/* What says little once, and much of a name that comes back: "X said", "X's", "at X". */
static bool is_hint(const struct document *doc, uint32_t first, uint32_t end)
{
    return possessive_length(token_text(doc->text, end - 1)) || hit_at(doc, end, LEX_SPEECH_VERB) ||
           role_cue_at(doc, end, "after") || role_cue_before(doc, first) ||
           (first && is_small_word(doc, first - 1, "body_link"));
}

/* "Lampion Bay Sands (LBS) was fined": behind the name all its initials in brackets. */
static bool has_own_initials(struct document *doc, uint32_t first, uint32_t end)
{
    enum { FEWEST = 3 }; /* a suspect is "Budi Santoso (BS)" */
    struct slice initials = name_initials(doc, first, end);
    return initials.len >= FEWEST && is_mark(doc, end, "(") && is_mark(doc, end + 2, ")") &&
           slice_equal(token_text(doc->text, end + 1), initials);
}

/* "a channel in the app Telegram called X": what is on a network is called so, and no body. */
static bool calls_account(const struct document *doc, const struct lex_hit *cue)
{
    enum { REACH = 3 };
    uint32_t from = cue->first > REACH ? cue->first - REACH : 0;
    return lex_attr(cue->entry, "loose") &&
           (doc->owner[cue->first - (cue->first > 0)] == OWNER_PLATFORM ||
            hit_first_in(doc, from, cue->first, LEX_PLATFORM));
}

/* "Holloway & Finch", of words that nothing knows; not "C&C", "Research & Development". */
static bool has_ampersand(const struct document *doc, uint32_t first, uint32_t end)
{
    enum { LEAST_LETTERS = 3 };
    bool joined = false, unknown = false;
    for (uint32_t t = first; t < end; t++) {
        bool inside = t > first && t + 1 < end && token_is(doc->text, t, "&");
        if (!inside && token_text(doc->text, t).len < LEAST_LETTERS)
            return false;
        joined = joined || inside;
        unknown = unknown || (!inside && token_of(doc, t)->key == KEY_UNKNOWN);
    }
    return joined && unknown;
}

/* What the words beside the name say: weight for an organisation, and which rule says so. */
static int organisation_weight(struct document *doc, uint32_t first, uint32_t end,
                               const char **rule)
{
    const struct sentence *sentence = sentence_of(doc, first);
    bool told =
        hit_first_in(doc, sentence->first_token, sentence->end_token, LEX_INCIDENT_CUE) != NULL;
    const struct lex_hit *after = cue_behind(doc, end, sentence->end_token);
    if (!after)
        after = cue_behind_comma(doc, first, end, sentence->end_token);
    after = role_is_of_category(doc, after, first) ? NULL : after;
    bool quoted = token_is(doc->text, first - 1, "\"") || token_is(doc->text, first - 1, "“");
    const struct lex_hit *before =
        first > 1 ? discovering(role_cue_before(doc, quoted ? first - 1 : first)) : NULL;
    if (!before && first > 2 && is_small_word(doc, first - 1, "day_lead") &&
        token_of(doc, first)->key == KEY_UNKNOWN) /* "data of the X app" */
        before = discovering(role_cue_before(doc, first - 1));
    if (!before)
        before = body_before(doc, first);
    int weight = 0;
    if ((!told && !doc->is_leak_story) || (first && is_small_word(doc, first - 1, "locality")))
        return 0;
    if (after && told) {
        bool possessive = possessive_length(token_text(doc->text, end - 1)) > 0;
        weight = (int)lex_attr_number(after->entry, "weight", 0) + (possessive ? 1 : 0);
        *rule = possessive ? "agency.possessor" : "agency.before-cue";
    }
    if (before && before->first >= sentence->first_token && !calls_account(doc, before)) {
        int says = (int)lex_attr_number(before->entry, "weight", 0);
        says = says ? says : ENOUGH; /* "the company X" names X and tells no part */
        if (!told && lex_attr_number(before->entry, "weight", 0))
            says = says >= SAYS_MUCH - 1 ? ENOUGH : 0;
        if (says > weight)
            *rule = "agency.after-cue";
        weight += says;
    }
    if (!weight && has_own_initials(doc, first, end) &&
        role_cue_at(doc, behind_aside(doc, end), "after")) {
        *rule = "agency.own-initials";
        weight = ENOUGH;
    }
    if (has_ampersand(doc, first, end)) {
        *rule = weight < ENOUGH ? "agency.ampersand" : *rule;
        weight += ENOUGH;
    }
    if (agency_has_officer(doc, first, end)) {
        *rule = weight < ENOUGH ? "agency.of-officer" : *rule;
        weight += ENOUGH;
    }
    return weight;
}

/* A title in front, or a verb of speech beside a name of two words, is a person's. */
static int person_weight(struct document *doc, uint32_t first, uint32_t end)
{
    if (agency_is_titled(doc, first, end))
        return agency_holder_behind(doc, end) ? 0 : 6;
    for (uint32_t t = first; t < end; t++) {
        const struct lex_hit *given = given_name_at(doc, t);
        if (given && lex_attr(given->entry, "weak") && has_own_initials(doc, first, end))
            return 0;
        if (given) /* a name of two words that begins with one is hardly a company's */
            return t == first && end > first + 1 && !lex_attr(given->entry, "weak") ? 6 : 4;
    }
    if (doc->text->lang == LANG_EN && end > first + 1 && first &&
        is_small_word(doc, first - 1, "the"))
        return 0; /* "The International Rescue League said" */
    bool says = hit_at(doc, end, LEX_SPEECH_VERB) || hit_before(doc, first, LEX_SPEECH_VERB);
    if (says)
        return end == first + 1 ? 1 : SPEAKS;
    if (token_is(doc->text, end, ",") && hit_at(doc, end + 1, LEX_TITLE))
        return 5;
    return 0;
}

static struct body_candidate *candidate_of(struct document *doc, struct candidates *found,
                                           uint32_t first, uint32_t end)
{
    struct slice name = slice_sub(doc->text->bytes, name_span(doc, first, end));
    for (uint32_t i = 0; i < found->list.count; i++) {
        if (slice_equal(found->list.items[i].name, name))
            return &found->list.items[i];
    }
    if (found->list.count >= MOST_CANDIDATES)
        return NULL;
    struct body_candidate *candidate = VEC_PUSH(doc->arena, &found->list);
    *candidate = (struct body_candidate){.name = name, .first = first, .end = end};
    return candidate;
}

/* "tech portal Lowdown reported", "newspaper Lowdown said", "according to the daily Lowdown": a
 * medium that tells the news. */
static bool is_medium(const struct document *doc, uint32_t first, uint32_t end)
{
    if (agency_came_by_news(doc, first, end))
        return true;
    if (!first || !is_small_word(doc, first - 1, "medium"))
        return false;
    uint32_t lead = first - 1;
    if (lead && is_small_word(doc, lead - 1, "day_lead"))
        lead--;
    return is_small_word(doc, end, "reports") ||
           (end < doc->text->tokens.count && hit_at(doc, end, LEX_SPEECH_VERB)) ||
           hit_before(doc, lead, LEX_SPEECH_CUE);
}

static void weigh(struct document *doc, struct candidates *found, uint32_t first, uint32_t end)
{
    struct body_candidate *candidate = candidate_of(doc, found, first, end);
    const char *rule = NULL;
    if (!candidate || candidate->name.len < 2 || is_address(candidate->name) ||
        (first > 0 && token_is(doc->text, first - 1, "@")))
        return;
    int weight = organisation_weight(doc, first, end, &rule);
    if (!candidate->rule || weight > candidate->organisation)
        candidate->rule = rule ? rule : candidate->rule;
    candidate->organisation += weight;
    body_signs_tell(doc, found->words, candidate, first, end);
    candidate->seen++;
    candidate->is_medium = candidate->is_medium || is_medium(doc, first, end);
    candidate->is_thing =
        candidate->is_thing || is_small_word(doc, end, "made_thing") ||
        (first && is_small_word(doc, first - 1, "made_thing")) ||
        has_small_word(doc, first < APPS_REACH ? 0 : first - APPS_REACH, first, "made_things");
    candidate->hints += is_hint(doc, first, end);
    bool leads_to_holder = hit_before(doc, first, LEX_TITLE) && agency_holder_behind(doc, end);
    candidate->is_called_body =
        candidate->is_called_body || leads_to_holder || body_before(doc, first) ||
        (is_capital(doc, end) &&
         agency_has_officer(doc, first, end)); /* "Rivo Card CEO Jane Doe" */
    bool titled = agency_is_titled(doc, first, end) && !leads_to_holder;
    candidate->is_titled = candidate->is_titled || titled;
    int person = person_weight(doc, first, end);
    if (titled) /* each such mention counts, as each cue for a body does */
        candidate->person += person;
    else
        candidate->person = person > candidate->person ? person : candidate->person;
    bool starts = token_of(doc, first)->flags & TOKEN_SENTENCE_START;
    bool known_by_officer =
        token_of(doc, first)->key == KEY_UNKNOWN && agency_has_officer(doc, first, end);
    candidate->is_firm = candidate->is_firm || !starts || known_by_officer || end > first + 1 ||
                         name_is_written_specially(doc, first);
}

/* Inside quotation marks people speak; a name alone between them is a name. */
static bool is_named_or_free(const struct document *doc, uint32_t first, uint32_t end)
{
    if (!(token_of(doc, first)->flags & TOKEN_IN_QUOTE))
        return true;
    return first > 0 && !(token_of(doc, first - 1)->flags & TOKEN_IN_QUOTE) &&
           !(token_of(doc, end) && token_of(doc, end)->flags & TOKEN_IN_QUOTE &&
             token_of(doc, end)->class == TOKEN_WORD);
}

/* "Medibank Private's customers": the end of a name whose beginning is known is none of its own. */
static bool runs_on(const struct document *doc, uint32_t first)
{
    const struct token *token = token_of(doc, first);
    bool joined = first > 2 && is_small_word(doc, first - 1, "list_and") &&
                  is_capital(doc, first - 2) && doc->owner[first - 2] == OWNER_NONE &&
                  doc->owner[first - 3] == OWNER_AGENCY; /* "NHS Dumfries and Galloway" */
    return first > 0 && (joined || doc->owner[first - 1] == OWNER_AGENCY) &&
           doc->text->lang == LANG_EN &&
           !(token->flags & (TOKEN_SENTENCE_START | TOKEN_NEWLINE_BEFORE)) &&
           !possessive_length(token_text(doc->text, first - 1));
}

/* "Marketplace Dagangin kebobolan", "Retailer Hallbury said", "Airline confirms breach": the noun
 * in front of the name, or without one, has a capital by its place alone, unless it has one inside
 * a sentence too ("Network Rail"). The name's beginning; `end` where there is none. */
static uint32_t behind_noun(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct lex_hit *noun = role_cue_at(doc, first, "before");
    if (!noun || noun->end > end || !lex_attr(noun->entry, "discover") ||
        !(token_of(doc, first)->flags & TOKEN_SENTENCE_START))
        return first;
    bool alone = noun->end == end;
    for (uint32_t t = first;
         (t = next_with(doc, LEX_ROLE_CUE, t + 1)) + 1 < doc->text->tokens.count;) {
        if (!(token_of(doc, t)->flags & TOKEN_SENTENCE_START) &&
            slice_equal(token_text(doc->text, t), token_text(doc->text, first)) &&
            (alone || slice_equal(token_text(doc->text, t + 1), token_text(doc->text, first + 1))))
            return first;
    }
    return noun->end;
}

static void collect(struct document *doc, struct candidates *found)
{
    for (uint32_t t = 0; t < doc->text->tokens.count;) {
        const struct token *token = &doc->text->tokens.items[t];
        bool is_plain = token->flags & TOKEN_ALL_SMALL && !is_mark(doc, t + 1, "-");
        uint32_t end = is_plain ? t : agency_name_end(doc, t);
        if (!is_plain && end <= t + 1 && agency_is_called_by_word(doc, t) &&
            !sentence_is_title_case(doc, token->sentence))
            weigh(doc, found, t, t + 1);
        if (end == t || sentence_is_title_case(doc, token->sentence)) {
            t = end > t ? end : t + 1;
            continue;
        }
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        if (title && title->end < end)
            t = title->end; /* "Spokesman Dedy Permadi" */
        t = behind_noun(doc, t, end);
        t = agency_behind_origin(doc, t);
        if (t < end && end - t <= MOST_NAME_WORDS && is_named_or_free(doc, t, end) &&
            !runs_on(doc, t) && !agency_is_kind_of_body(doc, t, end) &&
            !agency_is_something_else(doc, t, end))
            weigh(doc, found, t, end);
        t = end;
    }
}

/* "Viryan" is who "Viryan Aziz" is. A company speaks too, and stands before its director's name. */
static int person_by_longer(const struct candidates *found, const struct body_candidate *candidate)
{
    int most = candidate->person;
    if (candidate->is_called_body)
        return candidate->is_titled ? most : 0;
    for (uint32_t i = 0; i < found->list.count; i++) {
        const struct body_candidate *other = &found->list.items[i];
        size_t at = slice_find(other->name, candidate->name, 0);
        bool inside = other->name.len > candidate->name.len && at < other->name.len &&
                      (at == 0 || other->name.ptr[at - 1] == ' ') &&
                      (at + candidate->name.len == other->name.len ||
                       other->name.ptr[at + candidate->name.len] == ' ');
        if (inside && other->person > most)
            most = other->person;
    }
    return most;
}

/* "Yeo" of "Mark Yeo", "Wilis" of "Permata Wilis": a word of a longer name in the text. The first
 * word of a sentence makes none. */
static bool is_part_of_longer(const struct document *doc, const struct candidates *found,
                              const struct body_candidate *candidate)
{
    for (uint32_t i = 0; i < found->list.count; i++) {
        const struct body_candidate *longer = &found->list.items[i];
        bool opens = token_of(doc, longer->first)->flags & TOKEN_SENTENCE_START;
        if (longer->name.len > candidate->name.len && (!opens || longer->person) &&
            slice_find(longer->name, candidate->name, 0) < longer->name.len)
            return true;
    }
    return false;
}

/* A report of a leak keeps coming back to a name that nothing knows and nothing calls a person. */
static bool comes_back(const struct document *doc, const struct body_candidate *candidate)
{
    bool unknown = token_of(doc, candidate->first)->key == KEY_UNKNOWN ||
                   name_is_written_specially(doc, candidate->first);
    return doc->is_leak_story && unknown && candidate->is_firm && !candidate->is_thing &&
           candidate->person <= 1 && candidate->seen >= SEEN_ENOUGH &&
           candidate->hints >= HINTS_ENOUGH && !candidate->in_longer;
}

/* Do the rules take it? */
static bool is_taken(struct document *doc, const struct candidates *found,
                     struct body_candidate *candidate)
{
    int enough = candidate->is_firm ? ENOUGH : ENOUGH_SHAKY;
    if (candidate->organisation < enough && comes_back(doc, candidate)) {
        candidate->rule = "agency.comes-back";
        candidate->organisation = enough;
    }
    if (candidate->organisation < enough)
        return false;
    bool is_person = person_by_longer(found, candidate) >= candidate->organisation;
    if (candidate->is_medium || is_person)
        document_reject(doc, candidate->first, candidate->end, "agency",
                        candidate->is_medium ? "agency.medium" : "agency.rather-a-person");
    return !candidate->is_medium && !is_person;
}

/* Has none of the bodies found so far data to lose, being offices all? */
static bool names_no_owner(const struct document *doc)
{
    for (uint32_t a = 0; a < doc->findings->agencies.count; a++) {
        if (!role_is_office(&doc->findings->agencies.items[a]))
            return false;
    }
    return true;
}

void agencies_by_context(struct document *doc)
{
    struct candidates found = {.words = name_words_read(doc)};
    struct body_candidate *candidate;
    int most = 0;
    collect(doc, &found);
    VEC_EACH(candidate, &found.list)
    {
        most = candidate->seen > most ? candidate->seen : most;
        candidate->in_longer = is_part_of_longer(doc, &found, candidate);
    }
    bool no_owner = names_no_owner(doc);
    VEC_EACH(candidate, &found.list)
    {
        bool taken = is_taken(doc, &found, candidate);
        int weight = body_weigh(doc, candidate, most, no_owner, taken);
        if (!taken && !candidate->is_medium && !candidate->in_longer && weight >= WEIGHT_ENOUGH) {
            if (candidate->person_weight < LIKE_NOBODY) {
                candidate->rule = "agency.weighed";
                if (document_is_free(doc, candidate->first, candidate->end))
                    agency_add_new(doc, candidate->first, candidate->end, NULL, candidate->rule);
                continue;
            }
            struct token_range name = {candidate->first, candidate->end};
            VEC_ADD(doc->arena, &doc->likely_bodies, name);
        }
        if (taken && document_is_free(doc, candidate->first, candidate->end))
            agency_add_new(doc, candidate->first, candidate->end, NULL, candidate->rule);
    }
}
