import type { PersistentVolumeClaim, PodSpec, PodTemplateSpec, ServiceAccount } from 'kubernetes-types/core/v1.js'
import type { ObjectMeta } from 'kubernetes-types/meta/v1.js'
import { type Answer, known, unknown } from '../text/answer.ts'
import type { Cluster } from './cluster.ts'
import { Container } from './container.ts'
import type { Field } from './field.ts'
import { type KubernetesObject, typed } from './object.ts'
import { type Labels, labelsOf } from './selector.ts'
import { type Volume, volumesOf } from './volume.ts'

/** The pods that a workload makes, as far as its template says what they are. */
export class PodTemplate {
  /** The workload that makes them. */
  readonly object: KubernetesObject
  readonly cluster: Cluster
  readonly namespace: string | undefined
  readonly template: Field<PodTemplateSpec>
  readonly metadata: Field<ObjectMeta>
  readonly spec: Field<PodSpec>
  readonly labels: Labels
  readonly annotations: Labels
  /** Those of the pod and, for a StatefulSet, those of its claim templates (which win over the pod's of the same name). */
  readonly volumes: ReadonlyMap<string, Volume>
  /** Init containers first, as they run. */
  readonly containers: readonly Container[]

  constructor(object: KubernetesObject, template: Field<PodTemplateSpec>, claims: readonly Field<PersistentVolumeClaim>[], cluster: Cluster) {
    this.object = object
    this.cluster = cluster
    this.namespace = object.namespace
    this.template = template
    this.metadata = template.get('metadata')
    this.spec = template.get('spec')
    this.labels = labelsOf(this.metadata.get('labels'))
    this.annotations = labelsOf(this.metadata.get('annotations'))
    this.volumes = volumesOf(this.spec, claims)
    this.containers = [
      ...this.spec
        .get('initContainers')
        .items()
        .map((field) => new Container(this, field, true)),
      ...this.spec
        .get('containers')
        .items()
        .map((field) => new Container(this, field, false)),
    ]
  }

  container(name: string): Container | undefined {
    return this.containers.find((container) => container.name === name)
  }

  /** `default` where none is named; the old name of the field counts where the new one is empty. */
  get serviceAccount(): Answer<string> {
    for (const field of [this.spec.get('serviceAccountName'), this.spec.get('serviceAccount')]) {
      if (field.exists && field.scalar?.source !== '') return field.answer('string')
    }
    return known('default', this.spec.place, 'default')
  }

  get hostPID(): Answer<boolean> {
    return this.#flag('hostPID')
  }

  get hostNetwork(): Answer<boolean> {
    return this.#flag('hostNetwork')
  }

  get shareProcessNamespace(): Answer<boolean> {
    return this.#flag('shareProcessNamespace')
  }

  /** Whether it says that its nodes run Windows. */
  get forWindows(): boolean {
    return this.spec.get('os').get('name').string === 'windows' || this.spec.get('nodeSelector').entry('kubernetes.io/os').string === 'windows'
  }

  get dnsPolicy(): Answer<string> {
    const field = this.spec.get('dnsPolicy')
    return field.exists ? field.answer('string') : known('ClusterFirst', this.spec.place, 'default')
  }

  /** Whether the ServiceAccount's token is mounted: the pod decides, else its account, else yes. */
  get automount(): Answer<boolean> {
    const field = this.spec.get('automountServiceAccountToken')
    if (field.exists) return field.answer('boolean')
    const account = this.serviceAccount
    if (account.is !== 'known') return unknown('the ServiceAccount is not known')
    const object = this.cluster.find('ServiceAccount', this.namespace, account.value, this.object)
    if (!object) return account.value === 'default' ? known(true, this.spec.place, 'default') : unknown(`ServiceAccount ${account.value} is not in the input`)
    return automountOf(object) ?? known(true, this.spec.place, 'default')
  }

  #flag(name: 'hostPID' | 'hostNetwork' | 'shareProcessNamespace'): Answer<boolean> {
    const field = this.spec.get(name)
    return field.exists ? field.answer('boolean') : known(false, this.spec.place, 'default')
  }
}

function automountOf(account: KubernetesObject): Answer<boolean> | undefined {
  const field = typed<ServiceAccount>(account).get('automountServiceAccountToken')
  return field.exists ? field.answer('boolean') : undefined
}
