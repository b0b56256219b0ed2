import { describe, expect, test } from 'vitest'
import { GuestMessage } from '../../protocol.ts'
import { readPlayed } from './readPlayed.ts'

const base = 'https://crowd.example/project/cats/newtask'
const read = (address: string) => readPlayed(address, base)
const ID = 'M7lc1UVf-VE'

describe('addresses as people copy them', () => {
  test.each([
    [`https://www.youtube.com/watch?v=${ID}`, 'youtube', ID],
    [`http://youtube.com/watch?feature=share&v=${ID}&list=PL1`, 'youtube', ID],
    [`https://m.youtube.com/watch?v=${ID}#t=10`, 'youtube', ID],
    [`https://youtu.be/${ID}`, 'youtube', ID],
    [`//www.youtube.com/embed/${ID}?rel=0`, 'youtube', ID],
    [`https://www.youtube-nocookie.com/embed/${ID}`, 'youtube', ID],
    [`https://www.youtube.com/v/${ID}`, 'youtube', ID],
    [`https://www.youtube.com/shorts/${ID}`, 'youtube', ID],
    [`https://www.youtube.com/live/${ID}?si=x`, 'youtube', ID],
    ['https://vimeo.com/76979871', 'vimeo', '76979871'],
    ['https://vimeo.com/76979871/8272103f6e', 'vimeo', '76979871:8272103f6e'],
    ['https://vimeo.com/channels/staffpicks/76979871', 'vimeo', '76979871'],
    ['https://vimeo.com/groups/name/videos/76979871', 'vimeo', '76979871'],
    ['//player.vimeo.com/video/1', 'vimeo', '1'],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e&autoplay=1', 'vimeo', '76979871:8272103f6e'],
    [
      'https://soundcloud.com/henry-saiz/henry-saiz-fill-me-up-feat',
      'soundcloud',
      'henry-saiz/henry-saiz-fill-me-up-feat',
    ],
    ['https://m.soundcloud.com/a/b?utm_source=x', 'soundcloud', 'a/b'],
    ['https://soundcloud.com/a/sets/b/s-Ab1', 'soundcloud', 'a/sets/b/s-Ab1'],
    ['https://soundcloud.com/artist', 'soundcloud', 'artist'],
    ['http://api.soundcloud.com/tracks/293', 'soundcloud', 'api:tracks/293'],
    [
      'https://api.soundcloud.com/tracks/soundcloud%3Atracks%3A293?secret_token=s-x',
      'soundcloud',
      'api:tracks/293/s-x',
    ],
    [
      'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/playlists/12&color=f50',
      'soundcloud',
      'api:playlists/12',
    ],
    ['https://w.soundcloud.com/player/?url=https://soundcloud.com/a/b&visual=true', 'soundcloud', 'a/b'],
  ])('%s', (address, provider, media) => {
    const found = read(address)
    expect(found?.played).toEqual({ provider, media })
    // The host takes what is read here.
    const { played, options } = found ?? {}
    expect(GuestMessage.safeParse({ kind: 'player', id: 0, played, options }).success).toBe(true)
  })

  test.each([
    [`https://youtu.be/${ID}?t=1m30s`, { start: 90 }],
    [`https://youtu.be/${ID}?t=90`, { start: 90 }],
    [`https://www.youtube.com/watch?v=${ID}&t=1h2m3s`, { start: 3_723 }],
    [
      `https://www.youtube.com/embed/${ID}?start=5&end=9&autoplay=1&mute=1&loop=1&controls=0`,
      { start: 5, end: 9, autoplay: true, muted: true, loop: true, controls: false },
    ],
    [`https://www.youtube.com/embed/${ID}?start=soon&autoplay=0`, {}],
    ['https://player.vimeo.com/video/1?muted=1#t=30s', { muted: true, start: 30 }],
    [
      'https://w.soundcloud.com/player/?url=https://soundcloud.com/a/b&auto_play=true&visual=true',
      { autoplay: true, visual: true },
    ],
  ])('%s begins and behaves as it says', (address, options) => {
    expect(read(address)?.options).toEqual(options)
  })

  test.each([
    [`https://www.youtube.com/embed/${ID}?start=5`, `https://www.youtube.com/watch?v=${ID}&t=5`],
    ['https://player.vimeo.com/video/7?h=8272103f6e', 'https://vimeo.com/7/8272103f6e'],
    ['https://soundcloud.com/a/b', 'https://soundcloud.com/a/b'],
    [
      'https://www.youtube.com/embed/videoseries?list=PL1',
      'https://www.youtube.com/embed/videoseries?list=PL1',
    ],
  ])('%s is found in a tab of its own at %s', (address, link) => expect(read(address)?.link).toBe(link))
})

test.each([
  'https://www.youtube.com/embed/videoseries?list=PL1',
  'https://www.youtube.com/embed/',
  'https://www.youtube.com/watch?v=short',
  `https://www.youtube.com/embed/${ID}x`,
  'https://vimeo.com/channels/12',
  'https://vimeo.com/about',
  'https://soundcloud.com/',
  'https://soundcloud.com/a/b/c/d',
  'https://w.soundcloud.com/player/?url=https://evil.example/a/b',
  'https://api.soundcloud.com/tracks/x',
])('%s is a page of a provider that is no player', (address) => {
  expect(read(address)).toMatchObject({ played: null, options: {}, link: address })
})

test.each([
  'https://evil.example/watch?v=M7lc1UVf-VE',
  'https://youtube.com.evil.example/embed/M7lc1UVf-VE',
  'https://youtube.com@evil.example/embed/M7lc1UVf-VE',
  'https://notvimeo.com/1',
  'ftp://youtube.com/embed/M7lc1UVf-VE',
  'javascript:"https://youtu.be/M7lc1UVf-VE"',
  '/uploads/user_2/film.mp4',
  'about:blank',
  'http://[',
])('%s is of no provider', (address) => expect(read(address)).toBeNull())
