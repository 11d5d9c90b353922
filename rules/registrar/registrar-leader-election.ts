import { registrarsOf } from '../../src/deployment/registration/registrar.ts'
import { insertTopSetting } from '../../src/deployment/settings/top-setting.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Permission } from '../../src/kubernetes/policy-rule.ts'
import { bindingsOf, mayDo } from '../../src/kubernetes/rbac.ts'
import { mostReplicas } from '../../src/kubernetes/replicas.ts'
import { knownValue, writtenValue } from '../../src/text/answer.ts'
import { textAt } from '../../src/text/source-file.ts'

export default rule({
  id: 'registrar-leader-election',
  area: 'registrar',
  summary: 'Of several registrars one works, and all may hold the lease by which they find out which.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire: support/k8s/k8s-workload-registrar/README.md at v1.5.6',
    'spire: support/k8s/k8s-workload-registrar/mode-reconcile/config/roles.yaml at v1.5.6',
  ],
  fix: 'safe',
  messages: {
    off: {
      severity: 'error',
      when: 'run',
      text: '{replicas} registrars run without leader election: each of them registers every pod and deletes what it does not know, so entries are made twice and come and go. Set leader_election = true, and let the ServiceAccount create, get and update leases.',
    },
    lease: {
      severity: 'error',
      when: 'start',
      log: 'error retrieving resource lock',
      text: "The registrars settle by a Lease who works, and ServiceAccount '{account}' may not {verb} leases in namespace '{namespace}': none of them ever does. Grant create, get and update on leases of coordination.k8s.io.",
    },
  },
  check(deployment, report) {
    const { cluster } = deployment
    for (const { component, config } of registrarsOf(deployment)) {
      if (!component || !config?.file) continue
      const replicas = mostReplicas(component.workload, cluster)
      const election = config.main.bool('leader_election')
      const on = knownValue(election)
      if (election.is === 'unknown') continue
      if (on !== true) {
        if (replicas.is !== 'known' || replicas.value < 2) continue
        const written = election.is === 'known' && election.from === 'written'
        const place = written ? election.place : (config.main.key('mode') ?? config.main.key('cluster') ?? component.place)
        const added = written ? undefined : insertTopSetting(config, 'leader_election = true')
        const edit = written && textAt(election.place) === 'false' ? { place: election.place, text: 'true' } : added
        const fixes = safeFix('Elect a leader', edit)
        report('off', place, { replicas: replicas.value }, [[replicas.place, 'how many run']], fixes)
        continue
      }
      const account = component.pod.serviceAccount
      const { namespace } = component.pod
      // Another lock is another rule's, or another permission.
      const lock = writtenValue(config.main.string('leader_election_resource_lock')) ?? 'leases'
      if (account.is !== 'known' || namespace === undefined || lock !== 'leases') continue
      // Without any binding among the files, the roles are somewhere else.
      if (bindingsOf(cluster, account.value, namespace).length === 0 || election.is !== 'known') continue
      const lease: Omit<Permission, 'verb'> = { group: 'coordination.k8s.io', resource: 'leases', scope: 'namespace', namespace }
      const name = `${writtenValue(config.main.string('controller_name')) ?? 'spire-k8s-registrar'}-leader-election`
      const wanted: readonly Permission[] = [{ ...lease, verb: 'create' }, ...['get', 'update'].map((verb) => ({ ...lease, verb, name }))]
      const lacking = wanted.filter((one) => mayDo(cluster, account.value, namespace, one).is === 'no')
      const verb = lacking.map((one) => one.verb).join(', ')
      if (lacking.length > 0) report('lease', election.place, { account: account.value, verb, namespace }, [[account.place, 'the account']])
    }
  },
})
