import type { Cluster } from '../../kubernetes/cluster.ts'
import { addDocument } from '../../kubernetes/insert.ts'
import { ownLabels } from '../../kubernetes/new-objects.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import { type Answer, knownValue } from '../../text/answer.ts'
import type { Edit } from '../../text/edit.ts'
import type { ControllerManager } from '../controller-manager.ts'

/** As most deployments name their workloads. */
export const BY_ACCOUNT = 'spiffe://{{ .TrustDomain }}/ns/{{ .PodMeta.Namespace }}/sa/{{ .PodSpec.ServiceAccountName }}'

/**
 * An edit that adds a ClusterSPIFFEID for exactly the pods of a workload, behind its document; undefined where a name is taken, the selector is not as plain
 * as labels, or nobody knows which class the controller manager looks for.
 */
export function addRegistration(cluster: Cluster, workload: Workload, managers: readonly ControllerManager[], template: string): Edit | undefined {
  const { object, pod } = workload
  const [manager, ...others] = managers
  const className: Answer<string> | undefined = manager?.config?.className
  const labels = ownLabels(workload)
  const name = [object.name, `${object.namespace ?? 'default'}-${object.name}`].find((one) => cluster.find('ClusterSPIFFEID', undefined, one) === undefined)
  if (others.length > 0 || className === undefined || className.is === 'unknown' || !labels || name === undefined || pod.namespace === undefined)
    return undefined
  const own = knownValue(className)
  return addDocument(object, [
    'apiVersion: spire.spiffe.io/v1alpha1',
    'kind: ClusterSPIFFEID',
    'metadata:',
    `  name: ${name}`,
    'spec:',
    ...(own === undefined ? [] : [`  className: ${own}`]),
    `  spiffeIDTemplate: ${JSON.stringify(template)}`,
    '  namespaceSelector:',
    '    matchLabels:',
    `      kubernetes.io/metadata.name: ${pod.namespace}`,
    '  podSelector:',
    '    matchLabels:',
    ...labels.map((line) => `      ${line}`),
  ])
}
