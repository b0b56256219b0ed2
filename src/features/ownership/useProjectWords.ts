import { useLingui } from '@lingui/react/macro'

/** PYBOSSA's own sentences at a project's forms (pybossa/forms/forms.py) in our words; undefined where we have none. */
export function useProjectWords(): (serverText: string | undefined) => string | undefined {
  const { t } = useLingui()
  return (serverText = '') => {
    if (/^short name is already taken/i.test(serverText))
      return t`Another project has this short name already. Choose another one.`
    if (/^name is already taken/i.test(serverText))
      return t`Another project has this name already. Choose another one.`
    if (/must provide a description/i.test(serverText)) return t`Say in a sentence what it is about.`
    if (/at most 255/i.test(serverText)) return t`This is longer than 255 characters.`
    return undefined
  }
}
