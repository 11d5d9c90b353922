/** Whether Go's net.ParseIP takes a text: dotted IPv4 without leading zeros, or IPv6 (zones left out). */
export function isIp(text: string): boolean {
  return isIpv4(text) || isIpv6(text)
}

function isIpv4(text: string): boolean {
  const parts = text.split('.')
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
}

function isIpv6(text: string): boolean {
  if (!text.includes(':') || text.includes(':::')) return false
  const halves = text.split('::')
  if (halves.length > 2) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1) ?? ''
  const dotted = last.includes('.')
  if (dotted && !isIpv4(last)) return false
  const hex = dotted ? groups.slice(0, -1) : groups
  if (!hex.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return false
  const size = hex.length + (dotted ? 2 : 0)
  return halves.length === 2 ? size < 8 : size === 8
}

/** Whether Go's net.ParseCIDR takes a text. */
export function isCidr(text: string): boolean {
  const [, address, bits] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? []
  if (address === undefined || bits === undefined || !isIp(address) || (bits.length > 1 && bits.startsWith('0'))) return false
  return Number(bits) <= (isIpv4(address) ? 32 : 128)
}

/** Whether Go's resolver would ask for a name at all. (go: net/dnsclient.go isDomainName) */
export function isDomainName(text: string): boolean {
  if (text === '.') return true
  if (text === '' || text.length > 254 || (text.length === 254 && !text.endsWith('.'))) return false
  const name = text.endsWith('.') ? text.slice(0, -1) : text
  const labels = name.split('.')
  return labels.every((label) => label.length <= 63 && /^[a-zA-Z0-9_]([a-zA-Z0-9_-]*[a-zA-Z0-9_])?$/.test(label)) && /[^0-9.]/.test(name)
}
