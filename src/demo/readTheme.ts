import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { renderTemplate } from '#theme/renderTemplate.ts'

/** Draws the page that a template makes of what a view has to say. Throws where there is no such template, or it cannot. */
export type Theme = (template: string, context: Record<string, unknown>) => string

/** The templates of a PYBOSSA theme's folder, read once: a theme that changed needs a new start, as on the server. */
export function readTheme(folder: string): Theme {
  const names = globSync('templates/**/*.*', { cwd: folder })
  const files = new Map(
    names.map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')]),
  )
  return (template, context) => renderTemplate(files, template, context)
}
