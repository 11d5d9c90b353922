import { pluginsIn } from '../../src/deployment/settings/config-faults.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'legacy-container-locator',
  area: 'workload-attestation',
  summary: 'Containers are found with the locator that understands cgroup v2.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/agent/plugin/workloadattestor/k8s/k8s_posix.go', 'spire: CHANGELOG 1.11.0'],
  fix: 'safe',
  messages: {
    legacy: {
      severity: 'warning',
      when: 'run',
      log: 'Using the legacy container locator. This option will removed in a future release.',
      text: "The old container locator is switched on. It cannot tell a pod's containers apart on nodes with cgroup v2, where workloads then get no identity, and a later release drops it. Set use_new_container_locator to true, or leave it out.",
    },
    matchers: {
      severity: 'warning',
      when: 'run',
      log: 'Using the legacy container locator with custom cgroup matchers. This feature will be removed in a future release.',
      text: 'The old container locator and the matchers that only it knows go away in a later release. Leave container_id_cgroup_matchers and use_new_container_locator out.',
    },
  },
  check(deployment, report) {
    for (const name of ['k8s', 'docker']) {
      for (const { plugin } of pluginsIn(deployment, 'agent', 'WorkloadAttestor', name)) {
        const { data } = plugin
        const locator = data.bool('use_new_container_locator')
        if (locator.is !== 'known' || locator.value || locator.from !== 'written') continue
        const matchers = data.strings('container_id_cgroup_matchers')
        if (matchers.is === 'known' && matchers.value.length > 0) report('matchers', locator.place, {}, [[matchers.place, 'the matchers']])
        else report('legacy', locator.place, {}, [], safeFix('Write true', { place: locator.place, text: 'true' }))
      }
    }
  },
})
