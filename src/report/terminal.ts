import type { Severity } from '../text/diagnostic.ts'

/** The few styles that reports use. */
export interface Styles {
  bold(text: string): string
  dim(text: string): string
  severity(severity: Severity, text: string): string
}

/** Styles that colour, or leave text as it is. */
export function styles(color: boolean): Styles {
  const sgr = (open: number, close: number) => (text: string) => (color && text !== '' ? `\x1b[${open}m${text}\x1b[${close}m` : text)
  const colors = { error: sgr(31, 39), warning: sgr(33, 39), note: sgr(36, 39) }
  return { bold: sgr(1, 22), dim: sgr(2, 22), severity: (severity, text) => colors[severity](text) }
}

/**
 * Whether to colour: what the user said, else FORCE_COLOR, NO_COLOR (no-color.org: any value but the empty one) and whether a terminal that
 * can is reading.
 */
export function wantsColor(when: string | undefined, env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (when === 'always') return true
  if (when === 'never') return false
  const force = env.FORCE_COLOR
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return isTerminal && env.TERM !== 'dumb'
}

/**
 * Whether to link rules to their pages (OSC 8): where colours are wanted and a terminal is reading that is known to link and to stay quiet where it
 * cannot; FORCE_HYPERLINK says otherwise, both ways.
 */
export function wantsLinks(color: boolean, env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const force = env.FORCE_HYPERLINK
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (!color || !isTerminal || (env.CI !== undefined && env.CI !== '')) return false
  const program = env.TERM_PROGRAM ?? ''
  if (/^(iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio|Tabby)$/.test(program)) return true
  if (/^xterm-(kitty|ghostty)$|^(alacritty|foot)/.test(env.TERM ?? '')) return true
  return [env.WT_SESSION, env.KONSOLE_VERSION, env.DOMTERM].some((one) => one !== undefined && one !== '') || Number(env.VTE_VERSION ?? 0) >= 5000
}

/** A text that leads to an address, where there is one. */
export function linked(text: string, address: string | undefined): string {
  return address !== undefined ? `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\` : text
}
