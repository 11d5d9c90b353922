import { lineAndColumn, TemplateFailure } from './failure.ts'
import { callFunction, type Outcome } from './functions.ts'
import type { Command, Node, Operand, Pipe } from './tree.ts'
import { type GoTypes, type GoValue, goUnknown, printed, truth, zeroOf } from './value.ts'

/** A stretch of what a template prints; `known: false` where the text only stands for what cannot be known. */
export interface Piece {
  readonly text: string
  readonly known: boolean
}

export interface Evaluated {
  readonly pieces: readonly Piece[]
  /** Whether every branch that was taken is the one that Go would take. */
  readonly certain: boolean
}

/** Runs a template. Where a condition is not known, both ways are tried for errors and the result is not certain. */
export function evaluate(name: string, text: string, nodes: readonly Node[], data: GoValue, types: GoTypes): Evaluated {
  const evaluator = new Evaluator(name, text, data, types)
  evaluator.walk(nodes, data)
  return { pieces: evaluator.pieces, certain: evaluator.certain }
}

class Evaluator {
  readonly pieces: Piece[] = []
  certain = true
  readonly #name: string
  readonly #text: string
  readonly #types: GoTypes
  #variables: { name: string; value: GoValue }[]

  constructor(name: string, text: string, data: GoValue, types: GoTypes) {
    this.#name = name
    this.#text = text
    this.#types = types
    this.#variables = [{ name: '$', value: data }]
  }

  walk(nodes: readonly Node[], dot: GoValue): void {
    for (const node of nodes) {
      if (node.kind === 'text') this.pieces.push({ text: node.text, known: true })
      else if (node.kind === 'action') this.#print(this.#pipe(node.pipe, dot), node.pipe)
      else this.#scoped(() => (node.kind === 'range' ? this.#range(node, dot) : this.#branch(node, dot)))
    }
  }

  #print(value: GoValue, pipe: Pipe): void {
    if (pipe.variables.length > 0) return
    const text = printed(value)
    if (text !== undefined) this.pieces.push({ text, known: true })
    else this.pieces.push({ text: value.is === 'unknown' ? value.standIn : '<unknown>', known: false })
  }

  #branch({ kind, pipe, body, otherwise }: Extract<Node, { pipe: Pipe; body: unknown }>, dot: GoValue): void {
    const value = this.#pipe(pipe, dot)
    const inner = kind === 'with' ? value : dot
    const is = truth(value)
    if (is === undefined) {
      this.certain = false
      this.#scoped(() => this.walk(body, inner))
      this.#scoped(() => this.walk(otherwise, dot))
    } else if (is) this.walk(body, inner)
    else this.walk(otherwise, dot)
  }

  #range({ pipe, body, otherwise }: Extract<Node, { pipe: Pipe; body: unknown }>, dot: GoValue): void {
    const value = this.#pipe({ ...pipe, variables: [] }, dot)
    let turns: (readonly [key: GoValue, item: GoValue])[]
    if (value.is === 'list') turns = value.items.map((item, index) => [{ is: 'scalar', type: 'int', value: index }, item])
    else if (value.is === 'map' && value.complete) {
      turns = [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [{ is: 'scalar', type: 'string', value: key }, item])
    } else if (value.is === 'nil' || value.is === 'none') turns = []
    else if (value.is === 'scalar' && typeof value.value !== 'number') {
      this.#fail(`range can't iterate over ${printed(value)}`, pipe.offset, pipe.commands.map(({ source }) => source).join(' | '))
    } else {
      this.certain = false
      const element = 'type' in value ? value.type.replace(/^(?:\[\]|map\[string\])/, '') : 'any'
      turns = [[goUnknown('any'), goUnknown(element === ('type' in value ? value.type : '') ? 'any' : element)]]
    }
    for (const [key, item] of turns) {
      this.#scoped(() => {
        const [first, second] = pipe.variables
        if (second !== undefined) this.#variables.push({ name: first ?? '', value: key }, { name: second, value: item })
        else if (first !== undefined) this.#variables.push({ name: first, value: item })
        this.walk(body, item)
      })
    }
    if (turns.length === 0 || !this.certain) this.walk(otherwise, dot)
  }

  #scoped(run: () => void): void {
    const mark = this.#variables.length
    run()
    this.#variables.length = mark
  }

  #pipe(pipe: Pipe, dot: GoValue): GoValue {
    let value: GoValue | undefined
    for (const command of pipe.commands) value = this.#command(command, dot, value)
    const result = value ?? { is: 'none' }
    for (const name of pipe.variables) {
      const known = pipe.assigns ? this.#variables.findLast((one) => one.name === name) : undefined
      if (known) known.value = this.certain ? result : goUnknown('any')
      else this.#variables.push({ name, value: result })
    }
    return result
  }

  #command({ operands, source }: Command, dot: GoValue, final: GoValue | undefined): GoValue {
    const [first, ...rest] = operands
    if (!first) return { is: 'none' }
    if (first.kind === 'function') {
      const args = rest.map((operand) => this.#operand(operand, dot))
      return this.#settled(callFunction(first.name, final ? [...args, final] : args), first.name, { offset: first.offset, source })
    }
    if (first.kind === 'nil') this.#fail('nil is not a command', first.offset, first.source)
    const value = this.#operand(first, dot)
    if (rest.length > 0 || final) {
      if (value.is === 'unknown' && value.type === 'any') return value
      const name = 'names' in first ? (first.names.at(-1) ?? first.source) : first.source
      this.#fail(
        first.kind === 'field' || first.kind === 'chain' || (first.kind === 'variable' && first.names.length > 0)
          ? `${name} has arguments but cannot be invoked as function`
          : `can't give argument to non-function ${first.source}`,
        first.offset,
        first.source,
      )
    }
    return value
  }

  #settled(outcome: Outcome, name: string, { offset, source }: Pick<Operand, 'offset' | 'source'>): GoValue {
    if (outcome.is !== 'failed') return outcome
    const wrongArguments = outcome.text.startsWith('wrong number of args')
    return this.#fail(wrongArguments ? outcome.text : `error calling ${name}: ${outcome.text}`, offset, source)
  }

  #operand(operand: Operand, dot: GoValue): GoValue {
    switch (operand.kind) {
      case 'dot':
        return dot
      case 'nil':
        return { is: 'none' }
      case 'field':
        return this.#fields(dot, operand.names, operand)
      case 'variable':
        return this.#fields(this.#variables.findLast(({ name }) => name === operand.name)?.value ?? { is: 'none' }, operand.names, operand)
      case 'chain':
        return this.#fields(this.#operand(operand.of, dot), operand.names, lastEvaluated(operand.of))
      case 'pipe':
        return this.#pipe(operand.pipe, dot)
      case 'function':
        return this.#settled(callFunction(operand.name, []), operand.name, operand)
      case 'string':
        return { is: 'scalar', type: 'string', value: operand.value }
      case 'number':
        return { is: 'scalar', type: Number.isInteger(operand.value) ? 'int' : 'float64', value: operand.value }
      case 'bool':
        return { is: 'scalar', type: 'bool', value: operand.value }
    }
  }

  #fields(of: GoValue, names: readonly string[], { offset, source }: Pick<Operand, 'offset' | 'source'>): GoValue {
    let value = of
    for (const name of names) value = this.#field(value, name, offset, source)
    return value
  }

  #field(value: GoValue, name: string, offset: number, source: string): GoValue {
    if (value.is === 'none') return value
    if (value.is === 'nil') return this.#fail(`nil pointer evaluating ${value.type}.${name}`, offset, source)
    if (value.is === 'map') return value.entries.get(name) ?? (value.complete ? { is: 'none' } : goUnknown(value.type.replace(/^map\[string\]/, '')))
    if (value.is === 'struct') {
      const known = value.fields.get(name)
      if (known) return known
    }
    const { type } = value
    if (value.is === 'unknown' && type.startsWith('map[string]')) return goUnknown(type.slice('map[string]'.length))
    const fields = this.#types.get(type.replace(/^\*/, ''))
    const fieldType = fields?.get(name)
    if (fieldType !== undefined) return value.is === 'struct' ? zeroOf(fieldType) : goUnknown(fieldType)
    // A type whose fields are not listed, and a method: nothing can be said.
    if (fields === undefined && !SIMPLE.test(type)) return goUnknown('any')
    if (fields !== undefined && METHOD.test(name)) return goUnknown('any')
    return this.#fail(`can't evaluate field ${name} in type ${type}`, offset, source)
  }

  #fail(text: string, offset: number, source: string): never {
    const { line, column } = lineAndColumn(this.#text, offset)
    throw new TemplateFailure(`template: ${this.#name}:${line}:${column}: executing "${this.#name}" at <${source}>: ${text}`, offset)
  }
}

/** What text/template takes to be at fault when a field of a pipe's value is: what it looked at last. */
function lastEvaluated(operand: Operand): Pick<Operand, 'offset' | 'source'> {
  const command = operand.kind === 'pipe' ? operand.pipe.commands.at(-1) : undefined
  const first = command?.operands[0]
  if (!command || !first) return operand
  return first.kind === 'function' ? command : lastEvaluated(first)
}

/** Types without fields. */
const SIMPLE = /^(?:string|bool|u?int\d*|float64|types\.UID|\[\].*)$/

/** What generated Kubernetes types have beside their fields (k8s: apimachinery and api, generated.pb.go, zz_generated.deepcopy.go). */
const METHOD = /^(?:Get|Set|DeepCopy|Marshal|Unmarshal|XXX_|String$|Size$|Reset$|Descriptor$|ProtoMessage$|SwaggerDoc$|OpenAPI)/
