import { useLingui } from '@lingui/react/macro'
import type { AuditEntry } from '#pybossa/schemas/auditEntry.ts'

/** What was changed, as a list to choose from and as what somebody did. */
interface Words {
  /** The name of the thing. */
  thing: string
  /** Follows the name of whoever did it. */
  did: string
}

/** The words for an entry of the audit log, by PYBOSSA's name of what was changed; own keys of a project by that name. */
export function useAuditWords() {
  const { t } = useLingui()
  const known: Record<string, Words> = {
    name: { thing: t`Name`, did: t`changed the name` },
    short_name: { thing: t`Short name`, did: t`changed the short name, and with it the address` },
    description: { thing: t`Short description`, did: t`changed the short description` },
    long_description: { thing: t`Long description`, did: t`changed the long description` },
    category_id: { thing: t`Category`, did: t`moved the project to another category` },
    featured: { thing: t`Featured`, did: t`changed whether the project is featured` },
    allow_anonymous_contributors: {
      thing: t`Answers without an account`,
      did: t`changed whether people may answer without an account`,
    },
    zip_download: { thing: t`Downloads`, did: t`changed whether everyone may download the data` },
    passwd_hash: { thing: t`Password`, did: t`changed the project’s password` },
    secret_key: { thing: t`Secret key`, did: t`changed the secret key` },
    webhook: { thing: t`Webhook`, did: t`changed the webhook’s address` },
    owner_id: { thing: t`Owner`, did: t`gave the project to somebody else` },
    owners_ids: { thing: t`Co-owners`, did: t`changed who may manage the project` },
    task_presenter: { thing: t`Presenter`, did: t`changed the presenter` },
    tutorial: { thing: t`Tutorial`, did: t`changed the tutorial` },
    results: { thing: t`Results page`, did: t`changed the page about the results` },
    sched: { thing: t`Order of tasks`, did: t`changed how tasks are given out` },
    'task.n_answers': {
      thing: t`Answers for each task`,
      did: t`changed how many answers each task gets`,
    },
    'task.priority_0': { thing: t`Priority of tasks`, did: t`changed the priority of a task` },
    thumbnail: { thing: t`Picture`, did: t`changed the picture` },
    thumbnail_url: { thing: t`Address of the picture`, did: t`changed the address of the picture` },
    container: { thing: t`Folder of the picture`, did: t`changed the folder of the picture` },
    onesignal: { thing: t`Notifications`, did: t`changed the notifications in browsers` },
    autoimporter: { thing: t`Daily import`, did: t`changed the daily import` },
    published: { thing: t`Published`, did: t`published the project` },
    project: { thing: t`Project`, did: t`changed the project` },
  }
  const thingOf = (attribute: string) => known[attribute]?.thing ?? attribute
  return {
    thingOf,
    didWhat({ action, attribute }: AuditEntry): string {
      if (attribute === 'project' && action === 'create') return t`created the project`
      if (attribute === 'project' && action === 'delete') return t`deleted the project`
      if (attribute === 'autoimporter' && action === 'create') return t`set up the daily import`
      if (attribute === 'autoimporter' && action === 'delete') return t`stopped the daily import`
      return known[attribute]?.did ?? t`changed “${attribute}”`
    },
  }
}
