import type { Block } from '../../spire/config.ts'
import { isIp } from '../../spire/ip.ts'
import { knownValue } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { Server } from '../server.ts'

/** Where a server hands its bundle to partners. */
export interface BundleEndpoint {
  readonly block: Block
  readonly port: number
  /** Of the port. */
  readonly place: Place
  /** Its certificate comes from an ACME service, over this block. */
  readonly acme: Block | undefined
}

/** Undefined where a server has none, and where its settings are wrong in themselves. */
export function bundleEndpointOf({ config }: Server): BundleEndpoint | undefined {
  const block = config?.main.block('federation').block('bundle_endpoint')
  if (!config || !block?.written || !block.readable) return undefined
  const port = block.int('port')
  const address = knownValue(block.string('address'))
  if (port.is !== 'known' || port.value === 0 || (address !== undefined && !isIp(address))) return undefined
  if (config.problems.some(({ fatal, path }) => fatal && path.startsWith('server.federation'))) return undefined
  const acme = [block.block('acme'), block.block('profile').block('https_web').block('acme')].find(({ written }) => written)
  return { block, port: port.value, place: port.place, acme }
}
