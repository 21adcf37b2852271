/* An incident's numbers -> an inline picture: the value on a scale of powers of ten against the day
 * it was first told, its kind as a shape, its status as a colour, each distinct number named at the
 * right. Every mark leads to its claim; the ledger below says the same in words. */
#include "render/page_int.h"

#include <math.h>
#include <stdlib.h>

enum {
    WIDTH = 860,
    LEFT = 92,
    RIGHT = 570,
    TOP = 16,
    BOTTOM_ROOM = 34,
    LEAST_HEIGHT = 210,
    LABEL_STEP = 17,
    LABEL_X = 596,
    NEAREST = 13,
    MOST_POINTS = 200,
    MOST_LABELS = 24,
    MOST_NAME = 22
};

struct point {
    const json_t *claim;
    size_t number; /* its place in the ledger */
    uint64_t value;
    int32_t day, last_day;
    int x, y;
};

struct label {
    const struct point *point; /* of its first claim */
    uint32_t more;             /* further claims of that value */
    int y;
};

struct chart {
    struct page *page;
    struct point points[MOST_POINTS];
    size_t count, left_out;
    int32_t first_day, last_day;
    int low_power, high_power;
    int height; /* of the plot's bottom line */
};

static bool is_shown(const json_t *claim, int32_t *day)
{
    struct slice unit = json_text(claim, "unit"), kind = json_text(claim, "kind");
    int32_t last;
    return json_whole(claim, "value") > 0 && !slice_is(unit, "bytes") && !slice_is(kind, "past") &&
           civil_interval(json_day(claim, "first_date"), day, &last);
}

/* The largest first; equal ones by day. */
static int by_value(const void *a, const void *b)
{
    const struct point *left = a, *right = b;
    if (left->value != right->value)
        return left->value > right->value ? -1 : 1;
    if (left->day != right->day)
        return left->day < right->day ? -1 : 1;
    return (left->number > right->number) - (left->number < right->number);
}

static void gather(struct chart *chart)
{
    size_t i;
    const json_t *claim;
    json_array_foreach(json_object_get(chart->page->incident, "counts"), i, claim)
    {
        int32_t day, last, unused;
        if (!is_shown(claim, &day) || chart->count == MOST_POINTS) {
            chart->left_out++;
            continue;
        }
        struct point *point = &chart->points[chart->count++];
        *point = (struct point){claim, i, json_whole(claim, "value"), day, day, 0, 0};
        if (civil_interval(json_day(claim, "last_date"), &last, &unused) && last > day)
            point->last_day = last;
        chart->first_day = chart->count == 1 || day < chart->first_day ? day : chart->first_day;
        chart->last_day = chart->count == 1 || point->last_day > chart->last_day ? point->last_day
                                                                                 : chart->last_day;
    }
    qsort(chart->points, chart->count, sizeof *chart->points, by_value);
}

static int x_of(const struct chart *chart, int32_t day)
{
    int32_t span = chart->last_day - chart->first_day;
    if (span == 0)
        return (LEFT + RIGHT) / 2;
    return LEFT + 14 + (int)((int64_t)(RIGHT - LEFT - 28) * (day - chart->first_day) / span);
}

static int y_of(const struct chart *chart, double power)
{
    double part = (power - chart->low_power) / (chart->high_power - chart->low_power);
    return chart->height - (int)lround(part * (chart->height - TOP));
}

static void place(struct chart *chart, size_t labels)
{
    double high = log10((double)chart->points[0].value);
    double low = log10((double)chart->points[chart->count - 1].value);
    chart->low_power = (int)floor(low);
    chart->high_power = (int)ceil(high);
    if (chart->high_power == chart->low_power)
        chart->high_power++;
    chart->height = TOP + (int)labels * LABEL_STEP;
    if (chart->height < LEAST_HEIGHT)
        chart->height = LEAST_HEIGHT;
    for (size_t i = 0; i < chart->count; i++) {
        chart->points[i].x = x_of(chart, chart->points[i].day);
        chart->points[i].y = y_of(chart, log10((double)chart->points[i].value));
    }
}

/* Marks that would cover each other stand side by side. */
static void dodge(struct chart *chart)
{
    for (size_t i = 1; i < chart->count; i++) {
        struct point *point = &chart->points[i];
        for (size_t other = 0; other < i && point->x < RIGHT; other++) {
            const struct point *before = &chart->points[other];
            if (abs(before->x - point->x) < NEAREST && abs(before->y - point->y) < NEAREST) {
                point->x = before->x + NEAREST;
                other = (size_t)-1; /* it may stand on another now: from the beginning */
            }
        }
    }
}

static void axes(struct chart *chart)
{
    struct markup *h = &chart->page->html;
    int32_t span = chart->last_day - chart->first_day;
    int steps = span == 0 ? 0 : span < 4 ? span : 4;
    for (int power = chart->low_power; power <= chart->high_power; power++) {
        uint64_t value = 1;
        int y = y_of(chart, power);
        for (int i = 0; i < power; i++)
            value *= 10;
        struct bilingual words = phrase_number(h->arena, h->book->phrases, value);
        markup_printf(h, "<path class=grid d=\"M%d %dH%d\"/>", LEFT, y, RIGHT);
        for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++) {
            markup_printf(h, "<text class=\"%s axis\" x=%d y=%d text-anchor=end>", lang_code(lang),
                          LEFT - 8, y + 4);
            markup_text(h, words.in[lang]);
            markup_raw(h, "</text>");
        }
    }
    for (int i = 0; i <= steps; i++) {
        int32_t day = chart->first_day + (steps ? (int32_t)((int64_t)span * i / steps) : 0);
        char text[32];
        int x = x_of(chart, day);
        civil_format(civil_from_days(day), text);
        markup_printf(h,
                      "<path class=tick d=\"M%d %dv5\"/><text class=axis x=%d y=%d "
                      "text-anchor=middle>%s</text>",
                      x, chart->height, x, chart->height + 20, text);
    }
    markup_printf(h, "<path class=line d=\"M%d %dH%d\"/>", LEFT, chart->height, RIGHT);
}

/* A square says confirmed, a triangle a sample, a diamond a part, a circle the total. */
static void shape(struct markup *h, struct slice kind, int x, int y)
{
    if (slice_is(kind, "confirmed"))
        markup_printf(h, "<path d=\"M%d %dh12v12h-12z\"/>", x - 6, y - 6);
    else if (slice_is(kind, "sample"))
        markup_printf(h, "<path d=\"M%d %dl7 13h-14z\"/>", x, y - 8);
    else if (slice_is(kind, "subset"))
        markup_printf(h, "<path d=\"M%d %dl8 8l-8 8l-8 -8z\"/>", x, y - 8);
    else
        markup_printf(h, "<circle cx=%d cy=%d r=6.5 />", x, y);
}

static void mark(struct chart *chart, const struct point *point)
{
    struct markup *h = &chart->page->html;
    struct slice by = facts_body_name(chart->page->incident, facts_sayer(point->claim), LANG_ID);
    struct slice status = json_text(point->claim, "status"), kind = json_text(point->claim, "kind");
    markup_raw(h, "<a href=\"#");
    page_claim_anchor(h, chart->page->incident, point->number);
    markup_raw(h, "\" class=\"pt st-");
    markup_text(h, status);
    markup_raw(h, "\"><title>");
    markup_printf(h, "%llu", (unsigned long long)point->value);
    if (by.len) {
        markup_raw(h, " · ");
        markup_text(h, by);
    }
    markup_raw(h, " · ");
    markup_text(h, json_text(point->claim, "first_date"));
    markup_raw(h, "</title>");
    if (slice_is(kind, "context"))
        markup_printf(h, "<path class=held d=\"M%d %dH%d\"/>", LEFT, point->y, RIGHT);
    else if (point->last_day > point->day)
        markup_printf(h, "<path class=lasting d=\"M%d %dH%d\"/>", point->x, point->y,
                      x_of(chart, point->last_day));
    if (!slice_is(kind, "context"))
        shape(h, kind, point->x, point->y);
    if (slice_is(status, "denied"))
        markup_printf(h, "<path class=cross d=\"M%d %dl10 10m0 -10l-10 10\"/>", point->x - 5,
                      point->y - 5);
    markup_raw(h, "</a>");
}

static size_t label_points(struct chart *chart, struct label *labels)
{
    size_t count = 0;
    for (size_t i = 0; i < chart->count; i++) {
        if (count && labels[count - 1].point->value == chart->points[i].value)
            labels[count - 1].more++;
        else if (count < MOST_LABELS)
            labels[count++] = (struct label){&chart->points[i], 0, 0};
    }
    return count;
}

/* From the top down, none nearer to the one above than a line; what would leave the picture is
 * pushed back up. */
static void spread(const struct chart *chart, struct label *labels, size_t count)
{
    int bottom = chart->height;
    for (size_t i = 0; i < count; i++) {
        labels[i].y = labels[i].point->y;
        if (i && labels[i].y < labels[i - 1].y + LABEL_STEP)
            labels[i].y = labels[i - 1].y + LABEL_STEP;
    }
    for (size_t i = count; i-- > 0;) {
        if (labels[i].y > bottom)
            labels[i].y = bottom;
        bottom = labels[i].y - LABEL_STEP;
    }
}

static void name_label(struct chart *chart, const struct label *label)
{
    struct markup *h = &chart->page->html;
    const json_t *claim = label->point->claim;
    bool is_held = slice_is(json_text(claim, "kind"), "context");
    markup_printf(h, "<path class=guide d=\"M%d %dL%d %d\"/>",
                  is_held ? RIGHT : label->point->x + 8, label->point->y, LABEL_X - 5, label->y);
    for (enum lang lang = LANG_ID; lang <= LANG_EN; lang++) {
        struct bilingual number = phrase_number(h->arena, h->book->phrases, label->point->value);
        struct slice by = facts_body_name(chart->page->incident, facts_sayer(claim), lang);
        markup_printf(h, "<text class=%s x=%d y=%d><tspan class=value>", lang_code(lang), LABEL_X,
                      label->y + 4);
        markup_text(h, number.in[lang]);
        markup_raw(h, "</tspan>");
        if (by.len) {
            markup_raw(h, " · ");
            markup_text(h, cut_quote(h->arena, by, MOST_NAME));
        }
        if (label->more)
            markup_printf(h, " +%u", label->more);
        markup_raw(h, "</text>");
    }
}

static void legend(struct markup *h)
{
    static const char *const kinds[] = {"total", "confirmed", "sample", "subset"};
    static const char *const statuses[] = {"claimed", "reported", "confirmed", "denied"};
    markup_raw(h, "<ul class=legend>");
    for (unsigned i = 0; i < 4; i++) {
        markup_raw(h, "<li><svg class=key width=18 height=18 aria-hidden=true>");
        shape(h, slice_of(kinds[i]), 9, 9);
        markup_raw(h, "</svg>");
        markup_word(h, "kind", slice_of(kinds[i]));
        markup_raw(h, "</li>");
    }
    for (unsigned i = 0; i < 4; i++) {
        markup_printf(h, "<li><svg class=\"key pt st-%s\" width=18 height=18 aria-hidden=true>",
                      statuses[i]);
        markup_raw(
            h, i == 3
                   ? "<circle cx=9 cy=9 r=6.5 /><path class=cross d=\"M4 4l10 10m0 -10l-10 10\"/>"
                   : "<circle cx=9 cy=9 r=6.5 />");
        markup_raw(h, "</svg>");
        markup_word(h, "status", slice_of(statuses[i]));
        markup_raw(h, "</li>");
    }
    markup_raw(h, "</ul>");
}

void page_chart(struct page *page)
{
    struct chart *chart = ARENA_NEW(page->html.arena, struct chart);
    struct markup *h = &page->html;
    struct label labels[MOST_LABELS];
    chart->page = page;
    gather(chart);
    if (chart->count < 2)
        return;
    size_t label_count = label_points(chart, labels);
    place(chart, label_count);
    dodge(chart);
    spread(chart, labels, label_count);
    page_section(page, "page.chart", "chart");
    markup_printf(h,
                  "<figure><div class=chart><svg viewBox=\"0 0 %d %d\" role=group "
                  "aria-labelledby=\"note%u\">",
                  WIDTH, chart->height + BOTTOM_ROOM, page->incident_number);
    axes(chart);
    for (size_t i = 0; i < label_count; i++)
        name_label(chart, &labels[i]);
    for (size_t i = chart->count; i-- > 0;)
        mark(chart, &chart->points[i]);
    markup_raw(h, "</svg></div>");
    legend(h);
    markup_printf(h, "<figcaption id=\"note%u\">", page->incident_number);
    markup_phrase(h, "page.chart.note");
    if (chart->left_out) {
        markup_raw(h, " ");
        markup_number_of(h, "page.chart.left", chart->left_out);
    }
    markup_raw(h, "</figcaption></figure></section>\n");
}
