/* A label, a zero byte, and any bytes in that encoding: what comes out is valid UTF-8 without NUL.
 */
#include "fuzz.h"

#include "acquire/charset.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = ARENA_EMPTY;
    struct charset_result result;
    const uint8_t *zero = size ? memchr(data, 0, size < 40 ? size : 40) : NULL;
    struct slice claim = {(const char *)data, zero ? (size_t)(zero - data) : 0};
    struct slice bytes = {(const char *)data, size};
    if (zero)
        bytes = (struct slice){(const char *)zero + 1, size - claim.len - 1};
    charset_decode(&arena, bytes, claim, &result);
    REQUIRE(utf8_valid_prefix(result.text) == result.text.len);
    REQUIRE(result.text.len == 0 || !memchr(result.text.ptr, 0, result.text.len));
    REQUIRE(result.name && result.name[0]);
    REQUIRE(!result.is_same || result.text.len + result.skipped == bytes.len);
    arena_release(&arena);
    return 0;
}
