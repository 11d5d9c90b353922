import type { Finding } from '../engine/finding.ts'
import { htmlText } from './html-text.ts'
import { type Layout, layoutOf } from './picture-layout.ts'
import type { Marked, MarkedPicture } from './picture-marks.ts'
import { displayWidth } from './printable.ts'

type MarkedNode = MarkedPicture['nodes'][number]
type MarkedEdge = MarkedPicture['edges'][number]

/** Pixels that a character takes, of the fonts that the page sets. */
const CHARACTER = { name: 7.4, small: 6.4 }
const LINE = 17
const LONGEST = { node: 44, edge: 44 }

/** The deployment drawn, and as tables beside it: what cannot be seen can be read. `anchorOf` names the element that a finding stands in. */
export function picturePart({ nodes, edges }: MarkedPicture, anchorOf: (finding: Finding) => string | undefined): string {
  if (nodes.length === 0) return '<p>No SPIRE program is among the files, so there is nothing to draw.</p>'
  const layout = layoutOf(
    nodes.map(sizeOf),
    edges.map(({ part }) => ({ from: part.from, to: part.to, width: cut(part.label, LONGEST.edge).length * CHARACTER.small + 10 })),
  )
  const broken = edges.filter((edge) => edge.broken.length > 0).length
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="Picture of the deployment; the tables below say the same">`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}" role="group" aria-label="${nodes.length} parts, ${edges.length} links, ${broken} broken">`,
    '<defs>',
    marker('arrow', 'M0 0L8 4L0 8z'),
    marker('cross', 'M1 1L7 7M7 1L1 7'),
    '</defs>',
    ...edges.map((edge, index) => link(edge, layout.routes[index], anchorOf)),
    ...nodes.map((node) => box(node, layout, anchorOf)),
    '</svg>',
    '</div>',
    tables({ nodes, edges }, anchorOf),
  ].join('\n')
}

function marker(id: string, path: string): string {
  return `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="${path}"/></marker>`
}

function sizeOf(node: MarkedNode) {
  const [what, ...rest] = linesOf(node)
  const width = Math.max(displayWidth(what ?? '') * CHARACTER.small, ...rest.map((line) => displayWidth(line) * CHARACTER.name))
  return { id: node.part.id, kind: node.part.kind, width: Math.ceil(Math.max(150, width) + 24), height: rest.length * LINE + LINE + 18 }
}

/** What a box says: what it is, its name, and its SPIFFE IDs or its trust domain and release. */
function linesOf({ part }: MarkedNode): readonly string[] {
  const facts = part.facts.filter(([name]) => name !== 'config').map(([name, value]) => (name === 'SPIFFE ID' ? value : `${name} ${value}`))
  return [part.what, part.name, ...facts.slice(0, 4), ...(facts.length > 4 ? [`and ${facts.length - 4} more`] : [])].map((line) => cut(line, LONGEST.node))
}

function box(node: MarkedNode, { boxes }: Layout, anchorOf: (finding: Finding) => string | undefined): string {
  const { part, broken } = node
  const at = boxes.get(part.id)
  if (!at) return ''
  const text = linesOf(node).map(
    (line, index) => `<tspan x="${at.x + 12}" y="${Math.round(at.y + 20 + index * LINE)}" class="l${Math.min(index, 2)}">${htmlText(line)}</tspan>`,
  )
  const title = [`${part.what} ${part.name}`, ...part.facts.map(([name, value]) => `${name}: ${value}`), ...broken].join('; ')
  return anchored(
    node,
    `<g class="node ${part.kind}${broken.length > 0 ? ' broken' : ''}"><title>${htmlText(title)}</title><rect x="${at.x}" y="${Math.round(at.y)}" width="${at.width}" height="${Math.round(at.height)}" rx="8"/><text>${text.join('')}</text></g>`,
    anchorOf,
  )
}

function link(edge: MarkedEdge, route: Layout['routes'][number] | undefined, anchorOf: (finding: Finding) => string | undefined): string {
  if (!route) return ''
  const { medium, label } = edge.part
  const bad = edge.broken.length > 0
  const text = cut(label, LONGEST.edge)
  const width = Math.round(text.length * CHARACTER.small + 8)
  const { x, y } = route.label
  return anchored(
    edge,
    `<g class="edge ${medium}${bad ? ' broken' : ''}"><title>${htmlText([label, ...edge.broken].join('; '))}</title><path d="${route.path}" marker-end="url(#${bad ? 'cross' : 'arrow'})"/><rect x="${x - width / 2}" y="${y - 9}" width="${width}" height="18" rx="4"/><text x="${x}" y="${y + 4}">${htmlText(text)}</text></g>`,
    anchorOf,
  )
}

/** What has a finding leads to it. */
function anchored({ findings }: Marked<unknown>, drawn: string, anchorOf: (finding: Finding) => string | undefined): string {
  const [first] = findings
  const anchor = first && anchorOf(first)
  return anchor === undefined ? drawn : `<a href="#${anchor}">${drawn}</a>`
}

function tables({ nodes, edges }: MarkedPicture, anchorOf: (finding: Finding) => string | undefined): string {
  const names = new Map(nodes.map(({ part }) => [part.id, `${part.what} ${part.name}`]))
  const parts = nodes.map((node) => {
    const facts = node.part.facts.map(([name, value]) => `${htmlText(name)}: ${htmlText(value)}`).join('<br>')
    return `<tr><th scope="row">${htmlText(node.part.what)}</th><td>${htmlText(node.part.name)}</td><td>${facts}</td><td>${state(node, anchorOf)}</td></tr>`
  })
  const links = edges.map(
    (edge) =>
      `<tr><th scope="row">${htmlText(names.get(edge.part.from) ?? '')}</th><td>${htmlText(names.get(edge.part.to) ?? '')}</td><td>${htmlText(edge.part.label)}</td><td>${state(edge, anchorOf)}</td></tr>`,
  )
  return `<details><summary>The same as tables</summary>
<table><caption>Who is there</caption><thead><tr><th scope="col">what</th><th scope="col">name</th><th scope="col">more</th><th scope="col">state</th></tr></thead><tbody>
${parts.join('\n')}
</tbody></table>
<table id="links"><caption>Who speaks to whom</caption><thead><tr><th scope="col">from</th><th scope="col">to</th><th scope="col">over</th><th scope="col">state</th></tr></thead><tbody>
${links.join('\n')}
</tbody></table></details>`
}

function state({ broken, findings }: Marked<unknown>, anchorOf: (finding: Finding) => string | undefined): string {
  const rules = findings.map((finding) => {
    const anchor = anchorOf(finding)
    return anchor === undefined ? htmlText(finding.rule) : `<a href="#${anchor}">${htmlText(finding.rule)}</a>`
  })
  const said = findings.length === 0 ? broken.map(htmlText) : []
  const word = broken.length > 0 ? '<strong class="error">broken</strong>' : 'ok'
  return [word, ...rules, ...said].join(' ')
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`
}
