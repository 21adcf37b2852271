/* Any bytes as a lexicon file and as a rules file. */
#include "fuzz.h"

#include "lexicon/lexicon.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct slice bytes = {(const char *)data, size};
    const char *const names[] = {"shared/fuzz.lex", "id/fuzz.lex", "shared/fuzz.rules"};
    for (unsigned i = 0; i < 3; i++) {
        struct lexicon_file file = {names[i], bytes};
        struct lexicon *lexicon;
        struct error error = ERROR_NONE;
        enum status status = lexicon_load(&file, 1, &lexicon, &error);
        REQUIRE(status == STATUS_OK || (status == STATUS_LEXICON && error.message[0] && !lexicon));
        lexicon_free(lexicon);
    }
    return 0;
}
