/* exchange_rates.tsv -> rates by currency and month. */
#include "timeline/exchange.h"

#include "base/vec.h"

struct rate {
    struct slice currency;
    int32_t first, last;       /* months since year 0 */
    double units, least, most; /* so many units cost least … most dollars */
};

struct exchange {
    VEC(struct rate) rates;
};

enum { LONGEST_NUMBER = 15 }; /* digits that a double holds exactly */

/* "1000000", "62.71" */
static bool read_number(struct slice text, double *out)
{
    double value = 0, part = 1;
    bool fraction = false;
    if (!text.len || text.len > LONGEST_NUMBER)
        return false;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '.' && !fraction) {
            fraction = true;
            continue;
        }
        if (text.ptr[i] < '0' || text.ptr[i] > '9')
            return false;
        value = value * 10 + (text.ptr[i] - '0');
        part *= fraction ? 10 : 1;
    }
    *out = value / part;
    return value > 0;
}

static int32_t month_of(struct civil date)
{
    return date.precision >= PRECISION_MONTH ? date.year * 12 + date.month - 1 : -1;
}

static bool read_month(struct slice text, int32_t *out)
{
    struct civil date;
    *out = civil_parse(text, &date) ? month_of(date) : -1;
    return *out >= 0;
}

static bool read_rate(struct slice line, struct rate *out)
{
    struct slice parts[7] = {SLICE_EMPTY};
    for (unsigned i = 0; i < 7; i++) {
        if (!slice_next_part(&line, '\t', &parts[i]))
            return false;
    }
    *out = (struct rate){.currency = parts[0]};
    return parts[0].len && read_month(parts[1], &out->first) && read_month(parts[2], &out->last) &&
           out->first <= out->last && read_number(parts[3], &out->units) &&
           read_number(parts[4], &out->least) && read_number(parts[5], &out->most) &&
           out->least <= out->most && slice_trim(parts[6]).len && line.len == 0;
}

enum status exchange_load(struct arena *arena, const struct lexicon *lexicon, struct exchange **out,
                          struct error *error)
{
    static const char file[] = "shared/exchange_rates.tsv";
    struct exchange *rates = ARENA_NEW(arena, struct exchange);
    struct slice rest = lexicon_data(lexicon, file), line;
    *out = rates;
    for (uint64_t number = 1; slice_next_line(&rest, &line); number++) {
        struct rate rate;
        if (slice_trim(line).len == 0 || line.ptr[0] == '#')
            continue;
        if (!read_rate(line, &rate)) {
            error_set(error, STATUS_LEXICON,
                      "a rate is a currency, two months, units, least and most dollars, and a "
                      "source, between tabs");
            error_at(error, file, number, 0);
            return STATUS_LEXICON;
        }
        VEC_ADD(arena, &rates->rates, rate);
    }
    return STATUS_OK;
}

bool exchange_to_dollars(const struct exchange *rates, const char *currency, double least,
                         double most, struct civil day, struct dollars *out)
{
    int32_t month = month_of(day);
    *out = (struct dollars){least, most};
    if (strcmp(currency, "USD") == 0)
        return true;
    for (uint32_t i = 0; i < rates->rates.count; i++) {
        const struct rate *rate = &rates->rates.items[i];
        if (!slice_is(rate->currency, currency) || month < rate->first || month > rate->last)
            continue;
        *out = (struct dollars){least / rate->units * rate->least, most / rate->units * rate->most};
        return true;
    }
    return false;
}
