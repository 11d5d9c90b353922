import type { Finding } from './engine/finding.ts'
import type { LintResult } from './engine/result.ts'
import { entriesOf } from './kubernetes/data.ts'
import { isKustomizationFile } from './kubernetes/kustomization.ts'
import type { KubernetesObject } from './kubernetes/object.ts'
import type { Place, SourceFile } from './text/source-file.ts'

/** What a program made of a chart or a kustomization, and what it was made from. */
export interface Rendering {
  readonly kind: 'chart' | 'kustomization'
  readonly folder: string
  /** What was made. */
  readonly file: SourceFile
  /** `helm template` */
  readonly by: string
  readonly sources: readonly SourceFile[]
  /** The chart's or the kustomization's own file. */
  readonly origin: SourceFile | undefined
  /** What stands in the sources as it stands in the end, but for what a kustomization changes. */
  readonly objects: readonly KubernetesObject[]
}

/** A run's result in terms of what was rendered: findings, and what is said about the input. */
export function resultLedBack(result: LintResult, renderings: readonly Rendering[]): LintResult {
  const diagnostics = result.diagnostics.map((one) => (one.place ? { ...one, place: placeBefore(one.place, renderings, undefined) } : one))
  const findings = [...ledBack(result.findings, renderings)].sort(
    (a, b) => (a.place.file.path < b.place.file.path ? -1 : a.place.file.path > b.place.file.path ? 1 : 0) || a.place.start - b.place.start,
  )
  return { ...result, findings, diagnostics }
}

/**
 * Leads what was found in a rendering back to the text that a person would change: of a chart, the template that its `# Source:` line names; of
 * a kustomization, the object that became the one in which it was found. What was rendered goes along as a related place. Fixes stay behind:
 * they are for a text that nobody keeps.
 */
function ledBack(findings: readonly Finding[], renderings: readonly Rendering[]): readonly Finding[] {
  return findings.map((finding) => {
    const rendering = renderingOf(finding.place, renderings)
    const related = finding.related.map((one) => ({ ...one, place: placeBefore(one.place, renderings, undefined) }))
    if (!rendering) return { ...finding, related }
    const place = placeBefore(finding.place, renderings, finding)
    return { ...finding, place, related: [...related, { place: finding.place, message: `what ${rendering.by} makes of it` }], fixes: [] }
  })
}

function renderingOf(place: Place, renderings: readonly Rendering[]): Rendering | undefined {
  return renderings.find(({ file }) => file === place.file)
}

function placeBefore(place: Place, renderings: readonly Rendering[], finding: Finding | undefined): Place {
  const rendering = renderingOf(place, renderings)
  if (!rendering) return place
  if (rendering.kind === 'chart') {
    const template = templateOf(place, rendering)
    return template ? samePlace(place, template) : top(rendering.origin ?? place.file)
  }
  const object = finding && objectBefore(finding, rendering)
  if (!object) return top(rendering.origin ?? place.file)
  // Of a ConfigMap that is made of files, the text stands in one of them.
  const contents = isKustomizationFile(object.file.path) ? entriesOf(object).map(({ field }) => field.place.file) : []
  for (const content of contents) {
    const found = samePlace(place, content, object.place)
    if (found !== object.place) return found
  }
  return samePlace(place, object.file, object.place)
}

/** The template that Helm names above the document: `# Source: chart/templates/server.yaml`, or `chart/charts/sub/templates/...`. */
function templateOf({ file, start }: Place, { sources, folder }: Rendering): SourceFile | undefined {
  const above = [...file.text.slice(0, start).matchAll(/^# Source: (\S+)[ \t]*$/gm)].at(-1)?.[1]
  const path = above?.slice(above.indexOf('/') + 1)
  return sources.find((source) => source.path === (folder === '' ? path : `${folder}/${path}`))
}

/** The object of the same kind whose name the rendered one has, or has with a prefix or a suffix; of several the longest name. */
function objectBefore({ object }: Finding, { objects }: Rendering): KubernetesObject | undefined {
  if (!object) return undefined
  const candidates = objects.filter(({ kind, name }) => kind === object.kind && name !== '' && object.name.includes(name))
  return candidates.sort((a, b) => b.name.length - a.name.length)[0]
}

/**
 * The same text in the file that it was rendered from: the line that is equal but for its indentation, if there is one such line; else the one
 * line that sets the same key; else the fallback, or the file's first line.
 */
function samePlace(place: Place, file: SourceFile, fallback = top(file)): Place {
  const position = place.file.position(place.start)
  const rendered = place.file.line(position.line)
  const indent = rendered.length - rendered.trimStart().length
  const starts = file.lineStarts.map((start, index) => ({ start, text: file.line(index + 1) }))
  const equal = starts.filter(({ text }) => text.trim() === rendered.trim())
  const [only] = equal
  if (only && equal.length === 1) {
    const shift = only.start + (only.text.length - only.text.trimStart().length) - indent
    const from = position.column - 1
    const to = Math.min(from + place.end - place.start, rendered.trimEnd().length)
    return file.place(shift + from, shift + Math.max(from, to))
  }
  const key = /^(?:- )?["']?([\w.-]+)["']?\s*[:={]/.exec(rendered.trim())?.[1]
  const setting =
    key === undefined ? [] : starts.filter(({ text }) => text.includes('{{') && text.trim().replace(/^- /, '').replace(/^["']/, '').startsWith(key))
  const [line] = setting
  return line && setting.length === 1
    ? file.place(line.start + line.text.length - line.text.trimStart().length, line.start + line.text.trimEnd().length)
    : fallback
}

function top(file: SourceFile): Place {
  return file.place(0, file.line(1).length)
}
