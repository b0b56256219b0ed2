import type { PlayerSays } from '../../protocol.ts'
import type { PlayerWorld } from '../playersKit.ts'
import { COVER_TEXT, type Cover } from './coverText.ts'
import { createDrawnPlayer, type DrawnPlayer } from './drawnPlayer.ts'
import { followPlaces } from './followPlaces.ts'
import { readAsked } from './readAsked.ts'
import { readPlayed, type ReadPlayed } from './readPlayed.ts'

/** As `LIMITS.players` of protocol.ts, whose values stay outside the box. */
const MOST = 4

/** The frames of YouTube, Vimeo and SoundCloud in the document: each is a player that the host draws over it. */
export interface AdoptedFrames {
  /** The player of a frame, known already or not, in the document or not. */
  of(frame: HTMLIFrameElement): DrawnPlayer
  /** Shows something else in a frame. */
  load(frame: HTMLIFrameElement, address: string): void
  hear(says: PlayerSays): void
}

interface Adopted {
  player: DrawnPlayer
  /** The `src` that was last looked at; null when the frame was in no document. */
  src: string | null
  link: string
  isSilent: boolean
}

/**
 * Watches for frames that a presenter writes, inserts, changes and removes. A provider's frame keeps its place, size and `src`, but
 * stands empty: nothing of the provider would work inside the box.
 */
export function adoptFrames({ tell, newTab }: PlayerWorld): AdoptedFrames {
  const adopted = new WeakMap<HTMLIFrameElement, Adopted>()
  /** Those that are in the document. */
  const present = new Set<Adopted>()
  const drawn = () => [...present].map(({ player }) => player).filter((player) => player.id() !== null)
  const follow = followPlaces(drawn, tell)

  const whisper = ({ player, isSilent, link }: Adopted) => {
    const word: Cover = { cover: isSilent ? { href: link, words: newTab() } : null }
    player.frame.tabIndex = isSilent ? 0 : -1
    player.frame.contentWindow?.postMessage(word, '*')
  }
  const setSilent = (entry: Adopted, isSilent: boolean) => {
    entry.isSilent = isSilent
    whisper(entry)
  }
  const adopt = (frame: HTMLIFrameElement): Adopted => {
    const entry = { player: createDrawnPlayer(frame, tell), src: null, link: '', isSilent: false }
    adopted.set(frame, entry)
    // What was whispered before there was anybody to hear it is said again.
    frame.addEventListener('load', () => {
      if (entry.src !== null && frame.hasAttribute('srcdoc')) whisper(entry)
    })
    return entry
  }
  const draw = (entry: Adopted, { played, options, link }: ReadPlayed) => {
    const { player } = entry
    player.close()
    if (player.frame.srcdoc !== COVER_TEXT) player.frame.srcdoc = COVER_TEXT
    entry.link = link
    const mayDraw = played !== null && drawn().length < MOST
    setSilent(entry, !mayDraw)
    if (!mayDraw) return
    player.open(played, options)
    follow()
  }

  /** `isNew`: the presenter set the address, be it the same one: then it begins anew. */
  const look = (frame: HTMLIFrameElement, isNew = false) => {
    const src = frame.getAttribute('src') ?? ''
    const read = src === '' ? null : readPlayed(src, document.baseURI)
    const known = adopted.get(frame)
    if (!known && !read) return
    const entry = known ?? adopt(frame)
    if (!frame.isConnected) {
      present.delete(entry)
      entry.player.close()
      entry.src = null
      return
    }
    present.add(entry)
    if (entry.src === src && !isNew) return
    entry.src = src
    if (read) return draw(entry, read)
    entry.player.close()
    if (entry.link !== '') frame.removeAttribute('srcdoc')
    entry.link = ''
  }
  const lookAt = (records: MutationRecord[]) => {
    const renewed = records.filter(({ type }) => type === 'attributes').map(({ target }) => target)
    const added = records
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter((node) => node instanceof Element)
    const frames = new Set<Node>(renewed)
    for (const node of added)
      for (const frame of [node, ...node.getElementsByTagName('iframe')]) frames.add(frame)
    // Who left makes room for who came.
    for (const { player } of present) if (!player.frame.isConnected) look(player.frame)
    for (const frame of frames) if (frame instanceof HTMLIFrameElement) look(frame, renewed.includes(frame))
  }
  const observer = new MutationObserver(lookAt)
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['src'] })

  const entryOf = (source: MessageEventSource | null) =>
    source && [...present].find(({ player }) => player.frame.contentWindow === source)
  window.addEventListener('message', (event: MessageEvent<{ cover?: string; what?: unknown } | null>) => {
    const entry = entryOf(event.source)
    if (!entry || entry.link === '') return
    // A presenter's own listeners would take it for the provider's word.
    event.stopImmediatePropagation()
    if (event.data?.cover === 'open') tell({ kind: 'open', href: entry.link })
    const asked = event.data?.cover === 'asked' && readAsked(event.data.what, entry.player)
    if (asked) entry.player.do(...asked)
  })

  return {
    of: (frame) => {
      lookAt(observer.takeRecords())
      look(frame)
      return (adopted.get(frame) ?? adopt(frame)).player
    },
    load: (frame, address) => {
      lookAt(observer.takeRecords())
      frame.src = address
      observer.takeRecords()
      look(frame, true)
    },
    hear: (says) => {
      for (const entry of present) {
        if (entry.player.id() !== says.id) continue
        if (says.event === 'silent' || says.event === 'ready') setSilent(entry, says.event === 'silent')
        entry.player.hear(says)
      }
    },
  }
}
