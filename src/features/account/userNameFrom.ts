const MAX_LENGTH = 35

/** A user name made from a full name: `"Zoë Müller-Ngo"` → `zoe-muller-ngo`; only what PYBOSSA takes (CONTRACT.md F2). */
export const userNameFrom = (fullName: string): string =>
  fullName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '')
