/** Whether an entry of `service_account_allow_list` can match at all: `namespace:serviceaccount`, compared letter for letter (spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go at v1.14.2). */
export function isAllowListEntry(entry: string): boolean {
  return /^[a-z0-9]([-a-z0-9]*[a-z0-9])?:[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(entry)
}

/** What was meant by an entry in another form; undefined where that cannot be told. */
export function intendedEntry(entry: string): string | undefined {
  const meant = entry
    .trim()
    .replace(/^system:serviceaccount:/, '')
    .replace(/\s*[:/]\s*/, ':')
  return meant !== entry && isAllowListEntry(meant) ? meant : undefined
}
