import type { OnProgress, Unreadable } from './csvReport.ts'
import { SLICE_BYTES } from './readText.ts'

/** What a file's bytes say about its letters. */
export type EncodingGuess = { encoding: string; isGuess: boolean } | { unreadable: Unreadable }

const SAMPLE_BYTES = 1_000_000
/** Bytes that mean nothing in Windows-1252. */
const NO_LATIN = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

const begins = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte)

/**
 * Which encoding a file has: by its mark, by its bytes being good UTF-8 from beginning to end, else Windows-1252 where that is likely.
 * Other encodings of one or two bytes (Shift-JIS, Windows-1251 …) cannot be told from each other: `letters`.
 */
export async function guessEncoding(file: Blob, onProgress: OnProgress): Promise<EncodingGuess> {
  const start = new Uint8Array(await file.slice(0, SAMPLE_BYTES).arrayBuffer())
  if (start.length === 0) return { unreadable: 'nothing' }
  if (begins(start, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', isGuess: false }
  if (begins(start, 0xff, 0xfe)) return { encoding: 'utf-16le', isGuess: false }
  if (begins(start, 0xfe, 0xff)) return { encoding: 'utf-16be', isGuess: false }
  // Excel's own files: zip archives, and the older kind.
  if (begins(start, 0x50, 0x4b, 0x03, 0x04) || begins(start, 0xd0, 0xcf, 0x11, 0xe0))
    return { unreadable: 'spreadsheet' }
  const wide = guessWide(start)
  if (wide !== undefined) return wide
  if (await isUtf8(file, onProgress)) return { encoding: 'utf-8', isGuess: false }
  return looksLatin(start) ? { encoding: 'windows-1252', isGuess: true } : { unreadable: 'letters' }
}

/** Text of two bytes a letter has a zero in every other one; other files with zeros are no text. */
function guessWide(bytes: Uint8Array): EncodingGuess | undefined {
  let even = 0
  let odd = 0
  for (let at = 0; at < bytes.length; at++)
    if (bytes[at] === 0) {
      if (at % 2) odd++
      else even++
    }
  if (even + odd === 0) return undefined
  const half = bytes.length / 2
  if (odd > half * 0.3 && even < half * 0.05) return { encoding: 'utf-16le', isGuess: true }
  if (even > half * 0.3 && odd < half * 0.05) return { encoding: 'utf-16be', isGuess: true }
  return { unreadable: 'binary' }
}

async function isUtf8(file: Blob, onProgress: OnProgress): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; at < file.size; at += SLICE_BYTES) {
      const end = Math.min(at + SLICE_BYTES, file.size)
      decoder.decode(await file.slice(at, end).arrayBuffer(), { stream: end < file.size })
      onProgress(end, file.size)
    }
    return true
  } catch {
    return false
  }
}

// In Western languages accented letters stand alone among plain ones; elsewhere one follows the other.
function looksLatin(bytes: Uint8Array): boolean {
  let high = 0
  let beside = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    if (NO_LATIN.has(byte)) return false
    high++
    if ((bytes[at - 1] ?? 0) >= 0x80) beside++
  }
  return beside < high * 0.4
}
