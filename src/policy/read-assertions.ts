import type { Assertion, Demand } from '../engine/assertion.ts'
import { parsePath } from '../engine/assertion-path.ts'
import type { Place } from '../text/source-file.ts'
import type { YamlNode } from '../yaml/node.ts'
import { booleanOf, choiceOf, itemsOf, mappingOf, placeOf, textOf } from './read-node.ts'
import { scalarValue } from './schema-walk.ts'

/** The assertions of a configuration; what lacks a part was refused by the schema before. */
export function assertionsOf(node: YamlNode | undefined): readonly Assertion[] {
  return itemsOf(node).flatMap((item): readonly Assertion[] => {
    const assertion = mappingOf(item)
    const value = (key: string): YamlNode | undefined => assertion?.get(key)?.value
    const [id, select, path] = ['id', 'select', 'path'].map((key) => textOf(value(key))?.value)
    if (id === undefined || select === undefined || path === undefined || !mappingOf(value('must'))) return []
    return [
      {
        id,
        select,
        path,
        must: demandOf(value('must')),
        severity: choiceOf(value('severity'), ['error', 'warning', 'note'])?.value ?? 'error',
        message: textOf(value('message'))?.value,
        place: placeOf(item),
      },
    ]
  })
}

/** What the schema cannot say: ids that are taken, paths that are none, and expressions that are none. */
export function assertionProblems(
  assertions: readonly Assertion[],
  rules: readonly { readonly id: string }[],
): readonly (readonly [place: Place, message: string])[] {
  return assertions.flatMap(({ id, path, must, place }, index) => {
    const problems: (readonly [Place, string])[] = []
    if (rules.some((rule) => rule.id === id)) problems.push([place, `there is a rule '${id}' already`])
    if (assertions.findIndex((other) => other.id === id) < index) problems.push([place, `there is an assertion '${id}' already`])
    if (parsePath(path.replace(/^\S+:\s+/, '')) === undefined) problems.push([place, `'${path}' is no path, such as spec.containers[*].image`])
    if (must.written === 0) problems.push([place, `the assertion '${id}' demands nothing`])
    if (must.match !== undefined && !isExpression(must.match)) problems.push([place, `'${must.match}' is no regular expression`])
    return problems
  })
}

function demandOf(node: YamlNode | undefined): Demand {
  const must = mappingOf(node)
  const value = (key: string): YamlNode | undefined => must?.get(key)?.value
  return {
    written: must?.entries.length ?? 0,
    exist: booleanOf(value('exist'))?.value,
    equal: plainOf(value('equal')),
    oneOf: value('oneOf') && itemsOf(value('oneOf')).flatMap((item) => plainOf(item) ?? []),
    match: textOf(value('match'))?.value,
  }
}

function plainOf(node: YamlNode | undefined): string | number | boolean | undefined {
  return node?.kind === 'scalar' ? (scalarValue(node) ?? undefined) : undefined
}

function isExpression(text: string): boolean {
  try {
    new RegExp(text, 'u')
    return true
  } catch {
    return false
  }
}
