import { expect, test } from 'vitest'
import { edited } from '../../scripts/fixture-variants/files.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { lintTexts } from '../../src/index.ts'

const REFERENCE = referenceFiles()

async function found(texts: ReadonlyMap<string, string>, kubernetesVersion?: string): Promise<readonly string[]> {
  const { findings } = await lintTexts(texts, kubernetesVersion === undefined ? {} : { kubernetesVersion })
  return findings
    .filter(({ rule }) => rule.startsWith('kubernetes-'))
    .map(({ rule, place }) => `${rule} ${place.file.path}:${place.file.position(place.start).line}`)
}

const BUDGET = edited(REFERENCE, 'server/pdb.yaml', ['policy/v1\n', 'policy/v1beta1\n'])
const FIELD = edited(REFERENCE, 'server/statefulset.yaml', ['      priorityClassName', '      resources: { limits: { cpu: 2 } }\n      priorityClassName'])

test.each([
  ['an API that is gone', BUDGET, undefined, ['kubernetes-removed-api server/pdb.yaml:1']],
  ['an API that is there still', BUDGET, '1.24', []],
  ['an API that is not there yet', REFERENCE, '1.20', ['kubernetes-removed-api server/pdb.yaml:1']],
  ['a field that is new', FIELD, undefined, []],
  ['a field that is not there yet', FIELD, '1.30', ['kubernetes-unknown-field server/statefulset.yaml:32']],
  ['a field that has come', FIELD, '1.34', []],
] as const)('%s', async (_, texts, release, findings) => {
  expect(await found(texts, release)).toEqual(findings)
})
