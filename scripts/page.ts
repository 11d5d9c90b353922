// Runs the examples of rules' pages: npm run page -- RULE... (all pages where none is named)
import { readPages } from '../test/rules/page.ts'
import { leftAfterFixes, runExample } from '../test/rules/run-example.ts'

const asked = new Set(process.argv.slice(2))
const pages = readPages().filter(({ id }) => asked.size === 0 || asked.has(id))
for (const id of asked) if (!pages.some((page) => page.id === id)) throw new Error(`there is no page ${id}.md`)

let failed = 0
let examples = 0
for (const page of pages) {
  for (const example of page.examples) {
    examples++
    const { marked, found, unread } = await runExample(page, example)
    const left = await leftAfterFixes(page, example)
    const faults = [
      ...unread.map((message) => `cannot be read: ${message}`),
      ...marked.filter((line) => !found.includes(line)).map((line) => `marked, not found: ${line}`),
      ...found.filter((line) => !marked.includes(line)).map((line) => `found, not marked: ${line}`),
      ...left.map((line) => `left after its fix: ${line}`),
    ]
    if (faults.length === 0) continue
    failed++
    console.log(`${page.area}/${page.id}.md: ${example.heading}\n${faults.map((fault) => `  ${fault}\n`).join('')}`)
  }
}
console.log(`${examples} examples, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
