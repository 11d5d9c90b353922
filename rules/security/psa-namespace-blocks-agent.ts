import { podSecurityFaults } from '../../src/deployment/security/pod-security.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { metadataOf } from '../../src/kubernetes/object.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'psa-namespace-blocks-agent',
  area: 'security',
  summary: 'Pod Security lets the pods of SPIRE, and those that take an identity from it, into their namespaces.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['kubernetes/pod-security-admission: policy/check_*.go', 'k8s: concepts/security/pod-security-standards'],
  fix: 'unsafe',
  messages: {
    node: {
      severity: 'error',
      when: 'start',
      log: '{said}',
      text: "Namespace '{namespace}' enforces the Pod Security level '{level}', and {workloads} cannot do without what it forbids: {reasons}. The API server takes the DaemonSet and refuses every pod of it, so no workload gets an identity. Enforce 'privileged' here, and keep the servers in a namespace of their own.",
    },
    pod: {
      severity: 'error',
      when: 'start',
      log: '{said}',
      text: "Namespace '{namespace}' enforces the Pod Security level '{level}', which forbids what the pods of {workloads} have: {reasons}. The API server takes the {kind} and refuses every pod of it. Change the pod so that it fits, or the level of its namespace.",
    },
    label: {
      severity: 'error',
      when: 'apply',
      log: 'metadata.labels[{label}]: Invalid value: "{value}": {demand}',
      text: "'{value}' is no {what}, so the API server refuses the Namespace. It {demand}.",
    },
  },
  check(deployment, report) {
    const { refused, invalid } = podSecurityFaults(deployment)
    for (const { namespace, label, value, place, demand } of invalid) {
      const what = label.endsWith('-version') ? 'version of the Pod Security standards' : 'Pod Security level'
      report('label', place, { label, value, demand, what }, [[namespace.place, 'the Namespace']])
    }
    for (const { namespace, policy, onNode, faults } of refused) {
      const { label, level } = policy
      if (onNode.length > 0) {
        const [first] = onNode
        const args = {
          namespace: namespace.name,
          level,
          workloads: list(onNode.map(({ workload }) => workload.object.name)),
          reasons: wordsOf(onNode.flatMap(({ violations }) => violations.map(({ reason, detail }) => [reason, detail] as const))),
          said: first?.said ?? '',
        }
        const fixes = suggestion("Enforce 'privileged'", replaceWord(label.place, label.text, 'privileged'))
        report(
          'node',
          label.place,
          args,
          onNode.map(({ workload, violations }) => [violations[0]?.places[0] ?? workload.object.place, workload.object.name] as const),
          fixes,
        )
      }
      for (const { workload, violations, said } of faults) {
        const [violation] = violations
        const reasons = wordsOf(violations.map(({ reason, detail }) => [reason, detail] as const))
        const args = { namespace: namespace.name, level, workloads: list([workload.object.name]), kind: workload.kind, reasons, said }
        report('pod', violation?.places[0] ?? workload.object.place, args, [[label.place, metadataOf(namespace).get('name').string ?? 'the namespace']])
      }
    }
  },
})

/** Each reason once, with what it is about. */
function wordsOf(violations: readonly (readonly [reason: string, detail: string])[]): string {
  const byReason = new Map(violations)
  return [...byReason].map(([reason, detail]) => `${reason} (${detail.replaceAll('"', "'")})`).join(', ')
}
