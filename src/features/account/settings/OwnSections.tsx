import type { MyProfile } from '#pybossa/endpoints/session.ts'
import type { UpdatePage } from '#pybossa/endpoints/settings.ts'
import { hasPreferences } from '../preferenceValues.ts'
import { ApiKeySection } from './ApiKeySection.tsx'
import { DataSection } from './DataSection.tsx'
import { DeleteSection } from './DeleteSection.tsx'
import { knowsOtherAccounts, OauthSection } from './OauthSection.tsx'
import { PasswordSection } from './PasswordSection.tsx'
import { PreferencesSection } from './PreferencesSection.tsx'
import { ServicesSection } from './ServicesSection.tsx'
import type { Stored } from './useProfileForm.ts'

/** What only the person themselves can set, or take along. */
export function OwnSections({ mine, page, stored }: { mine: MyProfile; page: UpdatePage; stored: Stored }) {
  const { user, form, projects_published, projects_draft } = mine
  // The page itself may have said who is there: the rest is on its way.
  if (!projects_published || !projects_draft) return null
  const owned = [...projects_published, ...projects_draft].filter((project) => project.owner_id === user.id)
  return (
    <>
      {page.show_passwd_form === false ? null : <PasswordSection name={stored.name} />}
      {form && hasPreferences(form) ? <PreferencesSection name={stored.name} form={form} /> : null}
      <ApiKeySection id={user.id} name={stored.name} />
      <ServicesSection id={user.id} ckanKey={page.form.ckan_api ?? ''} />
      {knowsOtherAccounts(user) ? <OauthSection /> : null}
      <DataSection name={stored.name} address={stored.email_addr} />
      <DeleteSection id={user.id} name={stored.name} address={stored.email_addr} owned={owned} />
    </>
  )
}
