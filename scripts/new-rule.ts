// Starts a rule: npm run new-rule <area> <id> writes rules/<area>/<id>.ts and .md, and puts the rule into the registry.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { AREAS } from '../src/engine/rule.ts'
import { TOOL } from '../src/engine/tool.ts'
import { nearest } from '../src/text/did-you-mean.ts'

const [area = '', id = ''] = process.argv.slice(2)
const problem = wrongWith(area, id)
if (problem === undefined) {
  mkdirSync(`rules/${area}`, { recursive: true })
  writeFileSync(`rules/${area}/${id}.ts`, moduleText(area, id))
  writeFileSync(`rules/${area}/${id}.md`, pageText(id))
  execFileSync(process.execPath, ['scripts/generate.mjs'], { stdio: 'inherit' })
  console.log(`wrote rules/${area}/${id}.ts and rules/${area}/${id}.md: fill both, then run npm test`)
} else {
  console.error(problem)
  process.exitCode = 2
}

function wrongWith(area: string, id: string): string | undefined {
  if (area === '' || id === '') return 'usage: npm run new-rule <area> <id>'
  if (!AREAS.some((known) => known === area)) {
    const meant = nearest(area, AREAS)
    return `there is no area '${area}'${meant === undefined ? '' : `; did you mean '${meant}'?`}\nareas: ${AREAS.join(', ')}`
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) return `'${id}' must be several words in lower case, joined by '-', such as cluster-name-mismatch`
  const taken = AREAS.find((other) => existsSync(`rules/${other}/${id}.ts`))
  return taken === undefined ? undefined : `rules/${taken}/${id}.ts is there already`
}

/** What is left empty is what tests refuse: the summary, the references, the text and the log. */
function moduleText(area: string, id: string): string {
  return `import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: '${id}',
  area: '${area}',
  summary: '',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '${TOOL.version}',
  references: [],
  messages: {
    wrong: {
      severity: 'error',
      when: 'start',
      log: '',
      text: '',
    },
  },
  check({ servers }, report) {
    for (const { trustDomain } of servers) {
      if (trustDomain.is === 'absent') report('wrong', trustDomain.place, {})
    }
  },
})
`
}

function pageText(id: string): string {
  return `# ${id}

## Wrong

### 

\`\`\`diff server/configmap.yaml
\`\`\`

## Also right

### 

\`\`\`diff server/configmap.yaml
\`\`\`
`
}
