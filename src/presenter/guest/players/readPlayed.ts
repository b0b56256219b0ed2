import type { Played, PlayerMessage } from '../../protocol.ts'

export type PlayerOptions = Extract<PlayerMessage, { kind: 'player' }>['options']

/** An address of YouTube, Vimeo or SoundCloud. */
export interface ReadPlayed {
  /** null: a page of theirs that is no single film, list or sound. */
  played: Played | null
  options: PlayerOptions
  /** Where a reader finds it in a tab of its own. */
  link: string
}

/** Reads an address in any of the forms that people copy; null when it is of none of the three. */
export function readPlayed(address: string, base: string): ReadPlayed | null {
  if (!URL.canParse(address, base)) return null
  const url = new URL(address, base)
  if (!/^https?:$/.test(url.protocol)) return null
  const host = url.hostname.replace(/^(www|m|music)\./, '')
  const read =
    host === 'youtu.be' || host === 'youtube.com' || host === 'youtube-nocookie.com'
      ? readYoutube(url, host)
      : host === 'vimeo.com' || host === 'player.vimeo.com'
        ? readVimeo(url)
        : /^((w|api)\.)?soundcloud\.com$/.test(host)
          ? readSoundcloud(url)
          : null
  return read && { ...read, link: read.link ?? url.href }
}

interface Read extends Omit<ReadPlayed, 'link'> {
  link?: string
}

function readYoutube({ pathname, searchParams: query, hash }: URL, host: string): Read {
  const id =
    host === 'youtu.be'
      ? pathname.slice(1)
      : (query.get('v') ?? /^\/(?:embed|v|e|shorts|live)\/([^/]+)/.exec(pathname)?.[1] ?? '')
  const media = /^[\w-]{11}$/.exec(id)?.[0]
  if (media === undefined || media === 'videoseries') return { played: null, options: {} }
  const start = seconds(query.get('start') ?? query.get('t') ?? hashTime(hash))
  return {
    played: { provider: 'youtube', media },
    options: {
      ...commonOptions(query),
      ...(start ? { start } : {}),
      ...(seconds(query.get('end')) ? { end: seconds(query.get('end')) } : {}),
    },
    link: `https://www.youtube.com/watch?v=${media}${start ? `&t=${start}` : ''}`,
  }
}

function readVimeo({ pathname, searchParams: query, hash }: URL): Read {
  const [, id, path] = /\/(\d{1,15})(?:\/([0-9a-f]{6,40}))?\/?$/.exec(pathname) ?? []
  if (id === undefined || /^\/(showcase|album|event|channels|groups|user)\/\d+\/?$/.test(pathname))
    return { played: null, options: {} }
  const key = path ?? /^[0-9a-f]{6,40}$/.exec(query.get('h') ?? '')?.[0]
  const start = seconds(hashTime(hash))
  return {
    played: { provider: 'vimeo', media: key ? `${id}:${key}` : id },
    options: { ...commonOptions(query), ...(start ? { start } : {}) },
    link: `https://vimeo.com/${id}${key ? `/${key}` : ''}`,
  }
}

function readSoundcloud({ hostname, pathname, searchParams: query }: URL): Read {
  const options = {
    ...(isOn(query.get('auto_play')) ? { autoplay: true } : {}),
    ...(isOn(query.get('visual')) ? { visual: true } : {}),
  }
  if (hostname.startsWith('w.')) {
    const inner = query.get('url') ?? ''
    const target = URL.canParse(inner, 'https://soundcloud.com') && new URL(inner, 'https://soundcloud.com')
    if (!target || !/^((www|m|api)\.)?soundcloud\.com$/.test(target.hostname))
      return { played: null, options: {} }
    return { played: readSoundcloud(target).played, options }
  }
  const media = hostname.startsWith('api.')
    ? ofApi(pathname, query.get('secret_token'))
    : /^\/([\w-]+(?:\/(?:sets\/)?[\w-]+)?(?:\/s-\w+)?)\/?$/.exec(pathname)?.[1]
  return { played: media && media.length <= 250 ? { provider: 'soundcloud', media } : null, options }
}

/** `/tracks/12`, also as `/tracks/soundcloud:tracks:12`. */
function ofApi(pathname: string, key: string | null): string | undefined {
  const [, kind, id] =
    /^\/(tracks|playlists|users)\/(?:soundcloud:\w+:)?(\d{1,15})(?:\.json)?\/?$/.exec(
      decodeURIComponent(pathname),
    ) ?? []
  return kind && `api:${kind}/${id}${key && /^s-\w+$/.test(key) ? `/${key}` : ''}`
}

function commonOptions(query: URLSearchParams): PlayerOptions {
  return {
    ...(isOn(query.get('autoplay')) ? { autoplay: true } : {}),
    ...(isOn(query.get('loop')) ? { loop: true } : {}),
    ...(isOn(query.get('mute')) || isOn(query.get('muted')) ? { muted: true } : {}),
    ...(query.get('controls') === '0' || query.get('controls') === 'false' ? { controls: false } : {}),
  }
}

const isOn = (value: string | null) => value === '1' || value === 'true'
const hashTime = (hash: string) => /[#&]t=([\dhms]+)/.exec(hash)?.[1] ?? null

/** `90`, `90s`, `1m30s`, `1h2m3s`. */
function seconds(text: string | null): number | undefined {
  const [, hours, minutes, rest] =
    /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})(?:\.\d+)?s?)?$/.exec(text ?? '') ?? []
  const total = Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(rest ?? 0)
  return total > 0 ? Math.min(total, 1_000_000) : undefined
}
