import type { PlayerWorld } from '../playersKit.ts'
import { PLAYERS, type InstallPlayers } from '../playersKit.ts'
import { adoptFrames } from './adoptFrames.ts'
import { ownGlobal } from './ownGlobal.ts'
import { createPybossaPlayer } from './pybossaPlayer.ts'
import { createSoundcloudWidget } from './soundcloudWidget.ts'
import { createFroogaloop, createVimeoApi } from './vimeoApi.ts'
import { createYoutubeApi } from './youtubeApi.ts'
import { callWhenYoutubeIsReady } from './youtubeReady.ts'

/** The entry of the players' script: it runs before the box is set up and waits to be taken. */
const install: InstallPlayers = (world: PlayerWorld) => {
  const frames = adoptFrames(world)
  ownGlobal('PybossaPlayer', createPybossaPlayer(frames, world.newTab))
  ownGlobal('YT', createYoutubeApi(frames))
  ownGlobal('SC', createSoundcloudWidget(frames))
  ownGlobal('Vimeo', createVimeoApi(frames))
  const froogaloop = createFroogaloop(frames)
  ownGlobal('Froogaloop', froogaloop)
  ownGlobal('$f', froogaloop)
  callWhenYoutubeIsReady()
  return frames.hear
}

Object.defineProperty(window, PLAYERS, { configurable: true, value: install })
