/* Candidates of one document -> people: full and short forms as one, every mention found. */
#include "recognize/agencies.h"
#include "recognize/people.h"
#include "recognize/person_names.h"

#include "base/fold.h"

enum {
    MOST_WORDS = PERSON_NAME_WORDS,
    SENTENCES_BACK = 2,
    EPITHET_REACH = 14,
    MOST_ALIASES = 16,
    MOST_PEOPLE_COMPARED = 500 /* names beyond are not held against all others */
};

static bool has_alias(struct document *doc, const struct actor *actor, struct slice name)
{
    for (uint32_t i = 0; i < actor->aliases.count; i++) {
        if (name_equal(doc, actor->aliases.items[i], name))
            return true;
    }
    return false;
}

static void add_alias(struct document *doc, struct actor *actor, struct slice form)
{
    if (!name_equal(doc, form, actor->name) && !has_alias(doc, actor, form) &&
        actor->aliases.count < MOST_ALIASES)
        VEC_ADD(doc->arena, &actor->aliases, form);
}

static void add_mention(struct document *doc, struct actor *actor, uint32_t first, uint32_t end,
                        const char *rule)
{
    struct span span = name_span(doc, first, end);
    struct slice form = slice_sub(doc->text->bytes, span);
    VEC_ADD(doc->arena, &actor->mentions, ((struct mention){span, rule}));
    document_own(doc, first, end, OWNER_PERSON);
    struct slice words[MOST_WORDS];
    if (person_name_words(doc->arena, form, words) >
        person_name_words(doc->arena, actor->name, words)) {
        struct slice old = actor->name;
        actor->name = form;
        add_alias(doc, actor, old);
    } else {
        add_alias(doc, actor, form);
    }
}

/* Is a title over in front of this word or mark? "director of the | company": it leads to words
 * that are no title. */
static bool leads_from_title(const struct document *doc, uint32_t token)
{
    static const char *const kinds[] = {"and",         "employment", "title_filler",
                                        "office_link", "place_link", "article"};
    for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (is_small_word(doc, token, kinds[i]))
            return true;
    }
    return (token_of(doc, token)->class == TOKEN_PUNCT && !is_mark(doc, token, ")")) ||
           hit_at(doc, token, LEX_DEGREE); /* "Rektor UGM, Prof. Dr. | Budi" */
}

/* Where a bracket that opens in [first, end) closes right behind it, behind that; where it stays
 * open, in front of it. */
static uint32_t with_whole_brackets(const struct document *doc, uint32_t first, uint32_t end)
{
    uint32_t open = end;
    for (uint32_t t = first; t < end; t++) {
        if (is_mark(doc, t, "("))
            open = t;
        else if (is_mark(doc, t, ")"))
            open = end;
    }
    return open == end ? end : is_mark(doc, end, ")") ? end + 1 : open;
}

/* The title as written, without the marks and small words at its end; empty where it says no more
 * than "who leads". */
static struct slice title_text(const struct document *doc, const struct person_candidate *c)
{
    uint32_t end = with_whole_brackets(doc, c->title_first, c->title_end);
    if (end > c->title_first && is_mark(doc, end - 1, "-")) { /* "of the Singapore-|based firm" */
        for (end--; end > c->title_first && !leads_from_title(doc, end - 1);)
            end--;
    }
    while (end > c->title_first && leads_from_title(doc, end - 1))
        end--;
    const struct lex_hit *form = hit_before(doc, end, LEX_TITLE); /* "Home Minister Datuk Seri" */
    if (form && form->first > c->title_first && lex_attr(form->entry, "address"))
        end = form->first;
    const struct lex_hit *hit = hit_at(doc, c->title_first, LEX_TITLE);
    bool leads = hit && lex_attr_is(hit->entry, "kind", "relative");
    if (end == c->title_first || (leads && end <= hit->end))
        return SLICE_EMPTY;
    struct slice title = tokens_text(doc->text, c->title_first, end);
    if (c->title_first >= c->end && title.ptr[title.len - 1] == '.')
        title.len--; /* "…, chief officer of AT&T." */
    return title;
}

/* Of several whom a short name fits the one who was named last before `at` (a byte), else the
 * first. */
static struct actor *find_person(struct document *doc, struct slice name, uint32_t at)
{
    struct actor *best = NULL;
    uint32_t best_end = 0, count = doc->findings->actors.count;
    for (uint32_t i = 0; i < count && i < MOST_PEOPLE_COMPARED; i++) {
        struct actor *actor = &doc->findings->actors.items[i];
        if (actor->kind != ACTOR_PERSON ||
            !(person_same_name(doc->arena, actor->name, name) || has_alias(doc, actor, name)))
            continue;
        best = best ? best : actor;
        for (uint32_t m = 0; m < actor->mentions.count; m++) {
            uint32_t end = actor->mentions.items[m].span.end;
            if (end <= at && end > best_end)
                best = actor, best_end = end;
        }
    }
    return best;
}

/* "Joko Widodo (Jokowi)" */
static void take_short_name(struct document *doc, struct actor *actor, uint32_t at)
{
    if (token_is(doc->text, at, "(") && token_is(doc->text, at + 2, ")") &&
        name_word(doc, at + 1) && !hit_at(doc, at + 1, LEX_AGENCY) &&
        !hit_at(doc, at + 1, LEX_PLACE) && !hit_at(doc, at + 1, LEX_TITLE) &&
        !hit_at(doc, at + 1, LEX_OUTLET))
        add_mention(doc, actor, at + 1, at + 2, "person.short-name");
    else if (is_small_word(doc, at, "alias") && name_word(doc, at + 1) && !name_word(doc, at + 2))
        add_mention(doc, actor, at + 1, at + 2, "person.short-name"); /* "Budi Santoso alias Bud" */
}

/* "Mensos Risma" beside "Menteri Sosial Tri Rismaharini": a short form with an office in the same
 * body. */
static struct actor *find_colleague(struct document *doc, struct slice form, uint32_t agency)
{
    uint32_t count = agency == NO_INDEX ? 0 : doc->findings->actors.count;
    for (uint32_t i = 0; i < count && i < MOST_PEOPLE_COMPARED; i++) {
        struct actor *actor = &doc->findings->actors.items[i];
        if (actor->kind == ACTOR_PERSON && actor->agency == agency &&
            person_is_short_form(doc->arena, form, actor->name))
            return actor;
    }
    return NULL;
}

static void take_candidate(struct document *doc, const struct person_candidate *c)
{
    struct slice name = slice_sub(doc->text->bytes, name_span(doc, c->first, c->end));
    if (!document_is_free(doc, c->first, c->end))
        return;
    uint32_t at = token_of(doc, c->first)->span.start;
    struct actor *actor = find_person(doc, name, at);
    actor = actor ? actor : find_colleague(doc, name, c->agency);
    if (!actor) {
        actor = VEC_PUSH(doc->arena, &doc->findings->actors);
        actor->name = name;
        actor->kind = ACTOR_PERSON;
        actor->agency = NO_INDEX;
    }
    add_mention(doc, actor, c->first, c->end, c->rule);
    struct actor *fuller = find_person(doc, name, at); /* the name may fit him better now */
    actor = fuller ? fuller : actor;
    take_short_name(doc, actor, c->end);
    struct slice title = title_text(doc, c);
    if (actor->title.len == 0)
        actor->title = title;
    if (actor->agency == NO_INDEX)
        actor->agency = c->agency;
}

/* The person whose name, or a part of it, these words are. A headline's capitals make no name
 * longer: "Bantah Surat Rahasia Jokowi Bocor". */
static struct actor *person_of_form(struct document *doc, uint32_t first, uint32_t end)
{
    struct slice words[MOST_WORDS], form = slice_sub(doc->text->bytes, name_span(doc, first, end));
    const struct token *token = token_of(doc, first);
    struct actor *actor = form.len >= 3 ? find_person(doc, form, token->span.start) : NULL;
    if (actor && sentence_is_title_case(doc, token->sentence) &&
        person_name_words(doc->arena, form, words) >
            person_name_words(doc->arena, actor->name, words))
        return NULL;
    return actor;
}

/* Every other place where a person's name or a part of it stands as a name. */
static void find_again(struct document *doc)
{
    for (uint32_t t = 0; t < doc->text->tokens.count;) {
        uint32_t end = person_run_end(doc, t), first = t;
        if (end == t) {
            t++;
            continue;
        }
        for (uint32_t i = first + 1; i < end; i++) { /* a headline's "Budi Santoso Sebut" */
            bool title = hit_at(doc, i, LEX_TITLE) && !hit_at(doc, i, LEX_GIVEN_NAME);
            if (hit_at(doc, i, LEX_SPEECH_VERB) || title) /* "Acme CEO Jane Doe" */
                end = i;
        }
        t = end;
        while (first < end && (hit_at(doc, first, LEX_TITLE) || hit_at(doc, first, LEX_DEGREE)))
            first = (hit_at(doc, first, LEX_TITLE) ? hit_at(doc, first, LEX_TITLE)
                                                   : hit_at(doc, first, LEX_DEGREE))
                        ->end;
        for (; first < end; first++) { /* the longest part of the run that is somebody's name */
            uint32_t last = end;
            struct actor *actor = NULL;
            for (; last > first && !actor; last--) {
                actor = person_of_form(doc, first, last);
                if (actor)
                    break;
            }
            if (actor) {
                add_mention(doc, actor, first, last, "person.again");
                break;
            }
        }
    }
}

/* A short form belongs to the full one wherever that stands: longer names are taken first. */
static void people_merge(struct document *doc, const struct person_candidates *candidates)
{
    for (uint32_t words = MOST_WORDS; words > 0; words--) {
        for (uint32_t i = 0; i < candidates->count; i++) {
            const struct person_candidate *c = &candidates->items[i];
            uint32_t count = c->end - c->first < MOST_WORDS ? c->end - c->first : MOST_WORDS;
            if (count == words)
                take_candidate(doc, c);
        }
    }
    find_again(doc);
    for (uint32_t i = 0; i < doc->findings->actors.count; i++)
        mentions_sort(&doc->findings->actors.items[i].mentions);
}

/* Does a title make him speak for the body named last? That of a "prime minister" is one title, and
 * of no body; a minister's, a judge's and a police officer's is no firm. */
static bool has_office(const struct document *doc, const struct person_candidate *c,
                       const struct agency *last)
{
    for (uint32_t t = c->title_first; t < c->title_end; t++) {
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        const char *of = title ? lex_attr(title->entry, "of") : NULL;
        bool state =
            title && (lex_attr(title->entry, "cabinet") || (of && strcmp(of, "firm") != 0));
        if (title && lex_attr_is(title->entry, "kind", "office") &&
            !lex_attr(title->entry, "own") && !(state && agency_is_firm(last)))
            return true;
        t = title ? title->end - 1 : t;
    }
    return false;
}

/* The body named last before a token, in its sentence or a few sentences back. */
static uint32_t agency_last_named(const struct document *doc, uint32_t token)
{
    uint32_t sentence = token_of(doc, token)->sentence;
    for (uint32_t t = token; t > 0; t--) {
        if (token_of(doc, t - 1)->sentence + SENTENCES_BACK < sentence)
            return NO_INDEX;
        if (doc->owner[t - 1] == OWNER_AGENCY)
            return agency_at(doc, t - 1);
    }
    return NO_INDEX;
}

static uint32_t agency_of_force(const struct document *doc, const struct person_candidate *c)
{
    const char *force = people_title_attr(doc, c, "force");
    return force ? agency_with_id(doc, slice_of(force)) : NO_INDEX;
}

static bool is_spokesperson(const struct document *doc, const struct person_candidate *c)
{
    const struct lex_hit *title =
        c->title_end > c->title_first ? hit_at(doc, c->title_first, LEX_TITLE) : NULL;
    return title && lex_attr(title->entry, "speaks");
}

/* "Director-General of Immigration", "Minister for Health": an office of a field is of no body that
 * was named just before. */
static bool is_office_of_field(const struct document *doc, const struct person_candidate *c)
{
    if (doc->text->lang != LANG_EN)
        return false;
    for (uint32_t t = c->title_first; t < c->title_end; t++) {
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        if (title && lex_attr(title->entry, "field") &&
            is_small_word(doc, title->end, "field_link"))
            return true;
    }
    return false;
}

/* The body whose office a title is by its kind: a judge's court, a chief executive's company. */
static uint32_t agency_of_office_kind(const struct document *doc, const struct person_candidate *c)
{
    const char *kind = people_title_attr(doc, c, "of");
    return kind ? body_of_kind(doc, c->first, kind) : NO_INDEX;
}

/* "wrote analyst Budi" behind "researchers at the threat intelligence firm X": the experts that
 * were named just before. */
static uint32_t agency_of_experts(const struct document *doc, const struct person_candidate *c)
{
    const struct lex_hit *title = hit_before(doc, c->first, LEX_TITLE);
    uint32_t sentence = token_of(doc, c->first)->sentence;
    if (!title || !lex_attr_is(title->entry, "kind", "profession") ||
        lex_attr(title->entry, "weak"))
        return NO_INDEX;
    for (uint32_t t = title->first; t > 0; t--) {
        if (token_of(doc, t - 1)->sentence + SENTENCES_BACK < sentence)
            return NO_INDEX;
        if (doc->owner[t - 1] != OWNER_AGENCY || (t > 1 && doc->owner[t - 2] == OWNER_AGENCY))
            continue;
        const struct lex_hit *cue = role_cue_before(doc, t - 1);
        uint32_t body = agency_at(doc, t - 1);
        bool experts =
            (cue && lex_attr_is(cue->entry, "role", "commenter")) ||
            (body != NO_INDEX && slice_is(doc->findings->agencies.items[body].kind, "security"));
        if (experts)
            return body;
    }
    return NO_INDEX;
}

/* "Menkominfo, Budi Arie Singgung …": the office that stands only before a further mention of the
 * name, in a headline as a rule. */
static void find_titles_again(struct document *doc)
{
    struct actor *actor;
    VEC_EACH(actor, &doc->findings->actors)
    {
        bool bare = actor->kind == ACTOR_PERSON && !actor->title.len && actor->agency == NO_INDEX;
        for (uint32_t m = 0; bare && m < actor->mentions.count && !actor->title.len; m++) {
            struct span span = actor->mentions.items[m].span;
            uint32_t first = token_at_byte(doc->text, span.start), title;
            struct person_candidate c = {.first = first,
                                         .end = token_at_byte(doc->text, span.end - 1) + 1,
                                         .agency = NO_INDEX};
            if (!people_title_before(doc, first, &title))
                continue;
            c.title_first = title, c.title_end = first;
            if (!people_office_is_told(doc, &c))
                continue;
            actor->title = title_text(doc, &c);
            actor->agency = people_agency_beside(doc, &c);
        }
    }
}

/* "Juru bicara Budi Santoso" speaks for the body that was just named; a rank of the police for the
 * police. */
static void find_missing_agencies(struct document *doc, const struct person_candidates *candidates)
{
    for (uint32_t i = 0; i < candidates->count; i++) {
        const struct person_candidate *c = &candidates->items[i];
        uint32_t index = actor_at(doc, c->first);
        struct actor *actor = index != NO_INDEX ? &doc->findings->actors.items[index] : NULL;
        if (!actor || actor->kind != ACTOR_PERSON || actor->agency != NO_INDEX ||
            people_office_is_told(doc, c))
            continue;
        actor->agency = agency_of_force(doc, c);
        if (actor->agency == NO_INDEX)
            actor->agency = agency_of_office_kind(doc, c);
        uint32_t last =
            agency_last_named(doc, c->title_first < c->first ? c->title_first : c->first);
        if (actor->agency == NO_INDEX && last != NO_INDEX &&
            has_office(doc, c, &doc->findings->agencies.items[last]) &&
            !is_office_of_field(doc, c) && !people_has_strange_body(doc, c))
            actor->agency = last;
        if (actor->agency == NO_INDEX)
            actor->agency = agency_of_experts(doc, c);
        if (actor->agency == NO_INDEX && is_spokesperson(doc, c))
            actor->agency = body_of_kind(doc, c->first, "firm");
    }
}

/* "kata Ketua CISSReC ini", "the man who also chairs CISSReC": who is spoken of was named before.
 * The body; NO_INDEX where the office at `title` has none, or a name of its own. */
static uint32_t body_of_epithet(const struct document *doc, const struct lex_hit *title)
{
    const struct sentence *s = sentence_of(doc, title->first);
    uint32_t agency = NO_INDEX, at = title->first;
    if (is_small_word(doc, at, "former") || (at && is_small_word(doc, at - 1, "former")))
        return NO_INDEX; /* "mantan Panglima TNI itu" */
    for (; at < s->end_token && at < title->end + EPITHET_REACH && agency == NO_INDEX; at++) {
        if (doc->owner[at] == OWNER_PERSON)
            return NO_INDEX;
        agency = doc->owner[at] == OWNER_AGENCY ? agency_at(doc, at) : NO_INDEX;
    }
    while (at < s->end_token && doc->owner[at] == OWNER_AGENCY)
        at++;
    at = is_mark(doc, at, ")") ? at + 1 : behind_brackets(doc, at);
    const struct lex_hit *behind = at < s->end_token ? hit_at(doc, at, LEX_PRONOUN) : NULL;
    bool told = behind && lex_attr(behind->entry, "epithet");
    for (uint32_t t = title->first; t > s->first_token && title->first - t < EPITHET_REACH && !told;
         t--) {
        const struct lex_hit *man = hit_at(doc, t - 1, LEX_PRONOUN);
        told = man && lex_attr(man->entry, "person_noun");
    }
    return told ? agency : NO_INDEX;
}

static struct actor *person_last_named(const struct document *doc, uint32_t token)
{
    for (uint32_t t = token; t > 0; t--) {
        uint32_t index = doc->owner[t - 1] == OWNER_PERSON ? actor_at(doc, t - 1) : NO_INDEX;
        if (index != NO_INDEX)
            return &doc->findings->actors.items[index];
    }
    return NULL;
}

/* "…, kata pria yang biasa dipanggil Tiko": the name behind is one more of who was named last. */
static void find_nicknames(struct document *doc)
{
    for (uint32_t t = 0; (t = next_with(doc, LEX_SMALL_WORD, t)) + 1 < doc->text->tokens.count;
         t++) {
        if (!is_small_word(doc, t, "nickname_lead") || !is_capital(doc, t + 1))
            continue;
        uint32_t index = doc->owner[t + 1] == OWNER_PERSON ? actor_at(doc, t + 1) : NO_INDEX;
        struct actor *nick = index != NO_INDEX ? &doc->findings->actors.items[index] : NULL,
                     *man = person_last_named(doc, t);
        uint32_t end = t + 2;
        if (!man || man == nick || is_capital(doc, end) || (nick && nick->aliases.count))
            continue;
        if (!nick) {
            if (doc->owner[t + 1] == OWNER_NONE)
                add_mention(doc, man, t + 1, end, "person.nickname");
            continue;
        }
        add_alias(doc, man, nick->name);
        for (uint32_t m = 0; m < nick->mentions.count; m++)
            VEC_ADD(doc->arena, &man->mentions, nick->mentions.items[m]);
        mentions_sort(&man->mentions);
        for (uint32_t i = index; i + 1 < doc->findings->actors.count; i++)
            doc->findings->actors.items[i] = doc->findings->actors.items[i + 1];
        doc->findings->actors.items[--doc->findings->actors.count] = (struct actor){0};
    }
}

static void find_epithets(struct document *doc)
{
    for (uint32_t t = 0; (t = next_with(doc, LEX_TITLE, t)) < doc->text->tokens.count; t++) {
        const struct lex_hit *title = hit_at(doc, t, LEX_TITLE);
        bool any = lex_attr(title->entry, "weak"); /* "data pengguna X itu" tells of nobody named */
        uint32_t body =
            !any && doc->owner[t] == OWNER_NONE ? body_of_epithet(doc, title) : NO_INDEX;
        struct actor *actor = body != NO_INDEX ? person_last_named(doc, t) : NULL;
        if (actor && actor->agency == NO_INDEX)
            actor->agency = body;
    }
}

/* "Gibran Rakabuming dan Kaesang Pangarep": a name of two words joined to a person's is a person's.
 */
static void find_joined(struct document *doc)
{
    for (uint32_t t = 1; (t = next_with(doc, LEX_SMALL_WORD, t)) + 2 < doc->text->tokens.count;
         t++) {
        bool joins = is_small_word(doc, t, "and");
        if (!joins || doc->owner[t - 1] != OWNER_PERSON ||
            token_of(doc, t + 1)->flags & TOKEN_SENTENCE_START)
            continue;
        uint32_t end = name_run_end(doc, t + 1, false);
        if (end != t + 3 || !document_is_free(doc, t + 1, end) || people_is_other(doc, t + 1, end))
            continue;
        struct person_candidate joined = {.first = t + 1,
                                          .end = end,
                                          .title_first = t + 1,
                                          .title_end = t + 1,
                                          .agency = NO_INDEX,
                                          .rule = "person.joined"};
        take_candidate(doc, &joined);
    }
}

void recognize_people(struct document *doc)
{
    struct person_candidates candidates = {0};
    people_collect(doc, &candidates);
    people_merge(doc, &candidates);
    find_joined(doc);
    find_epithets(doc);
    find_nicknames(doc);
    find_titles_again(doc);
    find_missing_agencies(doc, &candidates);
}
