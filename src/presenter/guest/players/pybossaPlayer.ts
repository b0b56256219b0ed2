import type { AdoptedFrames } from './adoptFrames.ts'
import { createFrame } from './createFrame.ts'
import { playDrawn, playFile } from './playable.ts'
import { readPlayed } from './readPlayed.ts'

/** The player of the old page's own library: sounds and films of files, YouTube, Vimeo and SoundCloud behind one set of calls. */
export interface PybossaPlayer {
  play(): void
  pause(): void
  destroy(): void
  paused(): boolean
  ended(): boolean
  muted(): boolean
  /** Seconds; 0 until it is known. */
  duration(): number
  currentTime(): number
  setCurrentTime(seconds: number | string): void
  /** 0–1. */
  volume(): number
  setVolume(volume: number | string): void
  mute(): void
  unmute(): void
  onReady(act: () => void): void
  onPlay(act: () => void): void
  onPause(act: () => void): void
  onPlayTimeChange(act: (seconds: number) => void): void
  onEnded(act: () => void): void
}

/** Makes `window.PybossaPlayer(address, elementId, isAudio)`: the player is put into the element. */
export function createPybossaPlayer(frames: AdoptedFrames, words: () => string) {
  const inFrame = (provider: string, address: string) => {
    const frame = createFrame('100%', provider === 'soundcloud' ? 166 : '')
    frame.style.display = 'block'
    if (provider !== 'soundcloud') frame.style.aspectRatio = '16 / 9'
    frame.src = address
    return playDrawn(frames.of(frame))
  }
  return function player(address: string, elementId: string, isAudio = false): PybossaPlayer {
    const container = document.getElementById(elementId)
    if (!container) throw new Error(`PybossaPlayer: there is no element with the id ${elementId}.`)
    const provider = readPlayed(address, document.baseURI)?.played?.provider
    const playable = provider ? inFrame(provider, address) : playFile(address, isAudio, words())
    container.append(playable.element)
    if (provider) frames.of(playable.element as HTMLIFrameElement)
    const { play, pause, destroy, duration, volume } = playable
    return {
      play,
      pause,
      destroy,
      duration,
      volume,
      paused: playable.isPaused,
      ended: playable.isEnded,
      muted: playable.isMuted,
      currentTime: playable.time,
      setCurrentTime: (seconds) => playable.seek(Number(seconds)),
      setVolume: (value) => playable.setVolume(Number(value)),
      mute: () => playable.setMuted(true),
      unmute: () => playable.setMuted(false),
      onReady: (act) => playable.on('ready', () => act()),
      onPlay: (act) => playable.on('playing', () => act()),
      onPause: (act) => playable.on('paused', () => act()),
      onPlayTimeChange: (act) => playable.on('time', () => act(playable.time())),
      onEnded: (act) => playable.on('ended', () => act()),
    }
  }
}
