import type { ControllerManager } from '../../src/deployment/controller-manager.ts'
import { sameDatabase } from '../../src/deployment/database/same-database.ts'
import { entryPrefix, keepsEntries } from '../../src/deployment/registration/entry-scope.ts'
import { insertManagerField } from '../../src/deployment/settings/manager-edits.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { knownValue } from '../../src/text/answer.ts'
import { type Edit, replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'scm-two-instances-same-scope',
  area: 'controller-manager',
  summary: 'Two controller managers of one server keep to entries of their own.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/reconciler.go, shouldProcessOrDeleteEntryID', 'spire-controller-manager: CHANGELOG 0.5.0'],
  fix: 'unsafe',
  messages: {
    none: {
      severity: 'error',
      when: 'run',
      log: 'Deleted entry',
      text: 'This controller manager has no entryIDPrefix, so it deletes every entry that it did not make, and another one ({other}) makes entries on the same server: identities come and go. A className does not help. Give each of them an entryIDPrefix of its own (since 0.5.0).',
    },
    same: {
      severity: 'error',
      when: 'run',
      log: 'Deleted entry',
      text: "Two controller managers of one server have the entryIDPrefix '{prefix}' (the other: {other}), so each deletes what the other makes: identities come and go. Give each a prefix of its own.",
    },
  },
  check({ controllerManagers }, report) {
    for (const [index, manager] of controllerManagers.entries()) {
      const rivals = controllerManagers.filter((other, place) => place < index && areRivals(manager, other))
      for (const other of rivals) {
        const [mine, theirs] = [entryPrefix(manager), entryPrefix(other)]
        const name = (one: ControllerManager): string => `${one.component.workload.kind} '${one.component.workload.object.name}'`
        if (mine.is === 'known' && theirs.is === 'known') {
          if (mine.value === theirs.value)
            report(
              'same',
              mine.place,
              { prefix: mine.value.slice(0, -1), other: name(other) },
              [[theirs.place, 'the other one']],
              ownPrefixes([manager], [theirs.value]),
            )
          continue
        }
        // The one without a prefix is at fault; of two without one, the one that came later.
        const [wrong, right] = mine.is === 'absent' ? [manager, other] : [other, manager]
        const place = entryPrefix(wrong)
        if (place.is === 'absent') report('none', place.place, { other: name(right) }, [[right.place, 'the other one']], ownPrefixes([wrong, right], []))
      }
    }
  },
})

/** For each that has none, and for one that has another's: its class, else its pod's name. */
function ownPrefixes(managers: readonly ControllerManager[], others: readonly string[]): readonly Fix[] {
  const taken = new Set(others)
  const edits: (Edit | undefined)[] = []
  const told: string[] = []
  for (const manager of managers) {
    const { config, component } = manager
    const prefix = entryPrefix(manager)
    if (prefix.is === 'known' && !taken.has(prefix.value)) {
      taken.add(prefix.value)
      continue
    }
    const own = [config && knownValue(config.className), component.container.name, component.workload.object.name].find(
      (name) => name !== undefined && /^[a-z0-9][\w-]*$/.test(name) && !taken.has(`${name}.`),
    )
    if (!config || own === undefined) return []
    taken.add(`${own}.`)
    told.push(`'${own}'`)
    const written = config.text('entryIDPrefix')
    edits.push(written.is === 'known' ? replaceWord(written.place, written.value, own) : insertManagerField(config, '', [`entryIDPrefix: ${own}`]))
  }
  return suggestion(`Give ${told.length === 1 ? 'it' : 'them'} the entryIDPrefix ${told.join(' and ')}`, ...edits)
}

/** Whether two managers surely look after the entries of one server, both at once. */
function areRivals(a: ControllerManager, b: ControllerManager): boolean {
  const [ours, theirs] = [knownValue(a.server), knownValue(b.server)]
  if (!ours || !theirs || keepsEntries(a) !== 'yes' || keepsEntries(b) !== 'yes') return false
  if (entryPrefix(a).is === 'unknown' || entryPrefix(b).is === 'unknown') return false
  return (ours === theirs || sameDatabase(ours, theirs)) && !shareLease(a, b)
}

/** Of managers that elect a leader by one Lease, one works. */
function shareLease(a: ControllerManager, b: ControllerManager): boolean {
  const lease = ({ config, component }: ControllerManager): string | undefined => {
    if (!config || knownValue(config.flag('leaderElection.leaderElect')) !== true) return undefined
    const namespace = config.text('leaderElection.resourceNamespace')
    const name = knownValue(config.text('leaderElection.resourceName'))
    return name === undefined ? undefined : `${namespace.is === 'absent' ? component.pod.namespace : knownValue(namespace)}/${name}`
  }
  const own = lease(a)
  return own !== undefined && own === lease(b)
}
