import { Trans, useLingui } from '@lingui/react/macro'
import { Page } from '#shared/Page.tsx'
import { BoxOffers } from './BoxOffers.tsx'
import { BoxRefuses } from './BoxRefuses.tsx'
import { Chapter } from './Chapter.tsx'
import { CodeSample } from './CodeSample.tsx'
import { presenterExample } from './presenterExample.ts'

const code = 'rounded-sm bg-sunken px-1 font-mono text-sm wrap-anywhere'

/** `/help/presenters`: for whoever writes the page on which tasks are shown (CONTRACT.md §8). */
export default function PresenterHelpPage() {
  const { t } = useLingui()
  return (
    <Page title={t`Help: presenters`} width="prose">
      <h1 tabIndex={-1} className="text-3xl font-bold sm:text-4xl">
        <Trans>Writing a presenter</Trans>
      </h1>
      <p className="mt-3 max-w-prose text-lg text-muted">
        <Trans>
          A presenter is the HTML page that shows one task after the other and saves the answers. You write
          it; this site runs it in a sealed box, so that nobody has to trust it.
        </Trans>
      </p>
      <Chapter id="today" title={t`A whole presenter`}>
        <p>
          <Trans>
            This one shows a picture and asks a question. It needs no library, and works by keyboard, on a
            phone and in the dark.
          </Trans>
        </p>
        <CodeSample label={t`A whole presenter`}>{presenterExample}</CodeSample>
        <p>
          <Trans>
            While one task is on the screen, the next is already loaded by{' '}
            <code className={code}>taskLoaded</code>: whoever answers never waits. When none is left,{' '}
            <code className={code}>presentTask</code> gets a task without an <code className={code}>id</code>,
            and the site thanks the reader.
          </Trans>
        </p>
      </Chapter>
      <Chapter id="offers" title={t`What the box offers`}>
        <BoxOffers />
      </Chapter>
      <Chapter id="refuses" title={t`What it refuses`}>
        <p>
          <Trans>Each refusal is written to the browser’s console, with what to do instead.</Trans>
        </p>
        <BoxRefuses />
      </Chapter>
      <Chapter id="old" title={t`Presenters you already have`}>
        <p>
          <Trans>
            They run as they are: those of PYBOSSA’s first years (<code className={code}>/api/app</code>,{' '}
            <code className={code}>app_id</code>), those with their own copy of pybossa.js, those that load
            themselves anew after each answer. There is nothing to edit.
          </Trans>
        </p>
        <p>
          <Trans>
            Over https, addresses that begin with <code className={code}>http://</code> are asked for by
            https. What a server no longer offers that way is missing, as on any page today.
          </Trans>
        </p>
      </Chapter>
      <Chapter id="others" title={t`Tutorials and results`}>
        <p>
          <Trans>
            Both run in the same box. A tutorial gets no tasks and saves nothing; let its last button be a
            link to <code className={code}>newtask</code>. A results page may read{' '}
            <code className={code}>/api/result</code>, <code className={code}>/api/task</code> and{' '}
            <code className={code}>/api/taskrun</code> of its project, and sees no names and no addresses of
            people.
          </Trans>
        </p>
      </Chapter>
    </Page>
  )
}
