import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useForm, type DefaultValues, type FieldValues, type Path } from 'react-hook-form'
import type { Endpoint, InputOf } from '#pybossa/endpoint.ts'
import { PybossaError } from '#pybossa/errors.ts'
import { loadWording } from '#shared/serverTexts/loadWording.ts'
import { callSignedIn } from '#shared/session/callSignedIn.ts'
import { useFailureWords } from './useFailureWords.ts'

interface AnyForm {
  readonly send: Endpoint
  readonly isDone: (reply: unknown) => boolean
}

/** Pages with several forms name each (CONTRACT.md V30). */
type FormKey = 'form' | 'password_form' | 'upload_form'

interface Answer extends Partial<
  Record<FormKey, { errors?: Record<string, string[]> | undefined } | null | undefined>
> {
  flash?: string | null | undefined
  next?: string | null | undefined
}

/**
 * A PYBOSSA form on react-hook-form: sends `values`, puts the server's `form.errors` on their fields (focus on the
 * first), everything else that went wrong into `formError`, and calls `onDone` with the reply. Nothing typed is lost
 * (CONTRACT.md §0 "Failure of a form POST"), also where the session is over: then the person signs in over the page.
 * @param about.toBody turns the values into what is sent, where these differ
 * @param about.answersIn which form of the reply holds the errors
 * @param about.describe own words for a failure; undefined leaves it to the general ones
 */
export function usePybossaForm<Values extends FieldValues>(
  form: AnyForm,
  about: {
    defaults: DefaultValues<Values>
    params?: Record<string, string | number>
    query?: Record<string, unknown>
    toBody?: (values: Values) => Record<string, unknown>
    answersIn?: FormKey
    describe?: (error: PybossaError) => string | undefined
    onDone: (reply: Answer, values: Values) => void | Promise<void>
  },
) {
  const { t, i18n } = useLingui()
  const describe = useFailureWords()
  const [formError, setFormError] = useState<string>()
  const [said, setSaid] = useState<Partial<Record<string, string>>>({})
  const { register, handleSubmit, formState, setError, setValue, getValues, watch, reset } = useForm<Values>({
    defaultValues: about.defaults,
    shouldFocusError: true,
  })

  const send = async (values: Values) => {
    setFormError(undefined)
    try {
      const input = { params: about.params, query: about.query, body: about.toBody?.(values) ?? values }
      const reply = (await callSignedIn(form.send, input as InputOf<Endpoint>)) as Answer
      if (form.isDone(reply)) {
        await about.onDone(reply, values)
        return
      }
      const refusals = Object.entries(reply[about.answersIn ?? 'form']?.errors ?? {})
      const word = await loadWording(i18n)
      setSaid(Object.fromEntries(refusals.map(([name, messages]) => [name, messages[0] ?? ''])))
      let isFirst = true
      for (const [name, messages] of refusals) {
        const message = messages[0]
        if (message === undefined || !(name in values)) continue
        setError(name as Path<Values>, { type: 'server', message: word(message) }, { shouldFocus: isFirst })
        isFirst = false
      }
      if (isFirst)
        setFormError(
          reply.flash
            ? word(reply.flash)
            : t`The server did not accept this. Check what you typed and try again.`,
        )
    } catch (error) {
      if (!(error instanceof PybossaError)) throw error
      setFormError(about.describe?.(error) ?? describe(error))
    }
  }

  const errorOf = (name: Path<Values>): string | undefined => {
    const message = name
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], formState.errors)
    return (message as { message?: string } | undefined)?.message
  }

  return {
    register,
    /** The error to show under a field, in the reader's language. */
    errorOf,
    /** What the server said of a field when it last refused, in its own English. */
    saidOf: (name: Path<Values>) => said[name],
    /** What concerns no field: shown above the submit button. */
    formError,
    submit: handleSubmit(send),
    isSending: formState.isSubmitting,
    isDirty: formState.isDirty,
    setValue,
    getValues,
    watch,
    /** Takes new values as the unchanged ones. */
    reset,
  }
}
