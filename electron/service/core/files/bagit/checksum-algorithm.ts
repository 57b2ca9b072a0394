/** Hex digits of each algorithm that can be verified; only sha256 and sha512 are ever written. */
const HEX_LENGTHS = new Map([
  ["md5", 32],
  ["sha1", 40],
  ["sha224", 56],
  ["sha256", 64],
  ["sha384", 96],
  ["sha512", 128],
]);

/** Number of hex digits of the named algorithm (RFC 8493 §2.4), or null when it is not known here. */
export function checksumLength(algorithm: string): number | null {
  return HEX_LENGTHS.get(algorithm) ?? null;
}
