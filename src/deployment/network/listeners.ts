import type { PodTemplate } from '../../kubernetes/pod-template.ts'
import type { SpireConfig } from '../../spire/config.ts'
import { type Answer, mapAnswer } from '../../text/answer.ts'
import type { ControllerManager } from '../controller-manager.ts'
import type { Deployment } from '../deployment.ts'
import { healthChecksOf, type OidcProvider, oidcProvidersOf } from '../oidc.ts'

/** The TCP ports on which a pod's containers listen; undefined where one of them may listen on ports that nobody here knows. */
export function listenersOf(deployment: Deployment, pod: PodTemplate): ReadonlySet<number> | undefined {
  const { components, servers, agents, controllerManagers } = deployment
  const found = new Set<number>()
  for (const container of pod.containers) {
    if (container.init) continue
    const component = components.find((one) => one.container === container)
    const party = [...servers, ...agents].find((one) => one.component === component)
    const manager = controllerManagers.find((one) => one.component === component)
    if (party && component?.commandLine.has('serverPort').is !== 'known') return undefined
    const provider = component?.program === 'oidc-discovery-provider' ? oidcProvidersOf(deployment).find((one) => one.component === component) : undefined
    const ports = party?.config ? portsOf(party.config) : manager ? managerPorts(manager) : provider && providerPorts(provider)
    const flag = party?.component.commandLine.flags.get('serverPort')
    if (!ports) return undefined
    for (const port of flag ? [...ports, Number(flag.text)] : ports) found.add(port)
  }
  return found
}

/** spire: doc/spire_server.md, doc/spire_agent.md, doc/telemetry/telemetry_config.md at v1.14.2; undefined where one of them is not known. */
function portsOf(config: SpireConfig): readonly number[] | undefined {
  const { main, root } = config
  const health = root.block('health_checks')
  const endpoint = main.block('federation').block('bundle_endpoint')
  const prometheus = root.block('telemetry').block('Prometheus')
  // What is misspelt was to listen, too.
  if (main.isMisspelt('federation') || main.block('federation').isMisspelt('bundle_endpoint') || root.isMisspelt('telemetry')) return undefined
  return known([
    ...(config.kind === 'server' ? [main.int('bind_port')] : []),
    ...(when(health.bool('listener_enabled')) ? [numberOf(health.string('bind_port'))] : []),
    ...(endpoint.written ? [endpoint.int('port')] : []),
    ...(prometheus.written ? [prometheus.int('port')] : []),
    ...(when(main.bool('profiling_enabled')) ? [main.int('profiling_port')] : []),
  ])
}

/** spire-controller-manager: api/v1alpha1/controllermanagerconfig_loader.go at v0.6.6 */
function managerPorts({ config }: ControllerManager): readonly number[] | undefined {
  if (!config || config.yaml.document.error) return undefined
  const port = config.number('webhook.port')
  const addresses = [config.text('metrics.bindAddress'), config.text('health.healthProbeBindAddress')]
  if (port.is === 'unknown' || addresses.some(({ is }) => is === 'unknown')) return undefined
  const written = addresses.flatMap((address) => (address.is === 'known' ? Number(/:(\d+)$/.exec(address.value)?.[1] ?? 0) : []))
  return [
    port.is === 'known' ? port.value : 9443,
    ...(addresses[0]?.is === 'absent' ? [8080, 8082] : []),
    ...(addresses[1]?.is === 'absent' ? [8081, 8083] : []),
    ...written,
  ]
}

/** spire: support/oidc-discovery-provider/main.go at v1.14.2; before a socket some proxy listens, which nobody here knows. */
function providerPorts(provider: OidcProvider): readonly number[] | undefined {
  const { serving, config } = provider
  const health = healthChecksOf(provider)
  if (serving?.port === undefined || !health || config?.problems.some(({ fatal }) => fatal)) return undefined
  const ports = known(health.block.is === 'known' ? [health.port] : [])
  return ports && [...ports, serving.port]
}

function when(answer: Answer<boolean>): boolean {
  return answer.is === 'unknown' || (answer.is === 'known' && answer.value)
}

/** The health checks' port is a string in SPIRE, and 80 where it is left out (spire: pkg/common/health/config.go at v1.14.2). */
function numberOf(answer: Answer<string>): Answer<number> {
  if (answer.is === 'absent') return { is: 'known', value: 80, place: answer.place, from: 'default' }
  return mapAnswer(answer, Number)
}

/** All of the numbers, or none where one is not known; a setting that is left out and has no default is no port. */
function known(answers: readonly Answer<number>[]): readonly number[] | undefined {
  if (answers.some(({ is }) => is === 'unknown' || is === 'elsewhere')) return undefined
  return answers.flatMap((answer) => (answer.is === 'known' ? answer.value : []))
}
