import { describe, expect, test } from 'vitest'
import { variant } from '../../scripts/fixture-variants.ts'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { applyFixes, type Finding, lintTexts, rules } from '../../src/index.ts'
import { applyExample, type Expected, type Page, readPages } from './page.ts'

const REFERENCE = referenceFiles()

/** Runs all rules over a deployment, under a page's preset and the deployment's own configuration. */
async function findings(files: ReadonlyMap<string, string>, preset: string): Promise<readonly Finding[]> {
  const result = await lintTexts(files, { preset })
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return result.findings
}

function told(found: readonly Finding[], expected: readonly Expected[]): string[] {
  const marked = new Set(expected.map(line))
  return found
    .filter((finding) => finding.severity !== 'note' || marked.has(line(expectedOf(finding))))
    .map((finding) => line(expectedOf(finding)))
    .sort()
}

function expectedOf({ rule, place }: Finding): Expected {
  return { rule, file: place.file.path, line: place.file.position(place.start).line }
}

function line({ file, line: number, rule }: Expected): string {
  return `${file}:${number} ${rule}`
}

async function fixedFindings(files: ReadonlyMap<string, string>, found: readonly Finding[], preset: string): Promise<readonly Finding[]> {
  const fixed = new Map(files)
  for (const [path, text] of applyFixes(found.flatMap(({ fixes }) => fixes.slice(0, 1)))) fixed.set(path, text)
  return findings(fixed, preset)
}

const pages = readPages()

describe.each(pages.map((page): [string, Page] => [page.id, page]))('%s', (id, page) => {
  test.each(page.examples.map((example) => [example.heading, example] as const))('%s', async (_, example) => {
    const base = example.variant === undefined ? REFERENCE : variant(example.variant, REFERENCE)
    const { files, expected } = applyExample(example, base)
    const found = await findings(files, page.preset)
    expect(told(found, expected)).toEqual(expected.map(line).sort())
    if (found.some(({ rule, fixes }) => rule === id && fixes.length > 0)) {
      const left = await fixedFindings(files, found, page.preset)
      expect(left.filter(({ rule, severity }) => rule === id || severity === 'error').map(expectedOf)).toEqual([])
    }
  })

  test('its page shows what is wrong and what is right', () => {
    const wrong = page.examples.filter((example) =>
      applyExample(example, example.variant === undefined ? REFERENCE : variant(example.variant, REFERENCE)).expected.some(({ rule }) => rule === id),
    )
    expect(wrong.length).toBeGreaterThanOrEqual(1)
    expect(page.text.startsWith(`# ${id}\n`)).toBe(true)
    expect(page.text.length).toBeGreaterThan(300)
  })
})

test('every rule has a page and every page a rule, in the folder of its area', () => {
  expect(pages.map(({ area, id }) => `${area}/${id}`).sort()).toEqual(rules.map(({ area, id }) => `${area}/${id}`).sort())
})
