/** What PYBOSSA tells its templates alone (CONTRACT.md §7.1), as the metas by which operators of other installations write it. */
const METAS = `{% if brand %}<meta name="atrium-brand" content="{{ brand }}" />{% endif %}
    {% if contact_email %}<meta name="atrium-contact" content="{{ contact_email }}" />{% endif %}
    {% if enforce_privacy %}<meta name="atrium-enforce-privacy" content="yes" />{% endif %}
    {% if ldap_enabled %}<meta name="atrium-directory" content="yes" />{% endif %}
    {% if config.LEADERBOARDS %}<meta name="atrium-leaderboards" content="{{ config.LEADERBOARDS|join(",") }}" />{% endif %}
    {% if config.DROPBOX_APP_KEY %}<meta name="atrium-dropbox-key" content="{{ config.DROPBOX_APP_KEY }}" />{% endif %}`

/**
 * Who is there and the token of their session, so that nothing need be asked first. One level of a visitor's attributes is empty, two
 * are an error: all of a person's stand behind \`is_authenticated\`. Messages that waited for a page are taken here, so that none turns up
 * in an unrelated answer later: our own screens have said it.
 */
const SITE_BLOCK = `{% set waiting = get_flashed_messages() %}<script type="application/json" id="atrium-site">{
      "csrf": {{ csrf_token()|tojson }},
      "user": {% if current_user.is_authenticated %}{
        "id": {{ current_user.id|tojson }}, "name": {{ current_user.name|tojson }}, "fullname": {{ current_user.fullname|tojson }},
        "email_addr": {{ current_user.email_addr|tojson }}, "created": {{ current_user.created|string|tojson }},
        "admin": {{ current_user.admin|default(false, true)|tojson }}, "locale": {{ current_user.locale|default(none)|tojson }},
        "valid_email": {{ current_user.valid_email|default(none)|tojson }}, "restrict": {{ current_user.restrict|default(none)|tojson }},
        "confirmation_email_sent": {{ current_user.confirmation_email_sent|default(none)|tojson }},
        "info": {% if current_user.info %}{
          "avatar": {{ current_user.info.avatar|default(none)|tojson }}, "container": {{ current_user.info.container|default(none)|tojson }},
          "avatar_url": {{ current_user.info.avatar_url|default(none)|tojson }}
        }{% else %}{}{% endif %}
      }{% else %}null{% endif %}
    }</script>`

const jinjaSafe = (html: string) => {
  if (/\{[{%#]/.test(html)) throw new Error('index.html holds what Jinja would read.')
  return html
}

/**
 * The page around everything, made of the built `index.html`. Every template extends it; `page` is the block for what has no JSON.
 * @throws Error where the page has no place for it
 */
export function shellOf(indexHtml: string): string {
  const html = jinjaSafe(indexHtml)
  for (const needed of ['<title>Atrium</title>', '</body>'])
    if (!html.includes(needed)) throw new Error(`index.html has no ${needed}`)
  return html
    .replace('<title>Atrium</title>', `${METAS}\n    <title>{{ brand|default("Atrium", true) }}</title>`)
    .replace(
      '</body>',
      `  {% block content %}{% endblock %}{% block page %}{% endblock %}
    {% block site %}${SITE_BLOCK}{% endblock %}
  </body>`,
    )
}
