import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'registrar-configmaps-lock',
  area: 'registrar',
  summary: "The registrar's replicas settle who leads by a Lease.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: support/k8s/k8s-workload-registrar/config_reconcile.go at v1.5.6', 'spire: CHANGELOG 1.4.0'],
  fix: 'safe',
  messages: {
    lock: {
      severity: 'error',
      when: 'start',
      log: 'the "configmaps" leader election resource lock type is no longer supported',
      text: "A ConfigMap is no lock for the registrar any more (since 1.4.0), so it exits. Write 'leases', and allow its ServiceAccount to create, get and update leases.",
    },
  },
  check(deployment, report) {
    for (const { main } of configsOf(deployment, 'registrar')) {
      const lock = main.string('leader_election_resource_lock')
      const election = main.bool('leader_election')
      if (lock.is !== 'known' || lock.value !== 'configmaps' || election.is !== 'known' || !election.value) continue
      const edit = replaceQuoted(lock.place, lock.value, 'leases')
      const fixes = safeFix("Write 'leases'", edit)
      report('lock', lock.place, {}, [], fixes)
    }
  },
})
