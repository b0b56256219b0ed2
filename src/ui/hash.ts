/** A small stable number from a text (FNV-1a, 32 bit, well mixed), for drawings that must always come out the same. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  // FNV's low bits alone barely differ between texts: mixed, two projects do not get the same pattern.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
