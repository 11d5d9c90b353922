/**
 * What Go says of an address to listen on that has no port or too many colons; names and numbers of ports are for the system to judge.
 * (go: net/ipsock.go, SplitHostPort)
 */
export function addressError(address: string): string | undefined {
  const wrong = (why: string): string => `address ${address}: ${why}`
  const last = address.lastIndexOf(':')
  if (last === -1) return wrong('missing port in address')
  if (address.startsWith('[')) {
    const end = address.indexOf(']')
    if (end === -1) return wrong("missing ']' in address")
    if (end + 1 === address.length) return wrong('missing port in address')
    if (end + 1 !== last) return wrong(address[end + 1] === ':' ? 'too many colons in address' : 'missing port in address')
  } else if (address.slice(0, last).includes(':')) return wrong('too many colons in address')
  if (address.slice(address.startsWith('[') ? 1 : 0).includes('[')) return wrong("unexpected '[' in address")
  return address.slice(address.startsWith('[') ? address.indexOf(']') + 1 : 0).includes(']') ? wrong("unexpected ']' in address") : undefined
}
