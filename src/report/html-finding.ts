import type { Finding, Fix, When } from '../engine/finding.ts'
import { ruleAddress } from '../engine/tool.ts'
import type { Place } from '../text/source-file.ts'
import { objectName } from './finding-words.ts'
import { htmlCode, htmlText } from './html-text.ts'

/** Lines shown above and below. */
const AROUND = 2
/** A place that goes on for longer is cut. */
const LONGEST = 12
/** A line that is longer is cut around the place. */
const WIDEST = 400

const WHEN: Readonly<Record<When, string>> = {
  apply: 'It is refused when it is applied',
  validate: "SPIRE's own config check refuses it",
  start: 'The pod does not start',
  attest: 'Attestation fails',
  run: 'It would show later, or never',
}

/** One finding with its source and that of the places it goes with. */
export function findingPart(finding: Finding, anchor: string, area: string): string {
  const { severity, rule, message, place, object, path, outcome, fixes, related, suppressed } = finding
  const about = [object ? objectName(object) : undefined, path].filter((part) => part !== undefined).join(', ')
  const name = area === '' ? htmlText(rule) : `<a href="${htmlText(ruleAddress(area, rule))}" rel="noreferrer">${htmlText(rule)}</a>`
  return [
    `<article id="${anchor}" class="finding" data-severity="${severity}" data-area="${htmlText(area)}" data-file="${htmlText(place.file.path)}" aria-labelledby="${anchor}-t" tabindex="-1">`,
    `<h3 id="${anchor}-t"><span class="badge ${severity}">${severity}</span> ${htmlText(message)}</h3>`,
    `<p class="meta">${name}${area === '' ? '' : ` \u00b7 ${htmlText(area)}`}${about === '' ? '' : ` \u00b7 in ${htmlText(about)}`}${suppressed ? ` \u00b7 suppressed by ${htmlText([suppressed.by, suppressed.reason].filter((part) => part !== undefined).join(': '))}` : ''}</p>`,
    figure(place, ''),
    ...related.map((one) => figure(one.place, one.message)),
    ...(outcome ? [`<p class="meta">${WHEN[outcome.when]}${outcome.log === undefined ? '.' : `: <code>${htmlText(outcome.log)}</code>`}</p>`] : []),
    ...(fixes.length === 0 ? [] : [`<ul class="fixes">${fixes.map(fixItem).join('')}</ul>`]),
    '</article>',
  ].join('\n')
}

function fixItem({ title, safe }: Fix): string {
  return `<li>${safe ? 'Fix' : 'Suggestion'}: ${htmlText(title)}</li>`
}

function figure(place: Place, message: string): string {
  const { line, column } = place.file.position(place.start)
  const where = `${htmlText(place.file.path)}:${line}:${column}`
  return `<figure><figcaption><code>${where}</code>${message === '' ? '' : ` ${htmlText(message)}`}</figcaption><pre tabindex="0" aria-label="${where}">${source(place, message === '').join('\n')}</pre></figure>`
}

function source(place: Place, primary: boolean): readonly string[] {
  const { file } = place
  const start = file.position(place.start)
  const end = file.position(place.end)
  const last = Math.min(end.line, start.line + LONGEST - 1)
  const lines: string[] = []
  for (let number = Math.max(1, start.line - AROUND); number <= Math.min(file.lineStarts.length, last + AROUND); number++) {
    const text = file.line(number)
    const from = number < start.line || number > end.line ? undefined : number === start.line ? start.column - 1 : 0
    const to = number === end.line ? end.column - 1 : text.length
    lines.push(`<span class="n">${number}</span> ${from === undefined ? htmlCode(text.slice(0, WIDEST)) : marked(text, from, Math.max(from, to), primary)}`)
  }
  return last < end.line ? [...lines, '<span class="n"></span> \u2026'] : lines
}

function marked(text: string, from: number, to: number, primary: boolean): string {
  const before = from > WIDEST ? `\u2026${text.slice(from - 60, from)}` : text.slice(0, from)
  const inside = text.slice(from, Math.min(to, from + WIDEST))
  const after = text.slice(to, to + 60 + Math.max(0, WIDEST - to))
  return `${htmlCode(before)}<mark${primary ? '' : ' class="related"'}>${htmlCode(inside)}</mark>${htmlCode(after)}`
}
