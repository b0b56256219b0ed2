/** Where a template stands, and what its page is called there. */
export interface TemplatePage {
  at: string
  heading: string
  /** Who sees it; nobody is a visitor. */
  as?: string
  /** Settings of the demo without which it is not there. */
  settings?: string
}

/** Every template by an address at which PYBOSSA answers with it, on the site of the recordings. */
export const templatePages: Record<string, TemplatePage> = {
  '400.html': { at: '/account/signin', heading: 'Sign in' },
  '401.html': { at: '/project/streetsigns/', heading: 'Please sign in first' },
  '403.html': { at: '/account/olga/projects', heading: 'This page is not for your account', as: 'vera' },
  '404.html': { at: '/nowhere/at/all', heading: 'There is nothing at this address', as: 'vera' },
  '500.html': { at: '/announcements/', heading: 'Announcements' },
  'home/index.html': {
    at: '/',
    heading: 'Help research by looking, listening and reading, a few minutes at a time.',
    as: 'vera',
  },
  'home/about.html': { at: '/about', heading: 'About Crowd & "Sons" of \'26 {{ 7 * 7 }}' },
  'home/search.html': { at: '/search', heading: 'All projects' },
  'home/_results.html': { at: '/results', heading: 'What came out' },
  'help/index.html': { at: '/help/', heading: 'Help' },
  'help/api.html': { at: '/help/api', heading: 'The API' },
  'help/license.html': { at: '/help/license', heading: 'Licences' },
  'help/tos.html': { at: '/help/terms-of-use', heading: 'Terms of use' },
  'help/cookies_policy.html': { at: '/help/cookies-policy', heading: 'Cookies' },
  'help/privacy.html': { at: '/help/privacy', heading: 'Privacy' },
  'stats/global.html': { at: '/stats/', heading: 'Statistics' },
  'stats/index.html': { at: '/leaderboard/', heading: 'Leaderboard', as: 'vera' },
  'account/index.html': { at: '/account/', heading: 'Community' },
  'account/signin.html': { at: '/account/signin?next=%2Fabout', heading: 'Sign in' },
  'account/otpvalidation.html': {
    at: '/account/long-gone/otpvalidation?next=%2Fabout',
    heading: 'This took too long',
  },
  'account/register.html': { at: '/account/register', heading: 'Create an account' },
  'account/account_validation.html': { at: '/account/register', heading: 'Create an account' },
  'account/newsletter.html': {
    at: '/account/newsletter?next=%2Fabout',
    heading: 'Would you like the newsletter?',
    as: 'vera',
    settings: 'newsletter',
  },
  'account/profile.html': { at: '/account/vera/', heading: 'Vera Volunteer', as: 'vera' },
  'account/public_profile.html': { at: '/account/vera/', heading: 'Vera Volunteer', as: 'olga' },
  'account/projects.html': { at: '/account/olga/projects', heading: 'My projects', as: 'olga' },
  'account/update.html': { at: '/account/vera/update', heading: 'Settings', as: 'vera' },
  'account/password_reset.html': {
    at: '/account/reset-password?key=too-old',
    heading: 'This link is no longer good',
  },
  'account/password_forgot.html': { at: '/account/forgot-password', heading: 'Forgot your password?' },
  'account/delete.html': {
    at: '/account/vera/delete',
    heading: 'There is nothing at this address',
    as: 'vera',
  },
  'admin/index.html': { at: '/admin/', heading: 'Administration', as: 'admin' },
  'admin/projects.html': { at: '/admin/featured', heading: 'Featured', as: 'admin' },
  'admin/users.html': { at: '/admin/users', heading: 'Users', as: 'admin' },
  'admin/categories.html': { at: '/admin/categories', heading: 'Categories', as: 'admin' },
  'admin/del_category.html': { at: '/admin/categories/del/3', heading: 'Delete Transcription', as: 'admin' },
  'admin/update_category.html': {
    at: '/admin/categories/update/3',
    heading: 'Edit Transcription',
    as: 'admin',
  },
  'admin/announcement.html': { at: '/admin/announcement', heading: 'Announcements', as: 'admin' },
  'admin/new_announcement.html': {
    at: '/admin/announcement/new',
    heading: 'Write an announcement',
    as: 'admin',
  },
  'admin/dashboard.html': { at: '/admin/dashboard/', heading: 'Dashboard', as: 'admin' },
  'projects/index.html': { at: '/project/category/transcription/', heading: 'Transcription', as: 'vera' },
  'projects/new.html': { at: '/project/new', heading: 'New project', as: 'olga' },
  'projects/project.html': { at: '/project/galaxyshapes/', heading: 'Galaxy Shapes' },
  'projects/settings.html': { at: '/project/galaxyshapes/settings', heading: 'Overview', as: 'olga' },
  'projects/update.html': { at: '/project/galaxyshapes/update', heading: 'Details', as: 'olga' },
  'projects/delete.html': { at: '/project/galaxyshapes/delete', heading: 'Delete', as: 'olga' },
  'projects/publish.html': { at: '/project/streetsigns/publish', heading: 'Publish', as: 'olga' },
  'projects/coowners.html': { at: '/project/galaxyshapes/coowners', heading: 'People', as: 'olga' },
  'projects/transferownership.html': {
    at: '/project/galaxyshapes/transferownership',
    heading: 'Give the project to somebody else',
    as: 'olga',
  },
  'projects/auditlog.html': { at: '/project/handwriting/auditlog', heading: 'Audit log', as: 'paula' },
  'projects/webhook.html': { at: '/project/handwriting/webhook', heading: 'Webhook', as: 'paula' },
  'projects/results.html': { at: '/project/oldletters/results', heading: 'Results', as: 'vera' },
  'projects/stats.html': { at: '/project/galaxyshapes/stats', heading: 'Statistics' },
  'projects/non_stats.html': { at: '/project/streetsigns/stats', heading: 'Statistics', as: 'olga' },
  'projects/blog.html': { at: '/project/oldletters/blog', heading: 'Blog' },
  'projects/blog_post.html': {
    at: '/project/oldletters/1',
    heading:
      'The first box is open </script><script>globalThis.pwned = 1</script>"\'{{ 7 * 7 }}&<img src=x onerror=alert(1)>',
  },
  'projects/new_blogpost.html': {
    at: '/project/oldletters/new-blogpost',
    heading: 'Write a post',
    as: 'olga',
  },
  'projects/update_blogpost.html': { at: '/project/oldletters/1/update', heading: 'Edit a post', as: 'olga' },
  'projects/password.html': {
    at: '/project/handwriting/password?next=%2Fproject%2Fhandwriting%2F',
    heading: 'This project is protected',
  },
  'projects/presenter.html': { at: '/project/galaxyshapes/newtask', heading: 'Galaxy Shapes', as: 'vera' },
  'projects/tutorial.html': { at: '/project/galaxyshapes/tutorial', heading: 'This project has no tutorial' },
  'projects/task/wrong.html': {
    at: '/project/galaxyshapes/task/300',
    heading: 'This task belongs to another project',
    as: 'vera',
  },
  'projects/tasks.html': { at: '/project/galaxyshapes/tasks/', heading: 'Tasks' },
  'projects/tasks_browse.html': { at: '/project/oldletters/tasks/browse', heading: 'Browse the tasks' },
  'projects/export.html': {
    at: '/project/galaxyshapes/tasks/export',
    heading: 'Download the data',
    as: 'olga',
    settings: 'ckan',
  },
  'projects/tasks/delete.html': {
    at: '/project/galaxyshapes/tasks/delete',
    heading: 'Delete tasks',
    as: 'olga',
  },
  'projects/task_settings.html': {
    at: '/project/galaxyshapes/tasks/settings',
    heading: 'How tasks are given',
    as: 'olga',
  },
  'projects/task_n_answers.html': {
    at: '/project/galaxyshapes/tasks/redundancy',
    heading: 'Answers per task',
    as: 'olga',
  },
  'projects/task_scheduler.html': {
    at: '/project/galaxyshapes/tasks/scheduler',
    heading: 'Order of the tasks',
    as: 'olga',
  },
  'projects/task_priority.html': {
    at: '/project/galaxyshapes/tasks/priority',
    heading: 'Priority',
    as: 'olga',
  },
  'projects/task_autoimporter.html': {
    at: '/project/handwriting/tasks/autoimporter',
    heading: 'Import every day',
    as: 'paula',
  },
  'projects/task_autoimport_options.html': {
    at: '/project/galaxyshapes/tasks/autoimporter',
    heading: 'Import every day',
    as: 'admin',
  },
  'projects/task_presenter_options.html': {
    at: '/project/ideas/tasks/taskpresentereditor',
    heading: 'Just Ideas',
    as: 'olga',
  },
  'projects/task_presenter_editor.html': {
    at: '/project/galaxyshapes/tasks/taskpresentereditor',
    heading: 'Galaxy Shapes',
    as: 'olga',
  },
  'projects/task_import_options.html': {
    at: '/project/galaxyshapes/tasks/import',
    heading: 'Import tasks',
    as: 'olga',
  },
  'projects/importers/csv.html': {
    at: '/project/galaxyshapes/tasks/import?type=csv',
    heading: 'A table on the web',
    as: 'olga',
  },
  'projects/importers/gdocs.html': {
    at: '/project/galaxyshapes/tasks/import?type=gdocs',
    heading: 'Google Sheets',
    as: 'olga',
  },
  'projects/importers/epicollect.html': {
    at: '/project/galaxyshapes/tasks/import?type=epicollect',
    heading: 'EpiCollect Plus',
    as: 'olga',
  },
  'projects/importers/s3.html': {
    at: '/project/galaxyshapes/tasks/import?type=s3',
    heading: 'Amazon S3',
    as: 'olga',
  },
  'projects/importers/localCSV.html': {
    at: '/project/galaxyshapes/tasks/import?type=localCSV',
    heading: 'A table from your computer',
    as: 'olga',
  },
  'projects/importers/iiif.html': {
    at: '/project/galaxyshapes/tasks/import?type=iiif',
    heading: 'A IIIF manifest',
    as: 'olga',
  },
  'projects/importers/dropbox.html': {
    at: '/project/galaxyshapes/tasks/import?type=dropbox',
    heading: 'Dropbox',
    as: 'olga',
    settings: 'dropbox',
  },
  'projects/importers/youtube.html': {
    at: '/project/galaxyshapes/tasks/import?type=youtube',
    heading: 'A YouTube playlist',
    as: 'olga',
    settings: 'youtube',
  },
  'projects/importers/flickr.html': {
    at: '/project/galaxyshapes/tasks/import?type=flickr',
    heading: 'A Flickr album',
    as: 'olga',
    settings: 'old-importers',
  },
  'projects/importers/twitter.html': {
    at: '/project/galaxyshapes/tasks/import?type=twitter',
    heading: 'Twitter',
    as: 'olga',
    settings: 'old-importers',
  },
}
