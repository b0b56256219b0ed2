/**
 * What a page says that no JSON answer carries, as the body of one Jinja object. Templates get whole rows with secrets in them: every
 * field is picked by name, nothing is dumped (PYBOSSA 4.0.2; the sources are named `view/<blueprint>.py` there).
 */
interface ThemePage {
  data?: string
}

const plain: ThemePage = {}

/** Newest last, as the server has them, and without what no page may hold; a presenter's whole source may stand in a value, and the page must not grow to megabytes. */
const auditlog = `{% set rows = [] %}
{% set secrets = ["passwd_hash", "secret_key", "onesignal", "autoimporter"] %}
{% for log in logs %}{% set is_secret = log.attribute in secrets %}{% if rows.append({
  "id": log.id, "user_name": log.user_name, "created": log.created, "action": log.action, "caller": log.caller,
  "attribute": log.attribute,
  "old_value": "" if is_secret else (log.old_value|default("", true)|string)|truncate(20000, true, "…"),
  "new_value": "" if is_secret else (log.new_value|default("", true)|string)|truncate(20000, true, "…")
}) %}{% endif %}{% endfor %}
{"auditlog": {{ rows|tojson }}}`

const webhooks = `{% set rows = [] %}
{% for response in responses %}{% if rows.append({
  "id": response.id, "project_id": response.project_id, "created": response.created, "updated": response.updated,
  "payload": response.payload, "response": (response.response|default("", true)|string)|truncate(20000, true, "…"),
  "response_status_code": response.response_status_code
}) %}{% endif %}{% endfor %}
{"webhooks": {{ rows|tojson }}, "webhook": {{ project.webhook|default(none)|tojson }}}`

const blogpost = `{"blogpost": {
  "id": {{ blogpost.id|tojson }}, "project_id": {{ blogpost.project_id|tojson }}, "user_id": {{ blogpost.user_id|default(none)|tojson }},
  "title": {{ blogpost.title|tojson }}, "body": {{ blogpost.body|tojson }},
  "created": {{ blogpost.created|tojson }}, "updated": {{ blogpost.updated|default(none)|tojson }},
  "media_url": {{ blogpost.media_url|default(none)|tojson }},
  "info": {% if blogpost.info %}{
    "container": {{ blogpost.info.container|default(none)|tojson }}, "file_name": {{ blogpost.info.file_name|default(none)|tojson }}
  }{% else %}{}{% endif %}, "published": {{ blogpost.published|default(false)|tojson }},
  "owner": {% if blogpost.owner %}{"name": {{ blogpost.owner.name|tojson }}, "fullname": {{ blogpost.owner.fullname|tojson }}}{% else %}null{% endif %}
}}`

const results = `{"results": {{ project.info.results|default(none)|tojson }}}`

/** The importer's own settings; a Twitter account's credentials stay where they are. */
const autoimporter = `{"autoimporter": {${[
  'type',
  'csv_url',
  'googledocs_url',
  'epicollect_project',
  'epicollect_form',
  'manifest_uri',
  'version',
  'csv_filename',
  'playlist_url',
  'album_id',
  'source',
  'max_tweets',
]
  .map((name) => `"${name}": {{ importer.${name}|default(none)|tojson }}`)
  .join(', ')}}}`

const importersOffered = `{"available_importers": {{ available_importers|default([])|tojson }}}`

/** The name of a protected project, which its visitor may know before the password. */
const password = `{"project": {"name": {{ project.name|tojson }}, "short_name": {{ short_name|default(project.short_name)|tojson }}}}`

const exporting = `{"ckan": {"name": {{ ckan_name|default(none)|tojson }}, "url": {{ config.CKAN_URL|default(none)|tojson }}}}`

/** Also asked for where somebody's preferences were refused, which is the only answer that has no JSON. */
const publicProfile = `{"errors": {% if form %}{{ form.errors|tojson }}{% else %}{}{% endif %}}`

/** Every template that PYBOSSA 4.0.2 renders as a page, by its name below `templates/`. */
export const pages: Record<string, ThemePage> = {
  ...Object.fromEntries(
    [
      // Errors: the app asks the address itself before it believes them.
      '400 401 403 404 500',
      'home/index home/about home/search home/_results',
      'help/index help/api help/license',
      'stats/global stats/index',
      'account/index account/signin account/otpvalidation account/register account/account_validation account/newsletter',
      'account/profile account/projects account/update account/password_reset account/password_forgot account/delete',
      'admin/index admin/projects admin/users admin/categories admin/del_category admin/update_category',
      'admin/announcement admin/new_announcement admin/dashboard',
      'projects/index projects/new projects/delete projects/update projects/project projects/settings',
      'projects/task_presenter_options projects/task_presenter_editor projects/task_import_options',
      'projects/importers/csv projects/importers/gdocs projects/importers/epicollect projects/importers/s3',
      'projects/importers/localCSV projects/importers/iiif projects/importers/dropbox projects/importers/youtube',
      'projects/importers/flickr projects/importers/twitter',
      'projects/task/wrong projects/presenter projects/tutorial projects/tasks projects/tasks_browse projects/tasks/delete',
      'projects/non_stats projects/stats projects/task_n_answers projects/task_scheduler projects/task_priority',
      'projects/blog projects/new_blogpost projects/publish projects/transferownership projects/coowners',
      'projects/task_settings projects/update_blogpost',
    ]
      .join(' ')
      .split(' ')
      .map((name) => [`${name}.html`, plain]),
  ),
  'account/public_profile.html': { data: publicProfile },
  'projects/auditlog.html': { data: auditlog },
  'projects/webhook.html': { data: webhooks },
  'projects/blog_post.html': { data: blogpost },
  'projects/results.html': { data: results },
  'projects/export.html': { data: exporting },
  'projects/password.html': { data: password },
  'projects/task_autoimporter.html': { data: autoimporter },
  'projects/task_autoimport_options.html': { data: importersOffered },
}

/** The template of one page: the shell, and its own block where it has one. The app takes it for the address at which it was written alone. */
export const templateOf = ({ data }: ThemePage): string =>
  data === undefined
    ? '{% extends "atrium.html" %}\n'
    : `{% extends "atrium.html" %}
{% block page %}<script type="application/json" id="atrium-page" data-at="{{ request.path }}">${data}</script>{% endblock %}
`
