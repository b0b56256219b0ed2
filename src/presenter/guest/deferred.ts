/** The part of jQuery's Deferred that presenters use; callbacks run synchronously, as in jQuery 2. */
export interface Deferred<T> extends Promised<T> {
  resolve(value?: T): this
  reject(...reason: unknown[]): this
  promise(): Promised<T>
}
export interface Promised<T> {
  done(act: (value: T) => unknown): this
  fail(act: (...reason: unknown[]) => unknown): this
  always(act: () => unknown): this
  then<U>(
    act?: ((value: T) => U | Promised<U>) | null,
    fail?: ((...reason: unknown[]) => unknown) | null,
  ): Promised<U>
  state(): string
}

/** A Deferred for presenters that bring no jQuery. */
export function createDeferred<T>(): Deferred<T> {
  let state = 'pending'
  let outcome: unknown[] = []
  const callbacks: { when: string; act: (...values: never[]) => unknown }[] = []
  const settle = (next: string, values: unknown[]) => {
    if (state !== 'pending') return
    state = next
    outcome = values
    for (let entry = callbacks.shift(); entry; entry = callbacks.shift()) run(entry)
  }
  const run = ({ when, act }: { when: string; act: (...values: never[]) => unknown }) => {
    if (when === state || when === 'always') act(...(outcome as never[]))
  }
  const on = (when: string, act: (...values: never[]) => unknown) => {
    if (state === 'pending') callbacks.push({ when, act })
    else run({ when, act })
  }
  const self: Deferred<T> = {
    resolve: (value) => (settle('resolved', [value]), self),
    reject: (...reason) => (settle('rejected', reason), self),
    done: (act) => (on('resolved', act), self),
    fail: (act) => (on('rejected', act), self),
    always: (act) => (on('always', act), self),
    state: () => state,
    promise: () => self,
    // oxlint-disable-next-line unicorn/no-thenable -- presenters chain, and may await, what jQuery gave them
    then: <U>(
      act?: ((value: T) => U | Promised<U>) | null,
      fail?: ((...reason: unknown[]) => unknown) | null,
    ) => {
      const next = createDeferred<U>()
      const pass = (value: unknown) => {
        if (isPromised<U>(value))
          value.then(
            (inner) => void next.resolve(inner),
            (...reason) => void next.reject(...reason),
          )
        else next.resolve(value as U)
      }
      on('resolved', (value: T) => pass(act ? act(value) : value))
      on('rejected', (...reason: unknown[]) => (fail ? pass(fail(...reason)) : void next.reject(...reason)))
      return next
    },
  }
  return self
}

function isPromised<U>(value: unknown): value is Promised<U> {
  return typeof (value as Promised<U> | null | undefined)?.then === 'function'
}
