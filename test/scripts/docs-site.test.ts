import { join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { RULES } from '../../rules/index.ts'
import { site, sources } from '../../scripts/docs-site.ts'

const FILES = site(sources(join(import.meta.dirname, '../..')))

test('every rule has a page, and the first page is the README', () => {
  const missing = RULES.filter(({ area, id }) => !FILES.has(`rules/${area}/${id}.html`)).map(({ id }) => id)
  expect(missing).toEqual([])
  expect(FILES.get('index.html')).toContain('<h1 id="spire-lint">spire-lint</h1>')
})

test('links within the site lead to pages of it, and to headings that are there', () => {
  const broken: string[] = []
  for (const [name, html] of FILES) {
    for (const [, href = ''] of html.matchAll(/href="([^"]+)"/g)) {
      if (/^[a-z]+:/.test(href)) continue
      const [path = '', fragment] = href.split('#')
      const to = path === '' ? name : posix.join(posix.dirname(name), path)
      const page = FILES.get(to)
      if (page === undefined || (fragment !== undefined && !page.includes(`id="${fragment}"`))) broken.push(`${name}: ${href}`)
    }
  }
  expect(broken).toEqual([])
})

test('pages run nothing and fetch nothing', () => {
  for (const [name, html] of FILES) {
    if (name.endsWith('.css')) expect(html).not.toMatch(/url\(|@import/)
    else expect(html).not.toMatch(/<script|<img|<iframe|\son\w+=|javascript:/i)
  }
})

test('what goes and what comes in an example is marked', () => {
  expect(FILES.get('rules/identity/cluster-name-mismatch.html')).toContain(
    '<figcaption>agent/configmap.yaml</figcaption><pre tabindex="0"><code><del>-           cluster = &quot;ardur-demo&quot;</del>\n<ins>+           cluster = &quot;ardur-dmeo&quot;',
  )
})
