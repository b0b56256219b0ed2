import * as z from 'zod/mini'

/**
 * Every message that may pass the wall (README.md has the picture). The host checks what comes with these schemas; the guest
 * imports their types only, so that nothing of zod runs inside the box. All objects are strict: one unknown key and the
 * message is dropped.
 */

/** Upper bounds of what the box may say, in UTF-16 units, messages per second and items. */
export const LIMITS = {
  /** Body of one request: an answer as JSON text. */
  body: 2_000_000,
  /** All bodies of answers together: what may come at once, and per second in the long run. */
  answersBurst: 40_000_000,
  answersPerSecond: 500_000,
  url: 4_000,
  text: 2_000,
  /** Players that the host draws over one box at the same time. */
  players: 4,
  /** How many may come at once, and per second in the long run: each loads a page of another site. */
  playersBurst: 20,
  playersPerSecond: 1,
  /** Changes of the reader's favourites: what may come at once, and per second in the long run. */
  marksBurst: 4,
  marksPerSecond: 0.5,
  /** Nesting of an answer's JSON. */
  depth: 100,
  /** Sustained messages per second, and how many may come at once before that rate holds. */
  messagesPerSecond: 200,
  burst: 1_000,
  /** Requests waiting for their reply. */
  pending: 1_000,
  /** Tasks handed to a box and not answered. */
  openTasks: 100,
  /** A file that goes with an answer, in bytes, and its name. */
  file: 20_000_000,
  fileName: 200,
  /** What a presenter may remember, per area: keys and values together, and how many keys. */
  memory: 1_000_000,
  memoryKeys: 1_000,
  /** What it may write of it: what may come at once, and per second in the long run. */
  memoryBurst: 10_000_000,
  memoryPerSecond: 100_000,
} as const

const TaskId = z.int().check(z.positive())
const Count = z.int().check(z.nonnegative())
const FromOne = z.int().check(z.gte(1), z.lte(1_000_000))
const Place = { line: z.optional(FromOne), column: z.optional(FromOne) }
const Text = z.string().check(z.maxLength(LIMITS.text))
const Url = z.string().check(z.maxLength(LIMITS.url))

const Px = z.number().check(z.gte(-1_000_000), z.lte(1_000_000))
const Size = z.number().check(z.gte(0), z.lte(1_000_000))
const Seconds = z.int().check(z.gte(0), z.lte(1_000_000))
const named = (pattern: RegExp) => z.string().check(z.maxLength(250), z.regex(pattern))

/** What a provider calls the thing to be played: the host makes the address of it, and nothing else goes into an address. */
const Played = z.discriminatedUnion('provider', [
  z.strictObject({ provider: z.literal('youtube'), media: named(/^[\w-]{11}$/) }),
  /** An unlisted video's number is followed by its key. */
  z.strictObject({ provider: z.literal('vimeo'), media: named(/^\d{1,15}(:[0-9a-f]{6,40})?$/) }),
  /** The path of a page of SoundCloud, or kind and number as its API has them; a private one's key comes last. */
  z.strictObject({
    provider: z.literal('soundcloud'),
    media: named(/^(api:(tracks|playlists|users)\/\d{1,15}|[\w-]+(\/(sets\/)?[\w-]+)?)(\/s-\w+)?$/),
  }),
])
export type Played = z.infer<typeof Played>

/** Guest → host by window message, repeated until it is heard: a guest has no port yet; `life` differs from document to document. */
export const Hello = z.strictObject({
  kind: z.literal('atrium:hello'),
  life: z.string().check(z.maxLength(40)),
})
export type Hello = z.infer<typeof Hello>

/** Guest → host by port. */
export const GuestMessage = z.discriminatedUnion('kind', [
  /** The document is being written: window.pybossa is there, the owner's first script comes next. */
  z.strictObject({ kind: z.literal('started') }),
  /** pybossa.run() of our own library was called: from now on `presented` is the guest's word. */
  z.strictObject({ kind: z.literal('loop') }),
  /** Our library calls presentTask for this task now; null: with `{}`, because none is left. */
  z.strictObject({ kind: z.literal('presented'), taskId: z.nullable(TaskId) }),
  /** XMLHttpRequest, fetch or sendBeacon to this site: path and query of the address, body as text. */
  z.strictObject({
    kind: z.literal('request'),
    id: Count,
    method: z.string().check(z.maxLength(16)),
    url: Url,
    body: z.nullable(z.string().check(z.maxLength(LIMITS.body))),
    /** The file of a multipart form; its other fields are in `body`, as JSON. */
    file: z.optional(
      z.strictObject({
        name: z.string().check(z.maxLength(LIMITS.fileName)),
        blob: z.instanceof(Blob).check(z.refine((blob) => blob.size <= LIMITS.file)),
      }),
    ),
  }),
  /** What the presenter wrote into its storage or cookies since the last word of it; null: taken away. */
  z.strictObject({
    kind: z.literal('keep'),
    area: z.enum(['local', 'session', 'cookies']),
    /** Everything that was there goes first. */
    clear: z.boolean(),
    entries: z
      .array(
        z.tuple([
          z.string().check(z.maxLength(LIMITS.memory)),
          z.nullable(z.string().check(z.maxLength(LIMITS.memory))),
        ]),
      )
      .check(z.maxLength(LIMITS.memoryKeys)),
  }),
  /** Answers `skip`. */
  z.strictObject({ kind: z.literal('skipped'), id: Count, done: z.boolean() }),
  /** Answers `ping`. */
  z.strictObject({ kind: z.literal('pong'), id: Count }),
  /** Height of the document in CSS px. */
  z.strictObject({ kind: z.literal('resized'), height: z.number().check(z.gte(0), z.lte(1_000_000)) }),
  /** Draw a player over the box; it is seen once it is placed. */
  z.strictObject({
    kind: z.literal('player'),
    id: Count,
    played: Played,
    options: z.strictObject({
      start: z.optional(Seconds),
      end: z.optional(Seconds),
      autoplay: z.optional(z.boolean()),
      loop: z.optional(z.boolean()),
      muted: z.optional(z.boolean()),
      /** SoundCloud: the large picture instead of the bar. */
      visual: z.optional(z.boolean()),
      /** The provider's own buttons. */
      controls: z.optional(z.boolean()),
    }),
  }),
  /** Where the players are now, in CSS px of the box's window, and how much of each edge is hidden by what is around it. */
  z.strictObject({
    kind: z.literal('playersPlaced'),
    places: z
      .array(
        z.strictObject({
          id: Count,
          x: Px,
          y: Px,
          width: Size,
          height: Size,
          clip: z.strictObject({ top: Size, right: Size, bottom: Size, left: Size }),
          /** `through`: to be seen, while clicks belong to something of the presenter that lies on it. */
          shown: z.enum(['yes', 'through', 'no']),
        }),
      )
      .check(z.maxLength(LIMITS.players)),
  }),
  /** `value`: seconds for seek, 0–1 for volume and for the volume after unmute, a factor for rate. */
  z.strictObject({
    kind: z.literal('playerDo'),
    id: Count,
    command: z.enum(['play', 'pause', 'stop', 'seek', 'volume', 'mute', 'unmute', 'rate']),
    value: z.optional(Size),
  }),
  z.strictObject({ kind: z.literal('playerGone'), id: Count }),
  /** A link to a page of this site: path, query and hash. */
  z.strictObject({ kind: z.literal('navigate'), href: Url }),
  /** A link to another site, or one that asks for a new tab: absolute address. */
  z.strictObject({ kind: z.literal('open'), href: Url }),
  /** What went wrong, or what the presenter prints; `line` and `column` count from 1 in the owner's text. */
  z.strictObject({ kind: z.literal('log'), level: z.enum(['info', 'warn', 'error']), text: Text, ...Place }),
  /** The way-out key was pressed and the presenter had no use for it. */
  z.strictObject({ kind: z.literal('leave') }),
  /** The document goes away: the presenter reloaded or left. */
  z.strictObject({ kind: z.literal('gone') }),
])
export type GuestMessage = z.infer<typeof GuestMessage>

/** Where a presenter remembers: localStorage, sessionStorage, document.cookie. */
export type MemoryArea = 'local' | 'session' | 'cookies'
/** Keys and values of each area, as pairs: a key called `__proto__` is a key like any other. */
export type Remembered = Record<MemoryArea, [key: string, value: string][]>

/** The reader's settings as they pass into the box; `variables` are CSS custom properties (`--name` → value). */
export interface ReaderSettings {
  locale: string
  colourScheme: 'light' | 'dark'
  reducedMotion: boolean
  variables?: Record<string, string>
  /** What the link says that stands in for a player. */
  newTab?: string
}

/** Host → guest by window message, once, with the port: all a box needs to begin. */
export interface OpenMessage {
  kind: 'atrium:open'
  page: {
    kind: 'presenter' | 'tutorial' | 'results'
    /** The owner's text, unmodified. */
    html: string
    shortName: string
    /** Path the document pretends to have, e.g. `/project/cats/newtask`. */
    address: string
    startTaskId: number | null
    /** `project.info.presenter_kit`: the owner says whether the old page's libraries are needed. Absent or null: the text decides. */
    kit?: 'classic' | 'none' | null
    /** Somebody works on the text: what it prints on its console is told too, not only what goes wrong. */
    isWatched?: boolean
  }
  /** What earlier documents of this project kept for this person, and how much there may be of it per area (UTF-16 units). */
  memory: { kept: Remembered; quota: number; keys: number }
  /** Origin of the site, e.g. `https://crowd.example`: requests to it pass the wall. */
  site: string
  reader: ReaderSettings
}

/** Host → guest by port. */
export type HostMessage =
  /** The reply to a request; `note`, if any, is printed on the box's console and says what to do instead. */
  | { kind: 'reply'; id: number; status: number; body: string; note?: string }
  /** The request failed as on a broken network. */
  | { kind: 'unreachable'; id: number; note: string }
  | { kind: 'skip'; id: number }
  | { kind: 'ping'; id: number }
  | { kind: 'reader'; reader: ReaderSettings }
  | { kind: 'focus' }
  /** Pictures of the tasks to come: fetched and decoded now, so that they are there when they are shown. */
  | { kind: 'warm'; urls: string[] }
  | PlayerSays

/** What the box may say of players. */
export type PlayerMessage = Extract<
  GuestMessage,
  { kind: 'player' | 'playersPlaced' | 'playerDo' | 'playerGone' }
>
/** Host → guest: what a player does, with what is known of it; times in seconds, volume 0–1. */
export interface PlayerSays {
  kind: 'playerSays'
  id: number
  /** `time`: only the numbers changed; `silent`: its provider does not answer, or it was refused. */
  event: 'ready' | 'cued' | 'playing' | 'paused' | 'buffering' | 'ended' | 'time' | 'error' | 'silent'
  time?: number
  duration?: number
  volume?: number
  muted?: boolean
  rate?: number
  /** The provider's own number of an error. */
  code?: number
}
