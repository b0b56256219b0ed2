import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { listMyProjects } from '#pybossa/endpoints/account.ts'
import { deleteProject } from '#pybossa/endpoints/ownership.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { query } from '#shared/data/query.ts'
import { useCurrentUser } from '#shared/data/useCurrentUser.ts'
import { useFailureWords } from '#shared/forms/useFailureWords.ts'
import { addressOf, Link } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { paths } from '#shared/routing/paths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { toast } from '#ui/toasts.ts'
import { isAbout, useForgetProject } from './useForgetProject.ts'
import { useLiveNumbers } from './useLiveNumbers.ts'

/** `/project/<short_name>/delete`: what goes with a project, and why some cannot be deleted (CONTRACT.md V66). */
export default function DeletePage() {
  const { t } = useLingui()
  const failureWords = useFailureWords()
  const { project } = useOwnedProject()
  const { short_name } = project
  const { error, isPending, refetch } = useQuery({
    ...query(deleteProject.load, { params: { short_name } }),
    retry: false,
  })
  return (
    <WorkshopFrame title={t`Delete`} lead={<Trans>Nobody can bring a deleted project back.</Trans>}>
      {isPending ? (
        <Skeleton className="h-32 w-full" />
      ) : !error ? (
        <MayDelete />
      ) : isPybossaError(error, 'forbidden') ? (
        <HasResults short_name={short_name} />
      ) : (
        <Notice
          tone="danger"
          actions={
            <Button size="sm" onClick={() => void refetch()}>
              <Trans>Try again</Trans>
            </Button>
          }
        >
          {failureWords(error)}
        </Notice>
      )}
    </WorkshopFrame>
  )
}

function HasResults({ short_name }: { short_name: string }) {
  const { t } = useLingui()
  const link = 'inline-flex items-center text-accent underline underline-offset-2 pointer-coarse:min-h-11'
  return (
    <div className="flex max-w-prose flex-col gap-4">
      <Notice title={t`This project cannot be deleted`}>
        <Trans>
          At least one of its tasks has all its answers. What volunteers have finished is theirs too, so the
          server keeps the project, whoever asks.
        </Trans>
      </Notice>
      <p>
        <Trans>What you can do instead:</Trans>
      </p>
      <ul className="flex list-disc flex-col gap-2 ps-5">
        <li>
          <Link to={managePaths.deleteTasks} params={{ short_name }} className={link}>
            <Trans>Delete the tasks that nobody has finished</Trans>
          </Link>
        </li>
        <li>
          <Link to={managePaths.updateProject} params={{ short_name }} className={link}>
            <Trans>Close its door with a password</Trans>
          </Link>
        </li>
        <li>
          <Link to={managePaths.transfer} params={{ short_name }} className={link}>
            <Trans>Hand it over to somebody else</Trans>
          </Link>
        </li>
      </ul>
    </div>
  )
}

function MayDelete() {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()
  const me = useCurrentUser()
  const { project } = useOwnedProject()
  const [isAsking, setAsking] = useState(false)
  const { short_name, name } = project
  const forget = useForgetProject(short_name)
  const { tasks, hasTasks, answers } = useLiveNumbers({ id: project.id, withAnswers: true })

  const remove = async () => {
    try {
      const reply = await callSignedIn(deleteProject.send, { params: { short_name }, body: {} })
      if (!deleteProject.isDone(reply)) throw new Error('The server kept the project.')
    } catch (error) {
      // Gone already: the reply to an earlier try was lost.
      if (!isPybossaError(error, 'notFound')) throw error
    }
    forget()
    client.removeQueries({ queryKey: [listMyProjects.path], type: 'inactive' })
    await navigate(me ? addressOf(paths.myProjects, { name: me.name }) : paths.home, { replace: true })
    const isGone = isAbout(short_name)
    await client.invalidateQueries({ predicate: (one) => !isGone(one) })
    toast({ tone: 'success', text: t`${name} is deleted.` })
  }
  return (
    <>
      <section aria-labelledby="goes" className="max-w-prose">
        <h2 id="goes" className="text-xl font-semibold">
          <Trans>What goes with it</Trans>
        </h2>
        <ul className="mt-3 flex list-disc flex-col gap-2 ps-5">
          <li>
            {tasks === undefined ? (
              hasTasks ? (
                <Trans>All tasks</Trans>
              ) : (
                <Trans>Its tasks</Trans>
              )
            ) : (
              <Plural value={tasks} _0="No tasks: there are none" one="# task" other="# tasks" />
            )}
          </li>
          <li>
            {answers === undefined ? (
              <Trans>All answers</Trans>
            ) : answers >= 100 ? (
              <Trans>All answers, 100 or more</Trans>
            ) : (
              <Plural value={answers} _0="No answers: there are none" one="# answer" other="# answers" />
            )}
          </li>
          <li>
            <Trans>Its page, presenter and tutorial, its blog and its field guide</Trans>
          </li>
        </ul>
        <p className="mt-4">
          <Link to={paths.exportTasks} params={{ short_name }} className={buttonClass({ size: 'sm' })}>
            <Icon name="download" className="size-4 shrink-0" />
            <Trans>Download the data first</Trans>
          </Link>
        </p>
      </section>
      <div>
        <Button variant="danger" onClick={() => setAsking(true)}>
          <Icon name="trash" />
          <Trans>Delete this project</Trans>
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={<Trans>Delete this project for good?</Trans>}
        confirm={<Trans>Delete it for good</Trans>}
        busyLabel={t`Deleting the project`}
        typeFirst={short_name}
        describe={(error) =>
          isPybossaError(error, 'forbidden')
            ? t`Meanwhile a task has got all its answers, so the project stays.`
            : undefined
        }
        act={remove}
      >
        <p className="wrap-anywhere">
          <Trans>
            <strong dir="auto">{name}</strong> goes with everything in it.
          </Trans>
        </p>
      </ConfirmDialog>
    </>
  )
}
