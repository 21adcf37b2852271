/* What signs weigh for the status of a number, and votes for its being of another leak: the points
 * that people gave (shared/count_votes.tsv) and what was learnt on top of them
 * (shared/count_weights.tsv). A line is a status or "past", a blank and a sign's name, or none for
 * what holds of each number, then a tab and hundredths. */
#include "base/map.h"
#include "recognize/count_signs.h"

#include <stdlib.h>

struct count_weights {
    int of_any[STATUS_OF_COUNT_], of_sign[STATUS_OF_COUNT_][COUNT_SIGNS];
    int of_past, of_past_vote[PAST_VOTE_COUNT_];
};

static const char *const tables[] = {"shared/count_votes.tsv", "shared/count_weights.tsv"};

struct names {
    struct map signs, past_votes;
};

static void name_signs(struct arena *arena, struct names *names)
{
    map_init(&names->signs, arena);
    map_init(&names->past_votes, arena);
    for (unsigned sign = 0; sign < COUNT_SIGNS; sign++)
        map_set(&names->signs, slice_of(count_sign_name(arena, sign)), sign);
    for (unsigned vote = 0; vote < PAST_VOTE_COUNT_; vote++)
        map_set(&names->past_votes, slice_of(count_past_vote_name(vote)), vote);
}

/* Where the line's number is kept; NULL where it names what is not there. */
static int *place_of(struct count_weights *weights, const struct names *names, struct slice what)
{
    enum count_status status;
    struct slice first, sign = SLICE_EMPTY;
    slice_next_part(&what, ' ', &first);
    slice_next_part(&what, ' ', &sign);
    if (slice_is(first, "past")) {
        uint32_t vote = map_get(&names->past_votes, sign);
        if (!sign.len)
            return &weights->of_past;
        return vote == MAP_NONE ? NULL : &weights->of_past_vote[vote];
    }
    if (what.len || !count_status_from_name(first, &status))
        return NULL;
    uint32_t number = map_get(&names->signs, sign);
    if (!sign.len)
        return &weights->of_any[status];
    return number == MAP_NONE ? NULL : &weights->of_sign[status][number];
}

/* False where it is no whole number that a number's points could be. */
static bool read_points(struct slice text, int *out)
{
    enum { MOST = 100000 };
    char *end;
    long points = strtol(text.ptr, &end, 10);
    bool all = text.len && end == text.ptr + text.len;
    *out = (int)points;
    return all && points <= MOST && points >= -MOST;
}

static enum status read_table(struct count_weights *weights, const struct names *names,
                              const struct lexicon *lexicon, const char *table, struct error *error)
{
    struct slice rest = lexicon_data(lexicon, table), line, what;
    for (uint64_t number = 1; slice_next_line(&rest, &line); number++) {
        int points, *place;
        if (!line.len || line.ptr[0] == '#')
            continue;
        slice_next_part(&line, '\t', &what);
        place = place_of(weights, names, what);
        if (!place || !read_points(line, &points)) {
            error_set(error, STATUS_LEXICON,
                      place ? "points are a whole number behind a tab"
                            : "a line begins with a status or \"past\" and the name of a sign");
            error_at(error, table, number, 0);
            return STATUS_LEXICON;
        }
        *place += points;
    }
    return STATUS_OK;
}

enum status count_weights_read(struct arena *arena, const struct lexicon *lexicon,
                               const struct count_weights **out, struct error *error)
{
    struct count_weights *weights = ARENA_NEW(arena, struct count_weights);
    struct names names;
    enum status status = STATUS_OK;
    name_signs(arena, &names);
    *out = weights;
    for (unsigned i = 0; i < sizeof tables / sizeof *tables && status == STATUS_OK; i++)
        status = read_table(weights, &names, lexicon, tables[i], error);
    return status;
}

void count_weigh(const struct count_weights *weights, const struct count_signs *signs, int *sums)
{
    for (unsigned status = 0; status < STATUS_OF_COUNT_; status++)
        sums[status] = weights->of_any[status];
    for (unsigned word = 0; word < sizeof signs->bits / sizeof *signs->bits; word++) {
        for (uint64_t left = signs->bits[word]; left; left &= left - 1) { /* most do not hold */
            unsigned sign = word * 64 + (unsigned)__builtin_ctzll(left);
            for (unsigned status = 0; status < STATUS_OF_COUNT_; status++)
                sums[status] += weights->of_sign[status][sign];
        }
    }
}

int count_weight(const struct count_weights *weights, enum count_status status, unsigned sign)
{
    return weights->of_sign[status][sign];
}

int count_weigh_past(const struct count_weights *weights, uint32_t votes)
{
    int sum = weights->of_past;
    for (unsigned vote = 0; vote < PAST_VOTE_COUNT_; vote++)
        sum += votes >> vote & 1 ? weights->of_past_vote[vote] : 0;
    return sum;
}

int count_weight_of_past(const struct count_weights *weights, unsigned vote)
{
    return weights->of_past_vote[vote];
}
