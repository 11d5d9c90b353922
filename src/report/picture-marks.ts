import type { Picture, PictureEdge, PictureNode } from '../deployment/picture.ts'
import type { Finding } from '../engine/finding.ts'
import type { Place } from '../text/source-file.ts'
import { unsuppressed } from './severity.ts'

/** A picture, and what findings say about its parts. */
export interface MarkedPicture {
  readonly nodes: readonly Marked<PictureNode>[]
  readonly edges: readonly Marked<PictureEdge>[]
}

export interface Marked<T> {
  readonly part: T
  /** What is wrong with it: what the files say by themselves, then the errors among its findings. Nothing comes through a broken link. */
  readonly broken: readonly string[]
  readonly findings: readonly Finding[]
}

/**
 * Leads each finding to the links that its place makes; where it is in none, to the links of its related places, else to whom it is about.
 */
export function markedPicture({ nodes, edges }: Picture, findings: readonly Finding[]): MarkedPicture {
  const ofEdges = new Map<PictureEdge, Finding[]>()
  const ofNodes = new Map<PictureNode, Finding[]>()
  for (const finding of unsuppressed(findings)) {
    const at = tightest(edges, [finding.place])
    const links =
      at.length > 0
        ? at
        : tightest(
            edges,
            finding.related.map(({ place }) => place),
          )
    for (const edge of links) ofEdges.set(edge, [...(ofEdges.get(edge) ?? []), finding])
    if (links.length > 0) continue
    const about = tightest(nodes, [finding.place, ...(finding.place.via ?? [])])
    for (const node of about) ofNodes.set(node, [...(ofNodes.get(node) ?? []), finding])
  }
  return {
    nodes: nodes.map((part) => marked(part, undefined, ofNodes.get(part))),
    edges: edges.map((part) => marked(part, part.broken, ofEdges.get(part))),
  }
}

function marked<T>(part: T, broken: string | undefined, findings: readonly Finding[] = []): Marked<T> {
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)
  return { part, broken: [...(broken === undefined || errors.length > 0 ? [] : [broken]), ...errors], findings }
}

/** Of the parts that a place is in, those by whose smallest text it is. */
function tightest<T extends { readonly places: readonly Place[] }>(parts: readonly T[], places: readonly Place[]): readonly T[] {
  let best = Number.POSITIVE_INFINITY
  let found: T[] = []
  for (const part of parts) {
    const size = Math.min(...part.places.filter((own) => places.some((place) => within(place, own))).map(({ start, end }) => end - start))
    if (size > best || !Number.isFinite(size)) continue
    if (size < best) found = []
    best = size
    found.push(part)
  }
  return found
}

function within(inner: Place, outer: Place): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end
}
