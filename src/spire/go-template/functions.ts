import { goQuote } from '../../hcl/go-quote.ts'
import { NotModelled } from './failure.ts'
import { type GoValue, goUnknown, printed, truth } from './value.ts'

/** What a function gives, or why it fails (Go: text/template/funcs.go at go1.25). */
export type Outcome = GoValue | { readonly is: 'failed'; readonly text: string }

/** Calls one of the functions that every template has. */
export function callFunction(name: string, args: readonly GoValue[]): Outcome {
  switch (name) {
    case 'and':
    case 'or':
      return junction(name, args)
    case 'not':
      return args.length === 1 ? negated(args[0]) : wrongCount(name, 1, args.length)
    case 'eq':
      return args.length < 2 ? failed('missing argument for comparison') : equalToAny(args)
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return args.length === 2 ? compared(name, args) : wrongCount(name, 2, args.length)
    case 'len':
      return args.length === 1 ? lengthOf(args[0]) : wrongCount(name, 1, args.length)
    case 'index':
      return args.length === 0 ? atLeast(name, 1) : indexed(args)
    case 'printf':
      return args.length === 0 ? atLeast(name, 1) : formatted(args)
    case 'print':
    case 'println':
      return joined(args, name === 'println')
    default:
      throw new NotModelled(name)
  }
}

function junction(name: 'and' | 'or', args: readonly GoValue[]): Outcome {
  let last: GoValue = { is: 'none' }
  if (args.length === 0) return atLeast(name, 1)
  for (const arg of args) {
    last = arg
    const is = truth(arg)
    if (is === undefined) return goUnknown('any')
    if (is === (name === 'or')) break
  }
  return last
}

function negated(value: GoValue | undefined): GoValue {
  const is = value && truth(value)
  return is === undefined ? goUnknown('bool') : bool(!is)
}

function equalToAny([first, ...others]: readonly GoValue[]): Outcome {
  let unsure = false
  for (const other of others) {
    const equal = first && equals(first, other)
    if (equal === 'incompatible') return incompatible(first, other)
    if (equal === true) return bool(true)
    if (equal === undefined) unsure = true
  }
  return unsure ? goUnknown('bool') : bool(false)
}

function equals(a: GoValue, b: GoValue): boolean | undefined | 'incompatible' {
  if (a.is === 'unknown' || b.is === 'unknown') return undefined
  if (a.is === 'none' || a.is === 'nil' || b.is === 'none' || b.is === 'nil') return isNothing(a) && isNothing(b)
  if (a.is !== 'scalar' || b.is !== 'scalar') return undefined
  return typeof a.value === typeof b.value ? a.value === b.value : 'incompatible'
}

function incompatible(a: GoValue | undefined, b: GoValue): Outcome {
  const name = (value: GoValue | undefined): string => (value && 'type' in value ? value.type : 'any')
  return failed(`incompatible types for comparison: ${name(a)} and ${name(b)}`)
}

function isNothing({ is }: GoValue): boolean {
  return is === 'none' || is === 'nil'
}

function compared(name: 'ne' | 'lt' | 'le' | 'gt' | 'ge', [a, b]: readonly GoValue[]): Outcome {
  if (!a || !b) return failed('missing argument for comparison')
  const equal = equals(a, b)
  if (equal === 'incompatible') return name === 'ne' ? incompatible(a, b) : failed('incompatible types for comparison')
  if (equal === undefined) return goUnknown('bool')
  if (name === 'ne') return bool(!equal)
  if (a.is !== 'scalar' || b.is !== 'scalar' || typeof a.value === 'boolean') return failed('invalid type for comparison')
  const less = a.value < b.value
  return bool({ lt: less, le: less || equal, gt: !less && !equal, ge: !less }[name])
}

function lengthOf(value: GoValue | undefined): Outcome {
  if (value === undefined || value.is === 'none') return failed('len of nil pointer')
  if (value.is === 'scalar' && typeof value.value === 'string') return number(new TextEncoder().encode(value.value).length)
  if (value.is === 'list') return number(value.items.length)
  if (value.is === 'map') return value.complete ? number(value.entries.size) : goUnknown('int')
  if (value.is === 'unknown') return goUnknown('int')
  return failed(`len of type ${value.type}`)
}

function indexed([of, ...keys]: readonly GoValue[]): Outcome {
  let value: GoValue = of ?? { is: 'none' }
  for (const key of keys) {
    if (value.is === 'unknown' || key.is === 'unknown') {
      if (value.is === 'unknown' && (value.type === 'string' || value.type === 'types.UID') && key.is === 'scalar' && typeof key.value === 'string')
        return failed('cannot index slice/array with type string')
      value = goUnknown(value.is === 'unknown' && value.type.startsWith('map[string]') ? value.type.slice('map[string]'.length) : elementOf(value))
    } else if (value.is === 'map') {
      if (key.is !== 'scalar' || typeof key.value !== 'string') return failed(`value has type ${key.is === 'scalar' ? key.type : 'any'}; should be string`)
      const element = value.type.slice('map[string]'.length)
      value = value.entries.get(key.value) ?? (value.complete ? { is: 'scalar', type: element, value: '' } : goUnknown(element))
    } else if (value.is === 'list') {
      if (key.is !== 'scalar' || typeof key.value !== 'number') return failed(`cannot index slice/array with type ${key.is === 'scalar' ? key.type : 'any'}`)
      const item: GoValue | undefined = value.items[key.value]
      if (!item) return failed(`index out of range: ${key.value}`)
      value = item
    } else if (value.is === 'none') return failed('index of untyped nil')
    else if (value.is === 'nil') return failed('index of nil pointer')
    else if (value.is === 'scalar' && typeof value.value === 'string')
      return key.is === 'scalar' && typeof key.value === 'string' ? failed('cannot index slice/array with type string') : goUnknown('uint8')
    else return failed(`can't index item of type ${value.type}`)
  }
  return value
}

function elementOf(value: GoValue): string {
  if (value.is !== 'map' && value.is !== 'list') return 'any'
  return value.type.replace(/^(?:\[\]|map\[string\])/, '')
}

function formatted([format, ...args]: readonly GoValue[]): Outcome {
  if (format?.is !== 'scalar' || typeof format.value !== 'string') return goUnknown('string')
  let next = 0
  let unknown = false
  const text = format.value.replace(
    /%([-+# 0]*)(\d*)(?:\.(\d+))?([a-zA-Z%])/g,
    (whole, flags: string, width: string, precision: string | undefined, verb: string) => {
      if (verb === '%') return '%'
      const value = args[next++]
      if (value === undefined) return `%!${verb}(MISSING)`
      const plain = formatOne(verb, value, precision)
      if (plain === undefined) unknown = true
      if (flags !== '' && flags !== '-' && flags !== '0') throw new NotModelled(whole)
      const padded = plain ?? ''
      return flags === '-' ? padded.padEnd(Number(width)) : padded.padStart(Number(width), flags === '0' ? '0' : ' ')
    },
  )
  if (next < args.length) throw new NotModelled('extra arguments')
  return unknown ? goUnknown('string') : { is: 'scalar', type: 'string', value: text }
}

function formatOne(verb: string, value: GoValue, precision: string | undefined): string | undefined {
  const text = printed(value)
  if (text === undefined) return undefined
  const cut = precision === undefined ? text : [...text].slice(0, Number(precision)).join('')
  const kind = value.is === 'scalar' ? typeof value.value : 'other'
  if (verb === 'v' && precision === undefined) return text
  if (verb === 's' && kind === 'string') return cut
  if (verb === 'q' && kind === 'string') return goQuote(cut)
  if (verb === 'd' && kind === 'number' && precision === undefined) return text
  if (verb === 't' && kind === 'boolean') return text
  throw new NotModelled(`%${verb}`)
}

function joined(args: readonly GoValue[], line: boolean): GoValue {
  const texts = args.map(printed)
  if (texts.includes(undefined)) return goUnknown('string')
  let text = ''
  for (const [index, one] of texts.entries()) {
    const words = isString(args[index]) || isString(args[index - 1])
    text += `${index > 0 && (line || !words) ? ' ' : ''}${one}`
  }
  return { is: 'scalar', type: 'string', value: line ? `${text}\n` : text }
}

function isString(value: GoValue | undefined): boolean {
  return value?.is === 'scalar' && typeof value.value === 'string'
}

function bool(value: boolean): GoValue {
  return { is: 'scalar', type: 'bool', value }
}

function number(value: number): GoValue {
  return { is: 'scalar', type: 'int', value }
}

function failed(text: string): Outcome {
  return { is: 'failed', text }
}

function wrongCount(name: string, wanted: number, got: number): Outcome {
  return failed(`wrong number of args for ${name}: want ${wanted} got ${got}`)
}

function atLeast(name: string, wanted: number): Outcome {
  return failed(`wrong number of args for ${name}: want at least ${wanted} got 0`)
}
