import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { UnsavedGuard } from '#shared/forms/UnsavedGuard.tsx'
import { useUnsaved } from '#shared/forms/unsaved.ts'
import { Page } from '#shared/Page.tsx'
import { useOwnedProject } from '#shared/workshop/ownedProject.ts'
import { starterIn } from '#shared/workshop/starterTables.ts'
import { AboveCode } from './AboveCode.tsx'
import { BeginAgainDialog } from './BeginAgainDialog.tsx'
import { ChooseStarter } from './ChooseStarter.tsx'
import { ConflictDialog } from './ConflictDialog.tsx'
import { EditorBar } from './EditorBar.tsx'
import { EditorMenu } from './EditorMenu.tsx'
import { NextSteps } from './NextSteps.tsx'
import { partOf, parts } from './parts.ts'
import { usePreviewTasks } from './preview/usePreviewTasks.ts'
import { SaveState } from './SaveState.tsx'
import { taskFields } from './taskFields.ts'
import { useEditedText } from './useEditedText.ts'
import { usePartWords } from './usePartWords.ts'
import { usePreferences } from './usePreferences.ts'
import { useSaving } from './useSaving.ts'
import { useStarterSample } from './useStarterSample.ts'
import { Workbench } from './Workbench.tsx'

/**
 * The editor of a project's presenter, tutorial and results page (`?part=`), with the text running beside it in the sealed box.
 * The text comes from the project's settings: its own form is a server error for co-owners and admins (CONTRACT.md Q38).
 */
export default function PresenterEditorPage() {
  const { t } = useLingui()
  const [search] = useSearchParams()
  const part = partOf(search)
  const { project } = useOwnedProject()
  const words = usePartWords()
  const [habits, setHabits] = usePreferences()
  const texts = {
    presenter: useEditedText(project, 'presenter'),
    tutorial: useEditedText(project, 'tutorial'),
    results: useEditedText(project, 'results'),
  }
  const edited = texts[part]
  const [isNew, setNew] = useState(false)
  const saving = useSaving(project, texts, () => setNew(true))
  const unsaved = parts.filter((one) => texts[one].isDirty)
  useUnsaved(unsaved.length > 0)

  const code = texts.presenter.text
  const sample = useStarterSample(starterIn(code), code)
  const tasks = usePreviewTasks(project.id, sample)
  const fields = useMemo(() => taskFields(tasks.tasks.map(({ info }) => info)), [tasks.tasks])
  const have = useMemo(() => taskFields(tasks.own.map(({ info }) => info)), [tasks.own])
  const haveNames = have.map(({ name }) => name)

  const [hasBegun, setBegun] = useState(false)
  const [isAgain, setAgain] = useState(false)
  const isChoosing = part === 'presenter' && code.trim() === '' && !hasBegun
  const save = () => void saving.save(part)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
    // The code editor has taken it already.
    if (event.defaultPrevented) return
    event.preventDefault()
    save()
  })
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  return (
    <Page
      title={`${words[part].name} · ${project.name}`}
      width="full"
      className="flex min-h-0 grow flex-col bg-page"
    >
      <EditorBar
        project={project}
        part={part}
        unsaved={unsaved}
        isSaving={saving.isSaving}
        onSave={save}
        state={
          <SaveState edited={edited} isSaving={saving.isSaving} hasProblem={saving.problem !== undefined} />
        }
        menu={
          <EditorMenu
            short_name={project.short_name}
            beginAgain={part === 'presenter' && !isChoosing ? t`Replace by a starter…` : null}
            habits={habits}
            onHabits={setHabits}
            onBeginAgain={() => setAgain(true)}
          />
        }
      />
      {isNew && part === 'presenter' ? (
        <NextSteps project={project} hasTasks={tasks.own.length > 0} onClose={() => setNew(false)} />
      ) : null}
      {isChoosing ? (
        <div className="min-h-0 grow overflow-auto">
          <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-8 sm:px-6">
            <div className="flex flex-col gap-2">
              <h2 tabIndex={-1} className="text-2xl font-bold">
                <Trans>What do volunteers look at?</Trans>
              </h2>
              <p className="max-w-prose text-muted">
                <Trans>
                  A presenter shows a task and takes the answer. Choose one to begin with: it works at once,
                  on phones and by keyboard, and all of it is yours to change.
                </Trans>
              </p>
            </div>
            <ChooseStarter
              have={haveNames}
              onChoose={(text) => {
                setBegun(true)
                if (text !== '') texts.presenter.change(text)
              }}
            />
          </div>
        </div>
      ) : (
        <Workbench
          project={project}
          part={part}
          edited={edited}
          tasks={tasks}
          fields={fields}
          habits={habits}
          above={<AboveCode part={part} edited={edited} problem={saving.problem} onSave={save} />}
          onHabits={setHabits}
          onSave={save}
        />
      )}
      <BeginAgainDialog
        isOpen={isAgain}
        onClose={() => setAgain(false)}
        have={haveNames}
        onChoose={(text) => {
          setBegun(true)
          texts.presenter.change(text)
        }}
      />
      <ConflictDialog
        conflict={saving.conflict}
        onClose={saving.closeConflict}
        onMine={() => void saving.save(saving.conflict?.part ?? part, true)}
        onTheirs={() => {
          if (saving.conflict) texts[saving.conflict.part].take(saving.conflict.theirs)
          saving.closeConflict()
        }}
      />
      <UnsavedGuard />
    </Page>
  )
}
