/* Inside recognize/: people. A candidate is a run of name words with a sign that it is a person;
 * candidates of one document are then merged into people. */
#ifndef RUNUT_PEOPLE_H
#define RUNUT_PEOPLE_H

#include "recognize/names.h"

struct person_candidate {
    uint32_t first, end;             /* the name without titles and degrees */
    uint32_t title_first, title_end; /* equal where there is no title */
    uint32_t agency;                 /* index, or NO_INDEX */
    const char *rule;
};

struct person_candidates {
    struct person_candidate *items;
    uint32_t count, capacity;
};

/* All candidates of the document, in order. */
void people_collect(struct document *doc, struct person_candidates *out);

/* people_titles.c: the title that leads to a name at `first`, the leftmost title word of an
 * unbroken chain; ", TITLE …" or " (TITLE …)" behind a name that ends at `end`; where the degrees
 * in front of a name begin, and where those behind it end. */
bool people_title_before(const struct document *doc, uint32_t first, uint32_t *title_first);
bool people_title_after(const struct document *doc, uint32_t end, uint32_t *title_first,
                        uint32_t *title_end);
uint32_t people_over_degrees(const struct document *doc, uint32_t first);
uint32_t people_behind_degrees(const struct document *doc, uint32_t end);

/* "Direktur Eksekutif Lampada Technology (LT) Institute Budi": the title has a name of its own,
 * that nothing knows for a body; it is of no other that was named before. */
bool people_has_strange_body(const struct document *doc, const struct person_candidate *c);

/* The first token of his title where that stands in front of his name, else of the name. */
static inline uint32_t people_first(const struct person_candidate *c)
{
    bool titled = c->title_end > c->title_first && c->title_first < c->first;
    return titled ? c->title_first : c->first;
}

/* The body that a candidate speaks for (people_bodies.c); NO_INDEX where none is told. */
uint32_t people_agency_beside(struct document *doc, const struct person_candidate *candidate);
/* The same where none is named beside him, by his office and what was named before
 * (people_offices.c): "juru bicara Budi" speaks for the body that was just named. */
uint32_t people_body_of_office(const struct document *doc, const struct person_candidate *c);
/* The first value that a word of the candidate's title has for an attribute; NULL where none has.
 */
const char *people_title_attr(const struct document *doc, const struct person_candidate *candidate,
                              const char *attribute);
/* "Menkes", "Health Minister": the words of a title alone tell whose office it is, so that it is no
 * other body's, even where the text does not name its own. */
bool people_office_is_told(const struct document *doc, const struct person_candidate *candidate);
bool people_office_is_of_field(const struct document *doc, const struct person_candidate *c);
bool people_is_counted_in(const struct document *doc, const struct person_candidate *c);

/* person_shapes.c: the end of the words at `first` that may be one name, over "bin" and the hyphen
 * of "Cho Jwa-jin", up to a possessive; what of names may be a product's or a degree; an initial
 * inside. */
uint32_t person_run_behind(const struct document *doc, uint32_t first);
static inline uint32_t person_run_end(const struct document *doc, uint32_t first)
{
    return name_word(doc, first) ? person_run_behind(doc, first) : first;
}
bool person_ends_in_syllable(const struct document *doc, uint32_t end); /* "Cho Jwa-jin" */
bool person_is_common(const struct document *doc, uint32_t token); /* a lexicon has the word, and
                                                                      not as a given name */
bool person_is_like_product(const struct document *doc, uint32_t token);
bool person_has_inner_dot(const struct document *doc, uint32_t token);
bool person_has_initial(const struct document *doc, uint32_t first, uint32_t end);

/* A title that leads to a name and belongs to it: "Gus", "Sultan". */
bool person_is_honorific(const struct lex_hit *hit);

/* people_rules.c: the strongest sign that a candidate is a person, by its rule; NULL where there is
 * none. May set the candidate's title. And whether the words behind a title are the office's. */
const char *people_rule(const struct document *doc, struct person_candidate *c);
bool people_is_office(const struct document *doc, const struct person_candidate *c);

/* "Analysts at X say", "the company known as X": a body, or what a thing is called. */
bool people_is_their_body(const struct document *doc, const struct person_candidate *c);

/* The run begins with a word of an office, a title, or is a place, an outlet, a thing. */
bool people_is_other(const struct document *doc, uint32_t first, uint32_t end);

#endif
