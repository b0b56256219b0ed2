import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import { call } from '#pybossa/client.ts'
import type { Endpoint } from '#pybossa/endpoint.ts'
import { getProjectRow, listProjectStats } from '#pybossa/endpoints/api.ts'
import { listTasks } from '#pybossa/endpoints/apiTasks.ts'
import { isPybossaError } from '#pybossa/errors.ts'
import { announce } from '#shared/announce/announce.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { CodeSample } from './CodeSample.tsx'
import { asShown } from './asShown.ts'

/** An endpoint's answer whole, where ours reads only what it needs. */
const whole = <E extends Endpoint>(endpoint: E) => ({ ...endpoint, reply: z.unknown() })
const wholeProject = whole(getProjectRow)
const wholeTasks = whole(listTasks)
const wholeStats = whole(listProjectStats)

// As a visitor: an owner would get the secrets of his project shown.
const options = { asVisitor: true }
const examples = {
  project: {
    address: (id: number) => `/api/project/${id}`,
    ask: (id: number) => call(wholeProject, { params: { id } }, options),
  },
  tasks: {
    address: (id: number) => `/api/task?project_id=${id}&limit=1&all=1`,
    ask: (id: number) => call(wholeTasks, { query: { project_id: id, limit: 1 } }, options),
  },
  stats: {
    address: (id: number) => `/api/projectstats?project_id=${id}&all=1`,
    ask: (id: number) => call(wholeStats, { query: { project_id: id } }, options),
  },
}
type Example = keyof typeof examples

interface Answer {
  text: string
  milliseconds: number
}

/** A request that the reader sends to this very server, and what it answers. */
export function LiveExample({ projectId }: { projectId: number }) {
  const { t, i18n } = useLingui()
  const [example, setExample] = useState<Example>('project')
  const [answer, setAnswer] = useState<Answer>()
  const [failure, setFailure] = useState<string>()
  const [isAsking, setAsking] = useState(false)
  const address = location.origin + examples[example].address(projectId)

  const describe = (error: unknown) => {
    if (isPybossaError(error, 'network')) return t`The server could not be reached.`
    if (isPybossaError(error, 'rateLimited'))
      return t`The server asks to slow down. Try again in a few minutes.`
    if (isPybossaError(error, 'notFound', 'forbidden', 'signInNeeded'))
      return t`The server does not show this to visitors.`
    return t`The server could not answer. Try again in a moment.`
  }
  const send = async () => {
    setAsking(true)
    setFailure(undefined)
    const start = performance.now()
    try {
      const text = asShown(await examples[example].ask(projectId))
      setAnswer({ text, milliseconds: performance.now() - start })
      announce(t`The server answered.`)
    } catch (error) {
      setAnswer(undefined)
      setFailure(describe(error))
    }
    setAsking(false)
  }
  const names: [Example, string][] = [
    ['project', t`A project`],
    ['tasks', t`One of its tasks`],
    ['stats', t`Its numbers`],
  ]
  const took = answer ? i18n.number(Math.max(1, Math.round(answer.milliseconds))) : ''
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <Field label={t`Ask for`}>
        {(control) => (
          <SelectInput
            {...control}
            value={example}
            onChange={(event) => {
              setExample(event.target.value as Example)
              setAnswer(undefined)
              setFailure(undefined)
            }}
          >
            {names.map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <CodeSample label={t`The request`}>{`curl '${address}'`}</CodeSample>
      <Button
        variant="primary"
        className="self-start"
        isBusy={isAsking}
        busyLabel={t`Asking the server`}
        onClick={() => void send()}
      >
        <Trans>Send this request</Trans>
      </Button>
      {failure ? <Notice tone="warning">{failure}</Notice> : null}
      {answer ? (
        <figure className="flex min-w-0 flex-col gap-2">
          <figcaption className="text-sm text-muted">
            <Trans>What the server answered after {took} ms. Long texts are shortened.</Trans>
          </figcaption>
          <pre
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            role="region"
            aria-label={t`The answer`}
            className="max-h-96 overflow-auto rounded-md bg-sunken p-4 font-mono text-sm"
          >
            {answer.text}
          </pre>
        </figure>
      ) : null}
    </div>
  )
}
