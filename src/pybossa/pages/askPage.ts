import type * as z from 'zod/mini'
import { call } from '#pybossa/client.ts'
import { fillPath, type Endpoint, type PathParams } from '#pybossa/endpoint.ts'

type PageEndpoint<Path extends string> = Endpoint<Path, undefined, undefined, z.core.$ZodType<string>>

/**
 * A page of PYBOSSA as text, for the readers beside this file. Where the document we started in is that very page, our theme's block in
 * it is the answer, once: what is asked for later shall be newer. All else is asked of the server, and fails as `call` does.
 * @param context.signal ends the request; it is looked at only where there is one, for a query that could be aborted is one that starts anew
 */
export async function askPage<const Path extends string>(
  page: PageEndpoint<Path>,
  params: PathParams<Path>,
  context: { readonly signal?: AbortSignal },
): Promise<string> {
  const own = takeOwnBlock(fillPath(page.path, params))
  return own ?? ((await call(page as Endpoint, { params } as never, { signal: context.signal })) as string)
}

/** The block of our own document as it stands there, where it was written for this path; then it is gone. */
export function takeOwnBlock(path: string): string | undefined {
  const block = document.querySelector<HTMLScriptElement>('script#atrium-page[data-at]')
  if (!block || block.dataset['at'] !== decodeURIComponent(path)) return undefined
  block.remove()
  return block.outerHTML
}

/** Whether PYBOSSA drew the document we started in: then its pages have our blocks, however one gets to them. */
export const isThemed = () => document.getElementById('atrium-site') !== null
