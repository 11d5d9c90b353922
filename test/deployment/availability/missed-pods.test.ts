import { expect, test } from 'vitest'
import { asThePods, missedBy, missedWords } from '../../../src/deployment/availability/missed-pods.ts'
import { Field } from '../../../src/kubernetes/field.ts'
import { labelSelector } from '../../../src/kubernetes/selector.ts'
import { workloadsIn } from '../../../src/kubernetes/workload.ts'
import { cluster } from '../../kubernetes/world.ts'

const WORLD = `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: spire-server, namespace: spire }
spec: { template: { metadata: { labels: { app.kubernetes.io/name: server, tier: identity } }, spec: { containers: [{ name: c }] } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: database, namespace: spire }
spec: { template: { metadata: { labels: { app: postgres } }, spec: { containers: [{ name: c }] } } }
`

function missing(selector: string) {
  const all = workloadsIn(cluster(WORLD))
  const [holder] = cluster(`apiVersion: v1\nkind: X\nmetadata: { name: x }\nselector: ${selector}\n`).objects
  const entry = holder?.root.get('selector')
  const [server] = all
  if (!server || !entry) throw new Error('nothing to ask')
  return missedBy(labelSelector(new Field(entry.value, entry.value.place)), server, all)
}

function missed(selector: string) {
  const found = missing(selector)
  return found && [found.requirement.key, found.requirement.values.join(), found.has]
}

test('a selector that asks for the workload by its name, or by one of its labels under another key', () => {
  expect(missed('{ matchLabels: { app: spire-server } }')).toEqual(['app', 'spire-server', undefined])
  expect(missed('{ matchLabels: { name: server } }')).toEqual(['name', 'server', undefined])
})

test('a near miss of a label', () => {
  expect(missed('{ matchLabels: { tier: identiti } }')).toEqual(['tier', 'identiti', 'identity'])
})

test('a selector that takes the workload, or another one, or that is for something else, misses nothing', () => {
  expect(missed('{ matchLabels: { tier: identity } }')).toBeUndefined()
  expect(missed('{ matchLabels: { app: postgres } }')).toBeUndefined()
  expect(missed('{ matchLabels: { app: redis } }')).toBeUndefined()
  expect(missed('{}')).toBeUndefined()
})

test('in words: what is asked for, and what the pods have', () => {
  const words = (selector: string) => {
    const found = missing(selector)
    return found && missedWords(found)
  }
  expect(words('{ matchLabels: { tier: identiti } }')).toEqual({ key: 'tier', wanted: 'identiti', has: "'identity'" })
  expect(words('{ matchLabels: { app: spire-server } }')).toEqual({ key: 'app', wanted: 'spire-server', has: 'no such label' })
})

test('what the pods have is put where the selector says otherwise, if they have the label', () => {
  const edited = (selector: string) => {
    const found = missing(selector)
    const edit = found && asThePods(found)
    return edit && [edit.place.file.text.slice(edit.place.start, edit.place.end), edit.text]
  }
  expect(edited('{ matchLabels: { tier: identiti } }')).toEqual(['identiti', 'identity'])
  expect(edited('{ matchLabels: { tier: "identiti" } }')).toEqual(['"identiti"', '"identity"'])
  expect(edited('{ matchLabels: { app: spire-server } }')).toBeUndefined()
})
