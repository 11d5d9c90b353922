import type { Service } from 'kubernetes-types/core/v1.js'
import type { LabelSelector } from 'kubernetes-types/meta/v1.js'
import type { ClusterRole, RoleBinding } from 'kubernetes-types/rbac/v1.js'
import { Cluster, isClusterScoped } from './cluster.ts'
import { entriesOf } from './data.ts'
import type { Headline } from './headline.ts'
import { mattersByText } from './marker.ts'
import { type KubernetesObject, metadataOf, typed } from './object.ts'
import type { PodTemplate } from './pod-template.ts'
import { podReferences } from './references.ts'
import { type Labels, labelSelector, labelsOf, mapSelector, namespaceLabels, type Selector, selects } from './selector.ts'
import { References, Wishes } from './wishes.ts'
import { type Workload, workloadOf } from './workload.ts'

/** Kinds that others refer to by name. */
const NAMED: ReadonlySet<string> = new Set([
  'Certificate',
  'ClusterIssuer',
  'ClusterRole',
  'ConfigMap',
  'CSIDriver',
  'Endpoints',
  'EndpointSlice',
  'ExternalSecret',
  'Issuer',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'PriorityClass',
  'Role',
  'RuntimeClass',
  'SealedSecret',
  'Secret',
  'Service',
  'ServiceAccount',
  'StorageClass',
])

/** Kinds that act on everything in their namespace, or on what they select there. */
const ACTING: ReadonlySet<string> = new Set(['LimitRange', 'NetworkPolicy', 'PodDisruptionBudget', 'PodPreset', 'ResourceQuota'])

/** Kinds that name a Service or a workload. */
const NAMING: ReadonlySet<string> = new Set([
  'APIService',
  'DestinationRule',
  'GRPCRoute',
  'Gateway',
  'HTTPRoute',
  'HorizontalPodAutoscaler',
  'Ingress',
  'IngressRoute',
  'IngressRouteTCP',
  'MutatingWebhookConfiguration',
  'Route',
  'ScaledObject',
  'ServiceEntry',
  'TCPRoute',
  'TLSRoute',
  'ValidatingWebhookConfiguration',
  'VerticalPodAutoscaler',
  'VirtualService',
])

/** Kinds from which an operator, or a chart, makes Services of the object's name and longer ones: `NAME-rw`, `NAME-primary`. */
const OPERATED: ReadonlySet<string> = new Set([
  'Application',
  'Cluster',
  'HelmChart',
  'HelmRelease',
  'InnoDBCluster',
  'MariaDB',
  'PerconaPGCluster',
  'PerconaXtraDBCluster',
  'Postgres',
  'PostgresCluster',
  'SGCluster',
  'postgresql',
])

/** Kinds that a pod uses by name. */
const MOUNTED: ReadonlySet<string> = new Set(['ConfigMap', 'PersistentVolumeClaim', 'Secret', 'ServiceAccount'])

const WORKLOADS: ReadonlySet<string> = new Set(['CronJob', 'DaemonSet', 'Deployment', 'Job', 'Pod', 'ReplicaSet', 'StatefulSet'])

/** Groups that take in every ServiceAccount: a binding to them is a binding of each. */
const EVERYONE = /system:(?:serviceaccounts|authenticated|unauthenticated)/

/** A document that matters by itself, read. */
export interface Marked {
  readonly text: string
  readonly objects: readonly KubernetesObject[]
}

/**
 * What is known from the documents that were read, and what else they make worth reading. A workload that only uses an identity (it mounts
 * the CSI driver's volume or the agent's socket) is a consumer: what it names is looked up, what acts on it is not. All else that matters
 * by itself is the core: SPIRE's components, their configs, accounts and Services.
 */
export class Knowledge {
  readonly #words = new Set<string>()
  readonly #coreWords = new Set<string>()
  readonly #namespaces = new Set<string | undefined>()
  readonly #coreNamespaces = new Set<string | undefined>()
  /** Namespaced objects of documents that matter by themselves. */
  readonly #marked = new References()
  readonly #referred = new References()
  readonly #workloads = new Wishes()
  readonly #services = new Wishes()
  readonly #acting = new Wishes()
  readonly #bindings = new Wishes()
  readonly #roles = new Wishes()
  readonly #naming = new Wishes()
  /** Registrations that take pods by their namespace's labels, or by what their labels are not. */
  readonly #byNamespace: Selector[] = []
  readonly #namespaceLabels = new Map<string, Labels>()

  learnMarked(documents: readonly Marked[]): void {
    for (const { kind, namespace, name } of documents.flatMap(({ objects }) => objects)) this.#marked.add(kind, namespace, name)
    for (const { text, objects } of documents) {
      const workloads = objects.flatMap((object) => workloadOf(object, NOTHING) ?? [])
      const consumers = workloads.filter((workload) => !this.#isComponent(workload))
      const core = objects.length === 0 || consumers.length < objects.length
      this.#learnText(text, core)
      for (const object of objects) {
        if (!isClusterScoped(object.kind)) this.#namespaces.add(object.namespace)
        if (object.kind === 'Secret') for (const entry of entriesOf(object)) this.#learnText(entry.text?.text ?? '', true)
        this.learnFound(object)
        const workload = workloads.find((one) => one.object === object)
        if (workload) this.#learnLabels(this.#services, workload.pod)
        if (!workload || !consumers.includes(workload)) this.#learnCore(object, workload)
      }
    }
  }

  /** An object of a document that was read because of what is known. */
  learnFound(object: KubernetesObject): void {
    const { kind, namespace, name } = object
    if (kind === 'Namespace') this.#namespaceLabels.set(name, namespaceLabels(name, labelsOf(metadataOf(object).get('labels')), object.place))
    else if (kind === 'Service') this.#learnService(object)
    else if (kind === 'RoleBinding' || kind === 'ClusterRoleBinding') this.#learnBinding(object)
    else if (kind === 'ClusterRole') this.#learnAggregation(object)
    else if (kind === 'ClusterSPIFFEID') this.#learnRegistration(object)
    else if (WORKLOADS.has(kind)) {
      const pod = workloadOf(object, NOTHING)?.pod
      if (pod) for (const reference of podReferences(pod.spec)) this.#referred.add(reference.kind, namespace, reference.name)
      if (pod && this.#coreNamespaces.has(namespace)) this.#learnLabels(this.#acting, pod)
    }
  }

  /**
   * Every document that is left has been asked about: what holds for a kind by its text alone need not be asked again (a twentieth of a run over
   * ten thousand files). What acts on a namespace is: namespaces may yet become the core's.
   */
  settle(): void {
    for (const wishes of [this.#workloads, this.#services, this.#bindings, this.#roles, this.#naming]) wishes.settle()
  }

  /** Whether a document with this object in it can have to do with what was read. */
  wants({ kind, namespace, name }: Headline, text: string): boolean {
    if (kind === 'Namespace') return true
    if (this.#referred.has(kind, namespace, name)) return true
    if (NAMED.has(kind) && this.#words.has(name.toLowerCase()) && this.#isNear(namespace)) return true
    if (ACTING.has(kind)) return this.#coreNamespaces.has(namespace) && (!isSelective(text) || this.#acting.fit(namespace, text))
    if (WORKLOADS.has(kind)) return this.#workloads.fit(namespace, text) || this.#isTakenByNamespace(namespace)
    if (kind === 'Service') return this.#services.fit(namespace, text)
    if (kind === 'RoleBinding' || kind === 'ClusterRoleBinding') return EVERYONE.test(text) || this.#bindings.fit(undefined, text)
    if (kind === 'ClusterRole') return this.#roles.fit(undefined, text)
    if (OPERATED.has(kind)) return this.#namesOneOf(name.toLowerCase())
    return NAMING.has(kind) && this.#naming.fit(undefined, text)
  }

  /** Whether a word of the core is a name, or a longer one that begins with it. */
  #namesOneOf(name: string): boolean {
    if (name === '') return false
    for (const word of this.#coreWords) if (word === name || word.startsWith(`${name}-`)) return true
    return false
  }

  /** A workload that runs a part of SPIRE by what it says, or that uses an object that matters by itself. */
  #isComponent({ object, pod }: Workload): boolean {
    if (podReferences(pod.spec).some(({ kind, name }) => this.#marked.has(kind, object.namespace, name))) return true
    return pod.containers.some(({ field }) =>
      [field.get('image'), ...field.get('command').items(), ...field.get('args').items()].some(({ scalar }) => mattersByText(scalar?.source ?? '')),
    )
  }

  #learnText(text: string, core: boolean): void {
    for (const word of text.match(/[A-Za-z0-9][A-Za-z0-9._-]*/g) ?? []) {
      learnWord(word, this.#words)
      if (core) learnWord(word, this.#coreWords)
    }
    for (const match of text.matchAll(/\bk8s:(?:sa|pod-label|pod-name|container-name):([^\s"',\]]+)/g)) {
      const value = match[1]?.slice(match[1].lastIndexOf(':') + 1)
      if (value) this.#workloads.add({ namespace: undefined, words: [value] })
    }
  }

  /** What names something of the core, or acts on it. */
  #learnCore({ kind, namespace, name }: KubernetesObject, workload: Workload | undefined): void {
    if (!isClusterScoped(kind)) this.#coreNamespaces.add(namespace)
    if (MOUNTED.has(kind) && name !== '') this.#workloads.add({ namespace, words: [name] })
    if (kind === 'ServiceAccount' && name !== '') this.#bindings.add({ namespace: undefined, words: [name] })
    if (!workload) return
    if (name !== '') this.#naming.add({ namespace: undefined, words: [name] })
    this.#learnLabels(this.#acting, workload.pod)
    const account = workload.pod.serviceAccount.is === 'known' ? workload.pod.serviceAccount.value : 'default'
    this.#referred.add('ServiceAccount', namespace, account)
    this.#bindings.add({ namespace: undefined, words: namespace === undefined ? [account] : [account, namespace] })
  }

  /** Who selects a pod by its labels has one of their values in its text. */
  #learnLabels(wishes: Wishes, { labels, namespace }: PodTemplate): void {
    for (const { text } of labels.values.values()) if (text !== '') wishes.add({ namespace, words: [text] })
  }

  #learnService(object: KubernetesObject): void {
    const { namespace, name } = object
    const selector = mapSelector(typed<Service>(object).get('spec').get('selector'))
    const words = wordsOf(selector)
    if (words.length > 0) this.#workloads.add({ namespace, words })
    if (!this.#coreWords.has(name.toLowerCase()) || name === '') return
    this.#coreNamespaces.add(namespace)
    this.#naming.add({ namespace: undefined, words: [name] })
  }

  #learnBinding(object: KubernetesObject): void {
    const role = typed<RoleBinding>(object).get('roleRef')
    const kind = role.get('kind').scalar?.source ?? ''
    this.#referred.add(kind, kind === 'ClusterRole' ? undefined : object.namespace, role.get('name').scalar?.source ?? '')
  }

  #learnAggregation(object: KubernetesObject): void {
    for (const field of typed<ClusterRole>(object).get('aggregationRule').get('clusterRoleSelectors').items()) {
      this.#roles.add({ namespace: undefined, words: wordsOf(labelSelector(field)) })
    }
  }

  #learnRegistration(object: KubernetesObject): void {
    const spec = typed<{ spec: { podSelector?: LabelSelector; namespaceSelector?: LabelSelector } }>(object).get('spec')
    const pods = labelSelector(spec.get('podSelector'))
    const namespaces = labelSelector(spec.get('namespaceSelector'))
    const words = wordsOf(pods)
    if (words.length > 0) this.#workloads.add({ namespace: undefined, words })
    else if (!pods.empty || !namespaces.empty) this.#byNamespace.push(namespaces)
  }

  /** Whether something may be in a namespace of what matters; where an object there leaves its own out, that may be any. */
  #isNear(namespace: string | undefined): boolean {
    return namespace === undefined || this.#namespaces.has(undefined) || this.#namespaces.has(namespace) || this.#words.has(namespace)
  }

  /** A namespace that is not among the objects has labels that nobody here knows: nothing can be said of its pods then. */
  #isTakenByNamespace(namespace: string | undefined): boolean {
    const labels = this.#namespaceLabels.get(namespace ?? '')
    return this.#byNamespace.some((namespaces) => namespaces.empty || (labels !== undefined && selects(namespaces, labels) === 'yes'))
  }
}

/** No objects to look anything up in. */
const NOTHING = new Cluster([])

/** A word, and the parts of what may be a host name; names in Kubernetes are in lower case. */
function learnWord(word: string, into: Set<string>): void {
  const lower = word.toLowerCase()
  if (into.has(lower)) return
  into.add(lower)
  const trimmed = lower.replace(/[._-]+$/, '')
  into.add(trimmed)
  if (trimmed.includes('.')) for (const part of trimmed.split('.')) into.add(part)
}

/** Whether an acting object takes pods by labels that have to be in its text: its selector is neither empty nor made of expressions. */
function isSelective(text: string): boolean {
  return text.includes('matchLabels') && !/matchExpressions|[sS]elector["']?:\s*(?:\{\s*\}|null\b|~)/.test(text)
}

/** Words that stand in the text of everything that a selector takes; what it does not want says nothing. */
function wordsOf(selector: Selector): readonly string[] {
  const words: string[] = []
  for (const { key, operator, values } of selector.requirements) {
    if (operator !== 'In' && operator !== 'Exists') continue
    words.push(key.slice(key.lastIndexOf('/') + 1))
    if (values.length === 1 && values[0]) words.push(values[0])
  }
  return words
}
