import { readFileSync } from 'node:fs'

/** The code blocks of a page that carry a file's name (```js team.mjs), by that name. */
export function fencesOf(page: string, language: string): ReadonlyMap<string, string> {
  const blocks = readFileSync(page, 'utf8').matchAll(new RegExp(`^\`\`\`${language} (\\S+)\\n(.*?)^\`\`\`$`, 'gms'))
  return new Map([...blocks].map(([, name = '', text = '']) => [name, text]))
}
