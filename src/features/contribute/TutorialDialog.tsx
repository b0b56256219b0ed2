import { useLingui } from '@lingui/react/macro'
import type { Project } from '#pybossa/schemas/project.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { TutorialBox } from './TutorialBox.tsx'

/** The tutorial over the work, which stays as it is underneath. */
export function TutorialDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <Dialog isOpen onClose={onClose} title={t`Tutorial`} closeLabel={t`Back to the task`} width="wide">
      <TutorialBox project={project} onNavigate={onClose} className="h-[70dvh] rounded-md" />
    </Dialog>
  )
}
