import { checkHostPorts } from './containers.ts'
import { address, dnsLabel, dnsSubdomain } from './formats.ts'
import { checkLabels } from './metadata.ts'
import { mappingIn, mappingsIn, numberOf, stringOf, type Visit, valueIn } from './visit.ts'

/** A pod's spec (kubernetes: pkg/apis/core/validation/validation.go, ValidatePodSpec). */
export function checkPodSpec(visit: Visit): void {
  checkUnique(visit)
  checkHostPortsOnce(visit)
  checkLabels(visit, 'nodeSelector')
  if (visit.boolean('hostNetwork') === true) for (const field of ['initContainers', 'containers']) checkHostPorts(visit, field)
  if (visit.string('dnsPolicy') === 'None' && !hasItems(mappingIn(visit.mapping, 'dnsConfig'), 'nameservers'))
    visit.refuse(['dnsPolicy'], {
      wrong: 'The dnsPolicy is None, and dnsConfig has no nameservers',
      todo: 'Add dnsConfig.nameservers, or write another dnsPolicy.',
      log: 'when `dnsPolicy` is None',
    })
  if (visit.object.kind === 'Pod') {
    for (const field of ['hostname', 'subdomain']) {
      const name = visit.string(field)
      const log = name === undefined || name === '' ? undefined : dnsLabel(name)
      if (log !== undefined)
        visit.refuse([field], {
          wrong: `${visit.path(field)} cannot be '${name}'`,
          todo: `The API server says: ${log}.`,
          log: `Invalid value: "${name}": ${log}`,
        })
    }
  } else if (hasItems(visit.mapping, 'ephemeralContainers'))
    visit.refuse(['ephemeralContainers'], {
      wrong: 'A template has no ephemeralContainers: they are put into pods that run',
      todo: 'Take them out.',
      log: 'Forbidden: ephemeral containers not allowed in pod template',
    })
  if (visit.boolean('hostPID') === true && visit.boolean('shareProcessNamespace') === true)
    visit.refuse(['shareProcessNamespace'], {
      wrong: 'hostPID and shareProcessNamespace are both true, and a pod has one of them',
      todo: 'Take shareProcessNamespace out.',
      log: 'Invalid value: true: ShareProcessNamespace and HostPID cannot both be enabled',
    })
  checkNetworkSettings(visit)
  const controller = CONTROLLERS.has(visit.object.kind)
  const policy = visit.string('restartPolicy')
  if (controller && (policy === 'Never' || policy === 'OnFailure'))
    visit.refuse(['restartPolicy'], {
      wrong: `The pods of a ${visit.object.kind} are always restarted, and restartPolicy says ${policy}`,
      todo: 'Take restartPolicy out, or make the object a Job.',
      log: `Unsupported value: "${policy}": supported values: "Always"`,
    })
  if (controller && visit.has('activeDeadlineSeconds'))
    visit.refuse(['activeDeadlineSeconds'], {
      wrong: `The pods of a ${visit.object.kind} run on, and activeDeadlineSeconds would end them`,
      todo: 'Take it out.',
      log: `Forbidden: activeDeadlineSeconds in ${visit.object.kind} is not Supported`,
    })
  for (const [index, container] of visit.items('initContainers').entries()) {
    if (valueIn(container, 'restartPolicy')) continue
    for (const field of ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle']) {
      if (!valueIn(container, field)) continue
      visit.refuse(
        ['initContainers', index, field],
        {
          wrong: `${visit.path('initContainers', index)} has a ${field}, and an init container runs to its end`,
          todo: 'Take it out, or write restartPolicy: Always to make it a sidecar.',
          log: 'Forbidden: may not be set for init containers without restartPolicy=Always',
        },
        container.get(field)?.key.place,
      )
    }
  }
}

/** dnsConfig and hostAliases. */
function checkNetworkSettings(visit: Visit): void {
  const servers = valueIn(mappingIn(visit.mapping, 'dnsConfig'), 'nameservers')
  if (servers?.kind === 'sequence') {
    if (servers.items.length > 3)
      visit.refuse(['dnsConfig', 'nameservers'], {
        wrong: `dnsConfig names ${servers.items.length} nameservers`,
        todo: 'Keep three.',
        log: 'must not have more than 3 nameservers',
      })
    visit.checkTexts(['dnsConfig', 'nameservers'], servers, address)
  }
  for (const [index, alias] of visit.items('hostAliases').entries()) {
    visit.checkTexts(['hostAliases', index, 'hostnames'], valueIn(alias, 'hostnames'), dnsSubdomain)
  }
}

const CONTROLLERS: ReadonlySet<string> = new Set(['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'])

/** Containers, and volumes, have names of their own. */
function checkUnique(visit: Visit): void {
  const lists: readonly (readonly [what: string, fields: readonly string[]])[] = [
    ['containers', ['initContainers', 'containers']],
    ['volumes', ['volumes']],
  ]
  for (const [what, fields] of lists) {
    const names = new Set<string>()
    for (const field of fields) {
      for (const [index, item] of visit.items(field).entries()) {
        const name = stringOf(valueIn(item, 'name'))
        if (name === undefined || name === '') continue
        if (names.has(name))
          visit.refuse([field, index, 'name'], {
            wrong: `Two ${what} of the pod are named '${name}'`,
            todo: 'Give them different names.',
            log: `Duplicate value: "${name}"`,
          })
        names.add(name)
      }
    }
  }
}

/** Two containers of a pod cannot have the same port of the host. */
function checkHostPortsOnce(visit: Visit): void {
  const taken = new Set<string>()
  for (const [index, container] of mappingsIn(visit.mapping, 'containers').entries()) {
    for (const [at, port] of mappingsIn(container, 'ports').entries()) {
      const host = numberOf(valueIn(port, 'hostPort')) ?? 0
      if (host === 0) continue
      const key = `${stringOf(valueIn(port, 'protocol')) || 'TCP'}/${stringOf(valueIn(port, 'hostIP')) ?? ''}/${host}`
      if (taken.has(key))
        visit.refuse(['containers', index, 'ports', at, 'hostPort'], {
          wrong: `Two ports of the pod are the host's port ${host}`,
          todo: 'Give them different ones.',
          log: `Duplicate value: "${key}"`,
        })
      taken.add(key)
    }
  }
}

function hasItems(mapping: Parameters<typeof valueIn>[0], field: string): boolean {
  const list = valueIn(mapping, field)
  return list?.kind === 'sequence' && list.items.length > 0
}
