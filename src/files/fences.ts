import type { SourceFile } from '../text/source-file.ts'

/** A fenced code block of a Markdown file. */
export interface Fence {
  readonly file: SourceFile
  /** The first word behind the opening fence, in small letters: `yaml`; '' where there is none. */
  readonly language: string
  /** The lines between the fences, as they stand: a fence inside a list is indented, and so are its lines. */
  readonly start: number
  readonly end: number
}

export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

/**
 * The fenced code blocks of a Markdown file, nested in lists or not; one that is not closed goes to the end. Blocks in quotations (`> `) are left
 * out: their lines are no text of their own. (CommonMark 0.31, "Fenced code blocks")
 */
export function fencesOf(file: SourceFile): readonly Fence[] {
  const fences: Fence[] = []
  let open: { readonly mark: string; readonly language: string; readonly start: number } | undefined
  for (const [index, start] of file.lineStarts.entries()) {
    const line = file.line(index + 1)
    const [, mark, info = ''] = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (!open) {
      if (mark === undefined || (mark.startsWith('`') && info.includes('`'))) continue
      const language = /^\s*\{?\.?([\w+-]+)/.exec(info)?.[1]?.toLowerCase() ?? ''
      open = { mark, language, start: file.lineStarts[index + 1] ?? file.text.length }
    } else if (closes(line, open.mark)) {
      fences.push({ file, language: open.language, start: open.start, end: start })
      open = undefined
    }
  }
  if (open) fences.push({ file, language: open.language, start: open.start, end: file.text.length })
  return fences
}

/** At least as many of the same characters, and nothing behind them. */
function closes(line: string, mark: string): boolean {
  const found = /^[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
  return found !== undefined && found[0] === mark[0] && found.length >= mark.length
}
