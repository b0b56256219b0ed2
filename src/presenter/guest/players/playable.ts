import type { DrawnPlayer, PlayerEvent } from './drawnPlayer.ts'

/** What plays, wherever: a player over the box, or a file inside it. Times in seconds, volume 0–1. */
export interface Playable {
  element: HTMLElement
  play(): void
  pause(): void
  seek(seconds: number): void
  setVolume(volume: number): void
  setMuted(isMuted: boolean): void
  isPaused(): boolean
  isEnded(): boolean
  isMuted(): boolean
  time(): number
  duration(): number
  volume(): number
  on(event: 'ready' | 'playing' | 'paused' | 'time' | 'ended', act: () => void): void
  destroy(): void
}

/** A player that the host draws. */
export function playDrawn(player: DrawnPlayer): Playable {
  return {
    element: player.frame,
    play: () => player.do('play'),
    pause: () => player.do('pause'),
    seek: (seconds) => player.do('seek', seconds),
    setVolume: (volume) => player.do('volume', volume),
    setMuted: (isMuted) => player.do(isMuted ? 'mute' : 'unmute'),
    isPaused: () => player.state() !== 'playing' && player.state() !== 'buffering',
    isEnded: () => player.state() === 'ended',
    isMuted: player.isMuted,
    time: player.time,
    duration: player.duration,
    volume: player.volume,
    on: (event, act) => void player.on(event satisfies PlayerEvent, act),
    destroy: () => {
      player.close()
      player.frame.remove()
    },
  }
}

const SOUND = /^data:audio\/|\.(mp3|m4a|aac|oga|opus|wav|flac|weba)([?#]|$)/i
const MEDIA_EVENTS = {
  ready: 'loadedmetadata',
  playing: 'play',
  paused: 'pause',
  time: 'timeupdate',
  ended: 'ended',
} as const

/**
 * A file, played by the browser inside the box. What it cannot play may be a page of its own: a link to it takes the place.
 * @param words what the link says
 */
export function playFile(address: string, isAudio: boolean, words: string): Playable {
  const media = document.createElement(isAudio || SOUND.test(address) ? 'audio' : 'video')
  const element = document.createElement('div')
  media.controls = true
  media.preload = 'metadata'
  media.style.cssText = 'display:block;width:100%;max-width:100%'
  media.addEventListener('error', () => {
    const link = document.createElement('a')
    Object.assign(link, { href: address, target: '_blank', rel: 'noopener', textContent: words })
    media.replaceWith(link)
  })
  media.src = address
  element.append(media)
  return {
    element,
    play: () =>
      void media.play().catch((error: unknown) => console.warn(`The player did not start: ${String(error)}`)),
    pause: () => media.pause(),
    seek: (seconds) => void (media.currentTime = seconds),
    setVolume: (volume) => void (media.volume = Math.min(Math.max(volume, 0), 1)),
    setMuted: (isMuted) => void (media.muted = isMuted),
    isPaused: () => media.paused,
    isEnded: () => media.ended,
    isMuted: () => media.muted,
    time: () => media.currentTime,
    duration: () => media.duration || 0,
    volume: () => media.volume,
    on: (event, act) => {
      media.addEventListener(MEDIA_EVENTS[event], act)
      if (event === 'ready' && media.readyState > 0) setTimeout(act)
    },
    destroy: () => {
      media.pause()
      media.removeAttribute('src')
      element.remove()
    },
  }
}
