/* Inside recognize/: the date grammar's parts, and what other recognizers ask of dates. */
#ifndef RUNUT_DATES_H
#define RUNUT_DATES_H

#include "recognize/recognize.h"

enum raw_date_kind {
    RAW_CALENDAR, /* day, month, year: whatever was written of them */
    RAW_WEEKDAY,  /* a weekday alone; `offset` -1, 0, +1 where a word such as "lalu" moves it */
    RAW_OFFSET,   /* `offset` units from the day of publication */
    RAW_LATER,    /* `offset` units from the date told before */
    RAW_HOLIDAY,  /* a feast, of `year` or the one nearest to publication; `offset` as for a weekday
                   */
    RAW_NTH,    /* the `nth` weekday of a month; `offset` months from publication where no month is
                   written */
    RAW_DAY_OF, /* a day of the month `offset` months from publication: "the 20th of next month" */
};

enum date_unit {
    DATE_UNIT_DAY,
    DATE_UNIT_WEEK,
    DATE_UNIT_MONTH,
    DATE_UNIT_YEAR,
    DATE_UNIT_WEEKEND
};

/* An expression as written. */
struct raw_date {
    uint32_t first, end; /* tokens */
    enum raw_date_kind kind;
    uint8_t weekday;    /* enum weekday */
    uint8_t day, month; /* 0 where not written */
    uint8_t until_day;  /* the last day of "12-14 Mei" */
    int16_t year;       /* 0 where not written */
    int32_t offset;
    bool has_offset;      /* a weekday or month moved by a word */
    bool is_early;        /* "awal Mei lalu" may be in the month that is not over */
    uint8_t unit;         /* enum date_unit */
    bool has_year_offset; /* "12 July last year": `offset` moves the year */
    bool in_told_year;    /* "November of that year": of the date told before */
    bool in_week;         /* "Thursday next week": `offset` counts weeks */
    bool is_ahead;        /* "will be held on Friday" */
    bool from_told;       /* counted from the date told before, where its paragraph has one */
    bool is_counted;      /* the units were counted: "three weeks ago", not "last week" */
    int32_t shift;        /* days from what was read: "three days after Easter" */
    int8_t nth;           /* 1 .. 5; -1 is the last */
    const struct lex_entry *holiday;
    bool in_world; /* an English text's feast: not as Indonesia reckons it */
    uint8_t
        side_weekday; /* "the Tuesday after Labor Day": the `nth` such day on the side of `shift` */
    const char *rule;
};

/* The date word of a kind that begins at a token, or ends before one; NULL where there is none. */
const struct lex_hit *date_word(const struct document *doc, uint32_t token, const char *kind);
const struct lex_hit *date_word_before(const struct document *doc, uint32_t end, const char *kind);
/* The same where a mark or the sentence's end stands behind it: "the day before, …". */
const struct lex_hit *date_word_that_ends(const struct document *doc, uint32_t token,
                                          const char *kind);
/* dates_figures.c: "28/11/2023", "2023-11-28", "28.11.2023", "12/8"; a year of two figures or four,
 * 0 where it is none. */
enum { DATE_FIRST_YEAR = 1900, DATE_LAST_YEAR = 2099 };
bool date_numeric(const struct document *doc, uint32_t token, struct raw_date *out);
int date_full_year(int year, unsigned digits);
bool date_year_is_listed(const struct document *doc, uint32_t token);

bool date_year_figure(const struct document *doc, uint32_t token, int *year);
bool date_unit_from_name(const char *name, uint8_t *unit);

/* dates_weekdays.c: what stands between the ends of a range: "-", "to", "hingga". */
bool date_joint(const struct document *doc, uint32_t token);

/* "will be held on Friday"; "Monday through Saturday" (`end` is behind the
 * weekday). */
bool date_is_to_come(const struct document *doc, uint32_t token);
bool date_is_open_days(const struct document *doc, uint32_t token, uint32_t end);

/* Whether a word makes the weekday [token, end) the first such day after the date told before; then
 * `out` says so. */
bool date_is_told_weekday(const struct document *doc, uint32_t token, uint32_t end,
                          struct raw_date *out);

/* dates_units.c: "three days ago"; "two weeks after Easter"; "the Tuesday after Labor Day";
 * "the following month" */
bool date_told_unit(const struct document *doc, uint32_t token, struct raw_date *out);
bool date_counted_unit(const struct document *doc, uint32_t token, struct raw_date *out);
bool date_units_from_date(const struct document *doc, uint32_t token, struct raw_date *out);
bool date_weekday_from_date(const struct document *doc, uint32_t token, struct raw_date *out);

/* A day of a month, in figures or words, with what stands beside it of a year (dates_grammar.c). */
bool date_calendar(const struct document *doc, uint32_t token, struct raw_date *out);

/* dates_holidays.c: feasts, "the third Tuesday of September", "the 20th of next month". */
bool date_stands_alone(const struct document *doc, uint32_t first,
                       uint32_t end); /* a calendar's line */
bool holiday_parse(const struct document *doc, uint32_t first, struct raw_date *out);
struct civil holiday_resolve(const struct raw_date *raw, struct civil published);

/* The expression that begins at token `first`; false where there is none. */
bool date_parse(const struct document *doc, uint32_t first, struct raw_date *out);

/* What the expressions of a document say about its years: how a partial date finds its own. */
struct date_context {
    struct civil published;      /* CIVIL_NONE where unknown */
    struct civil anchor;         /* the last of all full dates: near it is what tells no year */
    struct civil said;           /* the last full date with its weekday, as one of speech has */
    struct civil before;         /* the date resolved last, for "two days later" */
    struct civil last;           /* the same, be it a month or a year: for "the month after" */
    struct civil same_paragraph; /* the last date before it in its paragraph, else CIVIL_NONE */
    struct civil told; /* the last date of the paragraph whose year was written, else CIVIL_NONE */
    struct civil same_sentence; /* the last full date before it in its sentence, else CIVIL_NONE */
    bool sentence_has_weekday;  /* that date was told with its weekday */
    VEC(int16_t) years;         /* years written anywhere in the text, each once */
    VEC(int16_t) full_years;    /* years of full dates, each once */
    int16_t latest_told;        /* the last year of a date that tells of no time to come; 0 */
    uint16_t months_before; /* a bit for each month told as one of the year before publication */
};

/* Days between two days, without a sign. */
int32_t date_distance(struct civil a, struct civil b);

/* Gives value, until and basis; a value without precision where nothing decides. */
void date_resolve(const struct raw_date *raw, const struct date_context *context, struct date *out);

/* "JAKARTA, 4 May 2020 - …": the day of writing, no day of what the sentence tells. */
bool date_in_dateline(const struct document *doc, const struct date *date);

/* The date that stands closest to a token within its sentence, before it or behind it, a dateline's
 * left aside; NO_INDEX where none. */
uint32_t date_near(const struct document *doc, uint32_t token);

#endif
