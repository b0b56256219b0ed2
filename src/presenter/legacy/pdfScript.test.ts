// @vitest-environment jsdom
import { runInThisContext } from 'node:vm'
import { expect, test, vi } from 'vitest'
import { pdfScript } from './pdfScript.ts'

test('PDF.js has its one global and makes no code out of documents', async () => {
  const script = await pdfScript()
  // It would take this for Node.
  vi.stubGlobal('process', undefined)
  runInThisContext(script)
  vi.unstubAllGlobals()
  const { PDFJS } = window as unknown as { PDFJS: Record<string, unknown> }
  expect(PDFJS).toMatchObject({ version: '1.10.100', isEvalSupported: false })
  expect(typeof PDFJS['getDocument']).toBe('function')
})
