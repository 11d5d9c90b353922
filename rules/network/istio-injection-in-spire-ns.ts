import type { ObjectMeta } from 'kubernetes-types/meta/v1.js'
import type { Component } from '../../src/deployment/component.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { typed } from '../../src/kubernetes/object.ts'
import { replaceWord } from '../../src/text/edit.ts'

const INJECTED = 'sidecar.istio.io/inject'

export default rule({
  id: 'istio-injection-in-spire-ns',
  area: 'network',
  summary: "No service mesh puts its proxy into SPIRE's own pods.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['istio: setup/additional-setup/sidecar-injection', 'istio: ops/integrations/spire'],
  fix: 'safe',
  messages: {
    injected: {
      severity: 'warning',
      when: 'attest',
      text: "Istio puts its proxy into every pod of namespace '{namespace}', and the {program}'s pod does not opt out. The proxy wraps SPIRE's own TLS, and where it takes its identity from SPIRE, each waits for the other. Take the label away, or label the pod sidecar.istio.io/inject: \"false\".",
    },
  },
  check({ components, cluster }, report) {
    const told = new Set<Component['workload']>()
    const labelled = new Set<string>()
    for (const { program, workload, pod } of components) {
      if (told.has(workload) || (program !== 'spire-server' && program !== 'spire-agent') || pod.namespace === undefined) continue
      told.add(workload)
      const object = cluster.find('Namespace', undefined, pod.namespace, workload.object)
      const labels = object && typed<{ metadata: ObjectMeta }>(object).get('metadata').get('labels')
      const injection = labels?.entry('istio-injection')
      const revision = labels?.entry('istio.io/rev')
      const label = injection?.exists ? injection : revision?.exists ? revision : undefined
      if (!label || injection?.string === 'disabled') continue
      // On the host's network nothing is injected.
      const optsOut = [pod.labels, pod.annotations].some(({ values }) => values.get(INJECTED)?.text === 'false')
      if (optsOut || (pod.hostNetwork.is === 'known' && pod.hostNetwork.value)) continue
      // One label, one finding, whatever pods there are below it.
      const key = `${label.place.file.path} ${label.place.start}`
      if (labelled.has(key)) continue
      labelled.add(key)
      const fixes = label === injection ? safeFix("Write 'disabled'", replaceWord(label.place, injection.string ?? '', 'disabled')) : []
      report('injected', label.place, { namespace: pod.namespace, program }, [[workload.object.place, 'its pods']], fixes)
    }
  },
})
