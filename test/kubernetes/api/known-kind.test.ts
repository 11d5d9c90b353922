import { expect, test } from 'vitest'
import { recognise } from '../../../src/kubernetes/api/known-kind.ts'
import { textAt } from '../../../src/text/source-file.ts'
import { objects } from '../world.ts'

function recognised(apiVersion: string, kind: string) {
  const [object] = objects({ 'object.yaml': `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: a }\n` })
  const found = object && recognise(object, undefined)
  return found && [found.object.apiVersion, found.object.group, found.object.kind, textAt(found.fault.place), found.fault.log]
}

test.each([
  ['apps/v1', 'Daemonset', ['apps/v1', 'apps', 'DaemonSet', 'Daemonset', 'no matches for kind "Daemonset" in version "apps/v1"']],
  ['v1', 'configMap', ['v1', '', 'ConfigMap', 'configMap', 'no matches for kind "configMap" in version "v1"']],
  ['v1', 'ServiceAcount', ['v1', '', 'ServiceAccount', 'ServiceAcount', 'no matches for kind "ServiceAcount" in version "v1"']],
  ['v1', 'Deployment', ['apps/v1', 'apps', 'Deployment', 'v1', 'no matches for kind "Deployment" in version "v1"']],
  ['apps/v1', 'Service', ['v1', '', 'Service', 'apps/v1', 'no matches for kind "Service" in version "apps/v1"']],
  [
    'autoscaling/v3',
    'HorizontalPodAutoscaler',
    ['autoscaling/v2', 'autoscaling', 'HorizontalPodAutoscaler', 'autoscaling/v3', 'no matches for kind "HorizontalPodAutoscaler" in version "autoscaling/v3"'],
  ],
])('%s %s is meant to be another', (apiVersion, kind, found) => {
  expect(recognised(apiVersion, kind)).toEqual(found)
})

test.each([
  ['apps/v1', 'Deployment'],
  ['apps/v1', 'ControllerRevision'],
  ['v1', 'ReplicationController'],
  ['v1', 'PodTemplate'],
  ['v1', 'Node'],
  ['storage.k8s.io/v1', 'CSINode'],
  ['policy/v1beta1', 'PodDisruptionBudget'],
  ['serving.knative.dev/v1', 'Service'],
  ['example.org/v1', 'Deploymnt'],
])('%s %s is what it says', (apiVersion, kind) => {
  expect(recognised(apiVersion, kind)).toBeUndefined()
})
