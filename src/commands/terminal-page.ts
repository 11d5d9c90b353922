import { printable } from '../report/printable.ts'
import type { Styles } from '../report/terminal.ts'

/** The Markdown of our own pages as a terminal shows it: headings bold, code set in, links with their address. */
export function terminalPage(markdown: string, style: Styles): string {
  const lines: string[] = []
  let fenced = false
  for (const line of markdown.trimEnd().split('\n')) {
    const fence = /^```\s*(.*)$/.exec(line)
    if (fence) {
      fenced = !fenced
      if (fenced && fence[1]) lines.push(`    ${style.dim(printable(fence[1]))}`)
    } else if (fenced) lines.push(`    ${codeLine(line, style)}`.trimEnd())
    else lines.push(proseLine(line, style))
  }
  return `${lines.join('\n')}\n`
}

function codeLine(line: string, style: Styles): string {
  const text = printable(line)
  if (line.startsWith('-')) return style.severity('error', text)
  return line.startsWith('+') ? style.severity('note', text) : text
}

function proseLine(line: string, style: Styles): string {
  const heading = /^#+ (.*)$/.exec(line)
  if (heading) return style.bold(printable(heading[1] ?? ''))
  return printable(line)
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)')
    .replace(/`([^`]+)`/g, (_, code: string) => style.bold(code))
}
