import { every, type Maybe, yesNo } from '../../kubernetes/selector.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import { formatDuration } from '../../spire/duration.ts'
import { knownValue } from '../../text/answer.ts'
import { HOLE } from '../../text/mapped-text.ts'
import type { Deployment } from '../deployment.ts'
import type { Identity } from './identities.ts'
import { handles, reconciles } from './managing.ts'
import type { EntryText } from './registration-entry.ts'

/** The identities that ClusterStaticEntries and entries made by command surely give to a workload: all their selectors are about it, and hold. */
export function staticIdentities(deployment: Deployment, workload: Workload): readonly Identity[] {
  return [...ofResources(deployment, workload), ...ofCommands(deployment, workload)]
}

function ofResources({ staticEntries, controllerManagers }: Deployment, workload: Workload): readonly Identity[] {
  return staticEntries.flatMap(({ object, spec, selectors }) => {
    const className = spec.get('className').answer('string')
    const taken =
      controllerManagers.length === 0 || controllerManagers.some((one) => handles(one, className) !== 'no' && reconciles(one, 'clusterStaticEntries') !== 'no')
    const texts = selectors.map((selector) => selector.string ?? '')
    if (!taken || texts.length === 0 || every(texts.map((text) => holds(text, workload))) !== 'yes') return []
    return {
      spiffeId: spec.get('spiffeID').string ?? '',
      parentId: spec.get('parentID').string ?? '',
      selectors: texts,
      dnsNames: spec
        .get('dnsNames')
        .items()
        .map((name) => name.string ?? ''),
      ttl: spec.get('x509SVIDTTL').scalar?.source,
      from: { kind: object.kind, name: object.name, place: object.place },
    }
  })
}

function ofCommands({ entries }: Deployment, workload: Workload): readonly Identity[] {
  return entries.flatMap(({ object, resource, command, place, spiffeId, parentId, selectors, dnsNames, lifetimes }) => {
    if (resource || command?.open || !spiffeId || !parentId || selectors.length === 0) return []
    if (every(selectors.map(({ text, whole }) => (whole ? holds(text, workload) : 'unknown'))) !== 'yes') return []
    const ttl = lifetimes.find(({ key }) => /^(?:-ttl|-x509SVIDTTL|x509_svid_ttl)$/.test(key))
    return {
      spiffeId: shown(spiffeId),
      parentId: shown(parentId),
      selectors: selectors.map(shown),
      dnsNames: dnsNames.map(shown),
      ttl: ttl && formatDuration(ttl.nanoseconds),
      from: { kind: object.kind, name: object.name, place },
    }
  })
}

/** What is not known stands as such. */
function shown({ text }: EntryText): string {
  return text.replaceAll(HOLE, '<unknown>')
}

/** Whether the Kubernetes workload attestor finds a selector on a pod (spire: doc/plugin_agent_workloadattestor_k8s.md at v1.14.2). */
function holds(selector: string, { pod }: Workload): Maybe {
  const [, key = '', value = ''] = /^k8s:([^:]+):([\s\S]*)$/.exec(selector) ?? []
  switch (key) {
    case 'ns':
      return pod.namespace === undefined ? 'unknown' : yesNo(pod.namespace === value)
    case 'sa': {
      const account = knownValue(pod.serviceAccount)
      return account === undefined ? 'unknown' : yesNo(account === value)
    }
    case 'container-name':
      return yesNo(pod.container(value) !== undefined)
    case 'pod-label': {
      const colon = value.indexOf(':')
      return yesNo(pod.labels.values.get(value.slice(0, colon))?.text === value.slice(colon + 1))
    }
    default:
      return 'unknown'
  }
}
