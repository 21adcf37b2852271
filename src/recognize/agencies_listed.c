/* Names in a list of bodies: "17 perusahaan, yakni a.com, b.com dan c.com", "retailers such as Acme
 * and Bee", "KPU, Acme, and Bee". */
#include "recognize/agencies.h"

enum { MOST_ITEMS = 40, NAME_WORDS = 4, LEAD_REACH = 10, LIST_ENOUGH = 3 };

struct list {
    struct {
        uint32_t first, end;
    } items[MOST_ITEMS];
    uint32_t count;
    bool closes; /* "… and X" */
};

/* The end of the name, or of the body already known, that begins at a token; the token where none
 * does. */
static uint32_t item_end(const struct document *doc, uint32_t at)
{
    uint32_t end = at;
    while (end < doc->text->tokens.count && doc->owner[end] == OWNER_AGENCY)
        end++;
    while (end > at && name_word(doc, end) && agency_head_at(doc, end, "last"))
        end++; /* "Axiata Group's" */
    return end > at || end >= doc->text->tokens.count ? end : agency_name_end(doc, at);
}

/* The items that stand one behind the other from a token on. */
static void read_list(const struct document *doc, uint32_t at, struct list *list)
{
    uint32_t sentence_end = sentence_of(doc, at)->end_token;
    bool last = false;
    while (at < sentence_end && list->count < MOST_ITEMS) {
        at += is_small_word(doc, at, "day_lead");
        uint32_t end = item_end(doc, at);
        if (end == at || end > sentence_end)
            break;
        list->items[list->count].first = at;
        list->items[list->count++].end = end;
        list->closes = list->closes || last;
        at = behind_brackets(doc, end);
        if (possessive_length(token_text(doc->text, end - 1)) && item_end(doc, at) > at)
            at = behind_brackets(doc, item_end(doc, at)); /* "Axiata Group's Celcom" */
        bool comma = is_mark(doc, at, ",");
        at += comma;
        last = is_small_word(doc, at, "list_and");
        at += last;
        if ((!comma && !last) || list->closes)
            break;
    }
}

static bool may_be_body(const struct document *doc, uint32_t first, uint32_t end)
{
    return end - first <= NAME_WORDS && document_is_free(doc, first, end) &&
           !agency_is_something_else(doc, first, end) && !given_name_at(doc, first) &&
           !hit_before(doc, first, LEX_TITLE) && !hit_at(doc, end, LEX_TITLE);
}

static void take(struct document *doc, const struct list *list, uint32_t from, bool led)
{
    for (uint32_t i = from; i < list->count; i++) {
        uint32_t first = list->items[i].first, end = list->items[i].end;
        bool unknown =
            token_of(doc, first)->key == KEY_UNKNOWN || name_is_written_specially(doc, first);
        if ((led || unknown) && may_be_body(doc, first, end))
            agency_add_new(doc, first, end, NULL, "agency.listed");
    }
}

/* "17 perusahaan, yakni …", "retailers such as …": bodies a few words in front of a word that opens
 * a list. Where the list begins; NO_INDEX where none does. */
static uint32_t behind_lead(const struct document *doc, uint32_t t)
{
    if (!is_small_word(doc, t, "bodies"))
        return NO_INDEX;
    uint32_t end = sentence_of(doc, t)->end_token;
    /* "mobile apps such as X run as usual": of what a firm makes, only what is told to have leaked
     */
    bool made = is_small_word(doc, t, "made_things") &&
                !hit_first_in(doc, sentence_of(doc, t)->first_token, end, LEX_INCIDENT_CUE);
    if (made)
        return NO_INDEX;
    if (is_mark(doc, t + 1, ":"))
        return t + 2; /* "three firms: Acme, Bee, and Cee" */
    for (uint32_t at = t + 1; at <= t + LEAD_REACH && at < end; at++) {
        const struct lex_hit *cue = role_cue_at(doc, at, "before");
        if (cue && lex_attr(cue->entry, "told"))
            return cue->end + is_mark(doc, cue->end, ":");
        if (doc->owner[at] == OWNER_AGENCY || is_capital(doc, at))
            return NO_INDEX;
    }
    return NO_INDEX;
}

/* "Maxis, Celcom and DiGi, the biggest mobile service providers of …": what they are stands behind.
 */
static bool is_described(const struct document *doc, const struct list *list)
{
    uint32_t at = list->count ? behind_brackets(doc, list->items[list->count - 1].end) : 0;
    if (!list->closes || !is_mark(doc, at, ",") || !is_small_word(doc, at + 1, "article"))
        return false;
    for (uint32_t t = at + 1; t <= at + LEAD_REACH && t < sentence_of(doc, at)->end_token; t++) {
        if (is_small_word(doc, t, "bodies"))
            return true;
        if (token_of(doc, t)->class != TOKEN_WORD)
            return false;
    }
    return false;
}

/* "DiGi, Celcom, Maxis and Tunetalk": most of those in the list are bodies, or names that no
 * lexicon has. */
static bool is_of_bodies(const struct document *doc, const struct list *list)
{
    uint32_t bodies = 0, unknown = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        uint32_t first = list->items[i].first;
        bodies += doc->owner[first] == OWNER_AGENCY;
        unknown += doc->owner[first] == OWNER_NONE && (token_of(doc, first)->key == KEY_UNKNOWN ||
                                                       name_is_written_specially(doc, first));
    }
    return list->closes && list->count > LIST_ENOUGH && bodies &&
           (bodies + unknown) * 4 >= list->count * 3;
}

bool agency_is_counted(const struct document *doc, uint32_t end)
{
    enum { MANY = 1000, UNIT_REACH = 4 };
    const struct number *number = is_mark(doc, end, "(") ? number_at(doc, end + 1) : NULL;
    return number && (number->has_scale || number->value >= MANY) &&
           hit_first_in(doc, number->end_token, number->end_token + UNIT_REACH, LEX_UNIT) &&
           doc->owner[end + 1] != OWNER_MONEY;
}

/* "FedEx and PetroChina": behind a body alone stands a name that is written like nothing else. */
static bool is_pair(const struct document *doc, const struct list *list)
{
    return list->count == 2 && list->closes && list->items[1].end == list->items[1].first + 1 &&
           name_is_written_specially(doc, list->items[1].first);
}

/* "kebocoran dialami Acme dan Bee Media", "the attack on Acme and Quorva": behind the words for
 * what befell the first the other of two, whose name no lexicon has or ends like a firm's. */
static bool is_led_pair(const struct document *doc, const struct list *list)
{
    enum { MUCH = 4 };
    if (list->count != 2 || !list->closes)
        return false;
    const struct lex_hit *cue = role_cue_before(doc, list->items[0].first);
    uint32_t first = list->items[1].first, end = list->items[1].end;
    const struct lex_hit *form = agency_head_at(doc, end - 1, "last");
    bool named = token_of(doc, first)->key == KEY_UNKNOWN ||
                 (form && end > first + 1 && lex_attr_is(form->entry, "kind", "company"));
    return cue && lex_attr_is(cue->entry, "role", "victim") &&
           lex_attr_number(cue->entry, "weight", 0) >= MUCH && named &&
           !hit_at(doc, end, LEX_AGENCY_HEAD);
}

/* Names that no list holds together but their numbers: "aplikasi Lumo (30 juta); toko Orvia (5
 * juta)". */
static void add_counted(struct document *doc)
{
    for (uint32_t t = 0, end; t < doc->text->tokens.count; t = end) {
        end = is_capital(doc, t) ? agency_name_end(doc, t) : t;
        if (end > t && agency_is_counted(doc, end)) {
            uint32_t first = agency_behind_origin(doc, t); /* "majalah Korea Selatan Lumo" */
            if (first < end && may_be_body(doc, first, end))
                agency_add_new(doc, first, end, NULL, "agency.counted");
        }
        end += end == t;
    }
}

void agencies_by_list(struct document *doc)
{
    if (doc->is_leak_story)
        add_counted(doc);
    for (uint32_t t = 0; doc->is_leak_story && t < doc->text->tokens.count; t++) {
        bool body = doc->owner[t] == OWNER_AGENCY && (t == 0 || doc->owner[t - 1] != OWNER_AGENCY);
        uint32_t lead = body ? NO_INDEX : behind_lead(doc, t);
        bool opens =
            !body && lead == NO_INDEX && is_capital(doc, t) && (t == 0 || !is_capital(doc, t - 1));
        if ((!body && !opens && lead == NO_INDEX) ||
            (lead != NO_INDEX && lead >= doc->text->tokens.count) ||
            sentence_is_title_case(doc, token_of(doc, t)->sentence))
            continue;
        struct list list;
        list.count = 0;
        list.closes = false;
        read_list(doc, lead != NO_INDEX ? lead : t, &list);
        bool led = lead != NO_INDEX || is_described(doc, &list) || is_of_bodies(doc, &list) ||
                   (body && is_led_pair(doc, &list));
        if (led || (body && ((list.closes && list.count >= LIST_ENOUGH) || is_pair(doc, &list))))
            take(doc, &list, 0, led);
    }
}
