import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { boxFiles } from './guestPlugin.ts'

const files = await boxFiles()
const textOf = (name: string) => String(files.get(name) ?? '')
const weigh = (...names: string[]) =>
  names.reduce((sum, name) => sum + gzipSync(files.get(name) ?? '', { level: 9 }).length, 0)
const kit = (...names: string[]) => names.map((name) => `presenter-kit/${name}`)

test('the box weighs little: a modern presenter pays for the guest alone, an old one for its libraries too', () => {
  const guest = weigh('presenter.html', 'presenter-guest.js')
  expect(guest).toBeGreaterThan(1_000)
  expect(guest).toBeLessThan(15_000)
  const libraries = weigh(...kit('jquery.min.js', 'bootstrap.min.js', 'bootstrap.min.css', 'compat.css'))
  const icons = weigh(...kit('awesome.css', 'glyphicons.css'))
  expect(icons).toBeGreaterThan(20_000)
  expect(guest + libraries + icons).toBeLessThan(110_000)
})

test('players weigh something only for who has some', () => {
  const players = weigh('presenter-kit/players.js')
  expect(players).toBeGreaterThan(1_000)
  expect(players).toBeLessThan(9_000)
  expect(files.get('presenter-kit/players.js')).not.toMatch(/\b(import|export)\b[\s{*"']/)
  expect(files.get('presenter-kit/players.js')).toContain('onYouTubeIframeAPIReady')
  expect(files.get('presenter-guest.js')).not.toContain('onYouTubeIframeAPIReady')
})

test('where the old page had its libraries, nothing takes the place of ours', () => {
  for (const path of ['js/pybossa/pybossa.js', 'js/pybossa-player/dist/pybossa-player.min.js'])
    expect(files.get(path)).toMatch(/^\/\*[^*]*\*\/\n$/)
})

test('the guest is one classic script without imports, and the host’s checks are not in it', () => {
  const guest = textOf('presenter-guest.js')
  expect(guest).not.toMatch(/\b(import|export)\b[\s{*"']/)
  expect(guest).not.toContain('discriminator')
  expect(files.get('presenter.html')).toMatch(/<script src="\/static\/presenter-guest\.js\?v=[0-9a-f]{8}"/)
})

test('no style sheet of the box asks for a font that an opaque origin could not load', () => {
  const sheets = [...files.keys()].filter((name) => /^presenter-kit\/.*\.css$/.test(name))
  expect(sheets).toHaveLength(6)
  for (const name of sheets) expect(textOf(name)).not.toMatch(/url\((?!["']?data:)/)
})

test('what Bootstrap 2 hid can be shown by jQuery, as it was then', () => {
  expect(textOf('presenter-kit/bootstrap.min.css')).toContain('.hide{display:none}')
})
