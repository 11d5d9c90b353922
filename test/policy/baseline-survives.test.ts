import { describe, expect, test } from 'vitest'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { type Finding, lintTexts } from '../../src/index.ts'
import { baselineEntry, baselineText } from '../../src/policy/baseline.ts'

type Texts = ReadonlyMap<string, string>

function changed(files: Texts, path: string, from: string | RegExp, to: string): Texts {
  const text = files.get(path) ?? ''
  const now = text.replace(from, () => to)
  if (now === text) throw new Error(`${path} does not hold ${from}`)
  return new Map(files).set(path, now)
}

/** Three faults of different rules, one in a config. */
const FAULTY = [
  ['agent/configmap.yaml', 'cluster = "ardur-demo"', 'cluster = "ardur-dmeo"'],
  ['agent/daemonset.yaml', '      hostPID: true\n', ''],
  ['server/configmap.yaml', 'database_type = "postgres"', 'database_type = "postgress"'],
].reduce<Texts>((files, [path = '', from = '', to = '']) => changed(files, path, from, to), referenceFiles())

const told = (findings: readonly Finding[]) => findings.filter(({ severity, suppressed }) => severity !== 'note' && !suppressed).map(({ rule }) => rule)

/** What is left to tell of some files under the baseline of others. */
async function left(now: Texts, before: Texts = FAULTY): Promise<readonly string[]> {
  const { findings } = await lintTexts(before)
  const baseline = baselineText(findings.map((finding) => baselineEntry(finding, (path) => path)))
  const configuration = `baseline: baseline.json\n${now.get('.spire-lint.yaml') ?? ''}`
  const result = await lintTexts(new Map(now).set('baseline.json', baseline).set('.spire-lint.yaml', configuration))
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return told(result.findings)
}

describe('a baseline', () => {
  test('hides what was there', async () => {
    expect(told((await lintTexts(FAULTY)).findings).length).toBeGreaterThanOrEqual(3)
    expect(await left(FAULTY)).toEqual([])
  })

  test.each<[string, (files: Texts) => Texts]>([
    ['shifted lines', (files) => new Map([...files].map(([path, text]) => [path, path.endsWith('.yaml') ? `# one\n# two\n\n${text}` : text]))],
    ["Windows' line ends", (files) => new Map([...files].map(([path, text]) => [path, text.replace(/\n/g, '\r\n')]))],
    ['other files', (files) => new Map([...files].map(([path, text]) => [path.startsWith('.') ? path : `deploy/${path.replace(/\//g, '-')}`, text]))],
    [
      'one file',
      (files) =>
        new Map([
          ['all.yaml', [...files].flatMap(([path, text]) => (path.startsWith('.') ? [] : [text])).join('\n---\n')],
          ['.spire-lint.yaml', files.get('.spire-lint.yaml') ?? ''],
        ]),
    ],
    [
      'another order of the objects',
      (files) =>
        new Map(
          [...files].map(([path, text]) => [
            path,
            path.startsWith('.')
              ? text
              : text
                  .split(/^---\n/m)
                  .reverse()
                  .join('\n---\n'),
          ]),
        ),
    ],
    ['another indentation of a config', (files) => changed(files, 'agent/configmap.yaml', 'cluster = "ardur-dmeo"', '   cluster    =   "ardur-dmeo"   # why')],
    [
      'keys in another order',
      (files) =>
        changed(
          files,
          'agent/daemonset.yaml',
          /^metadata:\n( {2}name: .*\n)( {2}namespace: .*\n)/m,
          'metadata:\n  namespace: spire-system\n  name: spire-agent\n',
        ),
    ],
  ])('survives %s', async (_, change) => {
    expect(await left(change(FAULTY))).toEqual([])
  })

  test('shows a fault that took the place of another', async () => {
    expect(await left(changed(FAULTY, 'agent/configmap.yaml', 'ardur-dmeo', 'ardur-prod'))).toEqual(
      ['cluster-name-mismatch', 'baseline-stale'].sort().reverse(),
    )
  })

  test('shows what is new, and what is gone', async () => {
    const fixed = changed(FAULTY, 'agent/configmap.yaml', 'ardur-dmeo', 'ardur-demo')
    expect(await left(fixed)).toEqual(['baseline-stale'])
    expect(await left(FAULTY, fixed)).toEqual(['cluster-name-mismatch'])
  })
})
