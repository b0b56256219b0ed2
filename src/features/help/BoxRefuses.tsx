import { Trans, useLingui } from '@lingui/react/macro'
import { TermRow, TermTable } from './TermTable.tsx'

const code = 'font-mono text-sm'

/** What a presenter cannot do, and what to do instead. */
export function BoxRefuses() {
  const { t } = useLingui()
  return (
    <TermTable heads={[t`What is refused`, t`What to do instead`]}>
      <TermRow term={<Trans>The page around, its cookies, who the reader is</Trans>}>
        <Trans>Nothing: a project does not need to know. The server knows whose answer it is.</Trans>
      </TermRow>
      <TermRow
        term={<Trans>Any other address of this site’s API, other projects, other people’s answers</Trans>}
      >
        <Trans>
          Put what a task needs into its <code className={code}>info</code> when you import it. Results have a
          page of their own, which may read all results and answers of its project, without names.
        </Trans>
      </TermRow>
      <TermRow
        term={<Trans>Answers to tasks that were not handed out, or a second answer to the same task</Trans>}
      >
        <Trans>
          Ask for <code className={code}>newtask</code>; call <code className={code}>saveTask</code> once for
          each task.
        </Trans>
      </TermRow>
      <TermRow term={<code className={code}>pybossa.setEndpoint('https://…')</code>}>
        <Trans>It does nothing: answers stay on the site where they are given.</Trans>
      </TermRow>
      <TermRow term={<code className={code}>alert, confirm, prompt</code>}>
        <Trans>
          <code className={code}>alert</code> shows its text inside the box,{' '}
          <code className={code}>confirm</code> is always answered with yes,{' '}
          <code className={code}>prompt</code> with nothing. Better ask with elements of your own page.
        </Trans>
      </TermRow>
      <TermRow term={<code className={code}>{'async: false'}</code>}>
        <Trans>Requests that wait cannot leave the box: use a callback or a promise.</Trans>
      </TermRow>
      <TermRow term={<Trans>Camera, microphone, position, clipboard, IndexedDB, service workers</Trans>}>
        <Trans>Ask for a file in a form, or keep small things in localStorage.</Trans>
      </TermRow>
    </TermTable>
  )
}
