/**
 * Puts a library of ours on the window so that it stays: presenters load the original as well, which would work on a frame that
 * stands empty. What others assign to the name is added to ours where it has no part of that name.
 */
export function ownGlobal(name: string, library: object): void {
  for (const key of Object.keys(library)) {
    const value: unknown = Reflect.get(library, key)
    Object.defineProperty(library, key, { enumerable: true, get: () => value, set() {} })
  }
  Object.defineProperty(window, name, {
    configurable: true,
    enumerable: true,
    get: () => library,
    set: (other: unknown) => {
      if (other === library || (typeof other !== 'object' && typeof other !== 'function') || !other) return
      for (const key of Object.keys(other))
        if (!(key in library)) Reflect.set(library, key, Reflect.get(other, key))
    },
  })
}
