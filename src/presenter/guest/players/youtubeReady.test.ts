// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { callWhenYoutubeIsReady } from './youtubeReady.ts'

const globals = window as unknown as Record<string, unknown>
const ready = vi.fn<() => void>()
beforeEach(() => {
  vi.useFakeTimers()
  ready.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
  delete globals['onYouTubeIframeAPIReady']
  document.head.innerHTML = ''
})

const addScript = () => {
  const script = document.createElement('script')
  script.src = 'https://www.youtube.com/iframe_api'
  document.head.append(script)
  return script
}
const loadPage = () => window.dispatchEvent(new Event('load'))

test.each(['load', 'error'])(
  'onYouTubeIframeAPIReady is called once, after the %s of the original script',
  (event) => {
    callWhenYoutubeIsReady()
    globals['onYouTubeIframeAPIReady'] = ready
    const script = addScript()
    expect(ready).not.toHaveBeenCalled()
    script.dispatchEvent(new Event(event))
    expect(ready).toHaveBeenCalledOnce()
    loadPage()
    vi.runAllTimers()
    expect(ready).toHaveBeenCalledOnce()
  },
)

test('whoever loads no script hears when the page is there', () => {
  callWhenYoutubeIsReady()
  globals['onYouTubeIframeAPIReady'] = ready
  loadPage()
  vi.advanceTimersByTime(1)
  expect(ready).toHaveBeenCalledOnce()
})

test('a function that is defined after the script came is not forgotten', () => {
  callWhenYoutubeIsReady()
  addScript().dispatchEvent(new Event('load'))
  globals['onYouTubeIframeAPIReady'] = ready
  loadPage()
  vi.advanceTimersByTime(1)
  expect(ready).toHaveBeenCalledOnce()
})

test('a script that neither comes nor fails keeps nobody waiting', async () => {
  callWhenYoutubeIsReady()
  globals['onYouTubeIframeAPIReady'] = ready
  addScript()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(ready).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(ready).toHaveBeenCalledOnce()
})
