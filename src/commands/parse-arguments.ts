import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearest } from '../text/did-you-mean.ts'
import { OPTIONS, type Option, optionsOf, VERBS, type VerbName, verbNamed } from './options.ts'

/** A command line that was understood. */
export interface Arguments {
  readonly verb: VerbName
  readonly operands: readonly string[]
  /** Whether a switch was given. */
  has(name: string): boolean
  /** An option's value; of several the last. */
  value(name: string): string | undefined
  /** All values of an option, in their order. */
  values(name: string): readonly string[]
}

/** Why a command line was not understood. */
export interface UsageError {
  readonly usageError: string
}

/** Reads the arguments behind the program's name. */
export function parseArguments(argv: readonly string[]): Arguments | UsageError {
  const { tokens } = parseArgs({ args: [...argv], options: everyOption(), allowPositionals: true, strict: false, tokens: true })
  const operands: string[] = []
  const terminator = tokens.find((token) => token.kind === 'option-terminator')?.index ?? argv.length
  let verb: VerbName | undefined
  for (const token of tokens) {
    if (token.kind !== 'positional') continue
    const named = verb === undefined && operands.length === 0 && token.index < terminator ? verbNamed(token.value) : undefined
    if (named) verb = named.name
    else operands.push(token.value)
  }
  verb ??= 'lint'

  const known = optionsOf(verb)
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = known.find((one) => one.name === token.name)
    if (option === undefined) return { usageError: unknownOption(token.rawName, verb) }
    const fault = valueFault(option, token.rawName, token.value, token.inlineValue === true)
    if (fault !== undefined) return { usageError: fault }
    const values = given.get(option.name) ?? []
    values.push(token.value ?? '')
    given.set(option.name, values)
  }

  const most = VERBS.find((one) => one.name === verb && 'most' in one)
  if (most !== undefined && 'most' in most && operands.length > most.most && !given.has('help') && !given.has('version')) {
    return { usageError: most.most === 0 ? `'${verb}' takes no operand, but got '${operands[0]}'` : `'${verb}' takes one operand, but got ${operands.length}` }
  }
  return {
    verb,
    operands,
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  }
}

/** Whether an operand of `lint` that names no file was meant as a verb. */
export function meantVerb(operand: string): string | undefined {
  return /^[a-z]+$/.test(operand)
    ? nearest(
        operand,
        VERBS.map((verb) => verb.name),
      )
    : undefined
}

function everyOption(): NonNullable<ParseArgsConfig['options']> {
  const config: NonNullable<ParseArgsConfig['options']> = {}
  for (const { name, short, value } of OPTIONS) {
    config[name] = { type: value === undefined ? 'boolean' : 'string', multiple: true, ...(short === undefined ? {} : { short }) }
  }
  return config
}

function unknownOption(rawName: string, verb: VerbName): string {
  const name = rawName.replace(/^-+/, '')
  const elsewhere = OPTIONS.find((option) => option.name === name || `-${option.short}` === rawName)
  if (elsewhere) return `'${verb}' takes no option ${rawName}; it belongs to ${elsewhere.verbs.map((one) => `'${one}'`).join(', ')}`
  const meant = nearest(
    name,
    optionsOf(verb).map((option) => option.name),
  )
  return `unknown option ${rawName}${meant === undefined ? '' : `; did you mean --${meant}?`}`
}

function valueFault(option: Option, rawName: string, value: string | undefined, inline: boolean): string | undefined {
  if (option.value === undefined) return value === undefined ? undefined : `${rawName} takes no value`
  if (value === undefined || value === '' || (!inline && value.length > 1 && value.startsWith('-')))
    return `${rawName} needs a value: ${rawName} ${option.value}`
  if (option.choices === undefined || option.choices.includes(value)) return undefined
  const meant = nearest(value, option.choices)
  return `${rawName} cannot be '${value}'; ${meant === undefined ? `it is one of ${option.choices.join(', ')}` : `did you mean '${meant}'?`}`
}
