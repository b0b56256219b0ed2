import type { FrameLocator, Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { plantPresenter, shortName } from '../wall/plantPresenter.ts'
import { answerForProviders } from './fakeProviders.ts'

test.beforeEach(async ({ expectForeign }) => {
  // Frames that a presenter writes begin to load, and are stopped, before anybody can see them.
  expectForeign(/^https:\/\/((www\.)?youtube(-nocookie)?\.com|(player\.)?vimeo\.com|(w\.)?soundcloud\.com)\//)
})

const box = (page: Page) => page.frameLocator('iframe[title^="Task from"]')
const player = (page: Page, title: string) => page.locator(`iframe[title="${title}"]`)
const inside = (page: Page, title: string) => page.frameLocator(`iframe[title="${title}"]`)

/** A player lies exactly on what it stands for, within its border. */
async function expectOnIts(place: Locator, drawn: Locator, border = 0) {
  await expect
    .poll(async () => {
      const [wanted, got] = [await place.boundingBox(), await drawn.boundingBox()]
      if (!wanted || !got) return 'not there'
      const off = { x: -border, y: -border, width: 2 * border, height: 2 * border }
      return (['x', 'y', 'width', 'height'] as const).every(
        (side) => Math.abs(wanted[side] - got[side] - off[side]) <= 1,
      )
        ? 'there'
        : JSON.stringify({ wanted, got })
    })
    .toBe('there')
}

/** The name of what a click there would hit. */
const titleAt = (page: Page, x: number, y: number) =>
  page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.getAttribute('title') ?? '', [
    x,
    y,
  ] as const)
const scrollTo = (frame: FrameLocator, y: number) =>
  frame.locator('html').evaluate((root, top) => root.scrollTo({ top, behavior: 'instant' }), y)

async function open(
  page: Page,
  context: Parameters<typeof plantPresenter>[0],
  as: (name: string) => Promise<void>,
  html: string,
) {
  await as('olga')
  await plantPresenter(context, html)
  await as('nora')
  await page.goto(`/project/${shortName}/newtask`)
}

test('a presenter plays a film of YouTube, hears what the reader does with it, and it stays in its place', async ({
  page,
  context,
  as,
  expectAccessible,
}) => {
  const asked = await answerForProviders(context)
  await open(
    page,
    context,
    as,
    `<h1>What flies here?</h1><p style="position: sticky; top: 0; z-index: 1; margin: 0; padding: 10px; background: #fff"><button id="play">Play</button> <button id="pause">Pause</button> <button id="note">Read the note</button> <button id="done">Done</button></p><p id="said"></p>
     <div id="clip" style="max-width: 420px; margin: 24px"></div>
     <div id="over" style="display: none; position: fixed; inset: 0; background: rgb(0 0 0 / 50%)"><p style="background: #fff; padding: 20px">A note <button id="close">Close</button></p></div>
     <div style="height: 1500px">More</div>
     <script>
       pybossa.presentTask(function (task) {
         var player = PybossaPlayer('https://youtu.be/M7lc1UVf-VE?t=5', 'clip')
         var by = function (id) { return document.getElementById(id) }
         var say = function (text) { by('said').textContent += ' ' + text }
         player.onReady(function () { say('ready ' + player.duration()) })
         player.onPlay(function () { say('play') })
         player.onPause(function () { say('pause') })
         by('play').onclick = player.play
         by('pause').onclick = player.pause
         by('note').onclick = function () { by('over').style.display = 'block' }
         by('close').onclick = function () { by('over').style.display = 'none' }
         by('done').onclick = function () { player.destroy() }
       })
       pybossa.run('x')
     </script>
     <script src="/static/js/pybossa-player/dist/pybossa-player.min.js"></script>`,
  )
  const film = player(page, 'YouTube video')
  const said = box(page).locator('#said')
  const place = box(page).locator('#clip iframe')
  await expect(said).toHaveText('ready 120')
  expect(asked).toEqual([
    expect.stringMatching(/^https:\/\/www\.youtube-nocookie\.com\/embed\/M7lc1UVf-VE\?.*&start=5$/),
  ])
  await expectOnIts(place, film)
  await expectAccessible()

  await box(page).getByRole('button', { name: 'Play' }).click()
  await expect(inside(page, 'YouTube video').locator('#asked')).toHaveText('playVideo()')
  await expect(said).toHaveText('ready 120 play')
  await box(page).getByRole('button', { name: 'Pause' }).click()
  await expect(said).toHaveText('ready 120 play pause')
  await inside(page, 'YouTube video').getByRole('button', { name: 'Big button' }).click()
  await expect(said).toHaveText('ready 120 play pause play')

  // Scrolled, it goes along, and what is beyond the edge of the box covers nothing of ours.
  await scrollTo(box(page), 260)
  await expectOnIts(place, film)
  const { x, y, width } = (await film.boundingBox()) ?? { x: 0, y: 0, width: 0 }
  const edge = (await page.locator('iframe[title^="Task from"]').boundingBox())?.y ?? 0
  expect(y).toBeLessThan(edge - 20)
  const middle = x + width / 2
  expect(await titleAt(page, middle, edge - 10)).not.toMatch(/YouTube|Task from/)
  expect(await titleAt(page, middle, edge + 10), 'the presenter’s own bar stays in front').toMatch(
    /^Task from/,
  )
  expect(await titleAt(page, middle, edge + 60)).toBe('YouTube video')
  await page.setViewportSize({ width: 390, height: 700 })
  await expectOnIts(place, film)
  await scrollTo(box(page), 1_000)
  await expect(film).toBeHidden()
  await scrollTo(box(page), 0)
  await expect(film).toBeVisible()

  // Whatever the presenter lays over its film lies over it.
  await box(page).getByRole('button', { name: 'Read the note' }).click()
  await expect(film).toBeHidden()
  await box(page).getByRole('button', { name: 'Close' }).click()
  await expect(film).toBeVisible()

  // By keyboard one comes from the box to its players, and from them to the way out.
  await box(page).getByRole('button', { name: 'Done' }).focus()
  await page.keyboard.press('Tab')
  await expect(inside(page, 'YouTube video').getByRole('button', { name: 'Big button' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Back to the toolbar' })).toBeFocused()

  await box(page).getByRole('button', { name: 'Done' }).click()
  await expect(film).toHaveCount(0)
})

test('frames and libraries of the providers work as a presenter knows them', async ({
  page,
  context,
  as,
  expectNoise,
}) => {
  expectNoise(/net::ERR_FAILED|did not load/)
  const asked = await answerForProviders(context)
  await context.route('https://www.youtube.com/iframe_api**', (route) => route.abort())
  await context.route('https://w.soundcloud.com/player/api.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'window.SC = window.SC || {}; SC.Widget = function () { throw new Error("theirs") }',
    }),
  )
  await open(
    page,
    context,
    as,
    `<script src="https://w.soundcloud.com/player/api.js"></script>
     <div style="display: flex; flex-wrap: wrap; gap: 12px">
       <div id="film"></div>
       <iframe id="v" width="300" height="170" src="https://player.vimeo.com/video/76979871?h=8272103f6e"></iframe>
       <div id="sound" style="width: 300px; height: 120px; overflow: auto"></div>
     </div>
     <button id="go">Go on</button> <button onclick="$('#v').attr('src', 'https://player.vimeo.com/video/8')">Next</button><p id="said"></p>
     <script>
       var say = function (text) { $('#said').append(' ' + text) }
       function onYouTubeIframeAPIReady() {
         var film = new YT.Player('film', { width: 300, height: 170, videoId: 'M7lc1UVf-VE', events: {
           onReady: function (event) { event.target.seekTo(30, true) },
           onStateChange: function (event) { say('youtube:' + event.data) } } })
         $('#go').on('click', function () { film.playVideo() })
       }
       pybossa.presentTask(function (task) {
         var frame = $('<iframe />').css({ width: '100%', height: 166 }).attr('src', 'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b')
         $('#sound').html('').append(frame)
         var widget = SC.Widget(document.querySelector('#sound iframe'))
         widget.bind(SC.Widget.Events.PLAY, function () { say('soundcloud') })
         widget.play()
         var vimeo = new Vimeo.Player(document.getElementById('v'))
         vimeo.on('play', function () { say('vimeo') })
         vimeo.getDuration().then(function (seconds) { say(seconds + 's'); vimeo.play() })
       })
       pybossa.run('x')
       $('head').append('<script src="https://www.youtube.com/iframe_api"><' + '/script>')
     </script>`,
  )
  const said = box(page).locator('#said')
  await expect(said).toContainText('soundcloud')
  await expect(said).toContainText('120s')
  await expect(said).toContainText('vimeo')
  await expect(inside(page, 'YouTube video').locator('#asked')).toHaveText('seekTo(30,true)')
  await box(page).getByRole('button', { name: 'Go on' }).click()
  await expect(said).toContainText('youtube:1')
  await expectOnIts(box(page).locator('iframe#film'), player(page, 'YouTube video'))

  // Another film in the same frame: no step for the reader to go back over.
  const steps = await page.evaluate(() => history.length)
  await box(page).getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => asked.some((address) => address.includes('player.vimeo.com/video/8'))).toBe(true)
  await expectOnIts(box(page).locator('iframe#v'), player(page, 'Vimeo video'), 2)
  expect(await page.evaluate(() => history.length)).toBe(steps)

  // What scrolls in a part of the page is cut off at that part.
  const sound = player(page, 'SoundCloud player')
  const { x, y, width, height } = (await box(page).locator('#sound').boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  }
  expect(height).toBe(120)
  await expect(sound).toBeVisible()
  await expect.poll(() => sound.evaluate((frame: HTMLElement) => frame.style.clipPath)).not.toBe('inset(0px)')
  expect(await titleAt(page, x + width / 2, y + height / 2)).toBe('SoundCloud player')
  expect(await titleAt(page, x + width / 2, y + height + 20)).toMatch(/^Task from/)
})

test('where no player can be drawn, a link leads to its page in a tab of its own', async ({
  page,
  context,
  as,
}) => {
  await answerForProviders(context)
  await context.route('https://www.youtube.com/watch**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>The film itself</title>' }),
  )
  const frames = Array.from(
    { length: 5 },
    () => '<iframe width="200" height="120" src="https://www.youtube.com/embed/M7lc1UVf-VE"></iframe>',
  )
  await open(
    page,
    context,
    as,
    `${frames.join(' ')}<script>pybossa.presentTask(function () {}); pybossa.run('x')</script>`,
  )
  await expect(player(page, 'YouTube video')).toHaveCount(4)
  await expect(player(page, 'YouTube video').last()).toBeVisible()
  const link = box(page).frameLocator('iframe').nth(4).getByRole('link', { name: 'Open in a new tab' })
  await expect(link).toBeVisible()
  const opened = context.waitForEvent('page')
  await link.click()
  await expect(await opened).toHaveTitle('The film itself')
  expect((await opened).url()).toBe('https://www.youtube.com/watch?v=M7lc1UVf-VE')
})
