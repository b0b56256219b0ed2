import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { HelpingMaterial } from '#pybossa/schemas/helpingMaterial.ts'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { ConfirmDialog } from '#shared/workshop/ConfirmDialog.tsx'
import { ToolIcon } from '#shared/workshop/ToolIcon.tsx'
import { WorkshopFrame } from '#shared/workshop/WorkshopFrame.tsx'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Notice } from '#ui/Notice.tsx'
import { toast } from '#ui/toasts.ts'
import { CreatorOnly } from './CreatorOnly.tsx'
import { EditButton } from './EditButton.tsx'
import { ListLoading } from './ListLoading.tsx'
import { GuidePreview } from './materials/GuidePreview.tsx'
import { MaterialForm } from './materials/MaterialForm.tsx'
import { labelOf, MaterialRow } from './materials/MaterialRow.tsx'
import { removeMaterial } from './materials/saveMaterial.ts'
import { MOST, useMaterials } from './materials/useMaterials.ts'
import { useMaterialFailure } from './materials/useMaterialFailure.ts'
import { OrderedList } from './OrderedList.tsx'
import { useWriter } from './useWriter.ts'

/**
 * `/project/<short_name>/helpingmaterials`, an address of ours: the field guide that volunteers open beside a task
 * (CONTRACT.md §3.2 helpingmaterial). Creator and admins change it.
 */
export default function MaterialsPage() {
  const { t } = useLingui()
  const { project, isAllowed, creator } = useWriter()
  const { materials, error, refetch, problem, move, refresh, lowest } = useMaterials(project.id)
  const describe = useMaterialFailure()
  const [open, setOpen] = useState<number | 'new'>()
  const [removed, setRemoved] = useState<HelpingMaterial>()
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
  const nameless = t`Without a name`
  const addButton = (
    <Button ref={add} variant="primary" onClick={() => setOpen('new')}>
      <ToolIcon name="plus" />
      <Trans>Add an entry</Trans>
    </Button>
  )
  const isEmpty = materials?.length === 0
  return (
    <WorkshopFrame
      title={t`Field guide`}
      lead={
        <Trans>Pictures and notes that volunteers can open beside every task, to compare and look up.</Trans>
      }
      aside={isAllowed && materials && open === undefined && !isEmpty ? addButton : null}
    >
      <UnsavedGuard />
      {isAllowed ? null : (
        <CreatorOnly creator={creator}>
          <Trans>The field guide is kept by whoever created the project.</Trans>
        </CreatorOnly>
      )}
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      {open === 'new' ? (
        <div ref={form} className="max-w-3xl">
          <MaterialForm
            projectId={project.id}
            priority={lowest}
            onDone={() => done(t`The field guide has a new entry.`)}
            onCancel={close}
          />
        </div>
      ) : null}
      {!materials ? (
        <ListLoading error={error} onRetry={() => void refetch()} />
      ) : isEmpty ? (
        open === 'new' ? null : (
          <EmptyState drawing="nothing" title={t`No field guide yet`} actions={isAllowed ? addButton : null}>
            <Trans>
              Examples help more than explanations: a good picture of each kind, a sheet of letters, the song
              of a bird.
            </Trans>
          </EmptyState>
        )
      ) : (
        <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-[1fr_20rem]">
          {isAllowed ? (
            <div className="flex flex-col gap-3">
              <OrderedList
                items={materials.map((material) => ({
                  id: material.id,
                  label: labelOf(material, nameless),
                  material,
                }))}
                onMove={(from, to) => void move(from, to)}
                expanded={typeof open === 'number' ? open : undefined}
                actions={({ id, label }) => <EditButton label={label} onEdit={() => setOpen(id)} />}
                render={({ material, label }) =>
                  open === material.id ? (
                    <div ref={form}>
                      <MaterialForm
                        projectId={project.id}
                        material={material}
                        priority={lowest}
                        onDone={() => done(t`Saved.`)}
                        onCancel={close}
                        onRemove={() => setRemoved(material)}
                      />
                    </div>
                  ) : (
                    <MaterialRow material={material} label={label} />
                  )
                }
              />
              {materials.length >= MOST ? (
                <p className="text-sm text-muted">
                  <Trans>Volunteers are shown the first {MOST} entries.</Trans>
                </p>
              ) : null}
            </div>
          ) : null}
          <GuidePreview materials={materials} />
        </div>
      )}
      <ConfirmDialog
        isOpen={removed !== undefined}
        onClose={() => setRemoved(undefined)}
        title={t`Delete “${removed ? labelOf(removed, nameless) : ''}”?`}
        confirm={<Trans>Delete it</Trans>}
        busyLabel={t`Deleting`}
        describe={describe}
        act={async () => {
          if (!removed) return
          await removeMaterial(removed.id)
          done(t`The entry is deleted.`)
        }}
      >
        <p>
          <Trans>It leaves the field guide at once and cannot be brought back.</Trans>
        </p>
      </ConfirmDialog>
    </WorkshopFrame>
  )
}
