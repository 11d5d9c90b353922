/** What is wrong with a value, in the API server's own words; undefined where nothing is. */
export type Format = (value: string) => string | undefined

/** Names in the API (kubernetes: apimachinery/pkg/util/validation/validation.go). */
export const dnsLabel: Format = (value) => {
  if (value.length > 63) return 'must be no more than 63 characters'
  if (value.includes('.') && DNS_SUBDOMAIN.test(value)) return 'must not contain dots'
  return DNS_LABEL.test(value)
    ? undefined
    : "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character"
}

export const dnsSubdomain: Format = (value) => {
  if (value.length > 253) return 'must be no more than 253 characters'
  return DNS_SUBDOMAIN.test(value)
    ? undefined
    : "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character"
}

/** A Service's name. */
export const dns1035Label: Format = (value) => {
  if (value.length > 63) return 'must be no more than 63 characters'
  return /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(value)
    ? undefined
    : "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character"
}

/** `*.example.org` as well. */
export const wildcardSubdomain: Format = (value) => (value.startsWith('*.') ? dnsSubdomain(value.slice(2)) : dnsSubdomain(value))

/** A role's or a binding's name. */
export const pathSegment: Format = (value) => {
  if (value === '.' || value === '..') return `may not be '${value}'`
  const [bad] = /[/%]/.exec(value) ?? []
  return bad === undefined ? undefined : `may not contain '${bad}'`
}

export const qualifiedName: Format = (value) => {
  const parts = value.split('/')
  const name = parts.at(-1) ?? ''
  if (parts.length > 2) return 'a qualified name must consist of alphanumeric characters'
  if (parts.length === 2) {
    if (parts[0] === '') return 'prefix part must be non-empty'
    const prefix = dnsSubdomain(parts[0] ?? '')
    if (prefix !== undefined) return `prefix part ${prefix}`
  }
  if (name === '') return 'name part must be non-empty'
  if (name.length > 63) return 'name part must be no more than 63 characters'
  return QUALIFIED.test(name)
    ? undefined
    : "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"
}

/** Case counts nothing in an annotation's key. */
export const annotationKey: Format = (value) => qualifiedName(value.toLowerCase())

export const labelValue: Format = (value) => {
  if (value.length > 63) return 'must be no more than 63 characters'
  return value === '' || QUALIFIED.test(value)
    ? undefined
    : "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"
}

/** Since 1.32 nearly anything; that is what can be said without knowing the cluster. */
export const environmentName: Format = (value) =>
  /^[ -<>-~]+$/.test(value) ? undefined : "a valid environment variable name must consist only of printable ASCII characters other than '='"

export const configKey: Format = (value) => {
  if (value.length > 253) return 'must be no more than 253 characters'
  if (!/^[-._a-zA-Z0-9]+$/.test(value)) return "a valid config key must consist of alphanumeric characters, '-', '_' or '.'"
  if (value === '.') return "must not be '.'"
  if (value === '..') return "must not be '..'"
  return value.startsWith('..') ? "must not start with '..'" : undefined
}

export const portName: Format = (value) => {
  if (value.length > 15) return 'must be no more than 15 characters'
  if (!/^[-a-z0-9]+$/.test(value)) return 'must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)'
  if (!/[a-z]/.test(value)) return 'must contain at least one letter (a-z)'
  if (value.includes('--')) return 'must not contain consecutive hyphens'
  return value.startsWith('-') || value.endsWith('-') ? 'must not begin or end with a hyphen' : undefined
}

export const address: Format = (value) => (addressVersion(value) === 0 ? 'must be a valid IP address' : undefined)

export const cidr: Format = (value) => {
  const [ip = '', bits = '', ...more] = value.split('/')
  const version = addressVersion(ip)
  const valid = more.length === 0 && version !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
  return valid ? undefined : 'must be a valid CIDR value'
}

/** A path below something else. */
export const localPath: Format = (value) => {
  if (value.startsWith('/')) return 'must be a relative path'
  return backsteps(value)
}

export const backsteps: Format = (value) => (value.split('/').includes('..') ? "must not contain '..'" : undefined)

/** The name of a webhook, of a CSI driver's translations: at least three parts. */
export const fullyQualified: Format = (value) =>
  dnsSubdomain(value) ?? (value.split('.').length < 3 ? 'should be a domain with at least three segments separated by dots' : undefined)

/** `/apis/x/{name}`, as a webhook's Service path. */
export const webhookPath: Format = (value) => {
  if (!value.startsWith('/')) return "must start with a '/'"
  const steps = value.slice(1).replace(/\/$/, '').split('/')
  if (value === '/') return undefined
  return steps.some((step) => step === '' || dnsSubdomain(step) !== undefined) ? 'segment' : undefined
}

/** 4, 6, or 0 for what is no address. */
export function addressVersion(text: string): 0 | 4 | 6 {
  if (V4.test(text)) return 4
  const [head = '', tail, ...more] = text.split('::')
  if (more.length > 0) return 0
  const parts = [head, tail ?? ''].flatMap((half) => (half === '' ? [] : half.split(':')))
  // The last two groups may be written as the older kind of address.
  const mixed = V4.test((tail ?? head).split(':').at(-1) ?? '')
  const count = mixed ? parts.length + 1 : parts.length
  const groups = mixed ? parts.slice(0, -1) : parts
  return groups.every((part) => /^[0-9a-fA-F]{1,4}$/.test(part)) && (tail === undefined ? count === 8 : count < 8) ? 6 : 0
}

const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
const QUALIFIED = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/
