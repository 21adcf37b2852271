/* The words for one who speaks without a name: "a police official", "kata sumber di perusahaan
 * itu": where they begin and end, and which of them tells who it is. */
#include "recognize/quote_voices.h"

enum { VOICE_WORDS = 12, VERB_NEAR = 3, PLACE_WORDS = 4, MOST_OPENING = 10 };

/* "a", "the", "one of the", "salah satu", "sejumlah". */
static uint32_t skip_lead(const struct document *doc, struct voice *voice, uint32_t end)
{
    uint32_t t = voice->first;
    for (; t < end; t++) {
        bool some = is_small_word(doc, t, "some");
        bool of = voice->is_new && is_small_word(doc, t, "of");
        bool the = is_small_word(doc, t, "the") || is_small_word(doc, t, "its");
        bool whose = is_small_word(doc, t, "whose"); /* "his lawyer" is not he */
        some = some || whose;
        if (!some && !of && !the)
            break;
        voice->is_new = voice->is_new || some;
        voice->is_whose = voice->is_whose || whose;
        voice->is_known = voice->is_known || the;
    }
    voice->is_known = voice->is_known && !voice->is_new;
    return t;
}

bool voice_ends(const struct document *doc, uint32_t token)
{
    const struct token *t = token_of(doc, token);
    bool word = t->class == TOKEN_WORD || t->class == TOKEN_NUMBER || is_mark(doc, token, "-");
    if (word && doc->owner[token] == OWNER_AGENCY)
        return false; /* "PT Lampu Terang": no verb */
    return !word || doc->owner[token] == OWNER_DATE || is_small_word(doc, token, "phrase_end") ||
           is_small_word(doc, token, "pointed") || hit_at(doc, token, LEX_SPEECH_VERB) ||
           hit_at(doc, token, LEX_SPEECH_CUE);
}

/* "in the ministry", "at Acme", "dari perusahaan": not "in May", "at noon". */
static bool links(const struct document *doc, uint32_t token)
{
    return is_small_word(doc, token, "phrase_link") &&
           (is_small_word(doc, token + 1, "the") || body_noun_at(doc, token + 1) ||
            (token + 1 < doc->text->tokens.count && doc->owner[token + 1] == OWNER_AGENCY));
}

static bool is_named(const struct document *doc, uint32_t token)
{
    return token < doc->text->tokens.count &&
           (doc->owner[token] == OWNER_PERSON || doc->owner[token] == OWNER_THREAT_ACTOR);
}

/* "a spokesman, Budi Salim,", "pengamat yang juga dosen, Budi Salim,", "juru bicara Badan Wirasari
 * (BW) Budi Salim": the name follows. */
static bool name_follows(const struct document *doc, uint32_t at)
{
    enum { APPOSITION = 10 };
    if (doc->text->lang == LANG_EN && is_small_word(doc, at, "who")) {
        uint32_t to = at; /* "said the student who found it, Xx Yy" */
        while (to < at + APPOSITION && token_of(doc, to) && !is_mark(doc, to, ",") &&
               !hit_at(doc, to, LEX_SPEECH_VERB))
            to++;
        at = is_mark(doc, to, ",") ? to : at;
    }
    uint32_t behind = behind_brackets(doc, at); /* "aliansi X (AX), Budi Salim" */
    behind += behind > at && is_mark(doc, behind, ",");
    if (is_mark(doc, at, ",") || is_mark(doc, at, "("))
        return is_named(doc, at + 1) || is_named(doc, behind) ||
               (hit_at(doc, at + 1, LEX_TITLE) && is_named(doc, at + 2));
    if (doc->text->lang == LANG_EN || !is_small_word(doc, at, "phrase_end"))
        return is_named(doc, at);
    for (uint32_t t = at; t < at + APPOSITION && token_of(doc, t); t++) {
        if (is_named(doc, t))
            return true;
        if (is_mark(doc, t, ".") || hit_at(doc, t, LEX_SPEECH_VERB))
            break;
    }
    return false;
}

/* Neither "of", "in" nor "familiar", "briefed": behind a noun it makes another thing of it. */
static bool is_plain_word(const struct document *doc, uint32_t token)
{
    return token_of(doc, token)->class == TOKEN_WORD && !is_small_word(doc, token, "phrase_link") &&
           !is_small_word(doc, token, "before_speech") && !is_small_word(doc, token, "behind_noun");
}

bool voice_at(const struct document *doc, uint32_t first, uint32_t end, struct voice *voice)
{
    bool last_decides = doc->text->lang == LANG_EN, linked = false;
    *voice = (struct voice){.first = first};
    voice->words = skip_lead(doc, voice, end);
    uint32_t t = voice->words;
    while (t < end && t < voice->words + VOICE_WORDS && !voice_ends(doc, t)) {
        if (is_named(doc, t))
            return false;
        const struct lex_hit *noun = linked ? NULL : hit_at(doc, t, LEX_VOICE);
        if (last_decides && voice->noun && !linked && is_capital(doc, t))
            break; /* "In its statement Acme said" */
        if (last_decides && voice->noun && !noun && !linked && is_plain_word(doc, t))
            return false; /* "the parent-teacher conferences" */
        if (last_decides && (is_small_word(doc, t, "finite") ||
                             (t == voice->words && is_small_word(doc, t, "participle"))))
            return false; /* "The minister would not comment", "Citing results the bank warned" */
        if (is_small_word(doc, t, "phrase_link")) {
            if (!voice->noun || !links(doc, t))
                break;
            linked = true;
        } else if (noun && noun->end <= end && doc->owner[t] != OWNER_AGENCY &&
                   (last_decides || !voice->noun)) {
            voice->noun = noun;
            t = noun->end;
            continue;
        }
        t++;
    }
    if (t > end)
        t = end;
    voice->end = t;
    bool clause = voice->noun && lex_attr(voice->noun->entry, "epithet") && !last_decides;
    for (uint32_t at = t; clause && at < end && !is_mark(doc, at, ","); at++)
        voice->is_known = voice->is_known || (is_small_word(doc, at, "pointed") && !voice->is_new);
    if (!voice->noun || (!last_decides && voice->noun->first > voice->words + 1))
        return false;
    if (possessive_length(token_text(doc->text, voice->noun->end - 1)))
        return false; /* "the hacker's claims" */
    for (uint32_t place = t; place < t + PLACE_WORDS && place < end && !(clause && voice->is_known);
         place++) { /* "guru SD di Bekasi itu"; "pria 45 tahun itu" is known */
        if (!is_small_word(doc, place, "pointed"))
            continue;
        voice->is_known = !voice->is_new;
        if (place > t && !is_small_word(doc, t, "phrase_link"))
            voice->is_known = false;
        break;
    }
    if (voice->is_whose && (lex_attr_is(voice->noun->entry, "kind", "message") ||
                            lex_attr_is(voice->noun->entry, "kind", "letter")))
        voice->is_new = false;          /* "his listing" is the one told of */
    uint32_t behind = voice->noun->end; /* "tulis akun @x" of a body is that body */
    bool account = behind < doc->text->tokens.count && is_account_name(doc, behind) &&
                   doc->owner[behind] == OWNER_AGENCY;
    return !account && !name_follows(doc, t);
}

/* "Seorang mahasiswa yang datanya ikut tersebar, sebut saja Xx, | mengaku": behind the clauses that
 * tell more of a voice. */
static uint32_t relative_end(const struct document *doc, uint32_t token, uint32_t end)
{
    enum { CLAUSE = 12 };
    if (is_small_word(doc, token, "aside")) {
        for (uint32_t t = token; t < end && t < token + CLAUSE; t++) {
            if (hit_at(doc, t, LEX_SPEECH_VERB))
                return t;
            if (is_mark(doc, t, ",") || is_mark(doc, t, ".")) {
                token = t;
                break;
            }
        }
    }
    return quote_aside_end(doc, token, end);
}

/* "Jane Miller, | a spokeswoman of the company, said": who she is, not somebody without a name. */
static bool is_apposition(const struct document *doc, uint32_t token)
{
    return token > 1 && is_mark(doc, token - 1, ",") && doc->owner[token - 2] == OWNER_PERSON;
}

/* "Dalam surelnya kepada media, | peretas menyindir …": behind the phrase that opens its sentence.
 */
static bool is_behind_opening(const struct document *doc, uint32_t token)
{
    uint32_t first = sentence_of(doc, token)->first_token;
    return token > first + 1 && token <= first + MOST_OPENING && is_mark(doc, token - 1, ",") &&
           is_small_word(doc, first, "phrase_end") &&
           !hit_first_in(doc, first, token - 1, LEX_SPEECH_VERB);
}

uint32_t voice_told(const struct document *doc, uint32_t first, uint32_t end, struct voice *voice)
{
    for (uint32_t t = end; t > first; t--) {
        bool begins =
            token_of(doc, t - 1)->flags & TOKEN_SENTENCE_START || is_behind_opening(doc, t - 1);
        if (!(begins || is_small_word(doc, t - 1, "some")) ||
            token_of(doc, t - 1)->flags & TOKEN_IN_QUOTE || is_apposition(doc, t - 1) ||
            !voice_at(doc, t - 1, end, voice))
            continue;
        const struct lex_entry *noun = voice->noun->entry;
        bool villain = begins && lex_attr_is(noun, "kind", "villain"); /* "Pelaku berdalih" */
        if (!villain &&
            !(is_small_word(doc, t - 1, "some") &&
              (lex_attr_is(noun, "kind", "person") || lex_attr_is(noun, "kind", "spokesperson"))))
            continue;
        uint32_t from = relative_end(doc, voice->end, end);
        uint32_t to = from + VERB_NEAR < end ? from + VERB_NEAR : end;
        if (hit_first_in(doc, voice->end, to, LEX_SPEECH_VERB) ||
            (t > 1 && hit_at(doc, t - 2, LEX_SPEECH_VERB)))
            return voice->end;
    }
    return 0;
}
