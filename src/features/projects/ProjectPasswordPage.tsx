import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState, type FormEvent } from 'react'
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router'
import { isPybossaError } from '#pybossa/errors.ts'
import { getProject } from '#pybossa/endpoints/projects.ts'
import { query } from '#shared/data/query.ts'
import { Page } from '#shared/Page.tsx'
import { addressOf } from '#shared/routing/Link.tsx'
import { paths } from '#shared/routing/paths.ts'
import { safeNext } from '#shared/routing/safeNext.ts'
import { Button } from '#ui/Button.tsx'
import { Drawing } from '#ui/Drawing.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PasswordInput } from '#ui/PasswordInput.tsx'
import { doorQuery } from './doorQuery.ts'
import { openProject } from './openProject.ts'

/** The door of a protected project (CONTRACT.md V61). Whoever is let in already is led on. */
export default function ProjectPasswordPage() {
  const { t } = useLingui()
  const { short_name = '' } = useParams()
  const [search] = useSearchParams()
  const client = useQueryClient()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [password, setPassword] = useState('')
  const [isOpening, setOpening] = useState(false)
  const [fieldError, setFieldError] = useState<string>()
  const [formError, setFormError] = useState<string>()
  const next = safeNext(search.get('next'), addressOf(paths.project, { short_name }))

  const project = query(getProject, { params: { short_name } })
  const { data, error } = useQuery({ ...project, retry: false })
  const { data: name } = useQuery({
    ...doorQuery(short_name),
    enabled: isPybossaError(error, 'passwordNeeded'),
  })
  if (isPybossaError(error, 'notFound')) throw error
  if (data) return <Navigate replace to={next} />

  const complain = (text: string) => {
    setFieldError(text)
    input.current?.focus()
  }

  const open = async () => {
    setFieldError(undefined)
    setFormError(undefined)
    if (password === '') return complain(t`Enter the password.`)
    setOpening(true)
    try {
      if (await openProject(short_name, password)) {
        await client.resetQueries({ queryKey: project.queryKey })
        await navigate(next, { replace: true })
      } else complain(t`This is not the password. Check it and try again: upper and lower case matter.`)
    } catch (failure) {
      setFormError(
        isPybossaError(failure, 'network')
          ? t`We cannot reach the server. Check your connection and try again.`
          : t`The server could not check the password. Try again in a moment.`,
      )
    } finally {
      setOpening(false)
    }
  }

  return (
    <Page title={t`This project is protected`} width="narrow">
      <div className="flex flex-col gap-6">
        <div className="flex flex-col gap-3">
          {/* The drawing has air around it; its ground line begins where the text does. */}
          <Drawing name="lock" className="-ms-7 h-32 w-40" />
          <h1 tabIndex={-1} className="text-3xl font-bold">
            <Trans>This project is protected</Trans>
          </h1>
          {name ? (
            <p dir="auto" className="text-xl font-semibold wrap-anywhere">
              {name}
            </p>
          ) : null}
          <p className="text-lg text-muted">
            <Trans>
              Its owner chose who may take part and gave those people a password. Ask the owner if you have
              none.
            </Trans>
          </p>
        </div>
        <form
          noValidate
          className="flex flex-col gap-5"
          onSubmit={(event: FormEvent) => {
            event.preventDefault()
            void open()
          }}
        >
          <Field
            label={t`Project password`}
            help={t`Not the password of your account. The project then stays open to you for half an hour.`}
            error={fieldError}
          >
            {(control) => (
              <PasswordInput
                {...control}
                ref={input}
                name="password"
                autoComplete="off"
                value={password}
                onChange={(event) => setPassword(event.target.value)}
                showLabel={t`Show password`}
                hideLabel={t`Hide password`}
              />
            )}
          </Field>
          {formError ? <Notice tone="danger">{formError}</Notice> : null}
          <div>
            <Button
              type="submit"
              variant="primary"
              size="lg"
              isBusy={isOpening}
              busyLabel={t`Checking the password`}
            >
              <Trans>Open the project</Trans>
            </Button>
          </div>
        </form>
      </div>
    </Page>
  )
}
