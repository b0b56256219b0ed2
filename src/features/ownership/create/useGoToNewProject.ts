import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { updateProjectRow } from '#pybossa/endpoints/api.ts'
import { forgetUnsaved } from '#shared/forms/unsaved.ts'
import { addressOf } from '#shared/routing/Link.tsx'
import { managePaths } from '#shared/routing/managePaths.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { ownedProjectQuery } from '#shared/workshop/ownedProject.ts'
import { toast } from '#ui/toasts.ts'

/**
 * Goes on from a project that was just made to its overview. PYBOSSA gives every new project the first category (CONTRACT.md V62), so
 * the wanted one is set now; where that fails the project is there all the same, and it is said what is left to do.
 */
export function useGoToNewProject() {
  const { t } = useLingui()
  const client = useQueryClient()
  const navigate = useNavigate()

  const setCategory = async (short_name: string, category_id: number) => {
    const { project } = await client.fetchQuery(ownedProjectQuery(short_name))
    if (project.category_id === category_id) return
    await callSignedIn(updateProjectRow, { params: { id: project.id }, body: { category_id } })
  }

  return async ({ short_name, category_id }: { short_name: string; category_id: string }) => {
    const details = addressOf(managePaths.updateProject, { short_name })
    let isComplete = true
    if (category_id !== '')
      try {
        await setCategory(short_name, Number(category_id))
      } catch {
        isComplete = false
      }
    await client.invalidateQueries()
    forgetUnsaved()
    await navigate(addressOf(managePaths.manage, { short_name }), { replace: true })
    if (isComplete) toast({ tone: 'success', text: t`Your project is made.` })
    else
      toast({
        tone: 'danger',
        text: t`Your project is made, but its category could not be set.`,
        action: { label: t`Set it`, onAct: () => void navigate(`${details}#about`) },
      })
  }
}
