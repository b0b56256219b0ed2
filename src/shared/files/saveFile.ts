/** Lets the reader keep a file under this name. */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Not at once: some browsers begin to read it later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Lets the reader keep a text as a file of this name. */
export function saveFile(name: string, content: string, type: 'text/csv' | 'application/json'): void {
  // Spreadsheets take a CSV for Latin-1 unless it begins with this.
  const mark = type === 'text/csv' ? '\uFEFF' : ''
  saveBlob(name, new Blob([mark + content], { type: `${type};charset=utf-8` }))
}
