import { rolldown } from 'rolldown'

/** Bundles a source file as one classic script, minified: an opaque origin loads no module without CORS. */
export async function classicScript(source: URL): Promise<string> {
  const bundle = await rolldown({ input: source.pathname, logLevel: 'silent' })
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true })
    return output[0].code
  } finally {
    await bundle.close()
  }
}
