/* What the files of the recognizer of hackers and sellers share. */
#ifndef RUNUT_THREATS_H
#define RUNUT_THREATS_H

#include "recognize/names.h"

enum { MOST_ALIAS_WORDS = 3 };

/* The cue of a kind that ends just before token `end`, in its sentence; NULL where none does. */
static inline const struct lex_hit *threat_cue_ending(const struct document *doc, uint32_t end,
                                                      const char *kind)
{
    if (!lex_ends(&doc->hits, end, LEX_NICKNAME_CUE))
        return NULL; /* behind most tokens, and it is asked for a dozen times */
    const struct lex_hit *hit = hit_ending(doc, end, LEX_NICKNAME_CUE, "kind", kind);
    const struct token *behind = token_of(doc, end);
    return hit && behind && token_of(doc, hit->first)->sentence == behind->sentence ? hit : NULL;
}

/* The word for a hacker or an account close before a token in its sentence; NULL where none. */
const struct lex_hit *threat_noun_near(const struct document *doc, uint32_t token);

/* Does a cue lead to the name of a group, not of one person? */
bool threat_means_group(const struct document *doc, const struct lex_hit *cue);

/* "a hacker and security researcher": who is an expert besides breaks in for others' good. */
bool threat_is_expert_besides(const struct document *doc, const struct lex_hit *cue);

/* "paksu88", "zenith_x": written as no word is. */
bool threat_is_handle(const struct document *doc, uint32_t token);

/* "Medan Vexor Crew": a word that no lexicon has; "Masyarakat Sipil" has none. */
static inline bool threat_has_unknown(const struct document *doc, uint32_t first, uint32_t end)
{
    while (first < end && token_of(doc, first)->key != KEY_UNKNOWN)
        first++;
    return first < end;
}

/* "C77": letters and a figure without a space. */
bool threat_is_glued(const struct document *doc, uint32_t first, uint32_t end);

/* "GhostLedger": a capital inside a word. */
bool threat_is_camel(const struct document *doc, uint32_t token);

/* "the Hive ransomware", "the hacker group Anonymous": a word for hackers or for ransom in the
 * sentence. */
bool threat_sentence_has_gangs(const struct document *doc, uint32_t token);

/* The end of the name at a token that may be an alias; the token itself where there is none. */
uint32_t threat_alias_end(const struct document *doc, uint32_t first);

/* Is that the name of something else: a place, a firm, a piece of malware? */
bool threat_is_other_name(const struct document *doc, uint32_t first, uint32_t end);

/* "tulis akun @x", "akun @x mengumumkan": one who tells of what others did (threat_handles.c). */
bool threat_tells_of_others(const struct document *doc, uint32_t first, uint32_t end);
bool threat_tells_that_hackers(const struct document *doc, uint32_t end);

/* What leads to a name: the words before it, without the marks between (threat_alias.c). False
 * where nothing does. */
struct threat_lead {
    const struct lex_hit *noun, *weak, *named; /* "peretas", "akun", "bernama" */
    uint32_t first;                            /* of the name, behind a quotation mark */
    bool is_quoted, is_inserted; /* between quotation marks; between commas or brackets */
};
bool threat_find_lead(const struct document *doc, uint32_t t, struct threat_lead *lead);

/* Does what leads to the name tell of something or somebody else: a thing that is named, who told
 * it first, a customer, an account that was broken into? */
bool threat_lead_is_refused(const struct document *doc, const struct threat_lead *lead,
                            uint32_t end);

/* An alias at a token to which something leads (threat_alias.c); one that is told behind it to be
 * one (threat_apposition.c). */
bool threat_alias_at(struct document *doc, uint32_t t, bool is_story, bool of_hackers);
bool threat_apposition_at(struct document *doc, uint32_t t, uint32_t end);

/* A handle behind a word for an account, close to what it did or claims: "diretas oleh akun @x",
 * "@x, akun yang juga mendeface" (threat_handles.c). */
bool threat_handle_at(struct document *doc, uint32_t t);

/* "malware bernama X", "a researcher who goes by X": what a word for names tells the name of is no
 * hacker and no account (threat_named.c). */
bool threat_names_other(const struct document *doc, const struct lex_hit *named);
bool threat_names_thing(const struct document *doc, const struct lex_hit *named); /* a thing's */

/* Is that, from its first token to its last, what the lexicon knows for something that is no
 * hacker? */
bool threat_is_known(const struct document *doc, uint32_t first, uint32_t end);

/* "Legion of Salt": the end of a group's name that begins with tokens [first, end); `first` where
 * it goes on as no gang's does ("Citizens for Privacy"). */
uint32_t threat_long_end(const struct document *doc, uint32_t first, uint32_t end);

/* A strange name joined to a hacker's by "and", or that is another one of his. */
bool threat_joined_at(struct document *doc, uint32_t t, uint32_t end);

/* The hacker whose mention stands over a token, or whose whole name begins there; NULL where none
 * does. */
struct actor *threat_called(struct document *doc, uint32_t token);

/* Adds tokens [first, end) as a mention of the hacker of that name, and owns them. */
void threat_add_actor(struct document *doc, uint32_t first, uint32_t end, enum actor_kind kind,
                      const char *rule);

/* "They call themselves X" behind a sentence that tells of hackers: a pronoun close before a token
 * (threat_initials.c). */
bool threat_pronoun_near(const struct document *doc, uint32_t token);

/* Initials of one whom the police caught for the leak at a token, and those listed behind them.
 * False where there are none. */
bool threat_initials_at(struct document *doc, uint32_t t);

/* One who is told by his own name to be held for a break-in (threat_charged.c). */
bool threat_charged_at(struct document *doc, uint32_t t);

/* What is told right behind a name of him who bears it: the police caught him, a break-in is held
 * against him, he did what only a thief does. And in front of it: "the FBI arrested Jane Doe". */
struct threat_told {
    bool caught, held, did;
};
void threat_learn_of(const struct document *doc, uint32_t end, struct threat_told *told);
bool threat_is_arrested(const struct document *doc, uint32_t first);

/* "an updated form of LockBit 3.0": malware made of a gang's. */
bool threat_is_variant_of(const struct document *doc, uint32_t token);

/* Such a man: he is called again by the first or the last word of his name. */
bool threat_has_own_name(const struct actor *actor);

/* Weighs what the rules took and other names close to their words: takes back what weighs too
 * little, adds what weighs enough (threat_choice.c). Did it add any? */
bool threat_choose(struct document *doc);

/* One suspect with initials, or by his own name, and one alias in the report: they are one man. */
void threat_join_initials(struct document *doc);

#endif
