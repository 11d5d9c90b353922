import type { ComposedNode } from './nodes.ts'

/**
 * Whether aliases blow a document up beyond what go-yaml allows, in its words. The walk itself ends as soon as they do.
 * Source: go.yaml.in/yaml/v2 decode.go, allowedAliasRatio, at v2.4.2. How deep aliases may nest is a limit of ours.
 */
export function excessiveAliasing(root: ComposedNode): string | undefined {
  const budget: Budget = { decoded: 1, aliased: 0, problem: undefined }
  spend(budget, root, false, 0)
  return budget.problem
}

interface Budget {
  decoded: number
  aliased: number
  problem: string | undefined
}

/** Depth of nesting, aliases followed, that is still read. */
const DEEPEST = 1000

function spend(budget: Budget, node: ComposedNode, within: boolean, depth: number): void {
  count(budget, within)
  const aliased = within || node.alias !== undefined
  if (node.alias !== undefined) count(budget, true)
  if (depth > DEEPEST) budget.problem ??= `aliases nest values more than ${DEEPEST} levels deep`
  if (node.kind === 'scalar') return
  for (let i = 0; i < node.children.length && budget.problem === undefined; i++) {
    const child = node.children[i]
    if (child === undefined) continue
    if (node.kind === 'mapping' && node.merges?.has(child)) {
      const merged = node.children[i + 1]
      if (merged?.kind === 'sequence') for (const item of merged.children) spend(budget, item, aliased, depth + 1)
      else if (merged !== undefined) spend(budget, merged, aliased, depth + 1)
      i++
    } else spend(budget, child, aliased, depth + 1)
  }
}

function count(budget: Budget, aliased: boolean): void {
  budget.decoded++
  if (aliased) budget.aliased++
  if (budget.aliased > 100 && budget.decoded > 1000 && budget.aliased / budget.decoded > allowedRatio(budget.decoded)) {
    budget.problem ??= 'document contains excessive aliasing'
  }
}

function allowedRatio(decoded: number): number {
  if (decoded <= 400_000) return 0.99
  if (decoded >= 4_000_000) return 0.1
  return 0.99 - 0.89 * ((decoded - 400_000) / 3_600_000)
}
