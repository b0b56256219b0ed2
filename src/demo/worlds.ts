import { plantSeed } from './plantSeed.ts'
import type { SiteSeed } from './seedShape.ts'
import { Store } from './store.ts'
import { createWorld, type DemoSettings, type World } from './world.ts'

const kept = 40

/** The sites of one demo: the main one, kept in a file if there is one, and private copies of the fresh site by name. */
export class Worlds {
  readonly #seed: SiteSeed
  readonly #settings: DemoSettings
  readonly #now: () => number
  readonly #main: World
  readonly #private = new Map<string, World>()
  #template: Uint8Array | undefined

  constructor(seed: SiteSeed, settings: DemoSettings, now: () => number, file = ':memory:') {
    this.#seed = seed
    this.#settings = settings
    this.#now = now
    const { store, isNew } = Store.open(file)
    if (isNew) {
      plantSeed(store, seed, now())
      if (file === ':memory:') this.#template = store.db.serialize()
    }
    this.#main = this.#world(store)
  }

  /** The world of this name, made when first asked for; without a name the main one. The 40 last used stay alive. */
  get(name: string | undefined): World {
    if (!name) return this.#main
    const world = this.#private.get(name) ?? this.#world(Store.copy(this.#fresh()))
    this.#private.delete(name)
    this.#private.set(name, world)
    const [oldest] = this.#private.keys()
    if (this.#private.size > kept && oldest !== undefined) {
      this.#private.get(oldest)?.store.close()
      this.#private.delete(oldest)
    }
    return world
  }

  close(): void {
    for (const world of [this.#main, ...this.#private.values()]) world.store.close()
    this.#private.clear()
  }

  #world(store: Store): World {
    return createWorld({ store, seed: this.#seed, settings: this.#settings, now: this.#now })
  }

  #fresh(): Uint8Array {
    if (this.#template) return this.#template
    const { store } = Store.open(':memory:')
    plantSeed(store, this.#seed, this.#now())
    this.#template = store.db.serialize()
    store.close()
    return this.#template
  }
}
