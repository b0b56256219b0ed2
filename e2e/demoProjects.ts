/** Every project of the demo that somebody can work on, and what is in its box once a task is shown. */
export const workable = {
  'deep-sky-shapes': '[data-answer=spiral]',
  'letters-home': '#transcription',
  'dawn-chorus': '[data-bird=wren]',
  'the-moving-river': '#map',
  'mood-of-the-press': '.mood[value=hopeful]',
  'accession-ledger': '#number',
  'night-shift-bats': '.btn-answer[value=flat]',
  kuzushiji: '#options button',
  'cielos-nocturnos': '.niveles button',
} as const

/** Those that ask for something first: an account, a password, to be their owner. */
export const guarded = {
  'cloud-forest-labels': '#species',
  'spoken-memories': '[name=topic]',
  'moth-nights': '#count',
} as const

export const withTutorial = [
  'deep-sky-shapes',
  'letters-home',
  'dawn-chorus',
  'the-moving-river',
  'night-shift-bats',
  'cielos-nocturnos',
] as const
