// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { bringLateIcons } from './lateIcons.ts'
import { createModernizr } from './modernizr.ts'
import { pybossaNotify } from './notify.ts'
import { oldSkeleton } from './oldSkeleton.ts'
import { loadScripts } from './scriptLoader.ts'

afterEach(() => {
  document.head.replaceChildren()
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe('pybossaNotify', () => {
  const notices = () => [...document.querySelectorAll('#pybossa-notification')]

  test('shows one notice, which the reader or the presenter takes away', () => {
    pybossaNotify('<b>Saved</b>', true, 'success')
    pybossaNotify('Lost', true, 'error')
    expect(notices()).toHaveLength(1)
    expect(notices()[0]?.className).toContain('alert-danger')
    document.querySelector<HTMLButtonElement>('#pybossa-notification button')?.click()
    expect(notices()).toEqual([])
    pybossaNotify('Loading…', true, 'loading')
    expect(notices()[0]?.className).toMatch(/alert-info.* loading/)
    expect(notices()[0]?.querySelector('button')).toBeNull()
    pybossaNotify('', false, 'loading')
    expect(notices()).toEqual([])
  })

  test('understands the order that another theme had', () => {
    pybossaNotify('No results', 'message')
    expect(notices()[0]?.className).toContain('alert-warning')
    pybossaNotify('Saved', 'success', true)
    expect(notices()[0]?.className).toContain('alert-success')
    pybossaNotify('Saved', 'success', false)
    expect(notices()).toEqual([])
  })
})

describe('Modernizr', () => {
  /** Lets every file that is asked for arrive, and says which did. */
  const files = () => {
    const asked: string[] = []
    vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
      for (const node of nodes as (HTMLScriptElement | HTMLLinkElement)[]) {
        asked.push(`${node.localName} ${node.getAttribute(node.localName === 'link' ? 'href' : 'src')}`)
        queueMicrotask(() =>
          node.dispatchEvent(new Event(node.outerHTML.includes('gone') ? 'error' : 'load')),
        )
      }
    })
    return asked
  }

  test('loads what a test asks for, then the rest, one after the other', async () => {
    const asked = files()
    const seen: unknown[] = []
    await loadScripts([
      {
        test: false,
        yep: 'no.js',
        nope: ['gone.js', 'b.css?v=2'],
        both: 'c.js',
        callback: (url, result, key) => seen.push([url, result, key]),
        complete: () => seen.push('first'),
      },
      { test: {}, yep: { one: 'd.js' }, load: 'css!e', complete: () => seen.push('second') },
      'f.js',
      'ie7!g.js',
    ])
    expect(asked).toEqual([
      'script gone.js',
      'link b.css?v=2',
      'script c.js',
      'script d.js',
      'link e',
      'script f.js',
    ])
    expect(seen).toEqual([
      ['gone.js', false, '0'],
      ['b.css?v=2', false, '1'],
      ['c.js', false, '0'],
      'first',
      'second',
    ])
  })

  test('calls back by key or by file name, and completes when there is nothing to load', async () => {
    files()
    const seen: string[] = []
    const say = (what: string) => () => void seen.push(what)
    await loadScripts({ load: { map: '/lib/map.js?v=1' }, callback: { map: say('key') } })
    await loadScripts({ load: ['/lib/map.js?v=1', 'other.js'], callback: { 'map.js': say('name') } })
    await loadScripts({ test: true, nope: 'never.js', complete: say('complete') })
    expect(seen).toEqual(['key', 'name', 'complete'])
  })

  test('answers as every browser of today would', () => {
    vi.spyOn(HTMLMediaElement.prototype, 'canPlayType').mockReturnValue('maybe')
    expect(createModernizr()).toMatchObject({
      localstorage: true,
      canvas: true,
      touch: 'ontouchstart' in window,
      video: { h264: 'maybe' },
      input: { placeholder: true },
    })
  })
})

describe('the page that used to be around a presenter', () => {
  const draw = (html: string) => {
    const { before, after } = oldSkeleton(html)
    document.body.innerHTML = `${before}<div class="container">${html}</div>${after}`
  }

  test('has the parts that presenters look for, and knows nobody', () => {
    draw('<p>work</p>')
    const parts = ['nav.navbar', '.brand img', '#flashalert', '.dropdown .dropdown-menu a', 'footer']
    expect(parts.filter((part) => document.querySelectorAll(part).length !== 1)).toEqual([])
    expect(document.querySelector('.dropdown-menu a')?.getAttribute('href')).toBe('/account/signin')
    expect(document.querySelectorAll('.container')).toHaveLength(1)
  })

  test('cannot be seen, reached or heard', () => {
    draw('<p>work</p>')
    const parts = [...document.body.children].filter((part) => !part.matches('.container'))
    expect(parts).toHaveLength(3)
    for (const part of parts) {
      expect(part.hasAttribute('inert')).toBe(true)
      expect(part.getAttribute('aria-hidden')).toBe('true')
      expect((part as HTMLElement).style).toMatchObject({
        visibility: 'hidden',
        height: '0px',
        overflow: 'hidden',
      })
    }
  })

  test('leaves an id to the presenter that has it too', () => {
    draw('<p id="flashalert">mine</p>')
    expect(document.querySelector('#flashalert')?.textContent).toBe('mine')
    expect(document.querySelectorAll('#flashalert')).toHaveLength(1)
  })
})

describe('icons that only the document shows', () => {
  /** jsdom knows no style of pseudo-elements: pictures there are by class name. */
  const pictures = (...names: string[]) =>
    vi.spyOn(window, 'getComputedStyle').mockImplementation(
      (element) =>
        ({
          content: names.some((name) => element.classList.contains(name)) ? '"x"' : 'none',
        }) as CSSStyleDeclaration,
    )
  const late = (loaded: Parameters<typeof bringLateIcons>[0]) => {
    const add = vi.fn<Parameters<typeof bringLateIcons>[1]>(() => Promise.resolve())
    bringLateIcons(loaded, add)
    return add
  }
  const draw = (html: string) => void (document.body.innerHTML = html)

  test('bring their family, and its rest for a picture that is not among the first', async () => {
    pictures('fa-check')
    const add = late([])
    draw('<i class="fa fa-check"></i>')
    await vi.waitFor(() => expect(add.mock.calls).toEqual([['awesome']]))
    draw('<i class="fa fa-bicycle"></i><span class="glyphicon glyphicon-apple"></span>')
    await vi.waitFor(() =>
      expect(add.mock.calls.flat().toSorted()).toEqual([
        'awesome',
        'awesome-rest',
        'glyphicons',
        'glyphicons-rest',
      ]),
    )
  })

  test('are nothing new where every picture is there, or the name is somebody’s own', async () => {
    pictures('fa-check')
    const add = late(['awesome'])
    draw('<i class="fa fa-check"></i><div class="icon-box"></div><i class="icon-box">text</i>')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(add).not.toHaveBeenCalled()
  })
})
