import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { call } from '#pybossa/client.ts'
import { getProjectSettings, publishProject } from '#pybossa/endpoints/ownership.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { readiness } from './readiness.ts'
import { useLiveNumbers } from './useLiveNumbers.ts'

/** `/project/<short_name>/publish`: what is missing, what publishing does and deletes, and the act (CONTRACT.md V67). */
export default function PublishPage() {
  const { t } = useLingui()
  const { project } = useOwnedProject()
  const { short_name } = project
  if (project.published === false) return <PublishDraft />
  return (
    <WorkshopFrame title={t`Publish`} inside={addressOf(managePaths.manage, { short_name })}>
      <Notice tone="success" title={t`This project is published`}>
        <Trans>
          Volunteers find it. The server offers no way back to a draft; with{' '}
          <Link
            to={managePaths.updateProject}
            params={{ short_name }}
            className="underline underline-offset-2"
          >
            a password
          </Link>{' '}
          you keep its door shut.
        </Trans>
      </Notice>
    </WorkshopFrame>
  )
}

function PublishDraft() {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { project } = useOwnedProject()
  const [isAsking, setAsking] = useState(false)
  const { short_name, name } = project
  const { hasPresenter, hasTutorial, hasPicture } = readiness(project)
  const { hasTasks, tasks, answers, isUnknown } = useLiveNumbers({ id: project.id, withAnswers: true })
  const isReady = hasPresenter && hasTasks === true

  /** The reply may be lost on its way, or its redirect not be followed: the project itself tells. */
  const isPublished = async () => {
    const now = await call(getProjectSettings, { params: { short_name } })
    return now.project.published === true
  }
  const publish = async () => {
    try {
      await callSignedIn(publishProject, { params: { short_name } })
    } catch (error) {
      if (!isPybossaError(error, 'network') || !(await isPublished())) throw error
    }
    await client.invalidateQueries()
    await navigate(addressOf(managePaths.manage, { short_name }), { replace: true })
    toast({ tone: 'success', text: t`${name} is published.` })
  }
  return (
    <WorkshopFrame
      title={t`Publish`}
      lead={<Trans>From then on everybody finds the project and can take part.</Trans>}
    >
      <section aria-labelledby="needs">
        <h2 id="needs" className="text-xl font-semibold">
          {isReady ? <Trans>It is ready</Trans> : <Trans>What it needs first</Trans>}
        </h2>
        {isUnknown ? (
          <Notice tone="warning" className="mt-3">
            <Trans>We could not ask whether there are tasks. Load the page again in a moment.</Trans>
          </Notice>
        ) : null}
        <ul className="mt-3 divide-y divide-line border-y border-line">
          <Need
            isThere={hasPresenter}
            mend={
              <Link
                to={managePaths.presenterEditor}
                params={{ short_name }}
                className={buttonClass({ variant: 'primary', size: 'sm' })}
              >
                <Trans>Make the page</Trans>
              </Link>
            }
          >
            {hasPresenter ? (
              <Trans>The page that shows a task is there.</Trans>
            ) : (
              <Trans>The page that shows a task is missing.</Trans>
            )}
          </Need>
          <Need
            isThere={hasTasks}
            mend={
              <Link
                to={managePaths.importTasks}
                params={{ short_name }}
                className={buttonClass({ variant: hasPresenter ? 'primary' : 'secondary', size: 'sm' })}
              >
                <Trans>Import tasks</Trans>
              </Link>
            }
          >
            {hasTasks === undefined ? (
              <Trans>Counting the tasks …</Trans>
            ) : !hasTasks ? (
              <Trans>There are no tasks.</Trans>
            ) : tasks === undefined ? (
              <Trans>There are tasks.</Trans>
            ) : (
              <Plural value={tasks} one="There is # task." other="There are # tasks." />
            )}
          </Need>
        </ul>
        {hasPicture && hasTutorial ? null : (
          <p className="mt-3 max-w-prose text-sm text-muted">
            {hasPicture ? (
              <Trans>It has no tutorial yet. You can add one later.</Trans>
            ) : hasTutorial ? (
              <Trans>It has no picture yet. You can add one later.</Trans>
            ) : (
              <Trans>It has no picture and no tutorial yet. You can add both later.</Trans>
            )}
          </p>
        )}
      </section>
      <section aria-labelledby="does" className="max-w-prose">
        <h2 id="does" className="text-xl font-semibold">
          <Trans>What publishing does</Trans>
        </h2>
        <ul className="mt-3 flex list-disc flex-col gap-2 ps-5">
          <li>
            <Trans>It cannot be taken back: a published project never becomes a draft again.</Trans>
          </li>
          <li>
            <Trans>All answers given so far are deleted, with their results: they count as tests.</Trans>{' '}
            {answers === undefined ? null : answers >= 100 ? (
              <strong>
                <Trans>There are 100 or more.</Trans>
              </strong>
            ) : (
              <strong>
                <Plural
                  value={answers}
                  _0="There are none."
                  one="There is # answer."
                  other="There are # answers."
                />
              </strong>
            )}
          </li>
          <li>
            <Trans>Tasks, texts and pictures stay as they are, and you can change them later.</Trans>
          </li>
        </ul>
      </section>
      <div className="flex flex-wrap items-center gap-3">
        {isReady ? (
          <>
            <Button variant="primary" size="lg" onClick={() => setAsking(true)}>
              <ToolIcon name="rocket" />
              <Trans>Publish project</Trans>
            </Button>
            <Link to={paths.contribute} params={{ short_name }} className={buttonClass({ size: 'lg' })}>
              <Trans>Try it first</Trans>
            </Link>
          </>
        ) : hasTasks === undefined && !isUnknown ? null : (
          <p className="text-muted">
            <Trans>It can be published as soon as nothing above is missing.</Trans>
          </p>
        )}
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        tone="primary"
        title={<Trans>Publish this project?</Trans>}
        confirm={<Trans>Publish project</Trans>}
        busyLabel={t`Publishing the project`}
        describe={(error) =>
          isPybossaError(error, 'forbidden')
            ? t`The server says that something is still missing. Load this page again to see what.`
            : undefined
        }
        act={publish}
      >
        <p className="wrap-anywhere">
          <Trans>
            <strong dir="auto">{name}</strong> becomes open to everybody, and all test answers are deleted.
            There is no way back.
          </Trans>
        </p>
      </ConfirmDialog>
    </WorkshopFrame>
  )
}

/** Something publishing asks for; undefined is not known yet. */
function Need({
  isThere,
  mend,
  children,
}: {
  isThere: boolean | undefined
  mend: ReactNode
  children: ReactNode
}) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <p className="flex items-center gap-3">
        <Icon
          name={isThere === false ? 'alert' : isThere ? 'check' : 'clock'}
          className={`size-5 shrink-0 ${isThere === false ? 'text-warning' : isThere ? 'text-success' : 'text-muted'}`}
        />
        {children}
      </p>
      {isThere === false ? mend : null}
    </li>
  )
}
