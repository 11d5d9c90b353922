import type { ControllerManager } from '../../src/deployment/controller-manager.ts'
import { clearsForeignEntries } from '../../src/deployment/registration/entry-scope.ts'
import { entryScriptsOf } from '../../src/deployment/registration/entry-scripts.ts'
import { insertManagerField } from '../../src/deployment/settings/manager-edits.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { isAtLeast } from '../../src/spire/release.ts'
import { knownValue } from '../../src/text/answer.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'registration-two-systems',
  area: 'registration',
  summary: 'Entries that the controller manager does not make itself are out of its reach.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: [
    'spire-controller-manager: pkg/spireentry/reconciler.go, toDelete',
    'spire-controller-manager: CHANGELOG 0.5.0',
    'spire-controller-manager: migration/README.md',
  ],
  fix: 'unsafe',
  messages: {
    script: {
      severity: 'error',
      when: 'run',
      log: 'Deleted entry',
      text: '{where} makes entries by hand, on a server whose controller manager deletes every entry that no registration declares: these are gone within seconds, and their workloads have no identity. Declare them as ClusterStaticEntry, or give the controller manager an entryIDPrefix (since 0.5.0), which leaves all others alone.',
    },
    registrar: {
      severity: 'error',
      when: 'run',
      log: 'Deleted entry',
      text: 'The k8s-workload-registrar makes entries on a server whose controller manager deletes every entry that no registration declares, and the registrar makes them again: identities come and go. Take the registrar away; the controller manager does its work.',
    },
  },
  check(deployment, report) {
    const { controllerManagers, components, servers } = deployment
    if (controllerManagers.length === 0 || !controllerManagers.every(clearsForeignEntries)) return
    // Entries of a server that no controller manager works on are left alone.
    if (servers.some((server) => !controllerManagers.some((manager) => knownValue(manager.server) === server))) return
    const related = controllerManagers.map(({ place }): readonly [Place, string] => [place, 'the controller manager'])
    for (const { where, place } of entryScriptsOf(deployment)) report('script', place, { where }, related, ownPrefix(controllerManagers))
    for (const { program, place, release } of components) {
      // One that was never made does nothing.
      if (program === 'k8s-workload-registrar' && !(release.is === 'known' && isAtLeast(release.value, '1.6.0')))
        report('registrar', place, {}, related, ownPrefix(controllerManagers))
    }
  },
})

/** With a prefix of its own a controller manager lets entries of others be. */
function ownPrefix(managers: readonly ControllerManager[]) {
  const [manager, ...others] = managers
  const { config } = manager ?? {}
  if (!config || others.length > 0) return []
  return suggestion("Set entryIDPrefix to 'scm'", config.key('entryIDPrefix') ? undefined : insertManagerField(config, '', ['entryIDPrefix: scm']))
}
