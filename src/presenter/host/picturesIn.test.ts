import { expect, test } from 'vitest'
import { picturesIn } from './picturesIn.ts'

test('pictures of a task are found wherever its owner put them, and nothing else is', () => {
  const info = {
    url: '/uploads/user_2/galaxy-1.svg',
    pages: [{ scan: 'https://archive.example/a.JPG?w=800' }, 'no picture.png here'],
    sound: '/uploads/user_2/wren.wav',
    link: 'https://archive.example/record/12',
    same: '/uploads/user_2/galaxy-1.svg',
  }
  expect(picturesIn(info)).toEqual(['/uploads/user_2/galaxy-1.svg', 'https://archive.example/a.JPG?w=800'])
})

test("a task with hundreds of pictures does not empty the reader's data plan", () => {
  expect(picturesIn(Array.from({ length: 300 }, (_, i) => `/uploads/x/${i}.png`))).toHaveLength(6)
  expect(picturesIn(null)).toEqual([])
})
