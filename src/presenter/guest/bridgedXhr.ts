import type { Bridge, Replied } from './bridge.ts'
import { readBody } from './formBody.ts'

interface Own {
  method: string
  url: string
  async: boolean
  state: number
  reply: Replied
  cancel?: () => void
}

const TYPE = 'application/json'

/**
 * An XMLHttpRequest whose requests to the site go through the wall and whose others stay what they were. It is a subclass, so that
 * jQuery finds `withCredentials`, `onload` properties and every event where it looks for them.
 * @param read reads an address: path and query when the request is the site's, else null
 * @param print says on the console why a request cannot work
 */
export function bridgeXhr(
  Native: typeof XMLHttpRequest,
  ask: Bridge['ask'],
  read: (url: string) => string | null,
  print: (text: string) => void,
): typeof XMLHttpRequest {
  return class XMLHttpRequest extends Native {
    #own: Own | null = null
    #timer: ReturnType<typeof setTimeout> | undefined

    override open(method: string, url: string | URL, ...rest: unknown[]): void {
      this.#own?.cancel?.()
      const address = read(String(url))
      this.#own = null
      if (address === null) return super.open.apply(this, [method, url, ...rest] as never)
      this.#own = {
        method: method.toUpperCase(),
        url: address,
        async: rest[0] !== false,
        state: 1,
        reply: null,
      }
      this.#say('readystatechange')
    }

    override send(body?: Document | XMLHttpRequestBodyInit | null): void {
      const own = this.#own
      if (!own) return super.send(body)
      if (own.state !== 1 || own.cancel)
        throw new DOMException('The object is not opened.', 'InvalidStateError')
      if (!own.async) {
        print(
          `${own.method} ${own.url} cannot wait (async: false): a presenter asks the site asynchronously.`,
        )
        throw new DOMException('Synchronous requests cannot leave the presenter.', 'NetworkError')
      }
      const isEmpty = body === undefined || body === null || own.method === 'GET'
      const given = isEmpty ? { text: null } : readBody(body)
      if (!given) {
        print(`${own.method} ${own.url} carries neither text nor a form: a presenter sends JSON.`)
        own.cancel = later(() => this.#end(own, null, 'error'))
        return
      }
      const { text, ...file } = given
      own.cancel = ask({ method: own.method, url: own.url, body: text, ...file }, (reply) => {
        this.#end(own, reply, reply ? 'load' : 'error')
      })
      if (this.timeout > 0) this.#timer = setTimeout(() => this.#stop(own, 'timeout'), this.timeout)
      this.#say('loadstart')
    }

    override abort(): void {
      const own = this.#own
      if (!own) return super.abort()
      if (own.cancel && own.state < 4) this.#stop(own, 'abort')
      own.state = 0
    }

    override setRequestHeader(name: string, value: string): void {
      if (!this.#own) super.setRequestHeader(name, value)
    }
    override getAllResponseHeaders(): string {
      return this.#own ? (this.#own.reply ? `content-type: ${TYPE}\r\n` : '') : super.getAllResponseHeaders()
    }
    override getResponseHeader(name: string): string | null {
      if (!this.#own) return super.getResponseHeader(name)
      return this.#own.reply && name.toLowerCase() === 'content-type' ? TYPE : null
    }
    override overrideMimeType(type: string): void {
      if (!this.#own) super.overrideMimeType(type)
    }

    override get readyState(): number {
      return this.#own ? this.#own.state : super.readyState
    }
    override get status(): number {
      return this.#own ? (this.#own.reply?.status ?? 0) : super.status
    }
    override get statusText(): string {
      return this.#own
        ? this.#own.reply
          ? this.#own.reply.status === 200
            ? 'OK'
            : 'FAILED'
          : ''
        : super.statusText
    }
    override get responseURL(): string {
      return this.#own ? (this.#own.reply ? this.#own.url : '') : super.responseURL
    }
    override get responseText(): string {
      return this.#own ? (this.#own.reply?.body ?? '') : super.responseText
    }
    override get responseXML(): Document | null {
      return this.#own ? null : super.responseXML
    }
    override get response(): unknown {
      const own = this.#own
      if (!own) return super.response
      const type = this.responseType
      if (type === '' || type === 'text') return own.reply?.body ?? ''
      if (!own.reply) return null
      if (type === 'blob') return new Blob([own.reply.body], { type: TYPE })
      if (type === 'arraybuffer') return new TextEncoder().encode(own.reply.body).buffer
      if (type !== 'json') return null
      try {
        return JSON.parse(own.reply.body) as unknown
      } catch {
        return null
      }
    }

    #end(own: Own, reply: Replied, outcome: 'load' | 'error'): void {
      if (this.#own !== own || own.state === 4) return
      clearTimeout(this.#timer)
      own.reply = reply
      if (reply) {
        for (const state of [2, 3]) {
          own.state = state
          this.#say('readystatechange')
        }
      }
      own.state = 4
      this.#say('readystatechange')
      this.#say(outcome)
      this.#say('loadend')
    }
    #stop(own: Own, why: 'abort' | 'timeout'): void {
      if (own.state === 4) return
      own.cancel?.()
      clearTimeout(this.#timer)
      own.reply = null
      own.state = 4
      this.#say('readystatechange')
      this.#say(why)
      this.#say('loadend')
    }
    #say(type: string): void {
      const loaded = this.#own?.reply?.body.length ?? 0
      this.dispatchEvent(
        type === 'readystatechange' ? new Event(type) : new ProgressEvent(type, { loaded, total: loaded }),
      )
    }
  }
}

function later(act: () => void): () => void {
  const timer = setTimeout(act)
  return () => clearTimeout(timer)
}
