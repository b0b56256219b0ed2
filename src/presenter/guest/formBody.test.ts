import { expect, test } from 'vitest'
import { readBody } from './formBody.ts'

test('a form with a file becomes the JSON of any other answer, and the file beside it', () => {
  const form = new FormData()
  form.append('project_id', '7')
  form.append('task_id', '11')
  form.append('info', '{"legible":true}')
  form.append('file', new Blob(['ink']), 'sketch.png')
  const read = readBody(form)
  expect(JSON.parse(read?.text ?? '')).toEqual({ project_id: '7', task_id: '11', info: { legible: true } })
  expect(read?.file).toMatchObject({ name: 'sketch.png', blob: expect.objectContaining({ size: 3 }) as Blob })
})

test('text stays text, and what is neither is not read', () => {
  expect(readBody('{"a":1}')).toEqual({ text: '{"a":1}' })
  expect(readBody(new URLSearchParams({ a: 'b c' }))).toEqual({ text: 'a=b+c' })
  expect(readBody(new Uint8Array([1]))).toBeNull()
  const form = new FormData()
  form.append('info', 'no JSON')
  expect(readBody(form)).toEqual({ text: '{"info":"no JSON"}' })
})
