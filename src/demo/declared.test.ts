import { beforeAll, describe, expect, test, vi } from 'vitest'
import { createPybossa } from '#pybossa/client.ts'
import { declared } from '#pybossa/declared.ts'
import { fillPath, type Endpoint } from '#pybossa/endpoint.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { createDemoBrowser } from '#testing/demoBrowser.ts'
import { routes } from './handlers/routes.ts'

const words: Record<string, string | number> = {
  name: 'olga',
  user: 'carl',
  token: 'token',
  bucket: 'bucket',
}
const sites = {
  recorded: { project: 'galaxyshapes', category: 'thinking' },
  living: { project: 'deep-sky-shapes', category: 'nature' },
}
type Site = keyof typeof sites

function params(path: string, site: Site = 'recorded'): Record<string, string | number> {
  const short_name = sites[site][path.startsWith('/project/category/') ? 'category' : 'project']
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  return Object.fromEntries(names.map((name) => [name, { ...words, short_name }[name] ?? 1]))
}

test('every address the client declares is answered', () => {
  const missing = declared
    .map(({ endpoint: { method, path } }) => ({
      name: `${method} ${path}`,
      method,
      address: fillPath(path, params(path)),
    }))
    .filter(({ method, address }) => !routes.has(method, address))
  expect(missing.map(({ name }) => name)).toEqual([])
})

describe("the client's schemas hold for what the demo answers", () => {
  const reads = declared
    .map(({ endpoint }) => endpoint)
    .filter(({ method, isAct, answers }) => method === 'GET' && !isAct && answers === undefined)

  beforeAll(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    return () => vi.restoreAllMocks()
  })

  async function call(site: Site, name: string | undefined, endpoint: Endpoint): Promise<string> {
    const browser = createDemoBrowser(site)
    if (name) await browser.signIn(name)
    const pybossa = createPybossa({ fetch: browser.fetch })
    const { query: _query, ...asked } = endpoint
    try {
      await pybossa.call(
        asked as Endpoint<string, undefined, undefined>,
        { params: params(endpoint.path, site) } as never,
      )
      return 'fits'
    } catch (error) {
      if (!isPybossaError(error)) throw error
      return error.kind === 'contract' ? error.message : 'refused'
    }
  }

  const people = ['olga', 'admin', 'vera', undefined]
  const cases = (['recorded', 'living'] as const).flatMap((site) => people.map((name) => ({ site, name })))

  test.each(cases)('on the $site site, asked by $name', async ({ site, name }) => {
    const outcomes = new Map<string, string>()
    for (const endpoint of reads) outcomes.set(endpoint.path, await call(site, name, endpoint))
    const broken = [...outcomes].filter(([, outcome]) => outcome !== 'fits' && outcome !== 'refused')
    expect(Object.fromEntries(broken)).toEqual({})
    expect([...outcomes.values()].filter((outcome) => outcome === 'fits').length).toBeGreaterThan(25)
  })
})
