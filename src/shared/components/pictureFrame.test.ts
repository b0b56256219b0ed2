// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { fitPictureFrame, pictureFrame } from './pictureFrame.ts'

const picture = Object.assign(document.createElement('img'), { alt: 'A cat' })
const framed = () => {
  const frame = pictureFrame(picture, new URL('https://pictures.example/cat.jpg'))
  document.body.replaceChildren(frame)
  return frame
}

test('the frame takes the shape of its picture', () => {
  const frame = framed()
  fitPictureFrame(frame, { width: 300, height: 200 })
  expect(frame.style.aspectRatio).toBe('300 / 200')
  expect(frame.style.width).toBe('300px')
})

test('a picture that does not come leaves its words', () => {
  fitPictureFrame(framed(), { width: 0, height: 0 })
  expect(document.body.innerHTML).toBe('A cat')
})

test.each([null, 'x', {}, { width: '9', height: 1 }])('%j is no shape', (message) => {
  const frame = framed()
  fitPictureFrame(frame, message)
  expect(frame.isConnected).toBe(true)
  expect(frame.style.width).toBe('')
})
