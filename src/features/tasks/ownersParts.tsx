import { lazy, type ComponentType } from 'react'
import { loadArea } from '#shared/i18n/catalogs.ts'

/** What only those who manage a project see of its public pages: code and texts nobody else fetches. */
const part = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [Part] = await Promise.all([load(), loadArea('workshop')])
    return { default: Part }
  })

export const OwnersHub = part(async () => (await import('./home/OwnersHub.tsx')).OwnersHub)
export const OwnersTasks = part(async () => (await import('./list/OwnersTasks.tsx')).OwnersTasks)
export const OwnersTask = part(async () => (await import('./one/OwnersTask.tsx')).OwnersTask)
export const OwnersExport = part(async () => (await import('./home/OwnersExport.tsx')).OwnersExport)
