import type { Container } from '../../kubernetes/container.ts'
import type { Answer } from '../../text/answer.ts'
import type { Place } from '../../text/source-file.ts'
import { type HttpProbe, type Probe, probesOf } from './health.ts'

/** Where a program answers health checks. */
export interface Answering {
  readonly port: number | undefined
  /** The paths that it answers, and all below them. */
  readonly paths: readonly string[] | undefined
  /** Other ports at which it answers something. */
  readonly others: readonly number[]
}

type AskingProbe = Probe & { readonly http: HttpProbe }

/** Why probes of a container never succeed. */
export type ProbeFault =
  /** All of them ask at another port: the program's own is the one to change. */
  | { readonly is: 'listener'; readonly asked: number; readonly probes: readonly AskingProbe[] }
  | { readonly is: 'port'; readonly asked: number; readonly place: Place }
  /** No port of the container is called so. */
  | { readonly is: 'name'; readonly name: string; readonly place: Place }
  | { readonly is: 'path'; readonly asked: string; readonly place: Place }

/** The probes that ask a container's own address over HTTP, without those of another listener of the program. */
export function healthProbes(container: Container, others: readonly number[]): readonly AskingProbe[] {
  return probesOf(container).flatMap((probe) => {
    const { http } = probe
    return http && http.host === undefined && !(http.port !== undefined && others.includes(http.port)) ? [{ ...probe, http }] : []
  })
}

/** What is wrong with the probes of a program that answers health checks. */
export function probeFaults(container: Container, { port, paths, others }: Answering): readonly ProbeFault[] {
  const probes = healthProbes(container, others)
  return [...(port === undefined ? [] : portFaults(probes, port)), ...(paths ? pathFaults(probes, paths, port) : [])]
}

function portFaults(probes: readonly AskingProbe[], port: number): readonly ProbeFault[] {
  const unnamed = probes.flatMap(({ http }): ProbeFault[] =>
    http.port === undefined && http.name !== undefined ? [{ is: 'name', name: http.name, place: http.portPlace }] : [],
  )
  const asking = probes.flatMap((probe) => (probe.http.port === undefined ? [] : [{ probe, asked: probe.http.port }]))
  const wrong = asking.filter(({ asked }) => asked !== port)
  const [first] = wrong
  const united = first && wrong.length === asking.length && wrong.every(({ asked }) => asked === first.asked)
  if (united && (wrong.length > 1 || first.probe.http.declared !== undefined))
    return [...unnamed, { is: 'listener', asked: first.asked, probes: wrong.map(({ probe }) => probe) }]
  return [...unnamed, ...wrong.map(({ probe, asked }): ProbeFault => ({ is: 'port', asked, place: probe.http.portPlace }))]
}

function pathFaults(probes: readonly AskingProbe[], paths: readonly string[], port: number | undefined): readonly ProbeFault[] {
  return probes.flatMap(({ http }): ProbeFault[] => {
    const asked = http.path?.split('?')[0]
    // At another port it is that which is said.
    if (asked === undefined || http.port === undefined || (port !== undefined && http.port !== port)) return []
    return paths.some((path) => asked === path || asked.startsWith(`${path}/`)) ? [] : [{ is: 'path', asked, place: http.pathPlace }]
  })
}

/** A path at which a program answers, with what it would be if nobody had changed it. */
export interface AnsweredPath {
  readonly usual: string
  readonly own: Answer<string>
}

/** Where the probe asks for the usual path, the one in the program's config that is another. */
export function slipOf(asked: string, paths: readonly AnsweredPath[]): Place | undefined {
  const path = paths.find(({ usual, own }) => usual === asked && own.is === 'known' && own.from === 'written' && own.value !== usual)
  return path?.own.is === 'known' ? path.own.place : undefined
}
