/** Where a project's data are on the site's CKAN (CONTRACT.md V45 `ckan_*`); undefined where there is none, or its address is no web address. */
export function datasetAddress(ckan_url: string | null, ckan_pkg_name: string | null): string | undefined {
  if (!ckan_url || !ckan_pkg_name || !/^https?:\/\//i.test(ckan_url)) return undefined
  const address = `${ckan_url.replace(/\/+$/, '')}/dataset/${encodeURIComponent(ckan_pkg_name)}`
  return URL.canParse(address) ? address : undefined
}
