import { useLingui } from '@lingui/react/macro'

const LENGTHS = { min: 3, max: 35 }
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const FORBIDDEN = /[$#&/\\|\s]/

/** What PYBOSSA asks of a name, a user name and an address (CONTRACT.md F2, F4), for react-hook-form. */
export function useAccountRules() {
  const { t } = useLingui()
  const length = t`Use ${LENGTHS.min} to ${LENGTHS.max} characters.`
  const lengths = {
    minLength: { value: LENGTHS.min, message: length },
    maxLength: { value: LENGTHS.max, message: length },
  }
  return {
    fullname: { required: t`Enter your name.`, ...lengths },
    name: {
      required: t`Choose a user name.`,
      ...lengths,
      validate: (name: string) =>
        !FORBIDDEN.test(name) || t`Use letters, digits, dashes and dots: no spaces and none of $ # & / \\ |`,
    },
    email_addr: {
      required: t`Enter your e-mail address.`,
      pattern: { value: EMAIL, message: t`Enter an e-mail address such as name@example.org.` },
    },
  }
}
