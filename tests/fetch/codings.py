"""Bodies as servers compress them, made without the libraries that undo them."""

import gzip
import zlib


def br(data):
    """Brotli: blocks of what is not compressed, then an empty last one (RFC 7932, section 9)."""
    out, window = b"", (1, 0b0)  # one bit: a window of 64 KiB
    bits, count = window[1], window[0]
    for at in range(0, len(data), 1 << 16):
        piece = data[at:at + (1 << 16)]
        # ISLAST 0, MNIBBLES 0 (four of them), MLEN - 1, ISUNCOMPRESSED 1, then to the next whole byte
        bits |= (len(piece) - 1) << 3 + count | 1 << 19 + count
        out += bits.to_bytes((20 + count + 7) // 8, "little") + piece
        bits, count = 0, 0
    return out + bytes([bits | 3 << count])


def zstd(*blocks):
    """One zstd frame with a window of 8 MiB. A block is bytes, as they are, or (byte, count): so many times the same."""
    out = b"\x28\xb5\x2f\xfd" + b"\x00" + bytes([13 << 3])
    for number, block in enumerate(blocks):
        is_last = number == len(blocks) - 1
        size, kind, body = (block[1], 1, block[0]) if isinstance(block, tuple) else (len(block), 0, block)
        out += (size << 3 | kind << 1 | is_last).to_bytes(3, "little") + body
    return out


def pieces(data, size=100000):
    return [data[at:at + size] for at in range(0, len(data), size)]


MAKERS = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": br,
    "zstd": lambda data: zstd(*pieces(data)),
}

# 200 MB of nothing. Brotli's was made once by the brotli program.
BOMBS = {
    "gzip": gzip.compress(b"\0" * (200 << 20), 9),
    "deflate": zlib.compress(b"\0" * (200 << 20), 9),
    "br": bytes.fromhex(
        "cfffff7f002400e2b14072effff9ffff0f8004401c1680eefd3fffffff01900088c302d0bdffe7ffff3f001200715800baf7fffcffff0740"
        "02200e0b40f7fe9fffffff004800c46101e8defff3ffff1f000980382c00ddfb7ffeffff032001108705a07bffcfffff7f002400e2b00074"
        "effff9ffff0f8004401c1680eefd3fffffff01900088c302d0bdffe7ffff3f001200715800baf7fff9ffff074002200e0b40f7fe0f"),
    "zstd": zstd(*[(b"\0", 128 << 10)] * 1600),
}
