import type { Container, Word } from '../kubernetes/container.ts'
import { type Answer, absent, known, unknown } from '../text/answer.ts'
import { nearest } from '../text/did-you-mean.ts'
import { HOLE } from '../text/mapped-text.ts'
import type { Place } from '../text/source-file.ts'
import { argumentsIn, type FlagNames, isOff } from './go-flags.ts'

/** What a program's flags are, as Go's `flag` package reads them. */
export interface FlagSet extends FlagNames {
  /** The words between the program and its flags (`run`), which the image's entrypoint already has. */
  readonly verb: string | undefined
}

export interface FlagValue {
  /** What follows the flag; of a switch, `true` where it has no value. */
  readonly text: string
  /** The value's place; of a switch, its own. */
  readonly place: Place
  readonly flag: Place
  /** Whether the program comes to it: not behind a stray word. */
  readonly read: boolean
}

/** A container's command line, with what its program makes of it. */
export interface CommandLine {
  /** Whether the words that the program gets are all known: no shell in between, no variable that the input does not tell. */
  readonly readable: boolean
  /** Where a flag would go. */
  readonly place: Place
  /** The first word that is no flag: Go stops reading there, and what follows is ignored. */
  readonly stray: Word | undefined
  /** A flag that the program does not have: it prints its usage and exits. */
  readonly undefinedFlag: Word | undefined
  /** The verb that replaces `run`, where the command names another (`validate`, `healthcheck`). */
  readonly verb: string | undefined
  /** What stands where the verb has to be, and is none: nothing runs, and what was meant is read as if it did. */
  readonly notVerb: Word | undefined
  /** Every flag, also those behind a stray word: what the writer meant. */
  readonly flags: ReadonlyMap<string, FlagValue>
  /** Whether the image's own entrypoint runs. */
  readonly usesEntrypoint: boolean
  value(name: string): Answer<string>
  has(name: string): Answer<boolean>
}

/** Reads what a container's program is started with; `program` is its file's name (`spire-server`). */
export function commandLineOf(container: Container, program: string, set: FlagSet): CommandLine {
  const command = container.command
  const words = [...(command ?? []), ...(container.args ?? [])]
  const place = container.field.get('args').exists ? container.field.get('args').place : container.place
  if (command === undefined) return readFlags(words, place, set, true, set.verb)
  const runs = command[0]?.text ?? ''
  if (runs !== program && !runs.endsWith(`/${program}`)) return unreadable(place)
  const rest = words.slice(1)
  if (set.verb === undefined) return readFlags(rest, place, set, false, undefined)
  const [verb] = rest
  if (verb === undefined) return unreadable(place)
  // A config is for nothing but running.
  if (verb.text.startsWith('-'))
    return rest.some(({ text }) => /^--?config(?:=|$)/.test(text)) ? readFlags(rest, place, set, false, set.verb, verb) : unreadable(place)
  const slip = !VERBS.has(verb.text) && nearest(verb.text, [set.verb]) !== undefined
  return readFlags(rest.slice(1), place, set, false, slip ? set.verb : verb.text, slip ? verb : undefined)
}

/** spire: cmd/spire-server/cli/cli.go and cmd/spire-agent/cli/cli.go at v1.15.3: the first words of their commands. */
const VERBS: ReadonlySet<string> = new Set([
  'agent',
  'api',
  'bundle',
  'entry',
  'experimental',
  'federation',
  'healthcheck',
  'jwt',
  'localauthority',
  'logger',
  'run',
  'token',
  'upstreamauthority',
  'validate',
  'x509',
])

function readFlags(
  words: readonly Word[],
  place: Place,
  set: FlagSet,
  usesEntrypoint: boolean,
  verb: string | undefined,
  notVerb?: Word | undefined,
): CommandLine {
  const flags = new Map<string, FlagValue>()
  let stray: Word | undefined
  let undefinedFlag: Word | undefined
  let readable = true
  for (const argument of argumentsIn(words, set)) {
    const { word } = argument
    if (word.text.includes(HOLE)) readable = false
    if (argument.is === 'stray') stray ??= word
    else if (argument.is === 'undefined') undefinedFlag ??= stray === undefined ? word : undefined
    else flags.set(argument.name, { text: argument.text, place: argument.place, flag: word.place, read: stray === undefined })
  }
  return new Flags(flags, place, readable, stray, undefinedFlag, usesEntrypoint, verb, notVerb)
}

function unreadable(place: Place): CommandLine {
  return new Flags(new Map(), place, false, undefined, undefined, false, undefined, undefined)
}

class Flags implements CommandLine {
  readonly flags: ReadonlyMap<string, FlagValue>
  readonly place: Place
  readonly readable: boolean
  readonly stray: Word | undefined
  readonly undefinedFlag: Word | undefined
  readonly usesEntrypoint: boolean
  readonly verb: string | undefined
  readonly notVerb: Word | undefined

  constructor(
    flags: ReadonlyMap<string, FlagValue>,
    place: Place,
    readable: boolean,
    stray: Word | undefined,
    undefinedFlag: Word | undefined,
    usesEntrypoint: boolean,
    verb: string | undefined,
    notVerb: Word | undefined,
  ) {
    this.flags = flags
    this.place = place
    this.readable = readable
    this.stray = stray
    this.undefinedFlag = undefinedFlag
    this.usesEntrypoint = usesEntrypoint
    this.verb = verb
    this.notVerb = notVerb
  }

  value(name: string): Answer<string> {
    const flag = this.flags.get(name)
    if (flag) return flag.text.includes(HOLE) ? unknown('the argument comes from a variable') : known(flag.text, flag.place)
    return this.readable ? absent(this.place) : unknown('the command line cannot be read from the manifest')
  }

  has(name: string): Answer<boolean> {
    const flag = this.flags.get(name)
    if (flag) return known(!isOff(flag.text), flag.place)
    return this.readable ? known(false, this.place, 'default') : unknown('the command line cannot be read from the manifest')
  }
}

/** spire: cmd/spire-server/cli/run/run.go and run_posix.go at v1.14.2 */
export const SERVER_FLAGS: FlagSet = {
  verb: 'run',
  values: new Set(['bindAddress', 'config', 'dataDir', 'logFile', 'logFormat', 'logLevel', 'serverPort', 'socketPath', 'trustDomain']),
  switches: new Set(['expandEnv', 'logSourceLocation']),
}

/** spire: cmd/spire-agent/cli/run/run.go and run_posix.go, of all releases from 1.9.0 to 1.15.3 */
export const AGENT_FLAGS: FlagSet = {
  verb: 'run',
  values: new Set([
    'config',
    'dataDir',
    'joinToken',
    'joinTokenFile',
    'logFile',
    'logFormat',
    'logLevel',
    'rebootstrapDelay',
    'rebootstrapMode',
    'serverAddress',
    'serverPort',
    'socketPath',
    'trustBundle',
    'trustBundleFormat',
    'trustBundleUrl',
    'trustDomain',
  ]),
  switches: new Set([
    'allowUnauthenticatedVerifiers',
    'disableSDSAPI',
    'disableWorkloadAPI',
    'expandEnv',
    'insecureBootstrap',
    'logSourceLocation',
    'retryBootstrap',
  ]),
}

/** spire: support/oidc-discovery-provider/main.go at v1.14.2 */
export const OIDC_FLAGS: FlagSet = { verb: undefined, values: new Set(['config']), switches: new Set(['expandEnv', 'version']) }

/** spire: support/k8s/k8s-workload-registrar/main.go at v1.5.6 */
export const REGISTRAR_FLAGS: FlagSet = { verb: undefined, values: new Set(['config']), switches: new Set() }

/** spire-controller-manager: cmd/main.go at v0.6.6, with those that controller-runtime's logger and client add */
export const CONTROLLER_MANAGER_FLAGS: FlagSet = {
  verb: undefined,
  values: new Set(['config', 'spire-api-socket', 'kubeconfig', 'zap-encoder', 'zap-log-level', 'zap-stacktrace-level', 'zap-time-encoding']),
  switches: new Set(['expand-env', 'zap-devel']),
}

/** spiffe-csi: cmd/spiffe-csi-driver/main.go at v0.2.12 */
export const CSI_FLAGS: FlagSet = {
  verb: undefined,
  values: new Set(['csi-socket-path', 'node-id', 'node-id-env', 'plugin-name', 'workload-api-socket-dir']),
  switches: new Set(['version']),
}
