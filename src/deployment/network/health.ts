import type { Probe as ProbeSpec } from 'kubernetes-types/core/v1.js'
import type { Container } from '../../kubernetes/container.ts'
import type { Field } from '../../kubernetes/field.ts'
import { type Answer, known } from '../../text/answer.ts'
import { nearest } from '../../text/did-you-mean.ts'
import type { Place } from '../../text/source-file.ts'
import type { Configured } from '../configured.ts'

/** Where a server or an agent answers health checks (spire: pkg/common/health/config.go at v1.14.2). */
export interface HealthListener {
  readonly enabled: Answer<boolean>
  readonly address: Answer<string>
  readonly port: Answer<string>
  readonly livePath: Answer<string>
  readonly readyPath: Answer<string>
  /** The `health_checks` block; where nobody wrote it, what should hold it. */
  readonly place: Place
}

/** Undefined where the config is not among the files or does not parse. */
export function healthListenerOf(configured: Configured): HealthListener | undefined {
  const block = configured.config?.file ? configured.block('health_checks') : undefined
  if (!block?.readable) return undefined
  return {
    enabled: or(block.bool('listener_enabled'), false, block.place),
    address: or(block.string('bind_address'), 'localhost', block.place),
    port: or(block.string('bind_port'), '80', block.place),
    livePath: or(block.string('live_path'), '/live', block.place),
    readyPath: or(block.string('ready_path'), '/ready', block.place),
    place: block.written ? block.place : holder(configured, block.place),
  }
}

/** A block that is not there has no text of its own: the program's own block stands for the config. */
function holder(configured: Configured, place: Place): Place {
  return configured.config?.main.place ?? place
}

function or<T>(answer: Answer<T>, value: T, place: Place): Answer<T> {
  return answer.is === 'absent' ? known(value, place, 'default') : answer
}

export type ProbeKind = 'startupProbe' | 'livenessProbe' | 'readinessProbe'

/** A probe of a container, as the kubelet runs it. */
export interface Probe {
  readonly kind: ProbeKind
  readonly field: Field<ProbeSpec>
  readonly http: HttpProbe | undefined
  /** Seconds until it has failed often enough, from the start of the container on. */
  readonly patience: number | undefined
}

export interface HttpProbe {
  /** Undefined: the pod's own address. */
  readonly host: string | undefined
  readonly path: string | undefined
  readonly pathPlace: Place
  /** The number; undefined where a name is in no container. */
  readonly port: number | undefined
  /** The name, where the port is written as one. */
  readonly name: string | undefined
  readonly portPlace: Place
  /** Where the number of a named port stands. */
  readonly declared: Place | undefined
  /** A port of the container that is called nearly so, where none is. */
  readonly near: Place | undefined
}

/** The probes of a container, in the order in which they run. */
export function probesOf(container: Container): readonly Probe[] {
  const kinds: readonly ProbeKind[] = ['startupProbe', 'livenessProbe', 'readinessProbe']
  return kinds.flatMap((kind) => {
    const field = container.field.get(kind)
    return field.exists ? [{ kind, field, http: httpOf(container, field), patience: patienceOf(field) }] : []
  })
}

function httpOf(container: Container, field: Field<ProbeSpec>): HttpProbe | undefined {
  const get = field.get('httpGet')
  if (!get.exists) return undefined
  const port = get.get('port')
  const path = get.get('path')
  const name = port.string === undefined || /^\d+$/.test(port.string) ? undefined : port.string
  const named = name === undefined ? undefined : container.ports.find((one) => one.get('name').string === name)?.get('containerPort')
  return {
    host: get.get('host').string,
    path: path.exists ? path.string : '/',
    pathPlace: path.exists ? path.place : get.place,
    port: name === undefined ? (port.number ?? (port.string === undefined ? undefined : Number(port.string))) : named?.number,
    name,
    portPlace: port.place,
    declared: named?.place,
    near:
      name === undefined || named ? undefined : container.ports.find((one) => nearest(name, [one.get('name').string ?? '']) !== undefined)?.get('name').place,
  }
}

/** kubernetes: pkg/apis/core/v1/defaults.go, SetDefaults_Probe: every 10 seconds, three times */
function patienceOf(field: Field<ProbeSpec>): number | undefined {
  const initial = field.get('initialDelaySeconds')
  const period = field.get('periodSeconds')
  const threshold = field.get('failureThreshold')
  if ([initial, period, threshold].some((one) => one.exists && one.number === undefined)) return undefined
  return (initial.number ?? 0) + (period.number ?? 10) * (threshold.number ?? 3)
}
