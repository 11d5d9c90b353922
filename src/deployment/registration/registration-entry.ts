import type { Field } from '../../kubernetes/field.ts'
import { describe, type KubernetesObject } from '../../kubernetes/object.ts'
import { parseDuration } from '../../spire/duration.ts'
import { parseSpiffeId } from '../../spire/spiffe-id.ts'
import { HOLE } from '../../text/mapped-text.ts'
import type { Place } from '../../text/source-file.ts'
import type { EntryCommand, FlagText } from './entry-command.ts'
import type { ClusterStaticEntry } from './registration.ts'

/** A text of an entry; not `whole` where a part of it is not known from the input. */
export interface EntryText {
  readonly text: string
  readonly place: Place
  readonly whole: boolean
}

/** How long the SVIDs of an entry live, as asked. */
export interface EntryLifetime {
  /** The field or flag, as it is written. */
  readonly key: string
  readonly place: Place
  readonly nanoseconds: bigint
}

/** One registration entry that is written out: a ClusterStaticEntry, a `spire-server entry create`, or one of a file that such a command reads. */
export interface RegistrationEntry {
  /** The ClusterStaticEntry, or what the command or the file stands in. */
  readonly object: KubernetesObject
  readonly name: string
  /** What stands for the entry as a whole. */
  readonly place: Place
  readonly resource: ClusterStaticEntry | undefined
  readonly command: EntryCommand | undefined
  readonly spiffeId: EntryText | undefined
  /** Of an entry for nodes, the server's own ID. */
  readonly parentId: EntryText | undefined
  readonly selectors: readonly EntryText[]
  readonly dnsNames: readonly EntryText[]
  readonly lifetimes: readonly EntryLifetime[]
  /** For the server that the input has; a command can be sent elsewhere. */
  readonly local: boolean
}

/** The entry that a ClusterStaticEntry asks for. */
export function entryOfResource(resource: ClusterStaticEntry): RegistrationEntry {
  const { object, spec, selectors } = resource
  return {
    object,
    name: object.name,
    place: object.place,
    resource,
    command: undefined,
    spiffeId: fieldText(spec.get('spiffeID'))[0],
    parentId: fieldText(spec.get('parentID'))[0],
    selectors: selectors.flatMap(fieldText),
    dnsNames: spec.get('dnsNames').items().flatMap(fieldText),
    lifetimes: (['x509SVIDTTL', 'jwtSVIDTTL'] as const).flatMap((key) => {
      const field = spec.get(key)
      const parsed = parseDuration(field.string ?? '')
      return parsed.ok ? [{ key, place: field.place, nanoseconds: parsed.nanoseconds }] : []
    }),
    local: true,
  }
}

/** The entry that a command creates; undefined of one that reads a file of entries. */
export function entryOfCommand(command: EntryCommand): RegistrationEntry | undefined {
  const { flags, object } = command
  if (flags.has('data')) return undefined
  const texts = (name: string): readonly EntryText[] => (flags.get(name) ?? []).map(flagText)
  const spiffeId = texts('spiffeID').at(-1)
  return {
    object,
    name: describe(object),
    place: command.place,
    resource: undefined,
    command,
    spiffeId,
    parentId: flags.has('node') ? serverId(spiffeId) : texts('parentID').at(-1),
    selectors: texts('selector'),
    dnsNames: texts('dns'),
    lifetimes: ['ttl', 'x509SVIDTTL', 'jwtSVIDTTL'].flatMap((key) => {
      const flag = flags.get(key)?.at(-1)
      return flag && /^[0-9]{1,12}$/.test(flag.text) ? [{ key: `-${key}`, place: flag.place, nanoseconds: BigInt(flag.text) * 1_000_000_000n }] : []
    }),
    local: !command.sentAway,
  }
}

/** spire: cmd/spire-server/cli/entry/create.go, getParentID, at v1.14.2 */
function serverId(spiffeId: EntryText | undefined): EntryText | undefined {
  const parsed = spiffeId?.whole ? parseSpiffeId(spiffeId.text) : undefined
  if (!spiffeId || !parsed?.ok) return undefined
  return { text: `spiffe://${parsed.id.trustDomain}/spire/server`, place: spiffeId.place, whole: true }
}

/** Whether an entry's parent is an agent of a node that is none of Kubernetes: attested another way. */
export function isOutsideAgent(parent: EntryText | undefined): boolean {
  return /^spiffe:\/\/[^/]+\/spire\/agent\/(?!k8s_p?sat\/)/.test(parent?.text ?? '')
}

function fieldText(field: Field<string>): readonly EntryText[] {
  const text = field.string
  return text === undefined ? [] : [{ text, place: field.place, whole: !text.includes('${') }]
}

function flagText({ text, place }: FlagText): EntryText {
  return { text, place, whole: !text.includes(HOLE) && !text.includes('${') }
}
