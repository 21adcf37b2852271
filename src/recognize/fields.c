/* Kinds of personal data that are said to have leaked. Their names are ordinary words, so it is the
 * sentence that decides: a list of several, a word that opens such a list, or a word of leaking
 * beside them; and what denies or advises. */
#include "recognize/fields.h"

#include "recognize/agencies.h"

enum {
    OPENER_REACH = 9,
    DATA_REACH = 4,
    ITEM_GAP = 5,    /* "names, (2) phone numbers" */
    LINE_WORDS = 24, /* of a line that a mark begins */
    BARE_MORE = 2,   /* tokens behind the kind in a line without a mark */
    LINES_ENOUGH = 3,
    LINES_BETWEEN = 1
};

static struct field *field_of(struct document *doc, const struct lex_entry *entry, bool denied)
{
    struct field *field;
    VEC_EACH(field, &doc->findings->fields)
    {
        if (strcmp(field->id, entry->id) == 0) {
            field->denied = field->denied && denied;
            return field;
        }
    }
    field = VEC_PUSH(doc->arena, &doc->findings->fields);
    field->id = entry->id;
    field->label_id = lex_name(entry, LANG_ID);
    field->label_en = lex_name(entry, LANG_EN);
    field->pdp_class = lex_attr(entry, "pdp");
    field->denied = denied;
    return field;
}

void field_add(struct document *doc, const struct lex_entry *kind, const struct lex_hit *hit,
               bool denied, const char *rule)
{
    struct field *field = field_of(doc, kind, denied);
    VEC_ADD(doc->arena, &field->mentions, document_mention(doc, hit->first, hit->end, rule));
}

static void take_fields(struct document *doc, const struct clause *clause, const char *rule)
{
    for (uint32_t t = clause->first; t < clause->end;) {
        const struct lex_hit *hit = field_at(doc, t);
        if (!hit || doc->owner[t] == OWNER_FIELD) {
            t++;
            continue;
        }
        bool denied = t >= clause->denied && t < clause->denied_until;
        doc->field_readings[t] =
            (struct field_reading){.rule = denied ? "field.denied" : rule, .denied = denied};
        document_own(doc, t, hit->end, OWNER_FIELD);
        t = hit->end;
    }
}

static void refuse_fields(struct document *doc, const struct clause *clause, const char *rule)
{
    for (uint32_t t = clause->first; t < clause->end;) {
        const struct lex_hit *hit = field_at(doc, t);
        if (hit)
            doc->field_readings[t] = (struct field_reading){.rule = rule, .refused = true};
        t = hit ? hit->end : t + 1;
    }
}

/* Of data at all: "data", "informasi", "records". */
static bool tells_of_data(const struct document *doc, uint32_t first, uint32_t end)
{
    return hit_first_in(doc, first, end, LEX_UNIT) != NULL || field_tells_of_leak(doc, first, end);
}

/* "email addresses" says what it is by itself; "name" or "phone" alone does not. */
static bool has_long_form(const struct document *doc, const struct clause *c)
{
    for (uint32_t t = c->first; t < c->end; t++) {
        const struct lex_hit *hit = field_at(doc, t);
        if (hit && (hit->end - hit->first >= 2 || lex_attr(hit->entry, "plain")))
            return true;
    }
    return false;
}

/* "Data", misspelt or not, is data as such and no kind of it. */
static bool is_data_itself(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *unit = hit_at(doc, hit->first, LEX_UNIT);
    return unit && strcmp(unit->entry->id, "data") == 0;
}

/* "2 juta akun Facebook": those who were hit, no kind of data of theirs. */
static bool are_accounts(const struct document *doc, const struct lex_hit *hit)
{
    const struct lex_hit *unit = hit_at(doc, hit->first, LEX_UNIT);
    return unit && unit->end < hit->end && lex_attr_is(unit->entry, "unit", "accounts");
}

/* "34 juta paspor", "1.3 billion SIM card registrations": counted by the thousand, it is data. */
static bool has_counted(const struct document *doc, const struct clause *c)
{
    for (uint32_t t = c->first + 1; t < c->end; t++) {
        const struct lex_hit *hit = field_at(doc, t);
        const struct number *number = hit ? number_over(doc, t - 1) : NULL;
        if (number && number->end_token == t && !is_data_itself(doc, hit) &&
            !are_accounts(doc, hit) && (number->has_scale || number->value >= 1000))
            return true;
    }
    return false;
}

/* Two kinds with a comma or "and" between them. */
static bool is_enumerated(const struct document *doc, const struct clause *c)
{
    uint32_t last = 0;
    for (uint32_t t = c->first; t < c->end; t++) {
        const struct lex_hit *hit = field_at(doc, t);
        for (uint32_t i = last; hit && last && t - last <= ITEM_GAP && i < t; i++) {
            if (token_is(doc->text, i, ",") || is_small_word(doc, i, "and"))
                return true;
        }
        if (hit)
            last = hit->end;
    }
    return false;
}

/* "Data yang tersedia …", "The information …": in the report of a leak a sentence that begins with
 * the data lists its kinds. */
static bool speaks_of_data(const struct document *doc, const struct sentence *s,
                           const struct clause *c)
{
    for (uint32_t t = s->first_token; t < s->first_token + DATA_REACH && t < c->end; t++) {
        const struct lex_hit *unit = hit_at(doc, t, LEX_UNIT);
        if (field_at(doc, t))
            return false;
        if (unit && lex_attr(unit->entry, "digital"))
            return true;
    }
    return false;
}

/* "Berkas itu memuat nama dan alamat. Ada pula kolom disabilitas.": the sentence before has a list,
 * and this one begins with words that go on with it. */
static bool goes_on(const struct document *doc, const struct sentence *s, const struct clause *c)
{
    if (s == doc->text->sentences.items || s[-1].paragraph != s->paragraph ||
        !field_cue_in(doc, s->first_token, s->first_token + 4, "goes_on") ||
        c->first != s->first_token)
        return false;
    return owner_in(doc, s[-1].first_token, s[-1].end_token, OWNER_FIELD);
}

/* "Home addresses were also taken": one kind beside those that the paragraph has told of. */
static bool is_taken_too(const struct document *doc, const struct sentence *s,
                         const struct clause *c)
{
    enum { TOO_REACH = 7 };
    const struct paragraph *p = &doc->text->paragraphs.items[s->paragraph];
    uint32_t from = doc->text->sentences.items[p->first_sentence].first_token;
    if (!owner_in(doc, from, s->first_token, OWNER_FIELD))
        return false;
    for (uint32_t t = c->first; t < c->end; t++) {
        const struct lex_hit *hit = field_at(doc, t);
        uint32_t to = hit && hit->end + TOO_REACH < c->end ? hit->end + TOO_REACH : c->end;
        if (hit)
            return field_cue_in(doc, hit->end, to, "too") != NULL;
    }
    return false;
}

/* "The database also carries medical reports …": the file itself holds one more kind, right behind
 * the word that opens lists. */
static bool lists_of_file(const struct document *doc, const struct clause *c)
{
    for (uint32_t t = c->first; t < c->end; t++) {
        if (!field_at(doc, t))
            continue;
        uint32_t from = t > c->first + OPENER_REACH ? t - OPENER_REACH : c->first;
        const struct lex_hit *open = field_cue_in(doc, from, t, "open");
        for (uint32_t i = open ? open->first + 1 : 0; i > from && i > c->first; i--) {
            if (is_small_word(doc, i - 1, "file"))
                return true;
        }
        return false;
    }
    return false;
}

/* "NIM, nomor HP, sampai nama ibu saya benar semua, ujar mahasiswa yang ada dalam sampel" */
static bool speaks_of_sample(const struct document *doc, const struct sentence *s)
{
    return has_hit_with(doc, s->first_token, s->end_token, LEX_COUNT_CUE, "role", "sample");
}

/* "the personal information of 15 million customers and staff: card numbers, …": a colon between
 * data and the first of its kinds. */
static bool is_behind_colon(const struct document *doc, const struct clause *c)
{
    enum { LEAD = 3 };
    uint32_t first = fields_within(doc, c).first,
             from = first > c->first + LEAD ? first - LEAD : c->first;
    for (uint32_t t = from; t < first && first < c->end; t++) {
        if (token_is(doc->text, t, ":"))
            return tells_of_data(doc, c->first, t);
    }
    return false;
}

/* "Data pembayaran dan kata sandi akun pelanggan tetap aman": right behind the last kind. */
static bool is_denied_behind(const struct document *doc, const struct clause *c)
{
    enum { REACH = 5 };
    uint32_t from = fields_within(doc, c).end, to = from + REACH < c->end ? from + REACH : c->end;
    return field_cue_in(doc, from, to, "deny") != NULL;
}

/* "It does not store | card numbers": right in front of one kind that says what it is. */
static bool is_denied_in_front(const struct document *doc, const struct clause *c)
{
    enum { REACH = 5 };
    uint32_t first = fields_within(doc, c).first,
             from = first > c->first + REACH ? first - REACH : c->first;
    const struct lex_hit *deny = field_cue_in(doc, from, first, "deny");
    return deny && lex_attr(deny->entry, "behind") && !lex_attr(deny->entry, "phrase") &&
           has_long_form(doc, c);
}

/* "Hackers copied the names | of 1.5 million patients": so many people whose it is. */
static bool is_of_many(const struct document *doc, const struct clause *c)
{
    uint32_t end = fields_within(doc, c).end, at = end + is_small_word(doc, end, "data_of");
    for (uint32_t t = at; t <= at + 2 && t < c->end; t++) {
        const struct number *number = number_over(doc, t);
        if (number && (number->has_scale || number->value >= 1000))
            return hit_first_in(doc, number->end_token, number->end_token + 3, LEX_UNIT) != NULL;
    }
    return false;
}

/* What makes the clause a list of leaked data; NULL where nothing does. */
static const char *leak_rule(const struct document *doc, const struct sentence *s,
                             const struct clause *c)
{
    unsigned fields = field_count(doc, c->first, c->end);
    if (!fields)
        return NULL;
    bool opened = field_is_opened(doc, c) || is_behind_colon(doc, c);
    bool leak = field_tells_of_leak(doc, field_sentence_start(doc, s), s->end_token);
    if (fields >= 3 && (leak || opened || field_is_led(doc, c)))
        return "field.list";
    if (fields >= 4 && is_enumerated(doc, c))
        return "field.long-list";
    if (fields >= 3 && doc->text->lang == LANG_ID && is_enumerated(doc, c) &&
        speaks_of_sample(doc, s))
        return "field.of-sample";
    if (fields >= 2 && speaks_of_data(doc, s, c) && is_enumerated(doc, c))
        return "field.of-data";
    if (fields >= 2 && leak && (opened || is_enumerated(doc, c)))
        return "field.leaked-pair";
    if (fields >= 2 && opened &&
        (tells_of_data(doc, s->first_token, s->end_token) ||
         has_small_word(doc, s->first_token, s->end_token, "file")))
        return "field.opened";
    if (fields == 1 && leak && opened && has_long_form(doc, c))
        return "field.leaked-one";
    bool denied = is_denied_behind(doc, c) && (fields >= 2 || has_long_form(doc, c));
    denied = denied || is_denied_in_front(doc, c);
    if ((denied || (fields >= 2 && field_is_led(doc, c))) &&
        field_denied_from(doc, c) <= fields_within(doc, c).first)
        return "field.denied"; /* "No passwords or card numbers were found in it." */
    if (goes_on(doc, s, c))
        return "field.goes-on";
    if (has_long_form(doc, c) && is_taken_too(doc, s, c))
        return "field.too";
    if (fields == 1 && (has_long_form(doc, c) || is_of_many(doc, c)) && field_is_haul(doc, c))
        return "field.haul";
    if (fields == 1 && lists_of_file(doc, c) && has_long_form(doc, c))
        return "field.of-file";
    const struct paragraph *p = &doc->text->paragraphs.items[s->paragraph];
    uint32_t from = doc->text->sentences.items[p->first_sentence].first_token;
    uint32_t to = doc->text->sentences.items[p->end_sentence - 1].end_token;
    if (fields >= 1 && field_tells_of_leak(doc, from, to) && has_counted(doc, c))
        return "field.counted";
    return NULL;
}

static void take_clause(struct document *doc, const struct sentence *s, struct clause *c)
{
    const char *rule = leak_rule(doc, s, c);
    if (c->first >= c->end || !rule)
        return;
    const char *other = field_other_list(doc, s, c);
    if (other) {
        refuse_fields(doc, c, other);
        return;
    }
    c->denied = field_denied_from(doc, c);
    c->denied_until = field_denied_until(doc, c);
    /* "nama dan NIK, yang wajib diisi": what follows the list is no advice on it */
    if (c->denied == UINT32_MAX && field_is_advice(doc, c, rule))
        refuse_fields(doc, c, "field.advice");
    else
        take_fields(doc, c, rule);
}

/* "names; addresses; and, for some, card numbers", "1) nama; 2) alamat": behind the mark stands one
 * more item, and nothing denies it. */
static bool goes_on_with_list(const struct document *doc, uint32_t mark, uint32_t end)
{
    enum { LEAD = 6 };
    uint32_t to = mark + 1, item = end;
    for (; to < end && !token_is(doc->text, to, ";"); to++)
        item = item == end && field_at(doc, to) ? to : item;
    return item < end && item <= mark + LEAD && !field_cue_in(doc, mark, to, "deny");
}

/* "Claims data remained intact; | ID cards had leaked": before the mark all is said of its kinds.
 */
static bool is_said_of(const struct document *doc, const struct clause *c, uint32_t mark)
{
    const struct clause before = {.first = c->first, .end = mark};
    uint32_t from = fields_within(doc, &before).end;
    const struct lex_hit *deny = from > c->first ? field_cue_in(doc, from, mark, "deny") : NULL;
    return deny && !lex_attr(deny->entry, "behind");
}

/* "Although no passwords were stolen | , names and addresses were": the comma that ends a clause in
 * front stands behind what happened to its kinds of data, and not between two of them. */
static bool ends_clause_in_front(const struct document *doc, const struct clause *c, uint32_t t)
{
    if (!token_is(doc->text, t, ","))
        return false;
    const struct clause front = {.first = c->first, .end = t};
    uint32_t from = fields_within(doc, &front).end;
    return from > c->first && from < t &&
           (field_cue_in(doc, from, t, "link") || field_cue_in(doc, from, t, "deny") ||
            field_cue_in(doc, from, t, "touched") || field_tells_of_leak(doc, from, t));
}

static void read_sentence(struct document *doc, const struct sentence *s)
{
    struct clause clause = {.first = s->first_token};
    const struct lex_hit *front = field_cue_in(
        doc, s->first_token, s->first_token + 2 <= s->end_token ? s->first_token + 2 : s->end_token,
        "break");
    bool in_front = front && front->first == s->first_token && lex_attr(front->entry, "front");
    for (uint32_t t = s->first_token; t < s->end_token; t++) {
        if (in_front && ends_clause_in_front(doc, &clause, t)) {
            clause.end = t;
            take_clause(doc, s, &clause);
            clause.first = t + 1;
            in_front = false;
            continue;
        }
        bool cuts = lex_starts(&doc->hits, t, LEX_FIELD_CUE);
        const struct lex_hit *cut =
            cuts ? field_cue_in(doc, t, t + 2 <= s->end_token ? t + 2 : t + 1, "break") : NULL;
        bool breaks = (cut && cut->first == t) ||
                      (token_is(doc->text, t, ";") &&
                       (is_said_of(doc, &clause, t) || !goes_on_with_list(doc, t, s->end_token)));
        if (!breaks || t == clause.first)
            continue;
        clause.end = t;
        take_clause(doc, s, &clause);
        clause.first = t;
    }
    clause.end = s->end_token;
    take_clause(doc, s, &clause);
}

static uint32_t line_end(const struct document *doc, uint32_t t)
{
    uint32_t count = doc->text->tokens.count;
    for (t++; t < count && !(token_of(doc, t)->flags & TOKEN_NEWLINE_BEFORE); t++)
        continue;
    return t;
}

/* "- Nomor HP", "3. Password (Bcrypt)": a mark or a number, then a kind of data; "Nomor HP" alone.
 */
static bool is_field_line(const struct document *doc, uint32_t first, uint32_t end)
{
    uint32_t t = first;
    while (t < end && token_of(doc, t)->class != TOKEN_WORD)
        t++;
    const struct lex_hit *hit = t < end ? field_at(doc, t) : NULL;
    return hit && (t > first ? end - t <= LINE_WORDS : end <= hit->end + BARE_MORE);
}

/* "- …": one of a list, be it of a kind that nobody knows. */
static bool is_marked(const struct document *doc, uint32_t first)
{
    const struct token *token = token_of(doc, first);
    return token->class == TOKEN_PUNCT && !is_quotation_mark(doc, first) &&
           !is_mark(doc, first, "(");
}

/* Kinds of data one below the other. The line that leads to them, or the first, must tell of a leak
 * or open a list. */
static void read_lines(struct document *doc)
{
    uint32_t first = 0, lines = 0, lead = 0, end = 0, strangers = 0;
    for (uint32_t t = 0, next; t <= doc->text->tokens.count && doc->text->tokens.count; t = next) {
        bool last = t == doc->text->tokens.count;
        next = last ? t + 1 : line_end(doc, t);
        if (!last && token_of(doc, t)->span.start >= doc->text->body_start &&
            is_field_line(doc, t, next)) {
            first = lines ? first : t;
            lines++;
            strangers = 0;
            end = next;
        } else if (lines && !last && strangers < LINES_BETWEEN) {
            strangers++;
        } else {
            struct clause clause = {.first = first, .end = end, .denied = UINT32_MAX};
            if (lines >= LINES_ENOUGH &&
                (field_tells_of_leak(doc, lead, first) || field_cue_in(doc, lead, first, "open")) &&
                !field_cue_in(doc, lead, first, "law") && !field_cue_in(doc, lead, first, "advice"))
                take_fields(doc, &clause, "field.lines");
            lines = strangers = 0;
        }
        lead = lines || (!last && is_marked(doc, t)) ? lead : t;
    }
}

void recognize_fields(struct document *doc)
{
    if (!doc->is_leak_story) /* a text that tells of no leak lists no leaked data, whatever it lists
                              */
        return;
    doc->field_setting = field_setting(doc);
    doc->field_readings = ARENA_ARRAY(doc->arena, struct field_reading, doc->text->tokens.count);
    for (uint32_t i = 0; i < doc->text->sentences.count; i++)
        read_sentence(doc, &doc->text->sentences.items[i]);
    read_lines(doc);
    fields_choose(doc);
}
