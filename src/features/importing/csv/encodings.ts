/** Encodings that browsers read and spreadsheets once wrote, as `TextDecoder` and as people call them. */
export const encodings: readonly { name: string; words: string }[] = [
  { name: 'utf-8', words: 'UTF-8' },
  { name: 'windows-1252', words: 'Windows-1252, Latin-1' },
  { name: 'windows-1250', words: 'Windows-1250 (Polski, Čeština, Magyar…)' },
  { name: 'windows-1251', words: 'Windows-1251 (Кириллица)' },
  { name: 'windows-1253', words: 'Windows-1253 (Ελληνικά)' },
  { name: 'windows-1254', words: 'Windows-1254 (Türkçe)' },
  { name: 'windows-1255', words: 'Windows-1255 (עברית)' },
  { name: 'windows-1256', words: 'Windows-1256 (العربية)' },
  { name: 'shift_jis', words: 'Shift-JIS (日本語)' },
  { name: 'euc-jp', words: 'EUC-JP (日本語)' },
  { name: 'gb18030', words: 'GB 18030 (简体中文)' },
  { name: 'big5', words: 'Big5 (繁體中文)' },
  { name: 'euc-kr', words: 'EUC-KR (한국어)' },
  { name: 'macintosh', words: 'Mac Roman' },
  { name: 'utf-16le', words: 'UTF-16' },
  { name: 'utf-16be', words: 'UTF-16 BE' },
]

export const wordsForEncoding = (name: string) => encodings.find((one) => one.name === name)?.words ?? name
