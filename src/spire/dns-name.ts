/**
 * Why the server refuses a DNS name in an entry, as near to its words as can be told; undefined where it takes it
 * (spire: pkg/common/x509util/dns.go at v1.14.2).
 */
export function dnsNameError(name: string): string | undefined {
  if (/[^ -~\t\r\n]/.test(name)) return 'name must be ascii'
  const stars = name.split('*').length - 1
  if (stars > 1) return 'too many wildcards'
  if (stars === 1 && !name.startsWith('*.')) return 'wildcard must be first label'
  const plain = (stars === 1 ? name.slice(2) : name).trim()
  if (plain === '') return 'empty or only whitespace'
  if (plain.endsWith('.')) return 'domain ends with dot'
  if (plain.length > 253) return 'idna error: invalid label'
  const wrong = plain.split('.').find((label) => !/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label))
  return wrong === undefined ? undefined : `idna error: invalid label "${wrong}"`
}
