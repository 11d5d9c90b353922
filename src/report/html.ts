import { createHash } from 'node:crypto'
import { pictureOf } from '../deployment/picture.ts'
import type { Finding } from '../engine/finding.ts'
import type { LintResult } from '../engine/result.ts'
import { TOOL } from '../engine/tool.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { count, lookedAt } from './finding-words.ts'
import { findingPart } from './html-finding.ts'
import { picturePart } from './html-picture.ts'
import { SCRIPT } from './html-script.ts'
import { STYLE } from './html-style.ts'
import { htmlText } from './html-text.ts'
import { markedPicture } from './picture-marks.ts'
import { gravestFirst } from './severity.ts'

/**
 * One page that needs nothing beside it: the deployment's picture, and the findings, the gravest first. Its policy lets the browser run this
 * script and this style and fetch nothing at all, so that no manifest can bring a script or a picture of its own.
 */
export function htmlReport(result: LintResult): string {
  const areas = new Map(result.rules.map(({ id, area }): [string, string] => [id, area]))
  const findings = gravestFirst(result.findings)
  const anchors = new Map(findings.map((finding, index) => [finding, `f${index + 1}`]))
  const picture = markedPicture(pictureOf(result.deployments), result.findings)
  const { errors, warnings, notes } = result.summary
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${TOOL.name} ${TOOL.version}">
<title>${TOOL.name}: ${htmlText(`${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header>
<h1>${TOOL.name}</h1>
<p>${htmlText(`${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')} in ${lookedAt(result.summary)}.`)}</p>
</header>
<main>
<section aria-labelledby="picture"><h2 id="picture">The deployment</h2>
${picturePart(picture, (finding) => anchors.get(finding))}
</section>
${inputPart(result.diagnostics)}<section aria-labelledby="findings"><h2 id="findings" tabindex="-1">Findings</h2>
${findings.length === 0 ? '<p>Nothing found.</p>' : ''}
${filters(findings, areas)}
${findings.map((finding) => findingPart(finding, anchors.get(finding) ?? '', areas.get(finding.rule) ?? '')).join('\n')}
</section>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

/** As a Content Security Policy names a text that it lets through. */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function inputPart(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return ''
  const items = diagnostics.map(({ severity, message, file, place }) => {
    const position = place?.file.position(place.start)
    const where = place && position ? `${place.file.path}:${position.line}:${position.column}` : file
    return `<li><span class="badge ${severity}">${severity === 'note' ? 'notice' : severity}</span> ${where === undefined ? '' : `<code>${htmlText(where)}</code> `}${htmlText(message)}</li>`
  })
  return `<section aria-labelledby="input"><h2 id="input">About the input</h2>\n<ul class="said">${items.join('\n')}</ul>\n</section>\n`
}

function filters(findings: readonly Finding[], areas: ReadonlyMap<string, string>): string {
  const severities = ['error', 'warning', 'note'].map((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length
    return `<label><input type="checkbox" name="severity" value="${severity}" checked> <span class="${severity}">${count(number, severity)}</span></label>`
  })
  return `<form id="filters" hidden aria-label="Which findings to show">
<fieldset><legend>Severity</legend>${severities.join('')}</fieldset>
${choice(
  'area',
  'Area',
  findings.map(({ rule }) => areas.get(rule) ?? ''),
)}
${choice(
  'file',
  'File',
  findings.map(({ place }) => place.file.path),
)}
<button type="reset">Show all</button>
<span id="status" role="status"></span>
</form>`
}

function choice(name: string, label: string, values: readonly string[]): string {
  const options = [...new Set(values)].sort().map((value) => `<option value="${htmlText(value)}">${htmlText(value)}</option>`)
  return `<label>${label} <select name="${name}"><option value="">all</option>${options.join('')}</select></label>`
}
