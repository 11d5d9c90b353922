// Makes the documentation a site of plain HTML, without scripts and without anything fetched: npm run docs [-- FOLDER] (default: site)
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import MarkdownIt from 'markdown-it'
import { RULES } from '../rules/index.ts'
import { AREAS } from '../src/engine/rule.ts'
import { TOOL } from '../src/engine/tool.ts'

const ROOT_PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']

/** Every page of the site, as a path of the repository and its Markdown. */
export function sources(root: string): ReadonlyMap<string, string> {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path.replaceAll('\\', '/')}`)
  const rules = RULES.map(({ area, id }) => `rules/${area}/${id}.md`)
  const paths = [...ROOT_PAGES, ...docs.filter((path) => path.endsWith('.md')).sort(), ...rules]
  return new Map(paths.filter((path) => existsSync(join(root, path))).map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

/** The site's files by their names: README is the first page, and `rules/index.html` lists the rules by area. */
export function site(pages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const [path, text] of pages) files.set(htmlName(path), page(path, text, new Set(pages.keys())))
  files.set('style.css', STYLE)
  return files
}

function htmlName(path: string): string {
  return path === 'README.md' ? 'index.html' : path.replace(/\.md$/, '.html')
}

function page(path: string, text: string, known: ReadonlySet<string>): string {
  const markdown = new MarkdownIt({ html: false, linkify: false })
  markdown.core.ruler.push('links', (state) => {
    for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.attrGet('href')
      if (token.type === 'link_open' && href !== null) token.attrSet('href', target(path, href, known))
    }
  })
  markdown.core.ruler.push('anchors', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === 'heading_open') token.attrSet('id', slug(state.tokens[index + 1]?.content ?? ''))
    }
  })
  markdown.renderer.rules.fence = (tokens, index) => fence(tokens[index]?.info ?? '', tokens[index]?.content ?? '', markdown.utils.escapeHtml)
  const body = markdown.render(text.replace(/^<!--.*?-->\s*/s, ''))
  const title = /^# (.+)$/m.exec(text)?.[1] ?? path
  const up = '../'.repeat(path.split('/').length - 1)
  const nav = [
    ['index.html', TOOL.name],
    ['docs/rules.html', 'Rules'],
    ['docs/configuration.html', 'Configuration'],
    ['docs/command-line.html', 'Command line'],
    ['docs/ci.html', 'Hooks and CI'],
    ['docs/keys/server.html', 'Config keys'],
    ['SECURITY.html', 'Security'],
  ].map(([href, name]) => `<a href="${up}${href}">${name}</a>`)
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markdown.utils.escapeHtml(title.replaceAll('`', ''))}${title === TOOL.name ? '' : ` - ${TOOL.name}`}</title>
<link rel="stylesheet" href="${up}style.css">
</head>
<body>
<nav aria-label="Site">${nav.join(' ')}</nav>
<main>
${ruleLine(path)}${body}</main>
</body>
</html>
`
}

/** What the registry knows of a rule, above its page. */
function ruleLine(path: string): string {
  const rule = RULES.find(({ area, id }) => path === `rules/${area}/${id}.md`)
  if (!rule) return ''
  const facts = [
    `area ${rule.area}`,
    `presets ${rule.presets.join(', ')}`,
    `since ${rule.since}`,
    ...(rule.fix ? [`${rule.fix === 'safe' ? 'safe fix' : 'suggestion'}`] : []),
  ]
  const others = AREAS.includes(rule.area) ? `<a href="../../docs/rules.html#${rule.area}">other rules of this area</a>` : ''
  return `<p class="facts">${facts.join(' \u00b7 ')} \u00b7 ${others}</p>\n`
}

/** Links between pages lead to their HTML, those to other files of the repository to where it is hosted. */
function target(from: string, href: string, known: ReadonlySet<string>): string {
  if (/^[a-z]+:|^#/.test(href)) return href
  const [path = '', fragment] = href.split('#')
  const to = posix.normalize(posix.join(posix.dirname(from), path))
  if (!known.has(to)) return `${TOOL.home}/blob/main/${to}`
  const relative = posix.relative(posix.dirname(htmlName(from)), htmlName(to))
  return fragment === undefined ? relative : `${relative}#${fragment}`
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replace(/ /g, '-')
}

/** Of a `diff` fence, what goes and what comes is marked as such. */
function fence(info: string, content: string, html: (text: string) => string): string {
  const [language = '', ...name] = info.trim().split(/\s+/)
  const caption = name.length > 0 ? `<figcaption>${html(name.join(' '))}</figcaption>` : ''
  const lines = content.split('\n').map((line) => {
    const text = html(line).replace(/(# expect: .*)$/, '<span class="expect">$1</span>')
    if (language !== 'diff') return text
    return line.startsWith('+ ') ? `<ins>${text}</ins>` : line.startsWith('- ') ? `<del>${text}</del>` : text
  })
  return `<figure>${caption}<pre tabindex="0"><code>${lines.join('\n')}</code></pre></figure>\n`
}

const STYLE = `:root{color-scheme:light dark;--bg:#fff;--fg:#1f2328;--soft:#59636e;--line:#d1d9e0;--card:#f6f8fa;--link:#0550ae;--out:#ffebe9;--in:#dafbe1}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--soft:#9aa4af;--line:#3d444d;--card:#151b23;--link:#79b8ff;--out:#4b1d1b;--in:#12391f}}
body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--bg);color:var(--fg);font:16px/1.55 system-ui,sans-serif}
nav{border-bottom:1px solid var(--line);padding-bottom:.5rem;display:flex;flex-wrap:wrap;gap:1rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link)}
.facts,figcaption,.expect{color:var(--soft)}
figure{margin:1rem 0}
pre{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.25rem;padding:.6rem;font:.85rem/1.45 ui-monospace,monospace}
code{font-family:ui-monospace,monospace;font-size:.9em}
ins{background:var(--in);text-decoration:none}
del{background:var(--out);text-decoration:none}
table{border-collapse:collapse;display:block;overflow-x:auto}
th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
`

/** Writes the files of a site into a folder. */
export function writeSite(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

if (process.argv[1]?.endsWith('docs-site.ts')) {
  const folder = process.argv[2] ?? 'site'
  const files = site(sources('.'))
  writeSite(folder, files)
  console.log(`${files.size} files in ${folder}`)
}
