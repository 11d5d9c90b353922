import { HOLE, type MappedText, MappedTextBuilder } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'

/** A word of a command, as the shell hands it to the program; what the shell puts in and the text does not say is a hole. */
export interface ShellWord {
  readonly text: string
  readonly mapped: MappedText
  readonly place: Place
  /** The shell may make several words of it, or none: an expansion without quotes, `"$@"`. */
  readonly open: boolean
}

/** One program that a script starts: its words, without assignments before it and without redirections. */
export type ShellCommand = readonly ShellWord[]

/** Variables that are set outside of the script; undefined where that is not known. */
export type ShellVariables = (name: string) => string | undefined

/**
 * The simple commands of a POSIX shell script, in the order of the text, those within `$(…)` included; conditions and loops are not followed.
 * A variable is known where the script sets it once, to text that is known, and no loop or `read` sets it.
 */
export function shellCommands(script: MappedText, outside: ShellVariables = () => undefined): readonly ShellCommand[] {
  const first = new Scanner(script, outside).all()
  const set = assignmentsIn(first)
  const commands = set.size === 0 ? first : new Scanner(script, (name) => (set.has(name) ? set.get(name) : outside(name))).all()
  return commands.map(withoutAssignments).filter((words) => words.length > 0)
}

function withoutAssignments(words: ShellCommand): ShellCommand {
  const program = words.findIndex(({ text }) => !ASSIGNMENT.test(text))
  return program < 0 ? [] : words.slice(program)
}

const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=([\s\S]*)$/
const SETTERS = new Set(['export', 'readonly', 'local', 'declare'])

function assignmentsIn(commands: readonly ShellCommand[]): ReadonlyMap<string, string | undefined> {
  const set = new Map<string, string | undefined>()
  for (const words of commands) {
    const [first, ...rest] = words
    const assigns = words.every(({ text }) => ASSIGNMENT.test(text))
    const candidates = assigns ? words : SETTERS.has(first?.text ?? '') ? rest : []
    for (const { text } of candidates) {
      const [, name = '', value = ''] = ASSIGNMENT.exec(text) ?? []
      if (name !== '') set.set(name, set.has(name) || value.includes(HOLE) ? undefined : value)
    }
    const at = words.findIndex(({ text }) => text === 'for' || text === 'read' || text === 'getopts')
    if (at >= 0) for (const { text } of words.slice(at + 1)) set.set(text, undefined)
  }
  return set
}

/** Ends a word, outside of quotes. */
const BREAKS = new Set([' ', '\t', '\r', '\n', ';', '&', '|', '(', ')', '<', '>'])

const PLAIN = /[^\s;&|()<>'"\\$`{\uf8ff]+/y
const QUOTED = /[^"\\$`]+/y

class Scanner {
  readonly #script: MappedText
  readonly #text: string
  readonly #variables: ShellVariables
  readonly #commands: ShellCommand[] = []
  #words: ShellWord[] = []
  #heredocs: { readonly end: string; readonly tabs: boolean }[] = []
  #at = 0

  constructor(script: MappedText, variables: ShellVariables) {
    this.#script = script
    this.#text = script.text
    this.#variables = variables
  }

  all(): readonly ShellCommand[] {
    while (this.#at < this.#text.length) this.#step()
    this.#finish()
    return this.#commands
  }

  #step(): void {
    const character = this.#text[this.#at] ?? ''
    if (character === '\\' && /^\\\r?\n/.test(this.#text.slice(this.#at, this.#at + 3))) this.#at = this.#text.indexOf('\n', this.#at) + 1
    else if (character === ' ' || character === '\t' || character === '\r') this.#at++
    else if (character === '#') this.#skipLine()
    else if (character === '\n') {
      this.#finish()
      this.#at++
      this.#skipHeredocs()
    } else if (character === '<' || character === '>') this.#redirection()
    else if (BREAKS.has(character)) {
      this.#finish()
      this.#at++
    } else {
      const { word, only } = this.#word()
      // A number right before a redirection is its file descriptor.
      if (!(only && /^[0-9]+$/.test(word.text) && /[<>]/.test(this.#text[this.#at] ?? ''))) this.#words.push(word)
    }
  }

  #finish(): void {
    if (this.#words.length > 0) this.#commands.push(this.#words)
    this.#words = []
  }

  #skipLine(): void {
    const end = this.#text.indexOf('\n', this.#at)
    this.#at = end < 0 ? this.#text.length : end
  }

  #redirection(): void {
    const [operator = '<'] = /^(?:<<<|<<-?|<&|<>|>>|>&|>\||[<>])/.exec(this.#text.slice(this.#at, this.#at + 3)) ?? []
    this.#at += operator.length
    if (this.#text[this.#at] === '(') {
      this.#at = this.#closing(this.#at)
      return
    }
    while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\t') this.#at++
    if (this.#at >= this.#text.length || this.#text[this.#at] === '\n') return
    const { word } = this.#word()
    if (operator === '<<' || operator === '<<-') this.#heredocs.push({ end: word.text, tabs: operator === '<<-' })
  }

  /** What a here-document holds is no script. */
  #skipHeredocs(): void {
    for (const { end, tabs } of this.#heredocs) {
      while (this.#at < this.#text.length) {
        const from = this.#at
        this.#skipLine()
        const line = this.#text.slice(from, this.#at).replace(/\r$/, '')
        this.#at++
        if ((tabs ? line.replace(/^\t+/, '') : line) === end) break
      }
    }
    this.#heredocs = []
  }

  #word(): { readonly word: ShellWord; readonly only: boolean } {
    const start = this.#at
    const file = this.#script.trace(start, start + 1).place.file
    const builder = new MappedTextBuilder(file, this.#script.trace(start, start + 1).place.start)
    let open = false
    let only = true
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at] ?? ''
      if (BREAKS.has(character)) break
      if (character === "'") {
        const end = this.#end("'", this.#at + 1)
        builder.slice(this.#script, this.#at + 1, end)
        this.#at = end + 1
      } else if (character === '"') {
        if (this.#quoted(builder)) open = true
      } else if (character === '\\') this.#escape(builder, true)
      else if (character === '$' || character === '`') {
        const from = this.#at
        if (this.#expansion(builder) === 'unknown' && this.#at > from + 1) open = true
      } else {
        if (character === HOLE || character === '{') open = true
        this.#run(PLAIN, builder)
        continue
      }
      only = false
    }
    const mapped = builder.build()
    const place = mapped.text === '' ? this.#script.trace(start, Math.max(start + 1, this.#at)).place : mapped.trace(0, mapped.text.length).place
    return { word: { text: mapped.text, mapped, place, open }, only }
  }

  /** Text in double quotes; true where it is `"$@"`, which may be several words. */
  #quoted(builder: MappedTextBuilder): boolean {
    const several = this.#text.startsWith('"$@"', this.#at) || this.#text.startsWith('"${', this.#at)
    this.#at++
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at] ?? ''
      if (character === '"') {
        this.#at++
        return several && /(?:\$@|[@*]\]\})"$/.test(this.#text.slice(Math.max(0, this.#at - 4), this.#at))
      }
      if (character === '\\') this.#escape(builder, false)
      else if (character === '$' || character === '`') this.#expansion(builder)
      else this.#run(QUOTED, builder)
    }
    return several
  }

  /** As many characters as mean nothing but themselves, and one at least. */
  #run(plain: RegExp, builder: MappedTextBuilder): void {
    plain.lastIndex = this.#at + 1
    const start = this.#at
    this.#at += 1 + (plain.exec(this.#text)?.[0].length ?? 0)
    builder.slice(this.#script, start, this.#at)
  }

  #escape(builder: MappedTextBuilder, bare: boolean): void {
    const next = this.#text[this.#at + 1] ?? ''
    if (next === '\n') this.#at += 2
    else if (bare || '$`"\\'.includes(next)) {
      builder.slice(this.#script, this.#at + 1, this.#at + 2)
      this.#at += 2
    } else builder.slice(this.#script, this.#at, ++this.#at)
  }

  /** `$NAME`, `${…}`, `$(…)`, a command in backquotes; a `$` that opens none of them is itself. */
  #expansion(builder: MappedTextBuilder): 'known' | 'unknown' {
    const start = this.#at
    const rest = this.#text.slice(start, start + 200)
    const name = /^\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)\})/.exec(rest)
    if (name) {
      this.#at += name[0].length
      const value = this.#variables(name[1] ?? name[2] ?? '')
      const { place } = this.#script.trace(start, this.#at)
      if (value === undefined) builder.hole(place)
      else builder.foreign(value, place, [])
      return value === undefined || /\s/.test(value) ? 'unknown' : 'known'
    }
    if (rest.startsWith('$(')) {
      this.#at = this.#closing(start + 1)
      if (!rest.startsWith('$((')) this.#inner(start + 2, this.#at - 1)
    } else if (rest.startsWith('${')) this.#at = this.#end('}', start + 2) + 1
    else if (rest.startsWith('`')) {
      const end = this.#end('`', start + 1)
      this.#inner(start + 1, end)
      this.#at = end + 1
    } else if (/^\$[0-9@*#?!$-]/.test(rest)) this.#at += 2
    else {
      builder.slice(this.#script, start, ++this.#at)
      return 'known'
    }
    builder.hole(this.#script.trace(start, this.#at).place)
    return 'unknown'
  }

  #inner(start: number, end: number): void {
    if (end <= start) return
    const { place } = this.#script.trace(start, end)
    const part = new MappedTextBuilder(place.file, place.start).slice(this.#script, start, end).build()
    this.#commands.push(...new Scanner(part, this.#variables).all())
  }

  #end(character: string, from: number): number {
    const end = this.#text.indexOf(character, from)
    return end < 0 ? this.#text.length : end
  }

  /** Behind the parenthesis that closes the one at `from`; quotes within are passed over. */
  #closing(from: number): number {
    let depth = 0
    for (let at = from; at < this.#text.length; at++) {
      const character = this.#text[at]
      if (character === '\\') at++
      else if (character === "'" || character === '"') at = this.#end(character, at + 1)
      else if (character === '(') depth++
      else if (character === ')' && --depth === 0) return at + 1
    }
    return this.#text.length
  }
}
