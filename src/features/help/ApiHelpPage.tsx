import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getApiHelp } from '#pybossa/endpoints/site.ts'
import { query } from '#shared/data/query.ts'
import { Page } from '#shared/Page.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Chapter } from './Chapter.tsx'
import { CodeSample } from './CodeSample.tsx'
import { LiveExample } from './LiveExample.tsx'
import { Resources } from './Resources.tsx'

const fromAnotherApp = `GET /api/auth/project/<short name>/token
Authorization: <secret key of the project>

GET /api/project/<id>/newtask?external_uid=<your user>
Authorization: Bearer <token>

POST /api/taskrun?external_uid=<your user>
Authorization: Bearer <token>
{ "project_id": 1, "task_id": 2, "info": "…",
  "external_uid": "<your user>" }`

const code = 'rounded-sm bg-sunken px-1 font-mono text-sm wrap-anywhere'

/** `/help/api`: what programs can do here, with requests that really go to this server (CONTRACT.md V10, §3.1). */
export default function ApiHelpPage() {
  const { t } = useLingui()
  // A site without a category in use answers with an error; everything but the example is said all the same.
  const { data, isPending } = useQuery({ ...query(getApiHelp, {}), retry: false })
  return (
    <Page title={t`Help: API`} width="prose">
      <h1 tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        <Trans>The API</Trans>
      </h1>
      <p className="mt-3 max-w-prose text-lg text-muted">
        <Trans>
          Everything on this site can be read and written by programs, as JSON over HTTP. What everybody may
          see needs no key.
        </Trans>
      </p>
      <Chapter title={t`Try it`}>
        {isPending ? (
          <Skeleton className="h-40 w-full" />
        ) : data?.project_id ? (
          <LiveExample projectId={data.project_id} />
        ) : (
          <p>
            <Trans>This site has no published project to show an example with.</Trans>
          </p>
        )}
      </Chapter>
      <Chapter title={t`What there is`}>
        <Resources />
      </Chapter>
      <Chapter title={t`Filter and page`}>
        <p>
          <Trans>
            Lists give 20 rows, and up to 100 with <code className={code}>limit</code>. The name of any column
            filters: <code className={code}>?project_id=1&amp;state=completed</code>. For long lists ask again
            with <code className={code}>last_id</code>, the id of the last row you have. Sort with{' '}
            <code className={code}>orderby</code> and <code className={code}>desc=true</code>.
          </Trans>
        </p>
        <p>
          <Trans>
            With a key, lists hold only what belongs to your own projects, unless you add{' '}
            <code className={code}>all=1</code>.
          </Trans>
        </p>
      </Chapter>
      <Chapter title={t`Write`}>
        <p>
          <Trans>
            <code className={code}>POST</code> makes a row, <code className={code}>PUT</code> changes it,{' '}
            <code className={code}>DELETE</code> removes it. Add <code className={code}>?api_key=</code> with
            your own key, which stands in your settings. Whoever has it can act as you: keep it out of pages
            and repositories.
          </Trans>
        </p>
      </Chapter>
      <Chapter id="other-apps" title={t`People of another app`}>
        <p>
          <Trans>
            An app of your own can collect answers for your project, and name its people by ids of its own.
            Its server fetches a token with the secret key of the project, which only its owners have and
            which stays on that server. A task has to be asked for before it is answered.
          </Trans>
        </p>
        <CodeSample label={t`Requests of another app`}>{fromAnotherApp}</CodeSample>
      </Chapter>
      <Chapter id="events" title={t`As it happens`}>
        <p>
          <Trans>
            The public event stream of a project (<code className={code}>publicstream</code>) exists, but
            PYBOSSA sends nothing on it. Programs that follow a project ask its API again with{' '}
            <code className={code}>last_id</code>, or give the project a webhook, which is told of every
            finished task.
          </Trans>
        </p>
      </Chapter>
      <Chapter title={t`How often`}>
        <p>
          <Trans>
            The server allows about 300 requests in 15 minutes for each kind of request. The headers{' '}
            <code className={code}>X-RateLimit-Remaining</code> and{' '}
            <code className={code}>X-RateLimit-Reset</code> say what is left and when it begins anew. After
            that it answers 429.
          </Trans>
        </p>
      </Chapter>
    </Page>
  )
}
