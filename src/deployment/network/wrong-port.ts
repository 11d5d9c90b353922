import type { Listener, Port, Service } from '../../kubernetes/service.ts'
import { type Known, knownValue } from '../../text/answer.ts'
import type { Deployment } from '../deployment.ts'
import { bindPort, type Dialling, declares, diallings, endOf } from './dialling.ts'

interface Dialled {
  readonly service: Service
  readonly dialled: Known<number>
}

/** Why an agent that dials a Service of its server does not come to the port that the server listens on. */
export type WrongPort =
  /** The Service is headless: there is no port in between. */
  | (Dialled & { readonly is: 'direct'; readonly bind: Known<number> })
  /** The Service has no such port, only these. */
  | (Dialled & { readonly is: 'agent'; readonly numbers: readonly number[] })
  /** All agents dial the port that the server listens on; the Service leads there from another one. */
  | (Dialled & { readonly is: 'service'; readonly port: Port })
  /** The port leads to another one of the server's pod. */
  | (Dialled & { readonly is: 'target'; readonly port: Port; readonly bind: Known<number> })
  /** The port leads to what the server's container names as its own. */
  | (Dialled & { readonly is: 'server'; readonly port: Port; readonly bind: Known<number>; readonly end: Listener })

/** One for every agent that it is true of. */
export function wrongPorts(deployment: Deployment): readonly WrongPort[] {
  const all = diallings(deployment)
  return all.flatMap((dialling) => wrongPort(dialling, all) ?? [])
}

function wrongPort({ host, port: dialled, server, leading }: Dialling, all: readonly Dialling[]): WrongPort | undefined {
  if (host.is !== 'service' || dialled.is !== 'known' || !leading.some(({ object }) => object === host.service.object)) return undefined
  const { service } = host
  const bind = bindPort(server)
  const numbers = service.ports.flatMap((one) => one.port ?? [])
  if (service.ports.length === 0 || numbers.length < service.ports.length) return undefined
  if (service.headless) return bind.is === 'known' && bind.value !== dialled.value ? { is: 'direct', service, dialled, bind } : undefined
  const port = service.ports.find((one) => one.port === dialled.value)
  if (!port) {
    const united = bind.is === 'known' && bind.value === dialled.value && all.every((one) => one.server !== server || knownValue(one.port) === bind.value)
    const other = united ? service.ports.find((one) => endOf(one, server)?.number === bind.value) : undefined
    return other ? { is: 'service', service, dialled, port: other } : { is: 'agent', service, dialled, numbers }
  }
  const end = endOf(port, server)
  if (bind.is !== 'known' || end?.number === bind.value) return undefined
  const own = end?.container === server.component.container && !declares(server, bind.value)
  return end && own ? { is: 'server', service, dialled, port, bind, end } : { is: 'target', service, dialled, port, bind }
}
