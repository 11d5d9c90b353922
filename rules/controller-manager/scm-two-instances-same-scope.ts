import type { ControllerManager } from '../../src/deployment/controller-manager.ts'
import { sameDatabase } from '../../src/deployment/database/same-database.ts'
import { entryPrefix, keepsEntries } from '../../src/deployment/registration/entry-scope.ts'
import { rule } from '../../src/engine/rule.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'scm-two-instances-same-scope',
  area: 'controller-manager',
  summary: 'Two controller managers of one server keep to entries of their own.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/reconciler.go, shouldProcessOrDeleteEntryID', 'spire-controller-manager: CHANGELOG 0.5.0'],
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
            report('same', mine.place, { prefix: mine.value.slice(0, -1), other: name(other) }, [[theirs.place, 'the other one']])
          continue
        }
        // The one without a prefix is at fault; of two without one, the one that came later.
        const [wrong, right] = mine.is === 'absent' ? [manager, other] : [other, manager]
        const place = entryPrefix(wrong)
        if (place.is === 'absent') report('none', place.place, { other: name(right) }, [[right.place, 'the other one']])
      }
    }
  },
})

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
