import type { Field } from '../../kubernetes/field.ts'
import { type KubernetesObject, typed } from '../../kubernetes/object.ts'
import type { EntryText, RegistrationEntry } from './registration-entry.ts'

/** The fields of a SpiffeID, from which the legacy registrar makes an entry (spire: support/k8s/k8s-workload-registrar/mode-crd/api/spiffeid/v1beta1 at v1.5.6). */
interface SpiffeIdFields {
  spec: {
    parentId: string
    spiffeId: string
    selector: Partial<Record<SelectorField, string>> & { podLabel?: Record<string, string>; arbitrary?: string[] }
    dnsNames?: string[]
  }
}

type SelectorField = keyof typeof SELECTORS

const SELECTORS = {
  cluster: 'k8s_psat:cluster',
  agent_node_uid: 'k8s_psat:agent_node_uid',
  podName: 'k8s:pod-name',
  podUid: 'k8s:pod-uid',
  namespace: 'k8s:ns',
  serviceAccount: 'k8s:sa',
  containerName: 'k8s:container-name',
  containerImage: 'k8s:container-image',
  nodeName: 'k8s:node-name',
} as const

/** The entry that a SpiffeID asks for. */
export function entryOfSpiffeId(object: KubernetesObject): RegistrationEntry {
  const spec = typed<SpiffeIdFields>(object).get('spec')
  const selector = spec.get('selector')
  const named = (Object.keys(SELECTORS) as SelectorField[]).flatMap((name) => texts(selector.get(name), `${SELECTORS[name]}:`))
  const labels = selector
    .get('podLabel')
    .entries()
    .flatMap(([key, value]) => texts(value, `k8s:pod-label:${key}:`))
  const arbitrary = selector
    .get('arbitrary')
    .items()
    .flatMap((item) => texts(item, 'k8s:'))
  return {
    object,
    name: object.name,
    place: object.place,
    resource: undefined,
    command: undefined,
    spiffeId: texts(spec.get('spiffeId'), '')[0],
    parentId: texts(spec.get('parentId'), '')[0],
    selectors: [...named, ...labels, ...arbitrary],
    dnsNames: spec
      .get('dnsNames')
      .items()
      .flatMap((item) => texts(item, '')),
    lifetimes: [],
    local: true,
  }
}

function texts(field: Field<string | undefined>, prefix: string): readonly EntryText[] {
  const text = field.scalar?.source
  return text === undefined ? [] : [{ text: `${prefix}${text}`, place: field.place, whole: !text.includes('${') }]
}
