import nunjucks from 'nunjucks'

/** As Flask writes JSON into a page: harmless inside a script element. What it cannot write, it refuses (TypeError, a 500 there). */
function toJson(value: unknown): unknown {
  if (value === undefined) throw new TypeError('undefined is no JSON')
  const text = JSON.stringify(value).replace(
    /[<>&']/g,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  return new nunjucks.runtime.SafeString(text)
}

class Texts extends nunjucks.Loader {
  readonly async = false as const
  readonly files: Map<string, string>
  constructor(files: Map<string, string>) {
    super()
    this.files = files
  }
  getSource(name: string) {
    const src = this.files.get(`templates/${name}`)
    // Its types forget that null is how a loader says there is none.
    return (src === undefined ? null : { src, path: name, noCache: false }) as nunjucks.LoaderSource
  }
}

/**
 * Renders a template of the theme much as PYBOSSA does, with nunjucks in the place of Jinja.
 * @param files of the theme, as `themeFiles` makes them
 * @param name below `templates/`
 * @throws Error where the template is missing or does what the server would refuse
 */
export function renderTemplate(
  files: Map<string, string>,
  name: string,
  context: Record<string, unknown>,
): string {
  nunjucks.installJinjaCompat()
  const environment = new nunjucks.Environment(new Texts(files), {
    // Jinja does so by the file's name.
    autoescape: /\.(html?|xml)$/.test(name),
  })
  environment.addFilter('tojson', toJson)
  return environment.render(name, context)
}
