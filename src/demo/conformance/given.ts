/** Something people did before a recording that is not a recording itself. */
export interface Step {
  as: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  body?: object
  /** How often; default once. */
  times?: number
}

const get = (as: string, path: string, times = 1): Step => ({ as, method: 'GET', path, times })
const post = (as: string, path: string, body: object = {}, times = 1): Step => ({
  as,
  method: 'POST',
  path,
  body,
  times,
})
const answer = (as: string, project_id: number, task_id: number): Step =>
  post(as, '/api/taskrun', { project_id, task_id, info: 'x' })

const project = (name: string, short_name: string, info: object = { task_presenter: '<div></div>' }): Step =>
  post('owner', '/api/project', { name, short_name, description: 'x', long_description: 'x', info })
const riverInfo = {
  task_presenter: '<div></div>',
  passwd_hash: null,
  container: 'user_2',
  thumbnail: 'thumbnail.png',
  thumbnail_url: '/uploads/user_2/thumbnail.png',
}
const rivers = project('River Levels', 'rivers', riverInfo)
const riversWithScheduler = project('River Levels', 'rivers', { ...riverInfo, sched: 'default' })

/** What has to happen before the first recording whose file begins with the key, in the world of its area. */
export const given: Record<string, Step[]> = {
  'account/81': [
    post('newcomer', '/account/signin', { email: 'nora@example.org', password: 'nora-password' }),
  ],
  'account/82': [
    post('newcomer2', '/account/register', {
      name: 'bruno',
      fullname: 'Bruno Beginner',
      email_addr: 'bruno@example.org',
      password: 'bruno-password',
      confirm: 'bruno-password',
    }),
  ],
  'account/84': [get('newcomer2', '/account/signout')],
  'admin/54': [
    post('admin', '/admin/categories', { name: 'Field Notes', description: 'Notes taken outdoors' }),
  ],
  'admin/87': [post('admin', '/project/streetsigns/publish')],
  'api-announcement/12': [post('admin', '/api/announcement', { title: 'One', body: 'more' })],
  'api-blogpost/20': [post('owner', '/api/blogpost', { project_id: 5, title: 'One', body: 'more' }, 2)],
  'api-category/17': ['one', 'two'].map((name) =>
    post('admin', '/api/category', { name, short_name: name, description: 'x' }),
  ),
  'api-helpingmaterial/18': [
    post('owner', '/api/helpingmaterial', { project_id: 1, media_url: 'https://example.org/x.png' }),
  ],
  'api-helpingmaterial/27': [{ as: 'owner', method: 'DELETE', path: '/api/helpingmaterial/7' }],
  'api-page/17': [
    post('owner', '/api/page', {
      project_id: 1,
      slug: 'more',
      info: { structure: [{ type: 'text', body: 'x' }] },
    }),
  ],
  'api-page/25': [{ as: 'owner', method: 'DELETE', path: '/api/page/2' }],
  'api-project/30': [rivers],
  'api-project/46': [
    {
      as: 'owner',
      method: 'PUT',
      path: '/api/project/9',
      body: { info: { task_presenter: 'x', tutorial: 'x' } },
    },
  ],
  'api-project/56': [{ as: 'owner', method: 'DELETE', path: '/api/project/9' }],
  'api-task/25': [
    rivers,
    project('Made by the api', 'madebyapi'),
    post('owner', '/api/task', { project_id: 8, info: {} }, 213),
  ],
  'autoimporter/04': [
    {
      as: 'proowner',
      method: 'PUT',
      path: '/api/project/3',
      body: {
        info: {
          task_presenter: 'x',
          tutorial: 'x',
          sched: 'breadth_first',
          passwd_hash: null,
          autoimporter: { type: 'csv', csv_url: 'http://example.org/x.csv' },
        },
      },
    },
  ],
  'autoimporter/07': [rivers],
  'blog/01': [riversWithScheduler],
  'cache/04': [get('volunteer', '/api/project/5/newtask?limit=5')],
  'external-uid/14': [get('anon', '/project/galaxyshapes/task/129?external_uid=ext1')],
  'importers/15': [rivers],
  'project-delete/12': [post('owner', '/project/oldletters/tasks/scheduler', { sched: 'default' })],
  'project-owners/01': [
    rivers,
    post('owner', '/api/task', { project_id: 8, info: {} }),
    post('owner', '/project/rivers/publish'),
    get('owner', '/'),
  ],
  'project-presenter/02': [rivers],
  'project-publish/02': [riversWithScheduler],
  'project-publish/03': [post('owner', '/api/task', { project_id: 8, info: {} })],
  'project-publish/08': [get('owner', '/')],
  'project-update/01': [project('River Levels', 'riverlevels', {})],
  'ratelimit/06': [get('anon', '/api/category', 300)],
  'task-settings/01': [rivers],
  'taskrun/01': [
    get('volunteer', '/api/project/5/newtask?limit=5'),
    answer('volunteer', 5, 333),
    answer('volunteer', 5, 334),
    get('newcomer', '/api/project/1/newtask?limit=20'),
    get('newcomer', '/api/project/3/newtask?limit=5'),
    get('newcomer', '/api/project/4/newtask'),
    get('newcomer', '/api/project/4/newtask?offset=1'),
    get('newcomer', '/api/project/5/newtask'),
    get('volunteer2', '/project/oldletters/task/335'),
  ],
  'taskrun/05': [get('newcomer', '/project/galaxyshapes/task/124')],
  'taskrun/25': [
    get('volunteer', '/project/galaxyshapes/task/200'),
    answer('volunteer', 1, 200),
    get('anon', '/project/galaxyshapes/task/128'),
  ],
  'webhooks/03': [rivers],
}

/** Recordings made by somebody else than their role says. */
export const madeBy: Record<string, string> = { 'auth/25': 'owner' }
