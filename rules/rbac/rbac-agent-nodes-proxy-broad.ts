import { asksKubeletAsAccount } from '../../src/deployment/security/needs.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { rulesOf } from '../../src/kubernetes/policy-rule.ts'
import { grantsOf, roleOf } from '../../src/kubernetes/rbac.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'rbac-agent-nodes-proxy-broad',
  area: 'rbac',
  summary: 'Where the kubelet takes a finer permission, the agent has that.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['kubernetes: KEP-2862, fine-grained kubelet API authorization', 'kubernetes: pkg/kubelet/server/auth.go'],
  fix: 'unsafe',
  securitySeverity: 6,
  messages: {
    proxy: {
      severity: { recommended: 'note', strict: 'warning', security: 'warning' },
      text: "'nodes/proxy' is the kubelet's whole API, which runs commands in every pod of every node, and the agent asks it for the list of pods only. Kubernetes {release} has 'nodes/pods' for that: grant it instead.",
    },
  },
  check({ agents, cluster, declared }, report) {
    const release = declared.kubernetesVersion
    const minor = Number(/^v?1\.([0-9]+)/.exec(release ?? '')?.[1] ?? 0)
    if (release === undefined || minor < FINE_GRAINED) return
    for (const { component, enabled, namespace } of agents.map((agent) => ({
      component: agent.component,
      enabled: agent.enabled('WorkloadAttestor').some((plugin) => plugin.name === 'k8s' && asksKubeletAsAccount(plugin)),
      namespace: agent.namespace,
    }))) {
      const account = knownValue(component.pod.serviceAccount)
      if (!enabled || account === undefined) continue
      for (const binding of grantsOf(cluster, account, namespace)) {
        const role = roleOf(cluster, binding)
        if (!role) continue
        for (const item of rulesOf(cluster, role).rules.flatMap((one) => one.get('resources').items())) {
          if (item.string !== 'nodes/proxy') continue
          const edit = item.mapped?.edit(0, item.string.length, 'nodes/pods')
          const fixes = suggestion("Grant 'nodes/pods'", edit)
          report('proxy', item.place, { release }, [[binding.place, 'who grants it to the agent']], fixes)
        }
      }
    }
  },
})

/** On by default as beta; the kubelet asks for the finer permission first, then for `nodes/proxy` (kubernetes 1.33). General from 1.36. */
const FINE_GRAINED = 36
