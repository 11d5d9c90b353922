import { expect, test } from 'vitest'
import { fixFiles } from '../../src/engine/fix-files.ts'
import { type Finding, type LintResult, rules } from '../../src/index.ts'
import { SourceFile } from '../../src/text/source-file.ts'
import type { Example, Page } from './page.ts'
import { check, deploymentIn, leftAfterFixes, resultOf } from './run-example.ts'

const FIXABLE = new Set(rules.filter(({ fix }) => fix !== undefined).map(({ id }) => id))

/** The kinds of fixes that were offered in the examples, by rule. */
const OFFERED = new Map<string, Set<'safe' | 'unsafe'>>()

/** What cannot be said before a fix, and is true: a tag that is no release has no age, and a server that does not start serves no bundle; of one volume one thing is said. */
const BROUGHT_TO_LIGHT: Readonly<Record<string, string>> = {
  'image-tag-v-prefix': 'image-unsupported-minor',
  'bundle-endpoint-cert-no-sync-interval': 'bundle-endpoint-no-service',
  'workload-mounts-socket-file': 'workload-hostpath-socket',
  'cr-ttl-format': 'ttl-cr-exceeds-ca',
}

/** Rules whose examples show none of the fixes that they offer, and why. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'deprecated-setting': 'the keys that only changed their names belong to plugins of clouds',
  'pg-iam-with-password': 'no example writes a password into a config; one that is a variable stays where it is',
  'cftd-spiffe-over-web-host': 'every example has an endpointSPIFFEID, which says that https_spiffe is meant',
}

type Texts = ReadonlyMap<string, string>

/** What `--fix` leaves, and what it makes of the files. */
async function fixed(texts: Texts, page: Page, first: LintResult) {
  const files = [...texts].map(([path, text]) => new SourceFile(path, text))
  const again = (changed: readonly SourceFile[]) => check(new Map(changed.map(({ path, text }) => [path, text])), page)
  const { judged, changes, made } = await fixFiles(files, first, again, { unsafe: false, mayChange: () => true })
  return { after: judged.findings, made, texts: new Map([...texts, ...changes.map(({ file, text }) => [file.path, text] as const)]) }
}

const named = ({ rule, message }: Finding): string => `${rule}: ${message}`
const isFixed = ({ fixes }: Finding): boolean => fixes.some(({ safe }) => safe)
const withCrlf = (text: string): string => `\ufeff${text.replace(/\n/g, '\r\n')}`
const onlyYaml = (change: (text: string) => string) => (texts: Texts) =>
  new Map([...texts].map(([path, text]) => [path, /\.ya?ml$/.test(path) ? change(text) : text]))

/** The pages of which one example was fixed with Windows' line ends. */
const WINDOWS = new Set<string>()

/** What an example of a rule with fixes must hold once they are made. */
export function testFixes(page: Page, example: Example): void {
  if (!FIXABLE.has(page.id)) return
  test(`${example.heading}: nothing is left behind its first fixes`, async () => {
    expect(await leftAfterFixes(page, example)).toEqual([])
  })

  test(`${example.heading}: --fix leaves nothing to fix, and brings nothing new`, async () => {
    const texts = deploymentIn(example)
    const first = await resultOf(page, example)
    const before = first.findings
    const { after, made, texts: now } = await fixed(texts, page, first)
    for (const { rule, fixes } of before) for (const { safe } of fixes) OFFERED.set(rule, (OFFERED.get(rule) ?? new Set()).add(safe ? 'safe' : 'unsafe'))
    // What was fixed is silent, so that to fix it again changes nothing; and nothing that was not there comes up.
    const known = new Set(before.map(named))
    expect(after.filter(isFixed).map(named)).toEqual([])
    expect(
      after.filter((finding) => !known.has(named(finding)) && finding.severity !== 'note' && finding.rule !== BROUGHT_TO_LIGHT[page.id]).map(named),
    ).toEqual([])
    if (made === 0 || WINDOWS.has(page.id)) return
    // Windows' line ends and a byte order mark change nothing of what is made: once for each page.
    WINDOWS.add(page.id)
    const windows = onlyYaml(withCrlf)(texts)
    const crlf = await fixed(windows, page, await check(windows, page))
    expect(new Map([...crlf.texts].map(([path, text]) => [path, text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')]))).toEqual(now)
    expect([...crlf.texts].filter(([path, text]) => /\.ya?ml$/.test(path) && /(?<!\r)\n/.test(text)).map(([path]) => path)).toEqual([])
  })
}

/** What holds over all of them, behind the last. */
export function testFixesOfAll(): void {
  test('rules that say they offer fixes do so, and of that kind', () => {
    const said = rules.flatMap(({ id, fix }) => (fix === undefined ? [] : [[id, fix] as const]))
    expect(said.filter(([id, fix]) => !OFFERED.get(id)?.has(fix) && !(id in NOT_SHOWN))).toEqual([])
    expect([...OFFERED].filter(([id, kinds]) => kinds.has('safe') && rules.find((rule) => rule.id === id)?.fix !== 'safe').map(([id]) => id)).toEqual([])
  })
}
