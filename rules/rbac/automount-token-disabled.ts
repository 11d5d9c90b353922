import type { Component } from '../../src/deployment/component.ts'
import { needsOf } from '../../src/deployment/security/needs.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import type { PodTemplate } from '../../src/kubernetes/pod-template.ts'
import { replaceWord } from '../../src/text/edit.ts'

const TOKEN = '/var/run/secrets/kubernetes.io/serviceaccount/token'

export default rule({
  id: 'automount-token-disabled',
  area: 'rbac',
  summary: "A SPIRE pod that asks something of Kubernetes has its account's token.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/agent/plugin/workloadattestor/k8s/k8s.go', 'k8s: tasks/configure-pod-container/configure-service-account'],
  fix: 'safe',
  messages: {
    agent: {
      severity: 'error',
      when: 'start',
      log: 'open /var/run/secrets/kubernetes.io/serviceaccount',
      text: "The account's token is not mounted into the agent's pod, but the k8s attestor reads it, and the CA beside it, to speak to the kubelet: the agent exits. Take automountServiceAccountToken away, or mount a projected token at that path.",
    },
    client: {
      severity: 'error',
      when: 'start',
      log: 'open /var/run/secrets/kubernetes.io/serviceaccount/token: no such file or directory',
      text: "The account's token is not mounted into the {program}'s pod, but the {program} needs it to speak to the API server (it has to '{verb}' {resource}). Take automountServiceAccountToken away.",
    },
  },
  check(deployment, report) {
    const told = new Set<PodTemplate>()
    for (const { component, permission, place } of needsOf(deployment)) {
      const { pod, program } = component
      const automount = pod.automount
      if (told.has(pod) || automount.is !== 'known' || automount.value || !lacksToken(component)) continue
      told.add(pod)
      const related = [[place, 'what needs it']] as const
      const fixes = safeFix('Write true', replaceWord(automount.place, 'false', true))
      if (program === 'spire-agent') report('agent', automount.place, {}, related, fixes)
      else report('client', automount.place, { program, verb: permission.verb, resource: permission.resource }, related, fixes)
    }
  },
})

/** Nothing else brings a token to where clients look for it. */
function lacksToken({ container }: Component): boolean {
  const content = contentAt(container, TOKEN)
  return content.is === 'image' || content.is === 'missing'
}
