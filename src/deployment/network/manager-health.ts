import { type Known, known, knownValue } from '../../text/answer.ts'
import type { ControllerManager } from '../controller-manager.ts'
import type { AnsweredPath } from './probe-faults.ts'

/** Where a controller manager answers probes (controller-runtime: pkg/manager/manager.go; spire-controller-manager: cmd/main.go at v0.6.6). */
export interface ManagerHealth {
  readonly address: Known<string>
  /** Undefined: it does not listen. */
  readonly port: number | undefined
  /** Undefined where one is written in a way that it may not start with. */
  readonly paths: readonly string[] | undefined
  readonly answered: readonly AnsweredPath[]
  /** The ports of its metrics and its webhook. */
  readonly others: readonly number[]
}

/** Undefined where its config is not known in this. */
export function managerHealth({ config }: ControllerManager): ManagerHealth | undefined {
  if (!config || config.yaml.document.error) return undefined
  const written = config.text('health.healthProbeBindAddress')
  // It is there, under another name.
  if (written.is === 'absent' && config.problems.some(({ code, path }) => code === 'unknown-key' && /^health/i.test(path))) return undefined
  const key = config.key('health.healthProbeBindAddress') ?? config.key('health')
  const address = written.is === 'absent' ? known('', key ?? written.place, 'default') : written
  if (address.is !== 'known') return undefined
  const port = address.value === '' || address.value === '0' ? undefined : portOf(address.value)
  // An address without a port is one that it exits on.
  if (port === undefined && address.value !== '' && address.value !== '0') return undefined
  const names = [config.text('health.livenessEndpointName'), config.text('health.readinessEndpointName')]
  const paths = names.map((name, index) => (name.is === 'absent' ? (index === 0 ? '/healthz' : '/readyz') : knownValue(name)))
  const answered = names.map((own, index) => ({ usual: index === 0 ? '/healthz' : '/readyz', own }))
  const metrics = knownValue(config.text('metrics.bindAddress'))
  const webhook = knownValue(config.number('webhook.port')) ?? 9443
  return {
    address,
    port,
    paths: paths.every((path): path is string => path?.startsWith('/') === true) ? paths : undefined,
    answered,
    others: [metrics === undefined ? 8080 : portOf(metrics), webhook].flatMap((one) => one ?? []),
  }
}

function portOf(address: string): number | undefined {
  const port = /:(\d+)$/.exec(address)?.[1]
  return port === undefined ? undefined : Number(port)
}
