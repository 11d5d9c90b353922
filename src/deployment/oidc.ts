import type { Element } from '../spire/config.ts'
import { type Answer, absent, known, knownValue, unknown } from '../text/answer.ts'
import type { Place } from '../text/source-file.ts'
import { Configured } from './configured.ts'
import type { Deployment } from './deployment.ts'
import type { Server } from './server.ts'

/** From where an OIDC provider takes the keys that it publishes. */
export type KeySource = 'server_api' | 'workload_api' | 'file'

/** Where an OIDC provider serves its documents. */
export interface Serving {
  readonly way: 'insecure' | 'socket' | 'certificate' | 'acme'
  /** Undefined for a socket, and where it is not known. */
  readonly port: number | undefined
  /** Answers within its own pod only. */
  readonly local: boolean
  /** What says so. */
  readonly place: Place
}

/** An OIDC discovery provider: it publishes the keys with which a trust domain's JWT-SVIDs are verified. */
export class OidcProvider extends Configured {
  /** The servers whose tokens it vouches for: the one in its pod, else those of its trust domain, else the only one. */
  servers: readonly Server[] = []

  /** The names under which it answers; a request for any other is refused. */
  get domains(): Answer<readonly Element[]> {
    return this.config?.file ? this.config.main.strings('domains') : unknown('the config is not among the files')
  }

  /** Absent: it calls itself by the name that it is asked under. */
  get issuer(): Answer<string> {
    return this.config?.file ? this.config.main.string('jwt_issuer') : unknown('the config is not among the files')
  }

  /** Undefined where none is written, or several. */
  get source(): KeySource | undefined {
    const { config } = this
    const written = SOURCES.filter((name) => config?.root.block(name).written)
    return written.length === 1 ? written[0] : undefined
  }

  override get trustDomain(): Answer<string> {
    const block = this.config?.root.block('workload_api')
    if (!block) return unknown('the config is not among the files')
    return block.written ? block.string('trust_domain') : absent(block.place)
  }

  /** spire: support/oidc-discovery-provider/main.go, buildNetListener, at v1.14.2: the first of these that is set. */
  get serving(): Serving | undefined {
    if (!this.config?.file) return undefined
    const { main, root } = this.config
    const insecure = main.string('insecure_addr')
    if (insecure.is === 'known') return { way: 'insecure', ...addressOf(insecure.value), place: insecure.place }
    const socket = main.string('listen_socket_path')
    if (socket.is === 'known') return { way: 'socket', port: undefined, local: true, place: socket.place }
    const file = root.block('serving_cert_file')
    if (file.written) {
      const address = file.string('addr')
      return { way: 'certificate', ...addressOf(address.is === 'absent' ? ':443' : (knownValue(address) ?? '')), place: file.place }
    }
    const acme = root.block('acme')
    return acme.written ? { way: 'acme', port: 443, local: false, place: acme.place } : undefined
  }
}

const SOURCES: readonly KeySource[] = ['server_api', 'workload_api', 'file']

const found = new WeakMap<Deployment, readonly OidcProvider[]>()

/** The OIDC providers of a deployment; found once, and for nothing where there are none. */
export function oidcProvidersOf(deployment: Deployment): readonly OidcProvider[] {
  const before = found.get(deployment)
  if (before) return before
  const providers = deployment.components
    .filter(({ program }) => program === 'oidc-discovery-provider')
    .map((component) => {
      const provider = new OidcProvider(component, deployment.configOf(component))
      provider.servers = serversOf(provider, deployment)
      return provider
    })
  found.set(deployment, providers)
  return providers
}

function serversOf({ component, trustDomain, source }: OidcProvider, { servers }: Deployment): readonly Server[] {
  const beside = servers.filter(({ workload }) => workload === component.workload)
  if (beside.length > 0 && source !== 'workload_api') return beside
  const same = servers.filter((server) => trustDomain.is === 'known' && knownValue(server.trustDomain) === trustDomain.value)
  if (same.length > 0) return same
  return servers.length === 1 ? servers : []
}

/** The port of an address as Go's net package reads it. */
function addressOf(address: string): { readonly port: number | undefined; readonly local: boolean } {
  const [, host = '', port] = /^(.*):(\d+)$/.exec(address) ?? []
  return { port: port === undefined ? undefined : Number(port), local: isLoopback(host) }
}

/** Whether a host is answered within one network namespace only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || /^127\.\d+\.\d+\.\d+$/.test(host) || /^\[?::1\]?$/.test(host)
}

/** Where an OIDC provider answers probes; undefined where its config cannot be read. The block alone turns them on. */
export function healthChecksOf({
  config,
}: OidcProvider): { readonly block: Answer<true>; readonly port: Answer<number>; readonly live: Answer<string>; readonly ready: Answer<string> } | undefined {
  if (!config?.file) return undefined
  const block = config.root.block('health_checks')
  if (!block.readable) return undefined
  const port = block.int('bind_port')
  const or = (answer: Answer<string>, value: string): Answer<string> =>
    answer.is === 'absent' || knownValue(answer) === '' ? known(value, block.place, 'default') : answer
  return {
    block: block.written ? known(true, block.place) : absent(config.main.place),
    port: port.is === 'absent' || (port.is === 'known' && port.value <= 0) ? known(8008, block.place, 'default') : port,
    live: or(block.string('live_path'), '/live'),
    ready: or(block.string('ready_path'), '/ready'),
  }
}
