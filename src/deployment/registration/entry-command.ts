import type { Container } from '../../kubernetes/container.ts'
import { entriesOf } from '../../kubernetes/data.ts'
import type { KubernetesObject } from '../../kubernetes/object.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import { HOLE } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import { argumentsIn, type FlagNames, isOff } from '../go-flags.ts'
import { type ShellCommand, type ShellVariables, type ShellWord, shellCommands } from '../shell/shell-script.ts'

/** One `spire-server entry create` of the manifests: in a container's command, a hook, or a script in a ConfigMap. */
export interface EntryCommand {
  /** What the command stands in: a workload, or a ConfigMap. */
  readonly object: KubernetesObject
  /** Of a container's own command or hook; undefined of a script in a ConfigMap. */
  readonly container: Container | undefined
  /** `create`. */
  readonly place: Place
  /** The values of each flag, in their order; of a switch, only where it is on. */
  readonly flags: ReadonlyMap<string, readonly FlagText[]>
  /** There may be further flags: a word of the command is not known. */
  readonly open: boolean
  /** It is sent to another cluster or server than those of the input may be: `--context`, `--kubeconfig`, `DOCKER_HOST`. */
  readonly sentAway: boolean
}

export interface FlagText {
  readonly text: string
  readonly place: Place
  /** The flag itself. */
  readonly flag: Place
}

/** spire: cmd/spire-server/cli/entry/create.go, cmd/spire-server/util at v1.14.2; `ttl` and `registrationUDSPath` are of older releases */
const FLAGS: FlagNames = {
  values: new Set([
    'data',
    'dns',
    'entryExpiry',
    'entryID',
    'federatesWith',
    'hint',
    'jwtSVIDTTL',
    'namedPipeName',
    'output',
    'parentID',
    'registrationUDSPath',
    'selector',
    'socketPath',
    'spiffeID',
    'ttl',
    'x509SVIDTTL',
  ]),
  switches: new Set(['admin', 'downstream', 'node', 'storeSVID']),
}

/** Words that begin a command which only speaks of another one. */
const SPEAKERS = new Set(['echo', 'printf', 'log', 'info', ':', 'type', 'which', 'alias'])

/** The shell's own words that stand before a command. */
const KEYWORDS = new Set(['!', '{', 'do', 'elif', 'else', 'if', 'then', 'time', 'until', 'while'])

export function entryCommandsIn(workloads: readonly Workload[], objects: readonly KubernetesObject[]): readonly EntryCommand[] {
  return [
    ...workloads.flatMap((workload) => workload.pod.containers.flatMap((container) => containerCommands(workload.object, container))),
    ...objects.filter(({ kind }) => kind === 'ConfigMap' || kind === 'Secret').flatMap(scriptCommands),
  ]
}

function containerCommands(object: KubernetesObject, container: Container): readonly EntryCommand[] {
  const lifecycle = container.field.get('lifecycle')
  const hooks = (['postStart', 'preStop'] as const).map((hook) => lifecycle.get(hook).get('exec').get('command').items())
  const lines: readonly (readonly ShellWord[])[] = [
    [...(container.command ?? []), ...(container.args ?? [])].map(shellWord),
    ...hooks.map((items) => items.flatMap((item) => (item.mapped ? [shellWord({ text: item.mapped.text, mapped: item.mapped, place: item.place })] : []))),
  ]
  const variables: ShellVariables = (name) => {
    const value = container.env(name)
    return value.is === 'text' && !value.secret && !value.text.text.includes(HOLE) ? value.text.text : undefined
  }
  return lines.flatMap((words) => fromWords(words, variables, 0)).map((command) => ({ ...command, object, container }))
}

function shellWord({ text, mapped, place }: Pick<ShellWord, 'text' | 'mapped' | 'place'>): ShellWord {
  return { text, mapped, place, open: text === HOLE }
}

function scriptCommands(object: KubernetesObject): readonly EntryCommand[] {
  return entriesOf(object).flatMap(({ text }) => {
    if (!text || !CREATES.test(text.text) || /^\s*(?:\{|apiVersion:)/.test(text.text)) return []
    return shellCommands(text)
      .flatMap((words) => fromWords(words, () => undefined, 1))
      .map((command) => ({ ...command, object, container: undefined }))
  })
}

const CREATES = /\bspire-server\b(?:\\\n|[^\n])*\bentry\b/
const SHELL = /(?:^|\/)(?:ba|da|a|z)?sh$/

type Line = Omit<EntryCommand, 'object' | 'container'>

/** The entries that one command line creates; of a shell's `-c`, those of its script. */
function fromWords(words: readonly ShellWord[], variables: ShellVariables, depth: number): readonly Line[] {
  const create = words.findIndex(
    ({ text }, index) => text.split('/').at(-1) === 'spire-server' && words[index + 1]?.text === 'entry' && words[index + 2]?.text === 'create',
  )
  const verb = create < 0 ? undefined : words[create + 2]
  if (verb) return SPEAKERS.has(words.find(({ text }) => !KEYWORDS.has(text))?.text ?? '') ? [] : [entryCommand(words, create, verb)]
  const option = words.findIndex(({ text }, index) => /^-[a-z]*c[a-z]*$/.test(text) && words.slice(0, index).some((word) => SHELL.test(word.text)))
  const script = option < 0 ? undefined : words[option + 1]
  if (!script || depth > 2 || !CREATES.test(script.text)) return []
  return shellCommands(script.mapped, variables).flatMap((inner: ShellCommand) => fromWords(inner, variables, depth + 1))
}

function entryCommand(words: readonly ShellWord[], create: number, { place }: ShellWord): Line {
  const flags = new Map<string, FlagText[]>()
  const before = words.slice(0, create)
  let open = before.some(({ text }) => /(?:^|\/)(?:xargs|parallel)$/.test(text))
  const add = (name: string, value: FlagText): void => {
    flags.set(name, [...(flags.get(name) ?? []), value])
  }
  for (const argument of argumentsIn(words.slice(create + 3), FLAGS)) {
    const { word } = argument
    if (argument.is === 'stray') {
      open ||= word.open
      // Go stops reading at a word that is no flag.
      if (!word.open) break
    } else if (argument.is === 'undefined') open = true
    else {
      if (word.open && !word.text.includes('=')) open = true
      if (!FLAGS.switches.has(argument.name) || !isOff(argument.text)) add(argument.name, { text: argument.text, place: argument.place, flag: word.place })
    }
  }
  const sentAway = before.some(({ text }) => /^--(?:context|kubeconfig|cluster|server|host)(?:=|$)|^-H$/.test(text))
  return { place, flags, open, sentAway }
}
