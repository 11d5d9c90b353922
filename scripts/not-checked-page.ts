import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'docs/not-checked'

/** `docs/not-checked.md`: the paragraphs of `docs/not-checked/`, one a file, under a frame. */
export function notCheckedPage(made: string): string {
  const files = existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((file) => file.endsWith('.md'))
        .sort()
    : []
  const lines = [
    made,
    '',
    '# What is not checked, and why',
    '',
    'spire-lint reads files. What only a cluster, a database, a cloud account or a clock can tell is not in them, and a guess would accuse people who are right.',
    'Each of the following goes wrong with SPIRE in production, has a name in our catalogue, and is left out for the reason given, with what you can do instead.',
    '',
  ]
  for (const file of files)
    lines.push(
      `## ${file.slice(0, -3)}`,
      '',
      readFileSync(join(FOLDER, file), 'utf8')
        .replace(/^# .*\n/, '')
        .trim(),
      '',
    )
  lines.push(
    '## In general',
    '',
    '- **What is not among the files.** Objects that somebody else makes are declared under `external` in `.spire-lint.yaml`, with their keys; where the files are the whole deployment, `complete: true` says so, and what is missing is then an error.',
    '- **Values of Secrets.** They are taken as not known unless they are among the files; nothing is ever said about them, and they are never printed.',
    '- **Charts.** A chart is checked as what it renders (`--render`, or `helm template ... | spire-lint -`); its values are checked against the chart of their release.',
    '- **Scripts.** Shell is read where it stands in a manifest, and only for what it says plainly. Scripts of their own are out of scope.',
    '- **Running clusters.** `kubectl get ... -o yaml | spire-lint -` checks what is there; nothing is asked of the cluster itself.',
    '',
  )
  return lines.join('\n')
}
