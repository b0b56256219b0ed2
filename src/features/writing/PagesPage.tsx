import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { Page } from '#pybossa/schemas/page.ts'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { readOwnPage } from '#shared/projectPages/ownPage.ts'
import { Link } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { buttonClass } from '#ui/buttonClass.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { CreatorOnly } from './CreatorOnly.tsx'
import { EditButton } from './EditButton.tsx'
import { ListLoading } from './ListLoading.tsx'
import { OrderedList } from './OrderedList.tsx'
import { PageForm } from './pages/PageForm.tsx'
import { PageRow } from './pages/PageRow.tsx'
import { usePages } from './pages/usePages.ts'
import { useWriter } from './useWriter.ts'

/**
 * `/project/<short_name>/pages`, an address of ours: the project's own pages, which readers unfold below what it is about
 * (CONTRACT.md §3.2 page). Creator and admins change them.
 */
export default function PagesPage() {
  const { t } = useLingui()
  const { project, isAllowed, creator } = useWriter()
  const { pages, error, refetch, problem, move, refresh, remove } = usePages(project.id)
  const [open, setOpen] = useState<number | 'new'>()
  const [removed, setRemoved] = useState<Page>()
  const add = useRef<HTMLButtonElement>(null)
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open !== undefined) form.current?.querySelector<HTMLElement>('input')?.focus()
  }, [open])

  const close = () => {
    setOpen(undefined)
    // After the form is gone.
    setTimeout(() => add.current?.focus())
  }
  const done = (text: string) => {
    close()
    void refresh()
    toast({ tone: 'success', text })
  }
  const addButton = (
    <Button ref={add} variant="primary" onClick={() => setOpen('new')}>
      <ToolIcon name="plus" />
      <Trans>Add a page</Trans>
    </Button>
  )
  const isEmpty = pages?.length === 0
  const removedTitle = removed ? readOwnPage(removed).title : ''
  return (
    <WorkshopFrame
      title={t`Pages`}
      lead={
        <Trans>
          Questions and answers, who you are, how to cite: readers unfold them below what the project is
          about.
        </Trans>
      }
      aside={
        pages && !isEmpty ? (
          <>
            {isAllowed && open === undefined ? addButton : null}
            <Link
              to={paths.project}
              params={{ short_name: project.short_name }}
              className={buttonClass({ variant: 'secondary' })}
            >
              <ToolIcon name="eye" />
              <Trans>See them as readers do</Trans>
            </Link>
          </>
        ) : null
      }
    >
      <UnsavedGuard />
      {isAllowed ? null : (
        <CreatorOnly creator={creator}>
          <Trans>The pages are written by whoever created the project.</Trans>
        </CreatorOnly>
      )}
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      {open === 'new' ? (
        <div ref={form} className="max-w-3xl">
          <PageForm
            projectId={project.id}
            others={pages ?? []}
            onDone={() => done(t`The project has a new page.`)}
            onCancel={close}
          />
        </div>
      ) : null}
      {!pages ? (
        <ListLoading error={error} onRetry={() => void refetch()} />
      ) : isEmpty ? (
        open === 'new' ? null : (
          <EmptyState drawing="nothing" title={t`No pages yet`} actions={isAllowed ? addButton : null}>
            <Trans>What does not fit into the description has its place here.</Trans>
          </EmptyState>
        )
      ) : isAllowed ? (
        <div className="max-w-3xl">
          <OrderedList
            items={pages.map((page) => ({ id: page.id, label: readOwnPage(page).title, page }))}
            onMove={(from, to) => void move(from, to)}
            expanded={typeof open === 'number' ? open : undefined}
            actions={({ id, label }) => <EditButton label={label} onEdit={() => setOpen(id)} />}
            render={({ page, label }) =>
              open === page.id ? (
                <div ref={form}>
                  <PageForm
                    projectId={project.id}
                    page={page}
                    others={pages.filter(({ id }) => id !== page.id)}
                    onDone={() => done(t`Saved.`)}
                    onCancel={close}
                    onRemove={() => setRemoved(page)}
                  />
                </div>
              ) : (
                <PageRow page={page} label={label} />
              )
            }
          />
        </div>
      ) : (
        <ul className="max-w-3xl border-y border-line">
          {pages.map((page) => (
            <li key={page.id} dir="auto" className="border-t border-line py-3 wrap-anywhere first:border-t-0">
              {readOwnPage(page).title}
            </li>
          ))}
        </ul>
      )}
      <ConfirmDialog
        isOpen={removed !== undefined}
        onClose={() => setRemoved(undefined)}
        title={t`Delete “${removedTitle}”?`}
        confirm={<Trans>Delete it</Trans>}
        busyLabel={t`Deleting`}
        act={async () => {
          if (!removed) return
          await remove(removed.id)
          done(t`The page is deleted.`)
        }}
      >
        <p>
          <Trans>Readers lose it at once, and it cannot be brought back.</Trans>
        </p>
      </ConfirmDialog>
    </WorkshopFrame>
  )
}
