import type { Deployment } from '../../src/deployment/deployment.ts'
import { type NestedServer, nestedServers } from '../../src/deployment/keys/nesting.ts'
import { selectionOf } from '../../src/deployment/registration/pod-selection.ts'
import type { ClusterSpiffeId } from '../../src/deployment/registration/registration.ts'
import type { RegistrationEntry } from '../../src/deployment/registration/registration-entry.ts'
import { managersOf } from '../../src/deployment/registration/registrations.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertBefore } from '../../src/kubernetes/insert.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'upstream-spire-no-downstream-entry',
  area: 'keys',
  summary: 'A nested server has an entry upstream that lets it ask for a CA.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/upstreamauthority/spire/spire.go', 'spire: doc/plugin_server_upstreamauthority_spire.md', 'spire issue 5894'],
  fix: 'unsafe',
  messages: {
    plain: {
      severity: 'error',
      when: 'start',
      log: 'unable to request a new Downstream X509CA: rpc error: code = PermissionDenied',
      text: "{registration} gives the nested server its identity, without 'downstream: true': the upstream server signs no CA for it, and it exits. Set it, for this one workload only.",
    },
    none: {
      severity: 'warning',
      when: 'start',
      log: 'unable to request a new Downstream X509CA',
      text: "No registration among the files gives the nested server an identity at the upstream server with 'downstream: true', so it gets no CA signed and exits. Add one, for this one workload only; an entry that is made by hand (spire-server entry create -downstream) does as well.",
    },
  },
  check(deployment, report) {
    for (const nested of nestedServers(deployment)) {
      const registrations = registrationsFor(deployment, nested)
      const may = registrations.filter((one) => selects(deployment, one, nested) !== 'no')
      if (may.some(({ spec }) => spec.get('downstream').exists && spec.get('downstream').boolean !== false)) continue
      if (deployment.staticEntries.some(({ spec }) => spec.get('downstream').boolean === true)) continue
      if (deployment.entryCommands.some(({ flags, open }) => open || flags.has('downstream') || flags.has('data'))) continue
      const made = may.length === 0 ? deployment.entries.find((entry) => entry.command && isForServer(entry, nested)) : undefined
      if (made) {
        report('plain', made.place, { registration: 'This entry' }, [[nested.plugin.place, 'the nested server']])
        continue
      }
      const sure = may.find((one) => selects(deployment, one, nested) === 'yes')
      if (sure) {
        const written = sure.spec.get('downstream')
        const edit = written.exists ? { place: written.place, text: 'true' } : insertBefore(sure.spec, 'downstream: true')
        const fixes = suggestion("Set 'downstream: true'", edit)
        report(
          'plain',
          written.exists ? written.place : sure.object.place,
          { registration: describe(sure.object) },
          [[nested.plugin.place, 'the nested server']],
          fixes,
        )
      } else if (may.length === 0 && managesUpstream(deployment, nested)) report('none', nested.plugin.place, {})
    }
  },
})

/** Those that the upstream server's controller manager takes; all, where that is not among the files. */
function registrationsFor(deployment: Deployment, nested: NestedServer): readonly ClusterSpiffeId[] {
  const own = deployment.controllerManagers.filter((manager) => nested.upstream && knownValue(manager.server) === nested.upstream)
  if (own.length === 0) return deployment.clusterSpiffeIds
  return deployment.clusterSpiffeIds.filter((registration) => managersOf(deployment, registration).some((manager) => manager && own.includes(manager)))
}

/** Whether an entry selects by the namespace and the account of the nested server. */
function isForServer({ selectors }: RegistrationEntry, { server }: NestedServer): boolean {
  const account = knownValue(server.component.pod.serviceAccount)
  const texts = selectors.map(({ text }) => text)
  return texts.includes(`k8s:ns:${server.namespace ?? 'default'}`) && texts.includes(`k8s:sa:${account ?? 'default'}`)
}

function managesUpstream({ controllerManagers }: Deployment, { upstream }: NestedServer): boolean {
  return upstream !== undefined && controllerManagers.some((manager) => knownValue(manager.server) === upstream)
}

function selects({ cluster }: Deployment, registration: ClusterSpiffeId, { server }: NestedServer): 'yes' | 'no' | 'unknown' {
  const { namespace, pod } = selectionOf(cluster, registration, server.workload)
  if (namespace === 'no' || pod === 'no') return 'no'
  return namespace === 'yes' && pod === 'yes' ? 'yes' : 'unknown'
}
