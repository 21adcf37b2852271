/* Inside recognize/: who is meant where a quotation's speaker has no name. */
#ifndef RUNUT_QUOTE_VOICES_H
#define RUNUT_QUOTE_VOICES_H

#include "recognize/agencies.h"
#include "recognize/quote_spans.h"

struct speaker {
    uint32_t actor;  /* NO_INDEX: no person is named */
    uint32_t agency; /* who speaks, or for whom, where no person is named; else NO_INDEX */
    const char *rule;
    struct slice words; /* "@ancaman_id", "police official": the words for one without a name */
};

#define NOBODY ((struct speaker){NO_INDEX, NO_INDEX, NULL, {NULL, 0}})

/* Who spoke before a quotation (its rule is NULL where nobody did), and the person named last. */
struct earlier {
    struct speaker last;
    uint32_t person;
};

/* "a senior official of the ministry", "seorang pejabat Kominfo", "the email". */
struct voice {
    uint32_t first, end;        /* with what stands in front: an article, a number */
    uint32_t words;             /* where the words themselves begin */
    bool is_known;              /* "the official", "pejabat itu": the text has told of him */
    bool is_new;                /* "a police official", "salah satu korban" */
    bool is_whose;              /* "his listing": of somebody told of */
    const struct lex_hit *noun; /* of LEX_VOICE */
};

/* Does a token end such words: a mark, a day, a verb of speech, "who"? */
bool voice_ends(const struct document *doc, uint32_t token);

/* The phrase that begins at `first`, where it names nobody and ends before `end`. */
bool voice_at(const struct document *doc, uint32_t first, uint32_t end, struct voice *voice);

struct speaker voice_speaker(struct document *doc, const struct voice *voice,
                             const struct earlier *earlier, const char *rule);

/* An office without its holder's name: "the CISSReC chairman", "Menkominfo", "Ketua KPU itu":
 * whoever the text names with that office or of that body. */
struct speaker office_speaker(struct document *doc, uint32_t first, uint32_t end,
                              const struct earlier *earlier, const char *rule);

/* The same where the words begin with the office, and only the one whom the text names with such a
 * word for it; NO_INDEX where it names none. */
uint32_t office_holder(struct document *doc, uint32_t first, uint32_t end);

/* The office that a sentence of [first, end) says to speak, without its holder's name: "Kepala BSSN
 * menyampaikan", "disampaikan Wali Kota"; `told_at` is where it stands, a byte of the text. */
struct speaker office_told(struct document *doc, uint32_t first, uint32_t end,
                           const struct earlier *earlier, uint32_t *told_at);

/* The last who was told of with a verb of speech in [first, end) and has no name: "a spokeswoman
 * was asked". His last token's end, or 0 where there is none. */
uint32_t voice_told(const struct document *doc, uint32_t first, uint32_t end, struct voice *voice);

/* The body named last, by its name or by a word of it ("the library"), in the sentence just before
 * a quotation, where that quotes nobody; NO_INDEX. */
uint32_t body_told(struct document *doc, uint32_t token);

/* "the commission", "The Ministry": the first word for a body behind "the", no possessor and no
 * part of a title; NULL where none. */
const struct lex_hit *body_word_in(const struct document *doc, uint32_t first, uint32_t end);

/* --- who spoke before (quote_earlier.c) --- */

/* The person who spoke last before a token, or was named last; `named_at`: the byte at which the
 * last name before it ends. And the account named in the paragraph in front of a quotation's, with
 * no person in it. */
uint32_t person_before(const struct document *doc, uint32_t token, uint32_t *named_at);
struct slice handle_before(const struct document *doc, const struct quote_span *span);

/* --- who is named (quote_front.c) --- */

/* Does a word for speech end in "-nya": "katanya", "ujarnya", "menurutnya"; not "tanya"? */
bool ends_in_pronoun(const struct document *doc, const struct lex_hit *said);

/* The person or, where there is none, the hacker named in [first, end), nearest to the front or the
 * back; the first body; a name of two words or more at `first` that nobody took. */
uint32_t person_in(const struct document *doc, uint32_t first, uint32_t end, bool from_back);
uint32_t body_in(const struct document *doc, uint32_t first, uint32_t end);
struct slice strange_name(const struct document *doc, uint32_t first, uint32_t end);
/* The same right beside the verb of speech, where one word will do, or an office stands before it.
 */
struct slice strange_beside(const struct document *doc, uint32_t first, uint32_t end);

/* Who speaks in [first, end), and whom a pronoun before the verb means: "She said she had made". */
struct speaker speaker_in(struct document *doc, uint32_t first, uint32_t end,
                          const struct earlier *earlier);
struct speaker pronoun_before(const struct document *doc, uint32_t own, uint32_t end,
                              const struct earlier *earlier);

/* "a researcher, who asked not to be named, said": the token behind the clause between commas that
 * begins at a token; that token where there is none. */
uint32_t quote_aside_end(const struct document *doc, uint32_t token, uint32_t end);

/* Where the words end that may name the verb's subject: "he told | Lina", "katanya | kepada Lina",
 * "Acme Lamps | told Lina". */
uint32_t quote_subject_end(const struct document *doc, uint32_t first, const struct lex_hit *verb,
                           uint32_t end);

/* Adds what stands between the marks of `span`, or is told in other words there, as the speaker's.
 */
void quote_add(struct document *doc, const struct quote_span *span, struct speaker speaker,
               bool direct);

/* --- who is meant --- */

/* The hacker named last before a token, or else the only one of the report; NO_INDEX. */
uint32_t villain_before(const struct document *doc, uint32_t token);

/* Who wrote a message: the hacker, the account or the firm that watches leaks, whoever was named
 * last. */
struct speaker writer_before(const struct document *doc, uint32_t token, const char *rule);

/* The last body before a token, in its paragraph or the one before; NO_INDEX. */
uint32_t body_before(const struct document *doc, uint32_t token);

#endif
