import { readFileSync } from 'node:fs'
import path from 'node:path'
import { startApp } from '#app/startApp.tsx'
import { connect } from '#pybossa/client.ts'
import { renderTemplate } from '#theme/renderTemplate.ts'
import { themeFiles } from '#theme/writeTheme.ts'
import { createDemoBrowser, type DemoBrowser } from './demoBrowser.ts'
import { requestedAddress } from './requestedAddress.ts'
import { sampleContext } from './sampleContext.ts'
import type { TemplatePage } from './templatePages.ts'

const indexHtml = readFileSync(path.join(import.meta.dirname, '../../index.html'), 'utf8')
/** The theme, but for its starter presenters. */
export const files = themeFiles(indexHtml, {})

const browsers = new Map<string, Promise<DemoBrowser>>()

/** One browser a person, on the site of the recordings. */
function browserOf(person: string): Promise<DemoBrowser> {
  const known = browsers.get(person)
  if (known) return known
  const opened = (async () => {
    const browser = createDemoBrowser('recorded')
    if (person !== 'nobody') await browser.signIn(person)
    return browser
  })()
  browsers.set(person, opened)
  return opened
}

/**
 * Puts a rendered template into the window, as if it had come from its address, and starts the app in it, on the demo back end. GETs of
 * pages as such are answered with the template in `htmlOf`, by their path. Needs `// @vitest-environment jsdom`; `stop` it in the end.
 */
export async function bootTemplate(
  template: string,
  { at, as = 'nobody', settings }: Omit<TemplatePage, 'heading'>,
  htmlOf: Record<string, string> = {},
) {
  const browser = await browserOf(as)
  browser.useSettings(settings ?? '')
  const render = (name: string, address: string) =>
    renderTemplate(files, name, sampleContext(name, as, address))
  const page = new DOMParser().parseFromString(render(template, at), 'text/html')
  document.replaceChild(document.importNode(page.documentElement, true), document.documentElement)
  history.replaceState(null, '', at)

  const asked: string[] = []
  const askedBeforePaint: string[] = []
  connect({
    fetch: async (input, init) => {
      const address = requestedAddress(input)
      asked.push(address)
      if (!document.getElementById('root')?.hasChildNodes()) askedBeforePaint.push(address)
      const isHtml = !new Headers(init?.headers).has('Content-Type')
      const name = isHtml ? htmlOf[address] : undefined
      if (name === undefined) return browser.fetch(input, init)
      return new Response(render(name, address), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    },
  })
  const root = await startApp()
  return { asked, askedBeforePaint, stop: () => root.unmount() }
}
