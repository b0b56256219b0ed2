import type { PreferencesForm } from '#pybossa/endpoints/session.ts'

/** F22 as people fill it in: the lists as words with commas. */
export interface PreferenceValues {
  languages: string
  locations: string
  work_hours_from: string
  work_hours_to: string
  timezone: string
  user_type: string
  review: string
}

/** Whether the site asks for preferences: only then its form has these fields (CONTRACT.md F3, F22). */
export const hasPreferences = (form: Pick<PreferencesForm, 'languages'> | null | undefined) =>
  Boolean(form?.languages)

/** What the fields begin with. */
export const preferenceValues = (
  form: Partial<Omit<PreferencesForm, 'errors' | 'csrf'>> | null | undefined,
): PreferenceValues => ({
  languages: (form?.languages ?? []).join(', '),
  locations: (form?.locations ?? []).join(', '),
  work_hours_from: form?.work_hours_from ?? '',
  work_hours_to: form?.work_hours_to ?? '',
  timezone: form?.timezone ?? '',
  user_type: form?.user_type ?? '',
  review: form?.review ?? '',
})

const wordsOf = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

/** What is sent of them. */
export const preferenceBody = (values: PreferenceValues) => ({
  languages: wordsOf(values.languages),
  locations: wordsOf(values.locations),
  work_hours_from: values.work_hours_from,
  work_hours_to: values.work_hours_to,
  timezone: values.timezone.trim(),
  user_type: values.user_type.trim(),
  review: values.review.trim(),
})
