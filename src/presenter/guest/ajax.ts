import { createDeferred, type Deferred, type Promised } from './deferred.ts'

/** What our library needs to speak: jQuery's own, where a presenter has it, so that its `$.ajaxSetup` and events still hold. */
export interface Ajax {
  deferred<T>(): Deferred<T>
  send<T>(options: { url: string; type?: string; data?: string }): Promised<T>
}

interface JQueryPart {
  Deferred<T>(): Deferred<T>
  ajax<T>(options: object): Promised<T>
}

/** jQuery's if it is there, else a small one of our own over XMLHttpRequest. */
export function createAjax(jQuery: JQueryPart | undefined): Ajax {
  if (jQuery)
    return {
      deferred: () => jQuery.Deferred(),
      send: (options) =>
        jQuery.ajax({
          dataType: 'json',
          ...options,
          ...(options.type === 'POST' ? { contentType: 'application/json', processData: false } : {}),
        }),
    }
  return {
    deferred: createDeferred,
    send: <T>({ url, type = 'GET', data }: { url: string; type?: string; data?: string }) => {
      const done = createDeferred<T>()
      const xhr = new XMLHttpRequest()
      xhr.open(type, type === 'GET' && data ? `${url}?${data}` : url)
      xhr.onload = () => {
        if (xhr.status !== 200) done.reject(xhr, 'error')
        else done.resolve(JSON.parse(xhr.responseText) as T)
      }
      xhr.onerror = () => done.reject(xhr, 'error')
      xhr.send(type === 'GET' ? null : data)
      return done.promise()
    },
  }
}
