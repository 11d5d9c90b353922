import type { Container } from '../../kubernetes/container.ts'
import type { Answer } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import type { Configured } from '../configured.ts'
import { type HttpProbe, type Probe, probesOf } from './health.ts'

/** Where a program answers health checks. */
export interface Answering {
  readonly port: number | undefined
  /** Where the port is written, or would be. */
  readonly place: Place
  /** The paths that it answers, and all below them. */
  readonly paths: readonly string[] | undefined
  /** How these came about. */
  readonly answered: readonly AnsweredPath[]
  /** Other ports at which it answers something. */
  readonly others: readonly number[]
}

/** A probe that asks over HTTP. */
export type AskingProbe = Probe & { readonly http: HttpProbe }

/** A path at which a program answers, with what it would be if nobody had changed it. */
export interface AnsweredPath {
  readonly usual: string
  readonly own: Answer<string>
}

/** Why probes of a container never succeed. `place`: the text that differs from the others, or from what is usual. */
export type ProbeFault = PortFault | { readonly is: 'path'; readonly asked: string; readonly place: Place }

export type PortFault =
  /** All of them ask at another port: the program's own is the one to change. */
  | { readonly is: 'listener'; readonly asked: number; readonly probes: readonly AskingProbe[]; readonly place: Place }
  | { readonly is: 'port'; readonly asked: number; readonly place: Place }
  /** No port of the container is called so. */
  | { readonly is: 'name'; readonly name: string; readonly place: Place }

/** The probes that ask a container's own address over HTTP, without those of another listener of the program. */
export function healthProbes(container: Container, others: readonly number[]): readonly AskingProbe[] {
  return probesOf(container).flatMap((probe) => {
    const { http } = probe
    return http && http.host === undefined && !(http.port !== undefined && others.includes(http.port)) ? [{ ...probe, http }] : []
  })
}

/** The probes that ask a server or an agent for its health. */
export function ownHealthProbes(configured: Configured): readonly AskingProbe[] {
  const metrics = configured.block('telemetry')?.block('Prometheus').int('port')
  return healthProbes(configured.component.container, metrics?.is === 'known' ? [metrics.value] : [])
}

/** What is wrong with the probes of a program that answers health checks. */
export function probeFaults(container: Container, answering: Answering): readonly ProbeFault[] {
  const { port, place, others } = answering
  const probes = healthProbes(container, others)
  return [...(port === undefined ? [] : portFaults(probes, port, place)), ...pathFaults(probes, answering)]
}

/** What is wrong with the ports at which probes ask a program that answers at the port that is written at `place`. */
export function portFaults(probes: readonly AskingProbe[], port: number, place: Place): readonly PortFault[] {
  const unnamed = nameFaults(probes)
  const asking = probes.flatMap((probe) => (probe.http.port === undefined ? [] : [{ probe, asked: probe.http.port }]))
  const wrong = asking.filter(({ asked }) => asked !== port)
  const [first] = wrong
  const united = first && wrong.length === asking.length && wrong.every(({ asked }) => asked === first.asked)
  if (united && (wrong.length > 1 || first.probe.http.declared !== undefined))
    return [...unnamed, { is: 'listener', asked: first.asked, probes: wrong.map(({ probe }) => probe), place }]
  return [...unnamed, ...wrong.map(({ probe, asked }): PortFault => ({ is: 'port', asked, place: probe.http.portPlace }))]
}

/** Of several probes that ask at a port of one name, it is the port that is called otherwise. */
function nameFaults(probes: readonly AskingProbe[]): readonly PortFault[] {
  const names = new Set(probes.flatMap(({ http }) => (http.port === undefined ? (http.name ?? []) : [])))
  return [...names].flatMap((name) => {
    const asking = probes.filter(({ http }) => http.port === undefined && http.name === name)
    const [first] = asking
    if (!first) return []
    return [{ is: 'name', name, place: asking.length > 1 ? (first.http.near ?? first.http.portPlace) : first.http.portPlace }]
  })
}

/** Of several probes that ask for the usual path, which the program's config has changed, the config is at fault once. */
function pathFaults(probes: readonly AskingProbe[], { port, paths, answered }: Answering): readonly ProbeFault[] {
  const faults = new Map<Place, ProbeFault>()
  for (const { http } of probes) {
    const asked = http.path?.split('?')[0]
    // At another port it is that which is said.
    if (!paths || asked === undefined || http.port === undefined || (port !== undefined && http.port !== port)) continue
    if (paths.some((path) => asked === path || asked.startsWith(`${path}/`))) continue
    const place = slipOf(asked, answered) ?? http.pathPlace
    if (!faults.has(place)) faults.set(place, { is: 'path', asked, place })
  }
  return [...faults.values()]
}

/** Where the probe asks for the usual path, the one in the program's config that is another. */
function slipOf(asked: string, paths: readonly AnsweredPath[]): Place | undefined {
  const path = paths.find(({ usual, own }) => usual === asked && own.is === 'known' && own.from === 'written' && own.value !== usual)
  return path?.own.is === 'known' ? path.own.place : undefined
}
