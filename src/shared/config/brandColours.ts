import { contrast } from '#ui/contrast.ts'
import { tokenRules, tokensOf } from '#ui/tokenRules.ts'
import tokensCss from '#ui/tokens.css?raw'
import type { Mistake } from './Mistake.ts'
import type { Settings } from './settings.ts'

type Scheme = 'light' | 'dark'
type Colours = Record<string, string>

const ours: Record<Scheme, Colours> = {
  light: tokensOf(tokensCss, 'light'),
  dark: tokensOf(tokensCss, 'dark'),
}

/** The token that a name in `config.json` sets. */
const tokenOf = {
  accent: 'accent',
  accentStrong: 'accent-strong',
  accentQuiet: 'accent-quiet',
  onAccent: 'on-accent',
  focus: 'focus',
} as const
type Name = keyof typeof tokenOf
const names = Object.keys(tokenOf) as Name[]

/** One colour with a share (0 … 1) of another in it. */
const mix = (base: string, other: string, share: number) =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a = 0, b = 0] = [base, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
      return Math.round(a + (b - a) * share)
        .toString(16)
        .padStart(2, '0')
    })
    .join('')}`

/** What one brand colour brings along, unless the operator says otherwise. */
function around(accent: string, scheme: Scheme): Colours {
  const surface = ours[scheme]['surface'] ?? ''
  const ink = [ours.light['ink'] ?? '', '#ffffff']
  const shares = [0.14, 0.1, 0.07, 0.04, 0.02]
  const quiet = shares.map((share) => mix(surface, accent, share))
  return {
    accent,
    'accent-strong': mix(accent, scheme === 'light' ? '#000000' : '#ffffff', 0.22),
    'accent-quiet': quiet.find((ground) => contrast(accent, ground) >= 4.5) ?? surface,
    'on-accent': ink.toSorted((a, b) => contrast(b, accent) - contrast(a, accent))[0] ?? '',
  }
}

/** The colours of a scheme with the operator's in them, and the rule they break most. */
function tryOut(given: Partial<Record<Name, string>>, scheme: Scheme) {
  const colours: Colours = { ...ours[scheme], ...(given.accent ? around(given.accent, scheme) : {}) }
  for (const name of names) if (given[name]) colours[tokenOf[name]] = given[name]
  const changed = new Set(Object.values(tokenOf).filter((token) => colours[token] !== ours[scheme][token]))
  const pairs = tokenRules.flatMap(([colour, grounds, least]) =>
    grounds.map((ground) => ({
      colour,
      ground,
      least,
      measured: contrast(colours[colour] ?? '', colours[ground] ?? ''),
    })),
  )
  const isOfTheirs = (token: string) => (changed as Set<string>).has(token)
  const broken = pairs
    .filter(
      ({ colour, ground, least, measured }) => (isOfTheirs(colour) || isOfTheirs(ground)) && measured < least,
    )
    .toSorted((a, b) => a.measured / a.least - b.measured / b.least)[0]
  return { colours, changed, broken }
}

/** Who is to blame for a rule that does not hold: of two colours the operator gave the finer one, else the accent that others are made of. */
const toBlame = (given: Partial<Record<Name, string>>, tokens: string[]): Name =>
  names.toReversed().find((name) => given[name] && tokens.includes(tokenOf[name])) ?? 'accent'

function checkScheme(given: Partial<Record<Name, string>>, scheme: Scheme, mistakes: Mistake[]) {
  const left = { ...given }
  for (;;) {
    // An accent that does not hold by itself is no measure for the others.
    const alone = tryOut(left.accent ? { accent: left.accent } : {}, scheme)
    const { colours, changed, broken } = alone.broken ? alone : tryOut(left, scheme)
    if (!broken) return { colours, changed }
    const name = alone.broken ? 'accent' : toBlame(left, [broken.colour, broken.ground])
    const token = tokenOf[name]
    const other = broken.colour === token ? broken.ground : broken.colour
    mistakes.push({
      key: `colours.${scheme}.${name}`,
      text: `colours.${scheme}.${name} is ${left[name]}: its contrast with ${other} (${colours[other]}) is ${floor(broken.measured)}:1, needed are ${broken.least}:1. Ours is used instead.`,
    })
    delete left[name]
  }
}

const floor = (ratio: number) => Math.floor(ratio * 100) / 100

/** A brand colour of the light scheme, as light as the dark one needs it. */
function inTheDark(accent: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const lighter = mix(accent, '#ffffff', share)
    if (!tryOut({ accent: lighter }, 'dark').broken) return lighter
  }
  return ours.dark['accent'] ?? ''
}

/**
 * The operator's colours as a style sheet, each held to the contrast that its token needs (`ui/tokenRules.ts`). From an accent the rest
 * is made; one of the light scheme alone is lightened for the dark one.
 * @param mistakes gets one for each colour that is refused
 * @returns nothing where all colours stay ours
 */
export function brandColours(told: Settings, mistakes: Mistake[]): string {
  const givenIn = (scheme: Scheme) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = told[`colours.${scheme}.${name}`]
        return value ? [[name, value]] : []
      }),
    ) as Partial<Record<Name, string>>
  const light = checkScheme(givenIn('light'), 'light', mistakes)
  const dark = givenIn('dark')
  const lightAccent = light.colours['accent'] ?? ''
  if (!told['colours.dark.accent'] && light.changed.has('accent')) dark.accent = inTheDark(lightAccent)
  return (
    [
      ['light', light],
      ['dark', checkScheme(dark, 'dark', mistakes)],
    ] as const
  )
    .filter(([, { changed }]) => changed.size > 0)
    .map(
      ([scheme, { colours, changed }]) =>
        `:root[data-color-scheme='${scheme}']{${[...changed].map((token) => `--${token}:${colours[token]}`).join(';')}}`,
    )
    .join('')
}
