import { describe, expect, test } from 'vitest'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { FORMAT_NAMES } from '../../src/commands/options.ts'
import { fixFiles } from '../../src/engine/fix-files.ts'
import { lintTexts } from '../../src/index.ts'
import { REPORTERS } from '../../src/report/report.ts'
import { diagnosticsText } from '../../src/report/text.ts'
import { unifiedDiff } from '../../src/report/unified-diff.ts'
import { SourceFile } from '../../src/text/source-file.ts'

/** What somebody who writes a manifest may try to have a reader's machine do. */
const PAYLOADS: Readonly<Record<string, string>> = {
  'a workflow command': '\n::error file=a,line=1::pwned\n::add-mask::x\n##[add-mask]y ##vso[task.setvariable variable=a]b',
  'a command behind blanks': '\r\n \t ::set-output name=a::b\r::stop-commands::z',
  HTML: `"'></code></td></pre><script>alert(1)</script><img src=x onerror=alert(1)><svg/onload=alert(1)>`,
  'the end of a script': '</script><script>alert(1)</script><!--<script>',
  'terminal escapes': '\x1b[2J\x1b]0;title\x07\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\\x9b31m\x08\x07',
  'reordered text': 'a\u202egnp.exe\u2066b\u2069\u200f\u2028\u2029\u0085',
  XML: `]]>"/><testcase name='x'><failure/></testcase><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;&#x0;`,
  'a Markdown link': '[click](https://evil.example) ![x](https://evil.example/a.png) <https://evil.example> https://evil.example @everyone',
  'a Markdown table and code': 'a | b | c `code` ``` \n\n# title\n| x |\n|---|\n*bold* _it_ ~~no~~ \\| $$x$$',
  'a lone surrogate': 'a\ud800b\udfffc',
  'message arguments': '{cluster} {0} %s ${x} $& $1 %0A %25',
}

const REFERENCE = referenceFiles()

/** In double quotes, for YAML and HCL alike. */
const quote = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/[\0-\x1f\x7f-\x9f\u0600-\u06ff\u2000-\u2fff\ud800-\udfff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
const hcl = (text: string): string => quote(text).slice(1, -1)

/** The reference with a payload wherever a report repeats what the input says: values, names, keys, file names, comments, reasons, and what is no YAML. */
function poisoned(payload: string): ReadonlyMap<string, string> {
  const quoted = quote(payload)
  const flat = payload.replace(/[\r\n\u2028\u2029\u0085]+/g, ' ').replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]/g, '')
  const files = new Map(REFERENCE)
  const change = (path: string, from: string, to: string) =>
    files.set(
      path,
      (files.get(path) ?? '').replace(from, () => to),
    )
  change('agent/configmap.yaml', 'cluster = "ardur-demo"', `cluster = "${hcl(payload)}"\n          "${hcl(payload)}" = 1`)
  change('agent/configmap.yaml', '      trust_domain', `      # spire-lint: ignore no-such-rule -- ${flat}\n      trust_domain`)
  change('server/configmap.yaml', '      trust_domain', `      "${hcl(payload)}" = "x"\n      # spire-lint: ${flat}\n      trust_domain`)
  change('agent/daemonset.yaml', 'image: ghcr.io/spiffe/spire-agent:1.14.2', `image: ${quote(`ghcr.io/spiffe/spire-agent:${payload}`)}`)
  change('agent/daemonset.yaml', '      hostPID: true\n', '')
  change('agent/daemonset.yaml', '    spec:\n', `    # ${flat}\n    spec:\n`)
  change('csi-driver/daemonset.yaml', 'serviceAccountName: spiffe-csi-driver', `serviceAccountName: ${quoted}`)
  change('registration/ardur-workloads.yaml', 'spiffeIDTemplate: ', `${quoted}: 1\n  className: ${quoted}\n  spiffeIDTemplate: `)
  files.set(
    `${payload.replace(/[\0/]/g, '_')}.yaml`,
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${quoted}\n  name: ${quoted}\ndata:\n  server.conf: "${hcl(hcl(payload))} {"\n`,
  )
  files.set('broken/spire-agent.yaml', `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: spire-agent, *${flat.replace(/\s/g, '')}: [\n`)
  files.set('.spire-lint.yaml', `${files.get('.spire-lint.yaml')}ignore:\n  - rule: agent-hostpid-missing\n    reason: ${quoted}\n`)
  return files
}

const colorless = (text: string): string => text.replace(/\x1b\[\d+m/g, '').replace(/\x1b\]8;;(?:https:\/\/github\.com\/spire-lint\/[\w./-]+)?\x1b\\/g, '')

/** Nothing in it moves a cursor, reorders text, or breaks a line where none should. */
const MOVES =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
/** What a GitHub runner takes for a command. */
const COMMANDS = /^\s*::|##\[/m

describe.each(Object.entries(PAYLOADS))('%s in a manifest', (_, payload) => {
  const result = lintTexts(poisoned(payload))
  const report = async (format: string, color = false): Promise<string> => {
    const reporter = await REPORTERS[format]?.()
    return reporter?.(await result, { color, links: color, quiet: false, failOn: 'error' }) ?? ''
  }

  test('is found in many places', async () => {
    const { findings } = await result
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(2)
    // Halves of characters are refused where they stand in the very manifest that has the ignored fault.
    expect(findings.some(({ suppressed }) => suppressed?.reason !== undefined)).toBe(!payload.includes('\ud800'))
  })

  test('stays text in a terminal and in a log', async () => {
    const { diagnostics } = await result
    for (const color of [false, true]) {
      const text = colorless(`${await report('text', color)}${diagnosticsText(diagnostics, color)}`)
      expect(text).not.toMatch(MOVES)
      expect(text).not.toMatch(COMMANDS)
    }
  })

  test('gives a runner no command but ours', async () => {
    for (const line of (await report('github')).trimEnd().split('\n')) {
      expect(line).not.toMatch(MOVES)
      if (/^::(?:error|warning|notice) (?:\w+=[^:,]*,)*title=[\w-]+::[^\n]*$/.test(line)) continue
      expect(line).not.toMatch(COMMANDS)
    }
  })

  test.each(['junit', 'checkstyle'])('adds nothing to %s', async (format) => {
    const xml = await report(format)
    const attribute = ` [a-z]+="(?:[^<>&"']|&(?:amp|lt|gt|quot|apos);)*"`
    const tag = `</?[a-z-]+(?:${attribute})*/?>`
    const text = '(?:[^<>&]|&(?:amp|lt|gt|quot|apos);)*'
    expect(xml).toMatch(new RegExp(`^<\\?xml version="1\\.0" encoding="UTF-8"\\?>\\n(?:${text}${tag})+\\n$`))
    expect(xml).not.toMatch(MOVES)
    const ours = format === 'checkstyle' ? ['checkstyle', 'file', 'error'] : ['testsuites', 'testsuite', 'testcase', 'failure', 'system-out', 'error']
    expect([...xml.matchAll(/<([a-z-]+)/g)].map(([, name = '']) => name).filter((name) => !ours.includes(name))).toEqual([])
  })

  test('makes no link, code or cell in Markdown', async () => {
    const markdown = await report('markdown')
    expect(markdown).not.toMatch(MOVES)
    const ours = markdown
      .replace(/\[[a-z0-9-]+\]\(https:\/\/github\.com\/spire-lint\/spire-lint\/blob\/main\/rules\/[\w/-]+\.md\)/g, '')
      .replace(/<\/?code>/g, '')
    expect(ours).not.toMatch(/(?<!\\)\]\(|(?<!\\)[`<]|https?:\/\/|@(?!\u2060)/)
    const rows = ours.split('\n').filter((line) => line.startsWith('| '))
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.filter((row) => row.match(/(?<!\\)\|/g)?.length !== 5)).toEqual([])
  })

  test('is no element of the HTML page, and ends no script', async () => {
    const html = await report('html')
    expect(html).not.toMatch(/<img src=x|<svg\/onload|<script>alert|onerror=alert\(1\)>|<!--<script/)
    expect(html.match(/<script/g)?.length).toBe((await cleanPage()).match(/<script/g)?.length)
    expect(html.match(/<\/script/g)?.length).toBe((await cleanPage()).match(/<\/script/g)?.length)
    expect(html).not.toMatch(/\x1b|\x07|href="(?!https:\/\/github\.com\/spire-lint|#)/)
  })

  test.each(['json', 'jsonl', 'sarif', 'gitlab'])('leaves %s to be read as JSON, without a control character', async (format) => {
    const text = await report(format)
    for (const line of format === 'jsonl' ? text.trimEnd().split('\n') : [text]) JSON.parse(line)
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f]/)
    expect(text.split('\n').filter((line) => COMMANDS.test(line) && /^\s*::/.test(line))).toEqual([])
  })

  test('links to nothing from a SARIF message', async () => {
    const { runs } = JSON.parse(await report('sarif'))
    const messages: string[] = runs[0].results.map((one: { message: { text: string } }) => one.message.text)
    expect(messages.filter((message) => /(?<!\\)\]\((?!\d+\))/.test(message))).toEqual([])
  })

  test('shows as text in a diff', async () => {
    const texts = poisoned(payload)
    const files = [...texts].filter(([path]) => !path.startsWith('.')).map(([path, text]) => new SourceFile(path, text))
    const check = (now: readonly SourceFile[]) => lintTexts(new Map(now.map(({ path, text }) => [path, text])))
    const { changes } = await fixFiles(files, await check(files), check, { unsafe: true, mayChange: () => true })
    const diff = changes.map(({ file, text }) => unifiedDiff(file.path, file.text, text, true)).join('')
    expect(diff).toContain('\n+')
    expect(diff).not.toMatch(MOVES)
    expect(diff).not.toMatch(COMMANDS)
  })
})

test('every format is tried', () => {
  expect([...FORMAT_NAMES].sort()).toEqual(['checkstyle', 'github', 'gitlab', 'html', 'json', 'jsonl', 'junit', 'markdown', 'sarif', 'text'])
})

async function cleanPage(): Promise<string> {
  const reporter = await REPORTERS.html?.()
  return reporter?.(await lintTexts(REFERENCE), { color: false, quiet: false, failOn: 'error' }) ?? ''
}
