/* Inside recognize/: organisations, known and new. */
#ifndef RUNUT_AGENCIES_H
#define RUNUT_AGENCIES_H

#include "recognize/names.h"

/* The agency of this id: NO_INDEX where the text names none; made where it is missing. */
uint32_t agency_with_id(const struct document *doc, struct slice id);
uint32_t agency_of_id(struct document *doc, struct slice id);

/* What the lexicon has of a body; NULL where the text alone names it. */
const struct lex_entry *agency_entry(struct document *doc, const struct agency *agency);

/* Adds tokens [first, end) as a mention of a lexicon entry, and owns them. */
uint32_t agency_add_known(struct document *doc, const struct lex_entry *entry, uint32_t first,
                          uint32_t end, const char *rule);

/* A text that names more bodies is a list: further ones are neither held against those before nor
 * looked for in the rest of the text, for that costs the square of their number. */
enum { MOST_BODIES_COMPARED = 500 };

/* Adds a new organisation by its name; `kind` may be NULL. Owns the tokens. */
uint32_t agency_add_new(struct document *doc, uint32_t first, uint32_t end, const char *kind,
                        const char *rule);

/* The id of the body that the text has under another form of the name that stands in tokens [first,
 * end) (agencies_names.c); empty where there is none. */
struct slice agency_id_here(const struct document *doc, struct slice name, uint32_t first,
                            uint32_t end);

/* The same with an id and a name of its own, where the words of the mention are not the name. */
uint32_t agency_add_office(struct document *doc, struct slice id, struct slice name, uint32_t first,
                           uint32_t end, const char *kind, const char *rule);

/* A mention of the organisation whose name is this one word with its 's, among the others of
 * [first, end). */
void agency_add_brand(struct document *doc, uint32_t word, uint32_t first, uint32_t end,
                      const char *rule);

/* --- where people talk (agencies_talk.c) --- */

/* WhatsApp is a way to reach people, and a body only where its own data leaked: the messenger of
 * which the text tells that; NULL where it tells it of none. */
const struct lex_entry *agency_leaking_messenger(const struct document *doc);

/* An application whose owner the text names, or of which it tells no leak; no body then
 * (agencies_apps.c). */
bool agency_is_owned_app(const struct document *doc, const struct lex_hit *hit);

/* "he posted on his Facebook", "lewat WhatsApp": a network, or a messenger, as the place where
 * people talk, and no leak at it. */
bool agency_is_place_of_talk(const struct document *doc, const struct lex_hit *hit,
                             const struct lex_entry *leaking);

/* "The data is out, Lowdown learned on Monday", "Lowdown learned from a source": behind the news
 * who came by it. "On Monday, Acme learned that …" has no news in front. */
bool agency_came_by_news(const struct document *doc, uint32_t first, uint32_t end);

/* --- offices of other countries (agencies_abroad.c) --- */

/* "perusahaan asal Amerika Serikat Acme Lamps": behind the country that tells in Indonesian where
 * the body is from whose name follows; the token where none does. */
uint32_t agency_behind_origin(const struct document *doc, uint32_t first);

/* "parlemen Norwegia", "Kantor Kejaksaan Kota Bergen": the end of the office abroad at a token; the
 * token where there is none. */
uint32_t agency_placed_end(const struct document *doc, uint32_t t);

/* Sets doc->country. */
void agencies_learn_country(struct document *doc);

/* Adds the office of another country that a hit in the lexicon's offices is, and returns the end of
 * its name; hit->first where it is the lexicon's own. */
uint32_t agency_add_abroad(struct document *doc, const struct lex_hit *hit);

/* "kemenkes-malaysia", "kpu-bantul": an id that is this one with a country or a region behind it.
 */
static inline bool agency_id_is_below(struct slice id, struct slice whole)
{
    return id.len > whole.len + 1 && slice_starts_with(id, whole) && id.ptr[whole.len] == '-';
}

/* The office of another country that the text names by an entry's name; NO_INDEX where none. */
uint32_t agency_abroad_like(const struct document *doc, const struct lex_entry *entry);

/* A further name of a body; the first of one word is its acronym. */
void agency_add_alias(struct document *doc, uint32_t index, uint32_t first, uint32_t end,
                      const char *rule);

/* All mentions of one body become another's; indices behind `from` move down. Only before anything
 * else refers to agencies. */
void agency_merge(struct document *doc, uint32_t from, uint32_t into);

/* The end of the name that follows a head: its capitals, up to a title or a person's name. */
uint32_t agency_head_run(const struct document *doc, uint32_t at);

/* A body that no lexicon has, of the head's kind, or the long name of the one whose short name
 * stands in brackets behind it: "Badan Keamanan Siber Singapura (CSA)". */
void agency_add_headed(struct document *doc, const struct lex_hit *head, uint32_t first,
                       uint32_t end, const char *rule);

/* The body whose name a head ends ("Health Department", agencies_last.c); false where it ends none.
 */
bool agency_by_last_head(struct document *doc, const struct lex_hit *head);

/* --- parts of a body (agencies_parts.c) --- */

/* The head at `t`, whose name ends at `end`, is a part of the body named behind it: "Departemen
 * Komunikasi Bank Indonesia". And an English one that ends there, of the police. */
bool agency_is_part(const struct document *doc, uint32_t t, uint32_t end);
bool agency_is_part_of_police(const struct document *doc, uint32_t end);

/* The rules by which a part's name counts as a mention of its body; is a mention by one of them? */
extern const char agency_numbered_part[], agency_unit[];
bool agency_is_part_mention(const struct mention *mention);

/* "the National Police's Cyber Crime Unit": the police whose unit that is; NO_INDEX where none. */
uint32_t agency_police_of_unit(const struct document *doc, uint32_t first, uint32_t end);

/* "the State Crime Command's Cybercrime Squad": a unit that needs no other name there, the rule
 * that finds it, and where it is called again in small letters. */
extern const char agency_bare_unit[];
bool agency_is_unit_of(const struct document *doc, const struct lex_hit *head);
bool agency_is_bare_unit(const struct agency *agency);
void agency_find_small(struct document *doc, uint32_t index);

/* An acronym: two to ten letters, mostly capitals ("BSSN", "CISSReC", "ELSAM"). */
bool is_acronym(const struct document *doc, uint32_t token);

/* "Center for the Fight against Fraud (CFF)": the end of an English name over small words, as far
 * as the brackets in which its acronym stands; `end` where none does. */
uint32_t agency_end_before_acronym(struct document *doc, uint32_t first, uint32_t end);

/* The head word at a token that takes this position ("first", "of", "last", "numbered"); NULL where
 * there is none. */
const struct lex_hit *agency_head_at(const struct document *doc, uint32_t token,
                                     const char *position);

/* The longest cue at a token that stands on this side of a name ("before", "after"); NULL where
 * there is none. And the longest that ends just before token `end` and stands before a name. */
const struct lex_hit *role_cue_at(const struct document *doc, uint32_t token, const char *side);
const struct lex_hit *role_cue_before(const struct document *doc, uint32_t end);

/* A report of a leak says so in its headline or first sentences, or again and again. One that tells
 * of laws or of attacks in general names a leak in passing. */
bool agencies_leak_story(const struct document *doc);

/* True where the words from `first` to `end` are a name in capitals that is no organisation. */
bool agency_is_refused(const struct document *doc, uint32_t first, uint32_t end);

/* "Interpol's ASEAN Cyber Desk": is the known body a word of the name of what another one has? */
bool agency_is_in_owned_name(const struct document *doc, const struct lex_hit *hit);

/* "negara anggota ASEAN": is the known body the end of the words for a place? */
bool agency_ends_place(const struct document *doc, const struct lex_hit *hit);

/* "at the Presidential Palace", "di Istana Negara", "YouTube Sekretariat Presiden": where something
 * was said, not by whom. */
bool agency_is_house(const struct document *doc, const struct lex_hit *hit);

/* "seorang pemuda berinisial MAK": the first initials that the text gives for somebody, and whether
 * an acronym ("MA") is short for them, where nothing in the text has the body's long name. */
struct slice agency_initials_told(const struct document *doc);
bool agency_is_initials(const struct document *doc, const struct lex_hit *hit, struct slice told);

/* "kinds of data such as X users, holders of cards": the name says what kind of people. */
bool agency_is_of_category(const struct document *doc, const struct lex_hit *hit);

/* "Perusahaan Telkom Australia Optus": in front of a country and behind a word for a body the name
 * says what it is. */
bool agency_is_kind_of_firm(const struct document *doc, const struct lex_hit *hit);

/* Names that the grammar of heads gives away: "Dinas Kesehatan Bantul", "Acme Corp". Adds what it
 * finds. */
void agencies_by_head(struct document *doc);

/* The end of the capitals, or of the word written so, that may be a name, up to a possessive; the
 * token where there is none. */
uint32_t agency_name_end(const struct document *doc, uint32_t t);

/* "Domino's": names that end like a possessive. */
void agencies_in_possessive(struct document *doc);

/* Names in a list of bodies: "retailers such as Acme and Bee". */
void agencies_by_list(struct document *doc);
/* "Chatbooks (15 million records)": stands behind a name how many leaked of it (agencies_listed.c)?
 */
bool agency_is_counted(const struct document *doc, uint32_t end);

/* Names without any head that the words around them give away: "X's customers", "pengguna X". */
void agencies_by_context(struct document *doc);

/* "Chairman CISReC, Budi Santoso", "Direktur Eksekutif Pantau Data Budi Santoso": what stands
 * between an office and its holder. */
void agencies_by_office(struct document *doc);
/* "The Chairman of the KPU (General Elections Commission), Salsabila Nurfitri,": a holder behind an
 * office, its body and a comma. */
bool agency_office_leads(const struct document *doc, uint32_t first, uint32_t end);
/* ", Salsabila Nurfitri, menuturkan": a holder between commas behind what his office is of. */
bool agency_holder_behind(const struct document *doc, uint32_t at);

/* --- officers beside a name (agencies_officers.c) --- */

/* A small and plain word, which may stand between a name and what is said of it: "the X forum was
 * hacked". */
bool agency_is_filler(const struct document *doc, uint32_t token);
/* Is it a body's name, by its officer beside it: "Learnwell's chief executive", "Juru bicara Sinar
 * Lestari, Rina Wulandari, …", "Justin Lie, CEO Lampondia"? */
bool agency_has_officer(const struct document *doc, uint32_t first, uint32_t end);
/* Is it the name of who has the title in front: "Direktur Budi Santoso"? */
bool agency_is_titled(const struct document *doc, uint32_t first, uint32_t end);

/* "PT Laju Cepat Teknologi, pemilik aplikasi LajuCepat": a brand written together is its company.
 */
void agencies_join_brands(struct document *doc);
/* --- words that stand for a body (body_nouns.c) --- */

/* A word for a body, written small, that begins at a token: "commission", "rumah sakit". And the
 * first such word behind "the" in [first, end), no possessor and no part of a title. NULL where
 * there is none. */
const struct lex_hit *body_noun_at(const struct document *doc, uint32_t token);
const struct lex_hit *body_noun(const struct document *doc, uint32_t first, uint32_t end);

/* The body that such a word means at a token: the last one before it that has the word in its name,
 * or is of its kind; "the company" is the firm that the report names first. NO_INDEX where none. */
uint32_t body_meant(struct document *doc, const struct lex_hit *noun, uint32_t token);

/* How much of the document is about a body: its mentions, those of the headline thrice. */
uint32_t agency_prominence(const struct document *doc, const struct agency *agency);

/* The last body named before a token that has this word in its name; NO_INDEX where none. */
uint32_t body_with_word(struct document *doc, uint32_t token, struct slice word);
bool agency_is_firm(const struct agency *agency); /* by its kind: no office, no party, no expert */
/* The last body of a kind before a token, or, for "firm", the firm that the report names first. */
uint32_t body_of_kind(const struct document *doc, uint32_t token, const char *kind);

/* Names that a description gives away: "Acme Lamps, a maker of …", "a vendor, Acme Lamps,". */
void agencies_by_description(struct document *doc);

/* "the phone company Seven said": behind what it is, an everyday word with a capital of its own. */
bool agency_is_called_by_word(const struct document *doc, uint32_t token);

/* "breach at Norwegian ISP, Acme Net": whose people's it is and the noun for such a body; no name
 * (agencies_refused.c). */
bool agency_is_kind_of_body(const struct document *doc, uint32_t first, uint32_t end);

/* The run is a place, a title, an outlet, a field, … */
bool agency_is_something_else(const struct document *doc, uint32_t first, uint32_t end);

/* "Long Name (ABC)", "ABC (Long Name)": later mentions of either are the same body. */
void agencies_learn_acronyms(struct document *doc);
void agencies_learn_long_forms(struct document *doc);
void agencies_learn_short_names(struct document *doc);

/* "X (the former Y)", "X, formerly known as Y,": one body under two names (agencies_former.c). True
 * where there was one. */
bool agencies_join_former(struct document *doc);

/* --- offices of regions (agencies_regions.c) --- */

/* The region that begins at a token: "Kabupaten Bantul", "Jawa Timur", or a name that the text
 * calls a region elsewhere. */
struct region {
    uint32_t end;
    struct slice id;
};
bool agency_region_at(struct document *doc, uint32_t at, struct region *region);

/* The end of a name that the text calls a region elsewhere; the token where none begins. */
uint32_t agency_learnt_region_end(const struct document *doc, uint32_t first);

/* Behind "Kota", "Kabupaten", "Provinsi" stand names of regions, known or not. Fills doc->regions.
 */
void agencies_learn_regions(struct document *doc);

/* A body whose kind has a long and a short word (`brief` in agency_heads.lex): "Dinas Sosial
 * (Dinsos) Kabupaten Bantul" and "Dinsos Bantul" have one id. False where no name follows. */
bool agencies_office(struct document *doc, const struct lex_hit *head, uint32_t t);

/* The only body whose id begins with this word; NO_INDEX where there is none, or several. */
uint32_t agency_only_office(const struct document *doc, const char *brief);

/* "Dinsos", "DPRD" alone: the one that the text names with its region. */
void agencies_bare_offices(struct document *doc);

/* Every further mention of names that were found new somewhere in the document. */
void agencies_find_again(struct document *doc);

#endif
