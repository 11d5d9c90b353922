import { describe, expect, test } from 'vitest'
import { rules } from '../../src/index.ts'
import { type Example, type Page, readPages } from './page.ts'
import { marks, runExample } from './run-example.ts'

/** Every rule's page as tests: what its examples mark is found, and nothing else; what more is asked of an example is asked right behind it. */
export function describePages(more: (page: Page, example: Example) => void = () => {}): void {
  const pages = readPages()
  describe.each(pages.map((page): [string, Page] => [page.id, page]))('%s', (id, page) => {
    for (const example of page.examples) {
      test(example.heading, async () => {
        const { marked, found, unread } = await runExample(page, example)
        expect(unread).toEqual([])
        expect(found).toEqual(marked)
      })
      more(page, example)
    }

    test('its page shows what is wrong and what is right', () => {
      expect(page.examples.some((example) => marks(example, id))).toBe(true)
      expect(page.text.startsWith(`# ${id}\n`)).toBe(true)
      expect(page.text.length).toBeGreaterThan(300)
    })
  })

  test('every rule has a page and every page a rule, in the folder of its area', () => {
    expect(pages.map(({ area, id }) => `${area}/${id}`).sort()).toEqual(rules.map(({ area, id }) => `${area}/${id}`).sort())
  })
}
