import type { OwnedProject } from '#pybossa/schemas/project.ts'
import { uploadAddress } from '#shared/components/uploadAddress.ts'

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''

/** What of a project is there that volunteers see, besides its tasks. */
export const readiness = ({ info }: Pick<OwnedProject, 'info'>) => ({
  hasPresenter: isText(info['task_presenter']),
  hasTutorial: isText(info['tutorial']),
  hasPicture: uploadAddress(info) !== undefined,
  isProtected: isText(info['passwd_hash']),
})
