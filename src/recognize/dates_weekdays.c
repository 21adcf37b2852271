/* What stands around a weekday: what is still to come, and the days on which an office is open. */
#include "recognize/dates.h"

/* Whether something is still to come in the clause before a token: "will be held", "akan". */
bool date_is_to_come(const struct document *doc, uint32_t token)
{
    uint32_t first = sentence_of(doc, token)->first_token;
    for (uint32_t t = token; t-- > first && t + 12 > token;) {
        if (doc->text->tokens.items[t].class == TOKEN_PUNCT || hit_at(doc, t, LEX_SPEECH_VERB))
            return false;
        if (date_word(doc, t, "ahead"))
            return true;
    }
    return false;
}

bool date_joint(const struct document *doc, uint32_t token)
{
    return is_dash(doc, token) || is_small_word(doc, token, "date_joint");
}

/* "Monday through Saturday", "Senin-Jumat": the days on which an office is open. */
bool date_is_open_days(const struct document *doc, uint32_t token, uint32_t end)
{
    bool behind = date_joint(doc, end);
    if (behind || (token > 1 && date_joint(doc, token - 1))) {
        const struct lex_hit *other = hit_at(doc, behind ? end + 1 : token - 2, LEX_WEEKDAY),
                             *own = hit_at(doc, token, LEX_WEEKDAY);
        int64_t far = other ? lex_attr_number(other->entry, "number", 0) -
                                  lex_attr_number(own->entry, "number", 0)
                            : 0;
        return far >= 4 || far <= -4;
    }
    return false;
}

/* "the following Monday", "Senin berikutnya" */
bool date_is_told_weekday(const struct document *doc, uint32_t token, uint32_t end,
                          struct raw_date *out)
{
    const struct lex_hit *before = date_word_before(doc, token, "next-told"),
                         *behind = date_word(doc, end, "after-told");
    if (!before && !behind)
        return false;
    out->has_offset = out->from_told = true;
    out->first = before ? before->first : token;
    out->end = behind ? behind->end : out->end;
    return true;
}
