import { cleanupPrefix, clearsUnprefixed, entryPrefix, keepsEntries } from '../../src/deployment/registration/entry-scope.ts'
import { entryScriptsOf } from '../../src/deployment/registration/entry-scripts.ts'
import { rule } from '../../src/engine/rule.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'scm-entry-prefix-cleanup',
  area: 'controller-manager',
  summary: 'The controller manager cleans up no entries that somebody still needs.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: cmd/main.go, parseConfig', 'spire-controller-manager: pkg/spireentry/reconciler.go, shouldProcessOrDeleteEntryID'],
  messages: {
    same: {
      severity: 'error',
      when: 'start',
      log: 'if entryIDPrefixCleanup is specified, it can not be the same value as entryIDPrefix',
      text: "entryIDPrefixCleanup is the prefix of the controller manager's own entries ('{prefix}'), so it exits. Name the prefix that it had before, or take entryIDPrefixCleanup out.",
    },
    unprefixed: {
      severity: 'warning',
      when: 'run',
      log: 'Deleted entry',
      text: 'An empty entryIDPrefixCleanup deletes every entry without a prefix, over and over, and {who} makes such entries: they are gone within seconds. Take it out once the old entries are gone.',
    },
    other: {
      severity: 'error',
      when: 'run',
      log: 'Deleted entry',
      text: "entryIDPrefixCleanup deletes the entries that begin with '{prefix}', which another controller manager of the same server makes: they come and go. Take it out, or name a prefix that nobody has.",
    },
  },
  check(deployment, report) {
    const { controllerManagers, components } = deployment
    for (const manager of controllerManagers) {
      const cleanup = cleanupPrefix(manager)
      const prefix = entryPrefix(manager)
      if (cleanup.is !== 'known' || prefix.is !== 'known' || keepsEntries(manager) === 'no') continue
      if (cleanup.value === prefix.value) {
        report('same', cleanup.place, { prefix: prefix.value.slice(0, -1) }, [[prefix.place, 'its own prefix']])
        continue
      }
      const server = knownValue(manager.server)
      const other = controllerManagers.find(
        (one) => one !== manager && server !== undefined && knownValue(one.server) === server && knownValue(entryPrefix(one)) === cleanup.value,
      )
      if (other) report('other', cleanup.place, { prefix: cleanup.value }, [[other.place, 'the other controller manager']])
      else if (clearsUnprefixed(manager)) {
        const [script] = entryScriptsOf(deployment)
        const registrar = components.find(({ program }) => program === 'k8s-workload-registrar')
        if (script) report('unprefixed', cleanup.place, { who: script.where }, [[script.place, 'where they are made']])
        else if (registrar) report('unprefixed', cleanup.place, { who: 'the k8s-workload-registrar' }, [[registrar.place, 'the registrar']])
      }
    }
  },
})
