import { existsSync, readFileSync } from 'node:fs'

/**
 * A rule's page, as Markdown; undefined where there is none.
 * `scripts/build.mjs` puts a module with the pages' texts in this one's place.
 */
export function readPage(area: string, id: string): string | undefined {
  const page = new URL(`../../rules/${area}/${id}.md`, import.meta.url)
  return existsSync(page) ? readFileSync(page, 'utf8') : undefined
}
