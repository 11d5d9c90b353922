import { pictureOf } from '../deployment/picture.ts'
import type { LintResult } from '../engine/result.ts'
import { markedPicture } from './picture-marks.ts'
import { oneLine } from './printable.ts'

/** The deployment as a Mermaid flowchart; GitHub and GitLab draw it. Broken links are red and end in a cross. */
export function mermaidReport({ deployments, findings }: LintResult): string {
  const { nodes, edges } = markedPicture(pictureOf(deployments), findings)
  const broken = edges.flatMap((edge, index) => (edge.broken.length > 0 ? [index] : []))
  const faulty = nodes.filter((node) => node.broken.length > 0).map(({ part }) => part.id)
  return lines([
    'flowchart LR',
    ...nodes.map(({ part }) => `  ${part.id}["${mermaidText(part.what)}<br/>${mermaidText(part.name)}"]`),
    ...edges.map((edge) => `  ${edge.part.from} ${edge.broken.length > 0 ? '--x' : '-->'}|"${mermaidText(edge.part.label)}"| ${edge.part.to}`),
    ...(broken.length === 0 ? [] : [`  linkStyle ${broken.join(',')} stroke:#cf222e,stroke-width:2px`]),
    ...(faulty.length === 0 ? [] : ['  classDef faulty stroke:#cf222e,stroke-width:2px', `  class ${faulty.join(',')} faulty`]),
  ])
}

/** The deployment as Graphviz draws it. */
export function dotReport({ deployments, findings }: LintResult): string {
  const { nodes, edges } = markedPicture(pictureOf(deployments), findings)
  return lines([
    'digraph spire {',
    '  rankdir=LR',
    '  node [shape=box, style=rounded, fontname="sans-serif"]',
    '  edge [fontname="sans-serif", fontsize=10]',
    ...nodes.map(({ part, broken }) => `  ${part.id} [label="${dotText(part.what)}\\n${dotText(part.name)}"${broken.length > 0 ? RED : ''}]`),
    ...edges.map(
      (edge) => `  ${edge.part.from} -> ${edge.part.to} [label="${dotText(edge.part.label)}"${edge.broken.length > 0 ? `${RED}, arrowhead=tee` : ''}]`,
    ),
    '}',
  ])
}

const RED = ', color="#cf222e", penwidth=2'

/** Everything that Mermaid or HTML could read as its own is written as an entity. */
function mermaidText(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{N} .,:/()-]/gu, (character) => `#${character.codePointAt(0)};`)
}

function dotText(text: string): string {
  return oneLine(text).replace(/[\\"]/g, '\\$&')
}

function lines(parts: readonly string[]): string {
  return parts.map((line) => `${line}\n`).join('')
}
