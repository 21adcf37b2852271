/* Numbers beside a currency -> amounts of money: "US$74 ribu", "Rp1,2 miliar", "74.000 dolar AS",
 * "2 bitcoin". The tokens are taken, so that no count is made of them. Fines, suits, revenues and
 * the like are taken too but not listed: the list is what data is offered for and what is demanded
 * for it. Which of both an amount is, the nearest word of its sentence tells. */
#include "recognize/recognize.h"

enum { CUE_REACH = 12, NEAR = 5, RATE_REACH = 3 };

/* What is asked of the whole text, found once: a text of nothing but amounts costs no square. */
struct background {
    uint32_t ransom;    /* the first token that speaks of one; tokens.count */
    bool loot;          /* "the stolen funds", "asetnya dikuras": coins are what was taken there */
    const char *dollar; /* whose "$" is, where it is no American one; NULL */
};

const char money_as_before[] = "money.as-before";

/* "A$5" is one sign, "a $5 fine" two words: then the last token alone counts. */
static const struct lex_hit *sign_before(const struct document *doc, uint32_t end)
{
    const struct lex_hit *hit = hit_before(doc, end, LEX_CURRENCY);
    bool split = hit && hit->end == hit->first + 2 &&
                 token_of(doc, hit->end - 1)->class == TOKEN_SYMBOL &&
                 token_of(doc, hit->end - 1)->flags & TOKEN_SPACE_BEFORE &&
                 token_text(doc->text, hit->first).len == 1;
    return split ? hit_at(doc, hit->end - 1, LEX_CURRENCY) : hit;
}

/* "P500,000", "R20 million": a letter is a sign only where it touches the figures. */
static bool is_lone_letter(const struct document *doc, const struct lex_hit *hit)
{
    struct slice sign = token_text(doc->text, hit->first);
    return hit->end == hit->first + 1 && sign.len == 1 && sign.ptr[0] >= 'A' && sign.ptr[0] <= 'Z';
}

/* The currency just before the number: "Rp 1,2 miliar", "US$74"; a dot may stand between ("Rp.
 * 315"). */
static const struct lex_hit *currency_before(const struct document *doc, uint32_t first)
{
    const struct lex_hit *hit = first ? sign_before(doc, first) : NULL;
    if (!hit && first > 1 && token_is(doc->text, first - 1, ".") &&
        !(token_of(doc, first - 1)->flags & TOKEN_SPACE_BEFORE))
        hit = sign_before(doc, first - 1);
    if (hit && (token_of(doc, hit->first)->sentence != token_of(doc, first)->sentence ||
                lex_attr(hit->entry, "behind")))
        return NULL;
    return hit && is_lone_letter(doc, hit) && token_of(doc, first)->flags & TOKEN_SPACE_BEFORE
               ? NULL
               : hit;
}

/* The currency behind it: "dollar Amerika Serikat", "bitcoin", "million euros". A sign that ends a
 * word list ("AS$") is glued. */
static const struct lex_hit *currency_after(const struct document *doc, uint32_t end)
{
    const struct token *token = token_of(doc, end);
    if (!token || token->flags & TOKEN_NEWLINE_BEFORE)
        return NULL;
    if (token_is(doc->text, end, "-") && token_of(doc, end + 1) &&
        !(token->flags & TOKEN_SPACE_BEFORE))
        end++; /* a 5-million-dollar ransom */
    const struct lex_hit *hit = hit_at(doc, end, LEX_CURRENCY);
    /* "$5,000 Rp ..." belongs to the next amount: a sign with a figure behind it */
    if (hit && token_of(doc, hit->first)->class == TOKEN_SYMBOL && token_of(doc, hit->end) &&
        token_of(doc, hit->end)->class == TOKEN_NUMBER)
        return NULL;
    return hit;
}

/* What the words around an amount may say of it. */
enum told { TOLD_FINE, TOLD_PRICE, TOLD_ANY };

/* "paid", "cost" and "worth" are said of prices and of much else. */
static bool tells(const struct lex_entry *entry, enum told told)
{
    const char *sum = lex_attr(entry, "sum");
    if (told == TOLD_FINE)
        return lex_attr_is(entry, "role", "fine") || lex_attr_is(entry, "role", "standing");
    return sum && (told == TOLD_ANY || (strcmp(sum, "worth") != 0 && strcmp(sum, "paid") != 0));
}

/* The nearest word of its sentence that tells what an amount is, and how far it is; NULL and
 * UINT32_MAX where none does. */
static const struct lex_hit *nearest_cue(const struct document *doc, uint32_t first, uint32_t end,
                                         enum told told, uint32_t *far)
{
    const struct sentence *sentence = sentence_of(doc, first);
    const struct lex_hit *nearest = NULL;
    uint32_t from =
        first > sentence->first_token + CUE_REACH ? first - CUE_REACH : sentence->first_token;
    *far = UINT32_MAX;
    for (uint32_t t = from; t < sentence->end_token && t < end + CUE_REACH; t++) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_COUNT_CUE);
        uint32_t distance = t < first ? first - t : t >= end ? t - end + 1 : UINT32_MAX;
        if (hit && distance < *far && tells(hit->entry, told)) {
            *far = distance;
            nearest = hit;
        }
        if (hit && hit->end > t + 1 && lex_attr_is(hit->entry, "role", "rate"))
            t = hit->end - 1; /* "at the prices of the day" names none */
    }
    return nearest;
}

/* A word for money that is no price, nearer than one for a price. */
static bool is_fine(const struct document *doc, uint32_t first, uint32_t end)
{
    uint32_t fine, price;
    const struct lex_hit *no_price = nearest_cue(doc, first, end, TOLD_FINE, &fine),
                         *told = nearest_cue(doc, first, end, TOLD_PRICE, &price);
    bool court = no_price && lex_attr(no_price->entry, "court") && told &&
                 lex_attr_is(told->entry, "sum", "asked"); /* "the suit asks for $5 in damages" */
    bool period = no_price && lex_attr_is(no_price->entry, "role", "standing") && told &&
                  no_price->first >= end && told->first < first; /* "for a sum of $5 a month" */
    return fine <= CUE_REACH && ((fine < price && !period) || court);
}

/* The nearest word that says what an amount is: "harga", "tebusan", "asking". */
static const struct lex_hit *role_cue(const struct document *doc, uint32_t first, uint32_t end,
                                      enum told told)
{
    uint32_t far;
    return nearest_cue(doc, first, end, told, &far);
}

/* Is a cue of this role just before the amount or just behind it? */
static bool has_beside(const struct document *doc, uint32_t from, uint32_t to, const char *role)
{
    return has_hit_with(doc, from, to, LEX_COUNT_CUE, "role", role);
}

/* What was asked for without a word for it is a ransom where the text spoke of one. */
static enum money_role asked_role(const struct document *doc, const struct background *told,
                                  uint32_t first)
{
    const struct sentence *s = sentence_of(doc, first);
    bool refused = has_small_word(doc, s->first_token, s->end_token, "refuses_pay");
    return told->ransom < s->end_token || refused ? MONEY_RANSOM : MONEY_PRICE;
}

static const struct money *last_amount(const struct document *doc)
{
    const struct findings *found = doc->findings;
    return found->money.count ? &found->money.items[found->money.count - 1] : NULL;
}

/* "US$74 ribu atau sekitar Rp1,2 miliar": the second is what the first is. */
static const struct money *amount_beside(const struct document *doc, uint32_t first)
{
    enum { NEAR_WITH_OR = 10 };
    const struct money *last = last_amount(doc);
    bool or = first && is_small_word(doc, first - 1, "or");
    uint32_t near = or ? NEAR_WITH_OR : NEAR, from = first > near ? first - near : 0;
    bool close = last && last->mention.span.end > token_of(doc, from)->span.start &&
                 last->mention.span.start >= sentence_of(doc, first)->span.start;
    return close ? last : NULL;
}

/* "Harganya 2 BTC. Itu setara dengan Rp1,1 miliar." */
static const struct money *amount_worth(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct money *last = last_amount(doc);
    const struct lex_hit *cue = role_cue(doc, first, end, TOLD_ANY);
    uint32_t sentence = token_of(doc, first)->sentence;
    if (!last || !cue || !lex_attr_is(cue->entry, "sum", "worth"))
        return NULL;
    uint32_t its = token_of(doc, token_at_byte(doc->text, last->mention.span.start))->sentence;
    return its + 1 >= sentence ? last : NULL;
}

/* "was seen offering them for $1,500", "for S$25 buyers get", "cuma Rp470 ribu buat data sebanyak
 * itu" */
static bool is_offered_for(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct sentence *sentence = sentence_of(doc, first);
    const struct lex_hit *unit = hit_at(doc, end + 1, LEX_UNIT);
    if (is_small_word(doc, end, "price_for") && unit && lex_attr(unit->entry, "digital"))
        return true;
    for (uint32_t t = sentence->first_token; t < first; t++) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_COUNT_CUE),
                             *cue = hit_at(doc, t, LEX_INCIDENT_CUE);
        if ((hit && lex_attr(hit->entry, "sale")) || (cue && lex_is_kind(cue->entry, "sale")))
            return is_small_word(doc, first - 1, "price_link") || (cue && cue->end == first);
    }
    return doc->is_leak_story && is_small_word(doc, first - 1, "price_link") &&
           has_small_word(doc, end, sentence->end_token, "buyer");
}

/* Does a sentence, or the one before it in its paragraph, tell of a sale? */
static bool tells_of_sale(const struct document *doc, const struct sentence *s)
{
    bool goes_on = s > doc->text->sentences.items && s[-1].paragraph == s->paragraph;
    uint32_t first = goes_on ? s[-1].first_token : s->first_token;
    return has_hit_with(doc, first, s->end_token, LEX_INCIDENT_CUE, "kind", "sale") ||
           has_small_word(doc, first, s->end_token, "buyer");
}

static bool tells_of_hackers(const struct document *doc, const struct sentence *s)
{
    return has_hit_with(doc, s->first_token, s->end_token, LEX_NICKNAME_CUE, "kind", "noun");
}

/* "pay $5 or the files would be released": what follows where nobody pays. */
static bool tells_of_threat(const struct document *doc, const struct sentence *s)
{
    uint32_t first = s->first_token, end = s->end_token;
    return has_small_word(doc, first, end, "threat_if") &&
           (has_hit_with(doc, first, end, LEX_INCIDENT_CUE, "kind", "leak") ||
            has_small_word(doc, first, end, "put"));
}

/* "The data costs": the words for what an amount is worth stand right behind the data. */
static bool is_cost_of_data(const struct document *doc, const struct lex_hit *cue)
{
    return cue && lex_attr_is(cue->entry, "sum", "worth") && cue->first &&
           (is_small_word(doc, cue->first - 1, "file") || hit_before(doc, cue->first, LEX_UNIT));
}

/* "refused to pay £900,000", "the full set costs $300", "$2 each": a price or a ransom where the
 * text tells of a sale or of a ransom. */
static bool is_paid_for_data(const struct document *doc, const struct background *told,
                             uint32_t first, uint32_t end, enum money_role *role)
{
    const struct sentence *s = sentence_of(doc, first);
    const struct lex_hit *cue = role_cue(doc, first, end, TOLD_ANY);
    if (!doc->is_leak_story || !(cue || has_beside(doc, end, end + 2, "each")))
        return false;
    bool paid = cue && lex_attr_is(cue->entry, "sum", "paid");
    bool ransom = paid && (told->ransom < doc->text->tokens.count || tells_of_hackers(doc, s) ||
                           tells_of_threat(doc, s));
    *role = ransom ? MONEY_RANSOM : MONEY_PRICE;
    return ransom || tells_of_sale(doc, s) || is_cost_of_data(doc, cue);
}

/* The sum that this one is another telling of, or stands beside; NULL where it has words of its
 * own.
 */
static const struct money *amount_before(const struct document *doc, uint32_t first, uint32_t end)
{
    const struct money *beside = amount_beside(doc, first);
    const struct lex_hit *cue = role_cue(doc, first, end, TOLD_PRICE);
    bool of_its_own = beside && cue && cue->first < first &&
                      token_of(doc, cue->first)->span.start >= beside->mention.span.end;
    return of_its_own ? NULL : beside ? beside : amount_worth(doc, first, end);
}

static bool speaks_of_ransom(const struct document *doc, uint32_t token)
{
    const struct lex_hit *sum = hit_at(doc, token, LEX_COUNT_CUE),
                         *cue = hit_at(doc, token, LEX_INCIDENT_CUE);
    return (sum && lex_attr_is(sum->entry, "sum", "ransom")) ||
           (cue && lex_is_kind(cue->entry, "ransom"));
}

static void set_role(struct document *doc, const struct background *told, struct money *money,
                     bool is_crypto, uint32_t first, uint32_t end)
{
    const struct sentence *sentence = sentence_of(doc, first);
    const struct money *before = amount_before(doc, first, end);
    const struct lex_hit *cue = role_cue(doc, first, end, TOLD_PRICE);
    uint32_t from = first > sentence->first_token + NEAR ? first - NEAR : sentence->first_token;
    uint32_t to = end + NEAR < sentence->end_token ? end + NEAR : sentence->end_token;
    if (before) {
        money->role = before->role;
        money->role_rule = money_as_before;
    } else if (cue && doc->is_leak_story && end < sentence->end_token &&
               speaks_of_ransom(doc, end)) {
        money->role = MONEY_RANSOM; /* "demands $8m ransom" */
        money->role_rule = "money.of-ransom";
    } else if (cue) {
        const char *sum = lex_attr(cue->entry, "sum");
        if (!money_role_from_name(slice_of(sum), &money->role))
            money->role = asked_role(doc, told, first);
        money->role_rule = document_lexicon_rule(doc, cue->entry);
    } else if (first > sentence->first_token && is_offered_for(doc, first, end)) {
        money->role = MONEY_PRICE;
        money->role_rule = "money.offered-for";
    } else if (is_paid_for_data(doc, told, first, end, &money->role)) {
        money->role_rule = "money.paid";
    } else if (is_crypto && doc->is_leak_story && !told->loot) {
        money->role = asked_role(doc, told, first);
        money->role_rule = "money.crypto";
    }
    if (money->role == MONEY_PRICE &&
        (has_beside(doc, end, to, "each") || has_beside(doc, from, first, "each"))) {
        money->role = MONEY_EACH;
        money->role_rule = "money.each";
    }
    money->former = !before && has_beside(doc, from, first, "former");
}

static bool is_bare_dollar(const struct document *doc, const struct lex_hit *currency)
{
    return currency->end == currency->first + 1 && token_is(doc->text, currency->first, "$");
}

/* A text that writes "S$" or "US$" beside the bare sign has told its dollars apart. */
static bool tells_dollars_apart(const struct document *doc)
{
    for (uint32_t t = 0; (t = next_with(doc, LEX_CURRENCY, t)) < doc->text->tokens.count; t++) {
        const struct lex_hit *hit = hit_at(doc, t, LEX_CURRENCY);
        struct slice sign = tokens_text(doc->text, hit->first, hit->end);
        if (sign.len > 1 && slice_ends_with(sign, SLICE("$")))
            return true;
    }
    return false;
}

/* Whose dollars "$" is in a report with this dateline, where they are no American ones: NULL for
 * those. */
static const char *local_dollar(const struct document *doc)
{
    if (!doc->dateline_place.len || tells_dollars_apart(doc))
        return NULL;
    for (uint32_t t = 0; t < doc->text->tokens.count; t++) {
        if (token_of(doc, t)->span.start < doc->text->body_start)
            continue;
        /* the dateline, which may stand under a picture's caption */
        const struct lex_hit *place = hit_at(doc, t, LEX_PLACE);
        if (place && slice_starts_with(doc->dateline_place, token_text(doc->text, t)))
            return lex_attr(place->entry, "dollar");
    }
    return NULL;
}

static void find_background(const struct document *doc, struct background *told)
{
    uint32_t count = doc->text->tokens.count;
    told->ransom = 0;
    while (told->ransom < count && !speaks_of_ransom(doc, told->ransom))
        told->ransom++;
    told->loot = has_beside(doc, 0, count, "loot");
    told->dollar = local_dollar(doc);
}

static bool ends_equal(const struct document *doc, uint32_t end)
{
    const struct lex_hit *word = hit_before(doc, end, LEX_SMALL_WORD);
    return word && is_small_word(doc, word->first, "equals");
}

/* "Rp657 juta per BTC", "$40,000 for each bitcoin": one of another currency follows. */
static bool is_of_one_other(const struct document *doc, uint32_t end)
{
    const struct lex_hit *per = hit_with(doc, end, LEX_SMALL_WORD, "kind", "per");
    return per && hit_at(doc, per->end, LEX_CURRENCY);
}

/* "1 BTC sama dengan Rp 1,53 miliar", "1 Bitcoin = USD1063.93", "(berdasarkan harga bitcoin Rp657
 * juta per BTC)": what money is worth. */
static bool is_rate(const struct document *doc, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t > 0 && first - t < RATE_REACH; t--) {
        if (is_small_word(doc, t - 1, "rate")) /* "asumsi kurs Rp15.681 per dolar AS" */
            return true;
    }
    return is_mark(doc, end, "=") || is_small_word(doc, end, "equals") ||
           is_of_one_other(doc, end) ||
           (first > 0 && (is_mark(doc, first - 1, "=") || ends_equal(doc, first)));
}

static void add_money(struct document *doc, const struct background *told,
                      const struct number *number, const struct lex_hit *currency, uint32_t first,
                      uint32_t end)
{
    const char *code = lex_attr(currency->entry, "code");
    if (told->dollar && is_bare_dollar(doc, currency))
        code = told->dollar;
    if (!code || strlen(code) >= sizeof((struct money *)0)->currency ||
        number->value > INT64_MAX / 100 - 1)
        return;
    document_own(doc, first, end, OWNER_MONEY);
    if (is_rate(doc, first, end)) {
        document_reject(doc, first, end, "money", "money.rate");
        return;
    }
    if (is_fine(doc, first, end) || number->is_vague || number->is_ordinal) {
        document_reject(doc, first, end, "money", number->is_vague ? "money.vague" : "money.fine");
        return;
    }
    struct money money = {.hundredths = (int64_t)number->value * 100 + number->hundredths,
                          .millionths = number->millionths};
    memcpy(money.currency, code, strlen(code) + 1);
    set_role(doc, told, &money, lex_attr(currency->entry, "crypto") != NULL, first, end);
    if (!money.role_rule) {
        document_reject(doc, first, end, "money", "money.no-price");
        return;
    }
    money.mention = document_mention(doc, first, end, document_lexicon_rule(doc, currency->entry));
    VEC_ADD(doc->arena, &doc->findings->money, money);
}

/* "Rp300 miliar rupiah", "USD 50 dolar": a name that says the sign again; "(AS)" behind a spelt-out
 * country. */
static uint32_t repeated_currency(const struct document *doc, const struct lex_hit *currency,
                                  uint32_t end)
{
    const struct lex_hit *again = hit_at(doc, end, LEX_CURRENCY);
    return again && again->entry == currency->entry && token_of(doc, end)->class == TOKEN_WORD
               ? again->end
               : end;
}

/* "Rp 100-200 juta", "300 to 500 dollars": the other end of a range has the same currency. */
static void add_other_end(struct document *doc, const struct background *told, uint32_t i,
                          const struct lex_hit *currency)
{
    const struct number *number = &doc->numbers.items[i];
    const struct number *before = i ? number - 1 : NULL,
                        *behind = i + 1 < doc->numbers.count ? number + 1 : NULL;
    if (before && number_is_range(doc, before, number) &&
        document_is_free(doc, before->first_token, before->end_token))
        add_money(doc, told, before, currency, before->first_token, before->end_token);
    if (behind && number_is_range(doc, number, behind) &&
        !currency_before(doc, behind->first_token) &&
        document_is_free(doc, behind->first_token, behind->end_token))
        add_money(doc, told, behind, currency, behind->first_token, behind->end_token);
}

void recognize_money(struct document *doc)
{
    struct background told;
    if (!(doc->hits.present & LEX_SET(CURRENCY)))
        return;
    find_background(doc, &told);
    for (uint32_t i = 0; i < doc->numbers.count; i++) {
        const struct number *number = &doc->numbers.items[i];
        uint32_t first = number->first_token, end = number->end_token;
        if (!document_is_free(doc, first, end))
            continue;
        const struct lex_hit *before = currency_before(doc, first);
        const struct lex_hit *after = before ? NULL : currency_after(doc, end);
        if (before && document_is_free(doc, before->first, before->end))
            add_money(doc, &told, number, before, before->first,
                      repeated_currency(doc, before, end));
        else if (after)
            add_money(doc, &told, number, after, first, after->end);
        else
            continue;
        add_other_end(doc, &told, i, before ? before : after);
    }
}
