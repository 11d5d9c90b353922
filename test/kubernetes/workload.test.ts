import { describe, expect, test } from 'vitest'
import { workloadsIn } from '../../src/kubernetes/workload.ts'
import type { Answer } from '../../src/text/answer.ts'
import { at, cluster, onlyWorkload } from './world.ts'

const TEMPLATE = '{ metadata: { labels: { app: x } }, spec: { containers: [{ name: c, image: x }], initContainers: [{ name: i }] } }'

const say = (answer: Answer<unknown>): string => {
  switch (answer.is) {
    case 'known':
      return `${answer.value} ${answer.from} at ${at(answer.place)}`
    case 'absent':
      return 'absent'
    case 'elsewhere':
      return `elsewhere ${answer.what}`
    case 'unknown':
      return `unknown: ${answer.why}`
  }
}

const of = (apiVersion: string, kind: string, spec: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: w, namespace: n }\nspec: ${spec}\n`

describe('workloadsIn', () => {
  test.each([
    ['apps/v1', 'Deployment', `{ template: ${TEMPLATE} }`],
    ['apps/v1', 'StatefulSet', `{ template: ${TEMPLATE} }`],
    ['apps/v1', 'DaemonSet', `{ template: ${TEMPLATE} }`],
    ['apps/v1', 'ReplicaSet', `{ template: ${TEMPLATE} }`],
    ['batch/v1', 'Job', `{ template: ${TEMPLATE} }`],
    ['batch/v1', 'CronJob', `{ jobTemplate: { spec: { template: ${TEMPLATE} } } }`],
  ])('%s %s', (apiVersion, kind, spec) => {
    const { pod } = onlyWorkload(of(apiVersion, kind, spec))
    expect([
      pod.namespace,
      pod.containers.map(({ name, init }) => [name, init]),
      [...pod.labels.values].map(([key, { text, place }]) => [key, text, at(place)]),
    ]).toEqual([
      'n',
      [
        ['i', true],
        ['c', false],
      ],
      [['app', 'x', expect.stringMatching(/^file-0.yaml:4:\d+ x$/)]],
    ])
  })

  test('a Pod is its own template', () => {
    const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: p, labels: { app: y } }\nspec: { containers: [{ name: c }] }\n'
    const workload = onlyWorkload(pod)
    expect([workload.pod.labels.values.get('app')?.text, workload.pod.containers.map(({ name }) => name), workload.selector]).toEqual(['y', ['c'], undefined])
  })

  test('kinds of these names in other groups are something else', () => {
    expect(workloadsIn(cluster(of('serving.example.com/v1', 'Deployment', `{ template: ${TEMPLATE} }`)))).toEqual([])
  })
})

describe('replicas', () => {
  const replicas = (kind: string, spec: string, ...others: readonly string[]): string => {
    const [workload] = workloadsIn(cluster(of('apps/v1', kind, spec), ...others))
    return workload ? say(workload.replicas) : 'none'
  }
  const scaler = (spec: string): string =>
    `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: h, namespace: n }\nspec: { scaleTargetRef: { kind: Deployment, name: w }${spec} }\n`

  test('are what is written, else one', () => {
    expect(replicas('Deployment', '{ replicas: 3 }')).toBe('3 written at file-0.yaml:4:19 3')
    expect(replicas('StatefulSet', '{ replicas: 0 }')).toBe('0 written at file-0.yaml:4:19 0')
    expect(replicas('Deployment', '{}')).toBe('1 default at file-0.yaml:4:7 {}')
    expect(replicas('Deployment', '{ replicas: "3" }')).toBe('unknown: the field has another type')
  })

  test('are an autoscaler’s least, where there is one', () => {
    expect(replicas('Deployment', '{ replicas: 1 }', scaler(', minReplicas: 2'))).toBe('2 written at file-1.yaml:4:69 2')
    expect(replicas('Deployment', '{ replicas: 3 }', scaler(''))).toBe('1 default at file-1.yaml:4:7 { scaleTargetRef: { kind: Deployment, name: w } }')
    expect(replicas('StatefulSet', '{ replicas: 3 }', scaler(''))).toBe('3 written at file-0.yaml:4:19 3')
  })

  test('are not known for what runs on every node, or to its end', () => {
    expect(replicas('DaemonSet', '{}')).toBe('unknown: a DaemonSet runs one pod on every node')
  })
})

describe('PodTemplate', () => {
  const pod = (spec: string) => onlyWorkload(of('apps/v1', 'DaemonSet', `{ template: { spec: ${spec} } }`)).pod

  test('says what is written', () => {
    const written = pod(
      '{ serviceAccountName: a, hostPID: true, hostNetwork: true, shareProcessNamespace: false, dnsPolicy: Default, automountServiceAccountToken: false }',
    )
    expect(
      [written.serviceAccount, written.hostPID, written.hostNetwork, written.shareProcessNamespace, written.dnsPolicy, written.automount].map(say),
    ).toEqual([
      'a written at file-0.yaml:4:49 a',
      'true written at file-0.yaml:4:61 true',
      'true written at file-0.yaml:4:80 true',
      'false written at file-0.yaml:4:109 false',
      'Default written at file-0.yaml:4:127 Default',
      'false written at file-0.yaml:4:166 false',
    ])
  })

  test('knows the defaults', () => {
    const left = pod('{}')
    expect([left.serviceAccount, left.hostPID, left.dnsPolicy, left.automount].map(say)).toEqual([
      'default default at file-0.yaml:4:27 {}',
      'false default at file-0.yaml:4:27 {}',
      'ClusterFirst default at file-0.yaml:4:27 {}',
      'true default at file-0.yaml:4:27 {}',
    ])
  })

  test('the old name of the account counts where the new one is empty', () => {
    expect(say(pod('{ serviceAccountName: "", serviceAccount: old }').serviceAccount)).toBe('old written at file-0.yaml:4:69 old')
    expect(say(pod('{ serviceAccountName: new, serviceAccount: old }').serviceAccount)).toBe('new written at file-0.yaml:4:49 new')
  })
})
