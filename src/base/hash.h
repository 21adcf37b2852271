/* SHA-256 and SHA-1, by nettle. */
#ifndef RUNUT_HASH_H
#define RUNUT_HASH_H

#include "base/slice.h"

#define SHA256_HEX_SIZE 65 /* with the NUL */

/* The digest of the pieces, one after the other, in lower-case hexadecimal. */
void sha256_hex(const struct slice *pieces, unsigned count, char out[static SHA256_HEX_SIZE]);

#define SHA256_BASE64_SIZE 45 /* with the NUL */

/* The same in base64, as a Content-Security-Policy writes it. */
void sha256_base64(struct slice bytes, char out[static SHA256_BASE64_SIZE]);

#define SHA1_BASE32_SIZE 33 /* with the NUL */

/* SHA-1 in base32, as web archives write it: a check of their own integrity, never of trust. */
void sha1_base32(const struct slice *pieces, unsigned count, char out[static SHA1_BASE32_SIZE]);

#define UUID_TEXT_SIZE 37 /* with the NUL */

/* The UUID (version 5, RFC 9562) of a name in runut's own namespace: the same name has the same one
 * everywhere. */
void uuid_of_name(const struct slice *pieces, unsigned count, char out[static UUID_TEXT_SIZE]);

#endif
