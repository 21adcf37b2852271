/* SHA-256, by nettle. */
#ifndef RUNUT_HASH_H
#define RUNUT_HASH_H

#include "base/slice.h"

#define SHA256_HEX_SIZE 65 /* with the NUL */

/* The digest of the pieces, one after the other, in lower-case hexadecimal. */
void sha256_hex(const struct slice *pieces, unsigned count, char out[static SHA256_HEX_SIZE]);

#endif
