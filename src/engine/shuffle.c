/* Reports -> lines by key -> pairs. */
#include "engine/shuffle.h"

#include "align/candidates.h"
#include "align/keys_json.h"
#include "engine/gather.h"

#include <inttypes.h>
#include <stdlib.h>

static const char *const reach_names[] = {[REACH_FAR] = "far", [REACH_NEAR] = "near"};

struct keying {
    struct arena arena;
    struct buf json, lines;
    const struct patterns *identities;
};

struct keying *keying_new(const struct patterns *identities)
{
    struct keying *keying = calloc(1, sizeof *keying);
    if (!keying)
        abort();
    arena_init(&keying->arena);
    buf_init(&keying->json, 0);
    buf_init(&keying->lines, 0);
    keying->identities = identities;
    return keying;
}

void keying_free(struct keying *keying)
{
    if (!keying)
        return;
    buf_release(&keying->lines);
    buf_release(&keying->json);
    arena_release(&keying->arena);
    free(keying);
}

static enum status put_lines(struct keying *keying, const struct report_keys *keys,
                             const struct posting_list *postings)
{
    enum status status = STATUS_OK;
    if (!postings->count)
        return buf_printf(&keying->lines, "-\t-\t-\t%.*s\t{}\n", SLICE_ARG(keys->id));
    for (size_t i = 0; i < postings->count && status == STATUS_OK; i++) {
        const struct posting *posting = &postings->items[i];
        status = buf_printf(&keying->lines, "%016" PRIx64 "\t%" PRId32 "\t%s\t%.*s\t", posting->key,
                            posting->day, reach_names[posting->reach], SLICE_ARG(keys->id));
        if (status == STATUS_OK)
            status = buf_append(&keying->lines, buf_slice(&keying->json));
        if (status == STATUS_OK)
            status = buf_append_char(&keying->lines, '\n');
    }
    return status;
}

enum status keying_add(struct keying *keying, struct slice json, struct sink *sink,
                       struct error *error)
{
    struct key_names names;
    struct report report;
    struct report_keys keys;
    struct posting_list postings = {.items = NULL};
    arena_clear(&keying->arena);
    buf_clear(&keying->json);
    buf_clear(&keying->lines);
    enum status status = gather_read(keying->identities, json, &keying->arena, &report, error);
    if (status == STATUS_OK && !keys_fits_column(report.id))
        status = error_set(error, STATUS_FORMAT, "a report's id has a blank in it");
    if (status != STATUS_OK)
        return status;
    key_names_init(&names, &keying->arena);
    keys_from_report(&names, &report, 0, &keys);
    postings_of(&postings, &keying->arena, &keys, 0);
    status = keys_write(&keys, &keying->json, error);
    if (status == STATUS_OK && put_lines(keying, &keys, &postings) != STATUS_OK)
        status = error_set(error, STATUS_LIMIT, "a report has too many keys");
    postings_release(&postings);
    return status == STATUS_OK ? sink->write(sink->context, buf_slice(&keying->lines), error)
                               : status;
}

/* A line of the key at hand. */
struct held {
    struct slice id, json;
};

struct linking {
    struct arena arena, scratch; /* the lines of one key; one comparison */
    VEC(struct held) held;
    uint64_t key;
    enum reach reach;
    bool explain;
};

struct linking *linking_new(bool explain)
{
    struct linking *linking = calloc(1, sizeof *linking);
    if (!linking)
        abort();
    arena_init(&linking->arena);
    arena_init(&linking->scratch);
    linking->explain = explain;
    return linking;
}

void linking_free(struct linking *linking)
{
    if (!linking)
        return;
    arena_release(&linking->scratch);
    arena_release(&linking->arena);
    free(linking);
}

static enum status put_pair(struct linking *linking, const struct report_keys *a,
                            const struct report_keys *b, struct sink *sink, struct error *error)
{
    struct pair_score score;
    struct slice line;
    pair_score(&linking->scratch, a, b, &score);
    if (score.points < JOIN_SCORE)
        return STATUS_OK;
    line = arena_printf(&linking->scratch, "%.*s\t%.*s\t%d", SLICE_ARG(a->id), SLICE_ARG(b->id),
                        score.points);
    for (unsigned i = 0; linking->explain && i < score.reason_count; i++)
        line = arena_printf(&linking->scratch, "%.*s%c%s %+d", SLICE_ARG(line), i ? ' ' : '\t',
                            score.reasons[i].name, score.reasons[i].points);
    line = arena_printf(&linking->scratch, "%.*s\n", SLICE_ARG(line));
    return sink->write(sink->context, line, error);
}

/* Versions of one report as align_reports has them (keys_compare_versions). */
static int by_id(const void *a, const void *b)
{
    const struct held *left = a, *right = b;
    int order = slice_compare(left->id, right->id);
    return order ? order : slice_compare(left->json, right->json);
}

/* In order of their ids, as all reports at once are; each once. */
static void sort_held(struct linking *linking)
{
    uint32_t kept = 0;
    qsort(linking->held.items, linking->held.count, sizeof *linking->held.items, by_id);
    for (uint32_t i = 0; i < linking->held.count; i++) {
        if (!kept || !slice_equal(linking->held.items[i].id, linking->held.items[kept - 1].id))
            linking->held.items[kept++] = linking->held.items[i];
    }
    linking->held.count = kept;
}

static enum status link_held(struct linking *linking, struct sink *sink, struct error *error)
{
    struct key_names names;
    struct posting_list postings = {.items = NULL};
    struct pair_list pairs = {.items = NULL};
    enum status status = STATUS_OK;
    struct report_keys *keys =
        ARENA_ARRAY(&linking->arena, struct report_keys, linking->held.count);
    key_names_init(&names, &linking->arena);
    for (uint32_t i = 0; i < linking->held.count && status == STATUS_OK; i++) {
        const struct held *held = &linking->held.items[i];
        status = keys_read(held->json, &names, &keys[i], NULL);
        if (status != STATUS_OK || !slice_equal(keys[i].id, held->id))
            status =
                error_set(error, STATUS_FORMAT, "key %016" PRIx64 ": the keys of %.*s are none",
                          linking->key, SLICE_ARG(held->id));
        postings_add(&postings, &keys[i], i, linking->key, linking->reach);
    }
    if (status == STATUS_OK)
        candidates_find(&postings, &pairs);
    for (size_t i = 0; i < pairs.count && status == STATUS_OK; i++) {
        status = put_pair(linking, &keys[pairs.items[i].a], &keys[pairs.items[i].b], sink, error);
        arena_clear(&linking->scratch);
    }
    pairs_release(&pairs);
    postings_release(&postings);
    return status;
}

enum status linking_end(struct linking *linking, struct sink *sink, struct error *error)
{
    enum status status = STATUS_OK;
    if (linking->held.count)
        sort_held(linking);
    if (linking->held.count > 1) /* alone under a key: nothing to be read */
        status = link_held(linking, sink, error);
    memset(&linking->held, 0, sizeof linking->held);
    arena_clear(&linking->arena);
    return status;
}

static bool read_key(struct slice text, uint64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
        *out = *out << 4 | (uint64_t)(c <= '9' ? c - '0' : c - 'a' + 10);
    }
    return text.len == 16;
}

enum status linking_add(struct linking *linking, struct slice line, struct sink *sink,
                        struct error *error)
{
    struct slice key_text, day, reach, id;
    uint64_t key;
    enum status status = STATUS_OK;
    if (!slice_next_part(&line, '\t', &key_text) || !slice_next_part(&line, '\t', &day) ||
        !slice_next_part(&line, '\t', &reach) || !slice_next_part(&line, '\t', &id) || !line.len)
        return error_set(error, STATUS_FORMAT, "no line of runut keys");
    if (slice_is(key_text, "-"))
        return STATUS_OK;
    bool is_far = slice_is(reach, reach_names[REACH_FAR]);
    if (!read_key(key_text, &key) || (!is_far && !slice_is(reach, reach_names[REACH_NEAR])))
        return error_set(error, STATUS_FORMAT, "no line of runut keys");
    if (key < linking->key)
        return error_set(error, STATUS_USAGE, "the lines are not sorted by their keys");
    if (key != linking->key)
        status = linking_end(linking, sink, error);
    linking->key = key;
    linking->reach = is_far ? REACH_FAR : REACH_NEAR;
    VEC_ADD(&linking->arena, &linking->held,
            ((struct held){arena_dup(&linking->arena, id), arena_dup(&linking->arena, line)}));
    return status;
}
