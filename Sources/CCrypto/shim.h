#ifndef DESK_CCRYPTO_H
#define DESK_CCRYPTO_H

/* The three things that are taken from OpenSSL's libcrypto, and nothing else of it. */

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>
#include <stddef.h>
#include <stdint.h>

enum { DESK_SHA256_LENGTH = SHA256_DIGEST_LENGTH };

/* 1, or 0 when the library refuses. */
static inline int desk_sha256(const uint8_t *bytes, size_t count, uint8_t *digest) {
    return SHA256(bytes, count, digest) != NULL;
}

static inline int desk_hmac_sha256(
    const uint8_t *key, size_t key_count, const uint8_t *bytes, size_t count, uint8_t *digest) {
    return HMAC(EVP_sha256(), key_count ? key : (const uint8_t *)"", (int)key_count, bytes, count, digest, NULL) != NULL;
}

/* 1 when both are the same; takes as long whether they are or not. */
static inline int desk_is_equal(const uint8_t *left, const uint8_t *right, size_t count) {
    return CRYPTO_memcmp(left, right, count) == 0;
}

#endif
