import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pages, templateOf } from './pages.ts'
import { shellOf } from './shell.ts'

const here = import.meta.dirname
const textsIn = (folder: string) =>
  readdirSync(path.join(here, folder)).map((name): [string, string] => [
    name,
    readFileSync(path.join(here, folder, name), 'utf8'),
  ])

/**
 * A policy as PYBOSSA reads it: it renders the page, and looks for the longest plain text in it (`view/help.py`). The app draws it itself,
 * and hides what stands beside it. An operator's own text, `custom/_<name>.html`, comes first.
 */
const policyPage = (name: string) => `{% extends "atrium.html" %}
{% block content %}<article class="theme-text">
{% set own %}{% include "custom/${name}" ignore missing %}{% endset %}{% if own|trim %}{{ own|safe }}{% else %}{% include "help/${name}" %}{% endif %}
</article>{% endblock %}
`

/** The page that PYBOSSA asks for, by the text in it. */
const pageOfPolicy: Record<string, string> = {
  '_tos.html': 'tos.html',
  '_cookies_policy.html': 'cookies_policy.html',
  '_privacy_policy.html': 'privacy.html',
}

/** Where the server itself failed nothing is asked of it: the block about the reader may be what raised. */
const SERVER_ERROR = `{% extends "atrium.html" %}
{% block site %}{% endblock %}
`

/** Plug-ins extend these, or import them, from the theme they were written for. */
const forPlugins: Record<string, string> = {
  'base.html': '{% extends "atrium.html" %}\n',
  'base_left_navigation.html': '{% extends "atrium.html" %}\n',
  'projects/base.html': '{% extends "atrium.html" %}\n',
  '_formhelpers.html': `{% macro render_field(field) %}<p>{{ field.label }} {{ field(**kwargs)|safe }}</p>{% endmacro %}\n`,
}

const INFO = {
  name: 'Atrium',
  application: 'pybossa',
  identifier: 'atrium',
  description: 'A complete front end for PYBOSSA',
  license: 'MIT',
  doctype: 'html5',
}

/**
 * A PYBOSSA theme, but for its \`static\` folder.
 * @param indexHtml the built page
 * @param snippets starter presenters by name, as owners are to get them
 * @returns path below the theme → text
 */
export function themeFiles(indexHtml: string, snippets: Record<string, string>): Map<string, string> {
  const templates = new Map<string, string>([
    ['atrium.html', shellOf(indexHtml)],
    ...Object.entries(pages).map(([name, page]): [string, string] => [name, templateOf(page)]),
    ...textsIn('policies').flatMap(([name, text]): [string, string][] => [
      [`help/${name}`, text],
      [`help/${pageOfPolicy[name]}`, policyPage(name)],
    ]),
    ...textsIn('mails').map(([name, text]): [string, string] => [`account/email/${name}`, text]),
    ...Object.entries(forPlugins),
    ...Object.entries(snippets).flatMap(([name, html]): [string, string][] => [
      [`projects/snippets/${name}.html`, snippetOf(html)],
      [`projects/presenters/${name}.html`, `<p>${name}</p>\n`],
    ]),
    ['500.html', SERVER_ERROR],
  ])
  return new Map([
    ['info.json', `${JSON.stringify(INFO, null, 2)}\n`],
    ...[...templates].map(([name, text]): [string, string] => [`templates/${name}`, text]),
  ])
}

/** A presenter's own braces are not for Jinja. It learns the project's short name, where it asks for it, from the server. */
function snippetOf(html: string): string {
  if (html.includes('{% endraw %}')) throw new Error('A starter presenter cannot hold {% endraw %}.')
  return `{% raw %}${html}{% endraw %}`
}
