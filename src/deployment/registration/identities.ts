import type { Container } from '../../kubernetes/container.ts'
import { describe } from '../../kubernetes/object.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import type { Place } from '../../text/source-file.ts'
import type { ControllerManager } from '../controller-manager.ts'
import type { Deployment } from '../deployment.ts'
import { ignoredBy } from './managing.ts'
import { selectionOf } from './pod-selection.ts'
import { registrarIdentities } from './registrar-identities.ts'
import type { ClusterSpiffeId } from './registration.ts'
import { appliesTo, factsOf, managersOf } from './registrations.ts'
import { renderForPod, renderParent, selectorError, spiffeIdError, templateOf } from './rendering.ts'
import { staticIdentities } from './static-identities.ts'

/** An identity that a registration gives to a workload's pods; `<pod-uid>` and `<node-uid>` stand for what only the cluster knows. */
export interface Identity {
  readonly spiffeId: string
  readonly parentId: string
  readonly selectors: readonly string[]
  readonly dnsNames: readonly string[]
  readonly ttl: string | undefined
  readonly from: { readonly kind: string; readonly name: string; readonly place: Place }
}

/** Who gets which identity: a row for each workload, or for each of its containers where registrations tell them apart. */
export interface IdentityRow {
  readonly workload: Workload
  readonly container: Container | undefined
  readonly identities: readonly Identity[]
  /** Why no registration gives it one. */
  readonly none: string | undefined
}

const CONTAINER_NAME = 'k8s:container-name:'

/** What every workload of a deployment is, once its registrations are reconciled (spire-controller-manager: pkg/spireentry/reconciler.go at v0.6.6). */
export function identitiesOf(deployment: Deployment): readonly IdentityRow[] {
  return deployment.workloads.flatMap((workload) => identitiesOfWorkload(deployment, workload))
}

/** What one workload is. */
export function identitiesOfWorkload(deployment: Deployment, workload: Workload): readonly IdentityRow[] {
  const { identities, refusals } = clusterIdentities(deployment, workload)
  const registrar = registrarIdentities(deployment, workload)
  const all = unmasked([...identities, ...staticIdentities(deployment, workload), ...registrar.identities])
  const byContainer = all.some(({ selectors }) => selectors.some((selector) => selector.startsWith(CONTAINER_NAME)))
  const containers = byContainer ? workload.pod.containers : [undefined]
  return containers.map((container): IdentityRow => {
    const own = container ? all.filter(({ selectors }) => isFor(selectors, container)) : all
    return {
      workload,
      container,
      identities: own,
      none: own.length > 0 ? undefined : reason(deployment, workload, [...refusals, ...registrar.refusals], byContainer),
    }
  })
}

function isFor(selectors: readonly string[], { name }: Container): boolean {
  return selectors.every((selector) => !selector.startsWith(CONTAINER_NAME) || selector === `${CONTAINER_NAME}${name}`)
}

/** Of entries with one SPIFFE ID, parent and set of selectors, one is set. */
function unmasked(identities: readonly Identity[]): readonly Identity[] {
  const seen = new Set<string>()
  return identities.filter(({ spiffeId, parentId, selectors }) => {
    const key = [spiffeId, parentId, ...[...selectors].sort()].join(' ')
    return !seen.has(key) && seen.add(key)
  })
}

function clusterIdentities(deployment: Deployment, workload: Workload): { identities: readonly Identity[]; refusals: readonly string[] } {
  const identities: Identity[] = []
  const refusals: string[] = []
  const pairs = deployment.clusterSpiffeIds.flatMap((registration) => managersOf(deployment, registration).map((manager) => ({ registration, manager })))
  const served = new Set<ControllerManager | undefined>()
  for (const { registration, manager } of [...pairs].sort((a, b) => Number(a.registration.fallback) - Number(b.registration.fallback))) {
    if (registration.fallback && served.has(manager)) continue
    const applies = manager ? appliesTo(deployment, manager, registration, workload) : selected(deployment, registration, workload)
    if (applies === 'no') continue
    if (applies === 'unknown') {
      refusals.push(`${describe(registration.object)} may select it; the input does not say`)
      continue
    }
    const entry = entryOf(deployment, manager, registration, workload)
    if (typeof entry === 'string') refusals.push(`${describe(registration.object)} selects it, but ${entry}`)
    else {
      identities.push(entry)
      if (!registration.fallback) served.add(manager)
    }
  }
  return { identities, refusals }
}

function selected({ cluster }: Deployment, registration: ClusterSpiffeId, workload: Workload): 'yes' | 'no' | 'unknown' {
  const { namespace, pod } = selectionOf(cluster, registration, workload)
  if (namespace === 'no' || pod === 'no') return 'no'
  return namespace === 'yes' && pod === 'yes' ? 'yes' : 'unknown'
}

/** One entry, or why it is not made. */
function entryOf(deployment: Deployment, manager: ControllerManager | undefined, { object, spec }: ClusterSpiffeId, workload: Workload): Identity | string {
  const facts = factsOf(manager, deployment)
  const parentTemplate = manager?.config?.parentIDTemplate
  const parent = renderParent(parentTemplate?.is === 'known' ? parentTemplate.value : undefined, facts)
  const id = renderForPod(templateOf('spiffeIDTemplate', spec.get('spiffeIDTemplate').string), facts, workload)
  if (id.is === 'failed') return id.error
  const wrong = spiffeIdError(id, facts)
  if (wrong) return wrong.error
  if (id.is !== 'text' || parent.is !== 'text') return 'what its template makes cannot be known from the input'
  const selectors = ['k8s:pod-uid:<pod-uid>']
  for (const item of spec.get('workloadSelectorTemplates').items()) {
    const selector = renderForPod(templateOf('workloadSelectorTemplate', item.string), facts, workload)
    if (selector.is === 'failed') return selector.error
    if (selector.is !== 'text') return 'one of its selectors cannot be known from the input'
    const error = selectorError(selector.text)
    if (error !== undefined) return `invalid workload selector "${selector.text}": ${error}`
    selectors.push(selector.text)
  }
  const dnsNames: string[] = []
  for (const item of spec.get('dnsNameTemplates').items()) {
    const name = renderForPod(templateOf('dnsNameTemplate', item.string), facts, workload)
    if (name.is === 'failed') return name.error
    if (name.is === 'text' && !dnsNames.includes(name.text)) dnsNames.push(name.text)
  }
  return {
    spiffeId: id.text,
    parentId: parent.text,
    selectors,
    dnsNames,
    ttl: spec.get('ttl').scalar?.source,
    from: { kind: object.kind, name: object.name, place: object.place },
  }
}

function reason(deployment: Deployment, workload: Workload, refusals: readonly string[], byContainer: boolean): string {
  if (refusals.length > 0) return refusals.join('; ')
  const { clusterSpiffeIds, controllerManagers, staticEntries } = deployment
  if (clusterSpiffeIds.length === 0 && staticEntries.length === 0 && deployment.entries.length === 0) return 'no registration is among the files'
  const { namespace } = workload.pod
  for (const manager of controllerManagers) {
    const ignored = namespace === undefined ? undefined : ignoredBy(manager, namespace)
    if (ignored && ignored !== 'unknown') return `the controller manager ignores its namespace (${ignored.value})`
  }
  const taken = clusterSpiffeIds.filter((one) => selected(deployment, one, workload) === 'yes')
  if (taken.length > 0 && !byContainer) return `no controller manager takes the class of ${taken.map(({ object }) => describe(object)).join(', ')}`
  return byContainer ? "no registration's selectors name this container" : 'no registration selects it'
}
