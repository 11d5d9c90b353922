import { configsOf, faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'

export default rule({
  id: 'registrar-label-and-annotation',
  area: 'registrar',
  summary: "The registrar takes an identity from a pod's label or from its annotation.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: support/k8s/k8s-workload-registrar/config.go at v1.5.6'],
  messages: {
    both: {
      severity: 'error',
      when: 'start',
      log: "error parsing common config: workload registration mode specification is incorrect, can't specify both pod_label and pod_annotation",
      text: 'pod_label and pod_annotation are both set, and the registrar goes by one of them only: it exits. Keep one.',
    },
    template: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: '{keys} are both set, and the registrar makes identities of one of them only: it exits. Keep one.',
    },
  },
  check(deployment, report) {
    for (const { main } of configsOf(deployment, 'registrar')) {
      const label = main.string('pod_label')
      const annotation = main.string('pod_annotation')
      if (label.is === 'known' && annotation.is === 'known') report('both', annotation.place, {}, [[label.place, 'the label']])
    }
    for (const { place, args, log = '', related = [] } of faultsIn(deployment, { kind: 'registrar', code: 'conflict' })) {
      report('template', place, { keys: list((args.keys ?? '').split(', ')), log }, related)
    }
  },
})
