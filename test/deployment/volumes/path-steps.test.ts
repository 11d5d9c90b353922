import { describe, expect, it } from 'vitest'
import { NOTHING_DECLARED } from '../../../src/declared/declared.ts'
import { understand } from '../../../src/deployment/understand.ts'
import { stepsTo } from '../../../src/deployment/volumes/path-steps.ts'
import { contentAt } from '../../../src/kubernetes/paths.ts'
import { SourceFile, textAt } from '../../../src/text/source-file.ts'

const POD = `apiVersion: v1
kind: Pod
metadata: {name: agent, namespace: spire}
spec:
  containers:
    - name: agent
      image: ghcr.io/spiffe/spire-agent:1.14.2
      volumeMounts:
        - {name: config, mountPath: /config}
        - {name: some, mountPath: /some}
        - {name: scratch, mountPath: /scratch}
  volumes:
    - {name: config, configMap: {name: agent}}
    - {name: some, configMap: {name: agent, items: [{key: agent.conf, path: a}]}}
    - {name: scratch, emptyDir: {}}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: agent, namespace: spire}
data: {agent.conf: ""}
`

function steps(path: string): readonly string[] {
  const [deployment] = understand([new SourceFile('a.yaml', POD)], NOTHING_DECLARED).deployments
  const [container] = deployment?.workloads[0]?.pod.containers ?? []
  return container ? stepsTo(contentAt(container, path)).map(([place, what]) => `${what}: ${textAt(place)}`) : []
}

describe('how a path leads to its file', () => {
  it('goes over the mount and the volume to the object', () => {
    expect(steps('/config/agent.conf')).toEqual(['the mount: {name: config, mountPath: /config}', 'the volume: config', 'ConfigMap spire/agent: agent'])
  })

  it('ends at the object that has no such key', () => {
    expect(steps('/config/other.conf').at(-1)).toBe('ConfigMap spire/agent: agent')
  })

  it('says which items leave a key out', () => {
    expect(steps('/some/agent.conf').map((step) => step.split(':')[0])).toEqual(['the mount', 'the volume', "the volume's items", 'ConfigMap spire/agent'])
  })

  it('ends at what holds nothing that is known, and at the mounts where none leads there', () => {
    expect(steps('/scratch/a')).toHaveLength(2)
    expect(steps('/elsewhere/a').map((step) => step.split(':')[0])).toEqual(["the container's mounts"])
  })
})
