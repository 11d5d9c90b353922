import { COLLECTION_STYLE, EVENT_ID, type Event, type MappingEvent, SCALAR_STYLE, type ScalarEvent, type SequenceEvent } from 'js-yaml'
import { excessiveAliasing } from './alias-budget.ts'
import { behindBracket, endOfBlock, headerOf, nextToken } from './gaps.ts'
import { keyName } from './key-name.ts'
import type { DuplicateKey, YamlError } from './node.ts'
import { type ComposedNode, MappingNode, ScalarNode, SequenceNode, type Source } from './nodes.ts'
import { type Problem, Strictness } from './strictness.ts'
import { resolveTagged, tagOf } from './tag.ts'

/** What was made of one document's events. */
export interface Composition {
  readonly root: ComposedNode | undefined
  readonly duplicates: readonly DuplicateKey[]
  /** What kubectl's library refuses although it is well-formed YAML. */
  readonly error: YamlError | undefined
}

/** Makes the tree of the first document among the events. Errors are go-yaml's, in its words. */
export function compose(source: Source, events: readonly Event[]): Composition {
  const composer = new Composer(source, events)
  try {
    return composer.run()
  } catch (error) {
    if (error instanceof Refusal)
      return { root: undefined, duplicates: [], error: { message: error.message, place: source.file.place(error.start, error.end) } }
    throw error
  }
}

/** Ends the composition; never leaves this file. */
class Refusal extends Error {
  readonly start: number
  readonly end: number

  constructor(message: string, start: number, end: number) {
    super(message)
    this.start = start
    this.end = end
  }
}

interface Frame {
  readonly event: SequenceEvent | MappingEvent
  readonly start: number
  /** Whether it is a single pair inside `[ ]`, without braces of its own. */
  readonly bare: boolean
  readonly children: ComposedNode[]
  readonly anchor: string | undefined
  merges: Set<ComposedNode> | undefined
}

class Composer {
  readonly #source: Source
  readonly #text: string
  readonly #events: readonly Event[]
  readonly #anchors = new Map<string, ComposedNode | Frame>()
  readonly #duplicates: DuplicateKey[] = []
  readonly #frames: Frame[] = []
  readonly #strictness: Strictness
  #root: ComposedNode | undefined
  #aliases = 0
  /** Whether what was read last is a plain scalar: it may go on, so go-yaml treats tabs behind it in its own way. */
  #afterPlain = false
  /** Behind all that was read so far, in the parser's offsets. */
  #cursor = 0

  constructor(source: Source, events: readonly Event[]) {
    this.#source = source
    this.#text = source.text
    this.#events = events
    this.#strictness = new Strictness(source.text)
  }

  run(): Composition {
    const events = this.#events
    let pending = 0
    for (let i = 0; i < events.length; i++) {
      const event = events[i]
      if (event === undefined) break
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          pending++
          break
        case EVENT_ID.SCALAR:
          this.#properties(event)
          this.#scalar(event)
          break
        case EVENT_ID.ALIAS:
          this.#alias(event.anchorStart, event.anchorEnd)
          break
        case EVENT_ID.SEQUENCE:
        case EVENT_ID.MAPPING:
          this.#properties(event)
          this.#open(event, events[i + 1])
          break
        case EVENT_ID.POP:
          if (this.#frames.length > 0) this.#close()
          else pending--
          break
      }
      if (event.type === EVENT_ID.POP && pending === 0) break
    }
    this.#check(this.#strictness.tabs(this.#cursor, this.#text.length, false, false))
    if (this.#aliases > 0 && this.#root !== undefined) {
      const problem = excessiveAliasing(this.#root)
      if (problem !== undefined) throw this.#refusal(problem, this.#root)
    }
    return { root: this.#root, duplicates: this.#duplicates, error: undefined }
  }

  /** What stands before a node: the gap to what was read last, then its anchor and tag. */
  #properties(event: ScalarEvent | SequenceEvent | MappingEvent): void {
    const start = event.type === EVENT_ID.SCALAR ? event.valueStart : event.start
    const ends = [event.anchorStart, event.tagStart, start].filter((offset) => offset !== -1)
    if (ends.length > 0) this.#gap(Math.min(...ends))
    if (event.anchorStart !== -1) this.#check(this.#strictness.anchor(event.anchorStart, event.anchorEnd))
    if (event.tagStart !== -1 && this.#inFlow()) this.#check(this.#strictness.tagInFlow(event.tagStart, event.tagEnd))
  }

  #gap(end: number): void {
    if (this.#strictness.hasTabs) this.#check(this.#strictness.tabs(this.#cursor, end, this.#inFlow(), this.#afterPlain))
    this.#afterPlain = false
  }

  #inFlow(): boolean {
    return this.#frames.at(-1)?.event.style === COLLECTION_STYLE.FLOW
  }

  #check(problem: Problem | undefined): void {
    if (problem === undefined) return
    const { origin } = this.#source
    throw new Refusal(problem.message, problem.start + origin, problem.end + origin)
  }

  #scalar(event: ScalarEvent): void {
    const { origin } = this.#source
    let start: number
    let end: number
    if (event.valueStart === -1) {
      start = event.anchorStart === -1 && event.tagStart === -1 ? this.#emptyAt() : Math.max(event.anchorEnd, event.tagEnd)
      end = start
      this.#cursor = Math.max(this.#cursor, end)
    } else {
      const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
      if (quoted) {
        start = event.valueStart - 1
        end = event.valueEnd + 1
      } else if (event.style === SCALAR_STYLE.PLAIN) {
        start = event.valueStart
        end = event.valueEnd
      } else {
        start = headerOf(this.#text, Math.max(this.#cursor, event.anchorEnd, event.tagEnd), event.valueStart)
        end = endOfBlock(this.#text, event.valueEnd)
      }
      this.#cursor = Math.max(end, event.valueEnd)
      this.#afterPlain = event.style === SCALAR_STYLE.PLAIN && this.#frames.some((frame) => frame.event.style === COLLECTION_STYLE.BLOCK)
      this.#check(this.#strictness.scalar(event, this.#inFlow()))
      if (this.#isKeyNext()) this.#check(this.#strictness.key(start, end, this.#inFlow()))
    }
    const tag = event.tagStart === -1 ? undefined : tagOf(this.#events, this.#text.slice(event.tagStart, event.tagEnd))
    const node = new ScalarNode(this.#source, event, start + origin, end + origin, undefined)
    if (tag === undefined) {
      if (event.style === SCALAR_STYLE.PLAIN) this.#checkPlain(event, node)
      this.#add(node, event.anchorStart, event.anchorEnd, event.style === SCALAR_STYLE.PLAIN)
      return
    }
    const resolved = resolveTagged(tag, node.source)
    if ('problem' in resolved) throw this.#refusal(resolved.problem, node)
    const typed = new ScalarNode(this.#source, event, start + origin, end + origin, resolved)
    this.#add(typed, event.anchorStart, event.anchorEnd, tag === '!' || tag === 'tag:yaml.org,2002:merge')
  }

  /** `.inf` and `.nan` are YAML, but JSON has no word for them. */
  #checkPlain(event: ScalarEvent, node: ScalarNode): void {
    const length = event.valueEnd - event.valueStart
    if (length !== 4 && length !== 5) return
    const first = this.#text.charCodeAt(event.valueStart)
    if (first !== DOT && this.#text.charCodeAt(event.valueStart + 1) !== DOT) return
    const { value } = node
    if (typeof value !== 'number' || Number.isFinite(value) || this.#isKeyNext()) return
    throw this.#refusal(`json: unsupported value: ${Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'}`, node)
  }

  #isKeyNext(): boolean {
    const frame = this.#frames.at(-1)
    return frame !== undefined && frame.event.type === EVENT_ID.MAPPING && frame.children.length % 2 === 0
  }

  #alias(start: number, end: number): void {
    const { file, origin } = this.#source
    const name = this.#text.slice(start, end)
    const target = this.#anchors.get(name)
    const place = file.place(start - 1 + origin, end + origin)
    this.#gap(start - 1)
    this.#check(this.#strictness.anchor(start, end))
    if (target === undefined) throw new Refusal(`unknown anchor '${name}' referenced`, place.start, place.end)
    if ('event' in target && 'bare' in target) throw new Refusal(`anchor '${name}' value contains itself`, place.start, place.end)
    this.#aliases++
    this.#cursor = end
    this.#add(target.through(place), -1, -1, false)
  }

  #open(event: SequenceEvent | MappingEvent, next: Event | undefined): void {
    const flow = event.style === COLLECTION_STYLE.FLOW
    const bare = flow && event.type === EVENT_ID.MAPPING && (this.#text.charCodeAt(event.start) !== OPEN_BRACE || startOf(next) === event.start)
    const anchor = event.anchorStart === -1 ? undefined : this.#text.slice(event.anchorStart, event.anchorEnd)
    const frame: Frame = { event, start: event.start, bare, children: [], anchor, merges: undefined }
    if (anchor !== undefined) this.#anchors.set(anchor, frame)
    // A block sequence's `-` and an explicit key's `?` are looked for from here by what stands behind them.
    this.#cursor = flow && !bare ? event.start + 1 : Math.max(this.#cursor, event.start)
    this.#frames.push(frame)
  }

  #close(): void {
    const frame = this.#frames.pop()
    if (frame === undefined) return
    const { event, children } = frame
    const { origin } = this.#source
    const flow = event.style === COLLECTION_STYLE.FLOW
    let end = this.#cursor
    if (flow && !frame.bare) {
      end = behindBracket(this.#text, this.#cursor, event.type === EVENT_ID.MAPPING ? '}' : ']')
      this.#check(this.#strictness.tabs(this.#cursor, end, true, this.#afterPlain))
      this.#afterPlain = false
      this.#cursor = end
    } else {
      const last = children.at(-1)
      if (last !== undefined) end = Math.max(frame.start, (last.alias ?? last.place).end - origin)
    }
    const node =
      event.type === EVENT_ID.MAPPING
        ? new MappingNode(this.#source, frame.start + origin, end + origin, flow, children, frame.merges)
        : new SequenceNode(this.#source, frame.start + origin, end + origin, flow, children)
    // An anchor of the same name may have been set inside: that one stays.
    if (frame.anchor !== undefined && this.#anchors.get(frame.anchor) === frame) this.#anchors.set(frame.anchor, node)
    if (node.kind === 'mapping') this.#findDuplicates(node)
    this.#add(node, -1, -1, false)
  }

  #add(node: ComposedNode, anchorStart: number, anchorEnd: number, mayMerge: boolean): void {
    if (anchorStart !== -1) this.#anchors.set(this.#text.slice(anchorStart, anchorEnd), node)
    const frame = this.#frames.at(-1)
    if (frame === undefined) {
      this.#root = node
      return
    }
    if (frame.event.type === EVENT_ID.SEQUENCE) {
      frame.children.push(node)
      return
    }
    if (frame.children.length % 2 === 0) {
      if (mayMerge && node.kind === 'scalar' && node.source === '<<') {
        frame.merges ??= new Set()
        frame.merges.add(node)
        frame.children.push(node)
      } else frame.children.push(this.#key(node))
      return
    }
    const key = frame.children.at(-1)
    if (key !== undefined && frame.merges?.has(key)) this.#checkMerge(node)
    frame.children.push(node)
  }

  #key(node: ComposedNode): ScalarNode {
    if (node.kind !== 'scalar') throw this.#refusal(`invalid map key: a ${node.kind}`, node)
    const name = keyName(node)
    if (name === undefined) throw this.#refusal(`unsupported map key: ${node.source === '' ? 'null' : node.source}`, node)
    return node.asKey(name)
  }

  #checkMerge(node: ComposedNode): void {
    const right = node.kind === 'mapping' || (node.kind === 'sequence' && node.alias === undefined && node.children.every((child) => child.kind === 'mapping'))
    if (!right) throw this.#refusal('map merge requires map or sequence of maps as the value', node)
  }

  #findDuplicates(node: MappingNode): void {
    const { children, merges } = node
    const seen = children.length > 16 ? new Map<unknown, ScalarNode>() : undefined
    for (let i = 0; i < children.length; i += 2) {
      const key = children[i]
      if (key?.kind !== 'scalar' || merges?.has(key)) continue
      const first = seen === undefined ? earlier(children, i, key.value, merges) : seen.get(key.value)
      if (first !== undefined) this.#duplicates.push({ first, last: key })
      else seen?.set(key.value, key)
    }
  }

  /** Where an empty node stands: behind its `:`, `-` or `?`. */
  #emptyAt(): number {
    const frame = this.#frames.at(-1)
    const next = nextToken(this.#text, this.#cursor)
    const code = this.#text.charCodeAt(next)
    if (frame === undefined) return this.#cursor
    if (frame.event.type === EVENT_ID.SEQUENCE) return code === DASH && frame.event.style === COLLECTION_STYLE.BLOCK ? next + 1 : this.#cursor
    const wanted = frame.children.length % 2 === 0 ? QUESTION : COLON
    return code === wanted ? next + 1 : this.#cursor
  }

  #refusal(message: string, node: ComposedNode): Refusal {
    const place = node.alias ?? node.place
    return new Refusal(message, place.start, place.end)
  }
}

const DASH = 0x2d
const DOT = 0x2e
const COLON = 0x3a
const QUESTION = 0x3f
const OPEN_BRACE = 0x7b

function startOf(event: Event | undefined): number | undefined {
  return event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? event.start : undefined
}

function earlier(children: readonly ComposedNode[], before: number, name: unknown, merges: ReadonlySet<ComposedNode> | undefined): ScalarNode | undefined {
  for (let i = 0; i < before; i += 2) {
    const key = children[i]
    if (key?.kind === 'scalar' && key.value === name && !merges?.has(key)) return key
  }
  return undefined
}
