import type { ClusterStaticEntry } from '../../src/deployment/registration/registration.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'entry-duplicate',
  area: 'registration',
  summary: 'No two ClusterStaticEntries are the same entry.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/reconciler.go, makeEntryKey'],
  messages: {
    duplicate: {
      severity: 'warning',
      when: 'run',
      text: "'{other}' has the same SPIFFE ID, parent and selectors, which are all that tells entries apart: one of the two is masked, and its lifetimes, DNS names and federation count for nothing. Keep one.",
    },
  },
  check({ staticEntries }, report) {
    const first = new Map<string, ClusterStaticEntry>()
    for (const entry of staticEntries) {
      const { spec, object, selectors } = entry
      const parts = [
        spec.get('className').string ?? '',
        spec.get('spiffeID').string,
        spec.get('parentID').string,
        ...selectors.map(({ string }) => string).sort(),
      ]
      if (selectors.length === 0 || parts.some((part) => part === undefined || part.includes('${'))) continue
      const other = first.get(parts.join(' '))
      if (!other) first.set(parts.join(' '), entry)
      else if (other.object.name !== object.name) report('duplicate', object.place, { other: other.object.name }, [[other.object.place, 'the other one']])
    }
  },
})
