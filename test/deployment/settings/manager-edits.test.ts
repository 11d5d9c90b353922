import { expect, test } from 'vitest'
import { insertManagerField } from '../../../src/deployment/settings/manager-edits.ts'
import { readManagerConfig } from '../../../src/spire/controller-manager.ts'
import { environmentOf } from '../../../src/spire/environment.ts'
import { mappedFile } from '../../../src/text/mapped-text.ts'
import { SourceFile } from '../../../src/text/source-file.ts'

function edited(text: string, path: string, lines: readonly string[]): string | undefined {
  const config = readManagerConfig(mappedFile(new SourceFile('a.yaml', text), 0), { expandEnv: false, environment: environmentOf({}) })
  const edit = insertManagerField(config, path, lines)
  return edit && text.slice(0, edit.place.start) + edit.text + text.slice(edit.place.end)
}

const HEAD = 'apiVersion: spire.spiffe.io/v1alpha1\nkind: ControllerManagerConfig\n'

test('a field stands below the kind, and leaves the comment of the next one alone', () => {
  expect(edited(`${HEAD}# of the agents\nclusterName: a\n`, '', ['leaderElection:', '  leaderElect: true'])).toBe(
    `${HEAD}leaderElection:\n  leaderElect: true\n# of the agents\nclusterName: a\n`,
  )
})

test('a field of a mapping is its first', () => {
  expect(edited(`${HEAD}leaderElection:\n  leaderElect: true\n`, 'leaderElection', ['resourceName: a'])).toBe(
    `${HEAD}leaderElection:\n  resourceName: a\n  leaderElect: true\n`,
  )
})

test('nothing is written into a mapping on one line, nor where there is none', () => {
  expect(edited(`${HEAD}leaderElection: { leaderElect: true }\n`, 'leaderElection', ['resourceName: a'])).toBe(undefined)
  expect(edited(`${HEAD}clusterName: a\n`, 'leaderElection', ['resourceName: a'])).toBe(undefined)
})
