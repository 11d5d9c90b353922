import { describe, expect, test } from 'vitest'
import { rules } from '../../src/index.ts'
import { type Page, readPages } from './page.ts'
import { marks, runExample } from './run-example.ts'

const pages = readPages()

describe.each(pages.map((page): [string, Page] => [page.id, page]))('%s', (id, page) => {
  test.each(page.examples.map((example) => [example.heading, example] as const))('%s', async (_, example) => {
    const { marked, found, unread, left } = await runExample(page, example)
    expect(unread).toEqual([])
    expect(found).toEqual(marked)
    expect(left).toEqual([])
  })

  test('its page shows what is wrong and what is right', () => {
    expect(page.examples.some((example) => marks(example, id))).toBe(true)
    expect(page.text.startsWith(`# ${id}\n`)).toBe(true)
    expect(page.text.length).toBeGreaterThan(300)
  })
})

test('every rule has a page and every page a rule, in the folder of its area', () => {
  expect(pages.map(({ area, id }) => `${area}/${id}`).sort()).toEqual(rules.map(({ area, id }) => `${area}/${id}`).sort())
})
