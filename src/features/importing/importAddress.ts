/** Whether PYBOSSA's importers would take this for an address: http or https, and a host with a dot in it (CONTRACT.md §1.3). */
export function isImportAddress(text: string): boolean {
  if (!URL.canParse(text.trim())) return false
  const { protocol, hostname } = new URL(text.trim())
  return /^https?:$/.test(protocol) && hostname.includes('.')
}
