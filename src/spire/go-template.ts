import { type Evaluated, evaluate } from './go-template/evaluate.ts'
import { lineAndColumn, NotModelled, TemplateFailure } from './go-template/failure.ts'
import { parseNodes } from './go-template/parser.ts'
import type { Node } from './go-template/tree.ts'
import type { GoTypes, GoValue } from './go-template/value.ts'

/** A Go text/template, or why there is none. */
export type GoTemplate =
  | { readonly is: 'template'; readonly name: string; readonly text: string; readonly nodes: readonly Node[] }
  /** `error` in Go's words, `offset` in UTF-16 code units. */
  | { readonly is: 'failed'; readonly error: string; readonly offset: number }
  /** It uses `define`, `template`, `break` or the like, which are not modelled here. */
  | { readonly is: 'unknown' }

export type Rendering =
  | ({ readonly is: 'rendered' } & Evaluated)
  | { readonly is: 'failed'; readonly error: string; readonly offset: number }
  | { readonly is: 'unknown' }

/** Parses a template as `template.New(name).Parse(text)` does. */
export function parseGoTemplate(name: string, text: string): GoTemplate {
  return guarded<GoTemplate>(
    () => ({ is: 'template', name, text, nodes: parseNodes(text) }),
    ({ text: error, offset }) => ({ is: 'failed', error: `template: ${name}:${lineAndColumn(text, offset).line}: ${error}`, offset }),
  )
}

/** Evaluates a template over data, some of which may not be known; `types` are the structs that the data is made of. */
export function renderGoTemplate(template: GoTemplate, data: GoValue, types: GoTypes): Rendering {
  if (template.is !== 'template') return template
  return guarded<Rendering>(
    () => ({ is: 'rendered', ...evaluate(template.name, template.text, template.nodes, data, types) }),
    ({ text: error, offset }) => ({ is: 'failed', error, offset }),
  )
}

/** What a rendering prints, with the stand-ins of what is not known. */
export function renderedText({ pieces }: Evaluated): string {
  return pieces.map(({ text }) => text).join('')
}

function guarded<T>(run: () => T, onFailure: (failure: TemplateFailure) => T): T | { readonly is: 'unknown' } {
  try {
    return run()
  } catch (error) {
    if (error instanceof TemplateFailure) return onFailure(error)
    if (error instanceof NotModelled) return { is: 'unknown' }
    throw error
  }
}
