import { serversBeyondBaseline, serversOnlyPrivileged } from '../../src/deployment/security/over-privileged.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'psa-server-over-privileged',
  area: 'security',
  summary: 'Servers and OIDC providers take nothing of their node, and their namespaces allow them nothing that they do not need.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['k8s: concepts/security/pod-security-standards', 'helm-charts-hardened issues 919 and 920'],
  securitySeverity: 6,
  yields: true,
  fix: 'unsafe',
  messages: {
    privileged: {
      severity: 'warning',
      when: 'run',
      text: 'A {program} runs privileged. It needs nothing of its node, and with this, who breaks into it has the node, and the keys that sign every identity. Leave it out.',
    },
    powers: {
      severity: 'warning',
      when: 'run',
      text: "A {program} needs nothing of its node, and this pod has {reason} ({detail}): who breaks into it reaches the node's other processes, beside the keys that sign every identity. Leave it out.",
    },
    beyond: {
      severity: { recommended: 'note', security: 'warning', strict: 'warning' },
      text: "A {program} needs nothing of its node, and this pod takes what the Pod Security level 'baseline' forbids: {reason} ({detail}). Leave it out.",
    },
    namespace: {
      severity: { recommended: 'note', security: 'warning', strict: 'warning' },
      text: "Namespace '{namespace}' enforces 'privileged', and all of SPIRE that runs there, {workloads}, fits '{level}': the label lets in pods that take the whole node, beside the keys that sign every identity. Enforce '{level}'.",
    },
  },
  check(deployment, report) {
    for (const { program, violation } of serversBeyondBaseline(deployment)) {
      const { reason, detail, places } = violation
      const [place] = places
      if (!place) continue
      const args = { program, reason, detail: detail.replaceAll('"', "'") }
      const off = suggestion('Write false', replaceWord(place, 'true', false))
      if (reason === 'privileged') report('privileged', place, { program }, [], off)
      else report(reason === 'non-default capabilities' || /host(?:PID|IPC)=true/.test(detail) ? 'powers' : 'beyond', place, args, [], off)
    }
    for (const { namespace, label, workloads, level } of serversOnlyPrivileged(deployment)) {
      report(
        'namespace',
        label.place,
        { namespace: namespace.name, workloads: list(workloads.map(({ object }) => object.name)), level },
        [],
        suggestion(`Write '${level}'`, replaceWord(label.place, 'privileged', level)),
      )
    }
  },
})
