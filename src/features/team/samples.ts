/** What the samples say of a project; `origin` is the site's address without a slash at the end. */
export interface SampleProject {
  id: number
  short_name: string
  origin: string
}

const token = ({ origin, short_name }: SampleProject) =>
  `${origin}/api/auth/project/${encodeURIComponent(short_name)}/token`
const newTask = ({ origin, id }: SampleProject) => `${origin}/api/project/${id}/newtask`
/** Inside single quotes of a shell. */
const shell = (text: string) => text.replaceAll("'", `'\\''`)

/** The three steps with `curl`; the secret key is never part of a sample. */
export const curlSample = (about: SampleProject) =>
  `# 1. A token
TOKEN=$(curl -sS -H "Authorization: $PYBOSSA_SECRET_KEY" \\
  '${shell(token(about))}')

# 2. A task for user 17 of your app
curl -sS -H "Authorization: Bearer $TOKEN" \\
  '${newTask(about)}?external_uid=17'

# 3. The answer, with the task's number for 123
curl -sS -X POST -H "Authorization: Bearer $TOKEN" \\
  -H 'Content-Type: application/json' \\
  -d '{"project_id": ${about.id}, "task_id": 123, "external_uid": "17", "info": "yes"}' \\
  '${about.origin}/api/taskrun?external_uid=17'`

/** The same for Node. */
export const scriptSample = (about: SampleProject) =>
  `const user = '17'
const reply = await fetch(${JSON.stringify(token(about))}, {
  headers: { Authorization: process.env.PYBOSSA_SECRET_KEY },
})
const token = await reply.text()
const headers = { Authorization: \`Bearer \${token}\`, 'Content-Type': 'application/json' }
const who = \`external_uid=\${encodeURIComponent(user)}\`

const task = await (await fetch(\`${newTask(about)}?\${who}\`, { headers })).json()

await fetch(\`${about.origin}/api/taskrun?\${who}\`, {
  method: 'POST',
  headers,
  body: JSON.stringify({
    project_id: ${about.id},
    task_id: task.id,
    external_uid: user,
    info: 'yes',
  }),
})`

/** The same for Python. */
export const pythonSample = (about: SampleProject) =>
  `import os
import requests

user = '17'
token = requests.get(
    ${JSON.stringify(token(about))},
    headers={'Authorization': os.environ['PYBOSSA_SECRET_KEY']},
).text
headers = {'Authorization': f'Bearer {token}'}
who = {'external_uid': user}

task = requests.get('${newTask(about)}', params=who, headers=headers).json()

requests.post(
    '${about.origin}/api/taskrun',
    params=who,
    headers=headers,
    json={'project_id': ${about.id}, 'task_id': task['id'], 'external_uid': user, 'info': 'yes'},
)`
