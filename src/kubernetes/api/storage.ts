import type { YamlMapping } from '../../yaml/node.ts'
import { quantity } from '../quantity.ts'
import { isEmpty, mappingIn, stringOf, textOf, type Visit, valueIn } from './visit.ts'

/** A pod's volume: a name and at most one source (kubernetes: pkg/apis/core/validation/validation.go, validateVolumeSource). */
export function checkVolume(visit: Visit): void {
  const sources = visit.mapping.entries.filter(({ key, value }) => key.source !== 'name' && !(value.kind === 'scalar' && value.value === null))
  const [, second] = sources
  if (second !== undefined)
    visit.refuse(
      [second.key.source],
      {
        wrong: `A volume has one source, and ${visit.path()} has ${sources.map(({ key }) => key.source).join(' and ')}`,
        todo: 'Make two volumes of it, or one projected volume.',
        log: 'Forbidden: may not specify more than 1 volume type',
      },
      second.key.alias ?? second.key.place,
    )
  const size = textOf(valueIn(mappingIn(visit.mapping, 'emptyDir'), 'sizeLimit'))
  if (size !== undefined && (quantity(size) ?? 0) < 0)
    visit.refuse(['emptyDir', 'sizeLimit'], {
      wrong: `${visit.path('emptyDir', 'sizeLimit')} cannot be ${size}`,
      todo: 'Write 0 or more.',
      log: 'Forbidden: SizeLimit field must be a valid resource quantity',
    })
  const secret = mappingIn(visit.mapping, 'secret')
  if (secret !== undefined && isEmpty(valueIn(secret, 'secretName')))
    visit.refuse(['secret', 'secretName'], { wrong: `${visit.path('secret')} names no Secret`, todo: 'Add secretName.', log: 'Required value' })
  const config = mappingIn(visit.mapping, 'configMap')
  if (config !== undefined && isEmpty(valueIn(config, 'name')))
    visit.refuse(['configMap', 'name'], { wrong: `${visit.path('configMap')} names no ConfigMap`, todo: 'Add name.', log: 'Required value' })
}

/** A field of the pod as a file. */
export function checkPodField(visit: Visit): void {
  const field = stringOf(valueIn(mappingIn(visit.mapping, 'fieldRef'), 'fieldPath'))
  if (!visit.has('fieldRef') && !visit.has('resourceFieldRef'))
    visit.refuse([], {
      wrong: `${visit.path()} names no field of the pod`,
      todo: 'Add fieldRef.',
      log: 'Required value: one of fieldRef and resourceFieldRef is required',
    })
  if (field === undefined || field === '' || FIELDS.test(field)) return
  visit.refuse(['fieldRef', 'fieldPath'], {
    wrong: `A file cannot be the pod's '${field}'`,
    todo: 'Write metadata.name, metadata.namespace, metadata.uid, metadata.labels or metadata.annotations.',
    log: `"${field}"`,
  })
}

const FIELDS = /^metadata\.(name|namespace|uid|(annotations|labels)(\['[^']+'\])?)$/

/** A projected volume's source: exactly one. */
export function checkProjection(visit: Visit): void {
  const sources = visit.mapping.entries.filter(({ value }) => !(value.kind === 'scalar' && value.value === null))
  const [, second] = sources
  if (second !== undefined)
    visit.refuse(
      [second.key.source],
      {
        wrong: `${visit.path()} has ${sources.map(({ key }) => key.source).join(' and ')}, and each entry has one source`,
        todo: 'Make two entries of it.',
        log: 'Forbidden: may not specify more than 1 volume type per source',
      },
      second.key.alias ?? second.key.place,
    )
  for (const [field, name] of [
    ['secret', 'Secret'],
    ['configMap', 'ConfigMap'],
  ] as const) {
    const source = mappingIn(visit.mapping, field)
    if (source !== undefined && isEmpty(valueIn(source, 'name')))
      visit.refuse([field, 'name'], { wrong: `${visit.path(field)} names no ${name}`, todo: 'Add name.', log: 'Required value' })
  }
}

/** A volume of the cluster. */
export function checkPersistentVolume(visit: Visit): void {
  const capacity = mappingIn(visit.mapping, 'capacity')
  if (capacity !== undefined && !hasStorage(capacity))
    visit.refuse(['capacity'], { wrong: 'A PersistentVolume says how much storage it has', todo: 'Add capacity.storage.', log: 'Required value' })
  const source = visit.mapping.entries.some(({ key, value }) => !SETTINGS.has(key.source) && !(value.kind === 'scalar' && value.value === null))
  if (!source)
    visit.refuse([], {
      wrong: 'A PersistentVolume says where its bytes are',
      todo: 'Add csi, nfs, hostPath or another source.',
      log: 'Required value: must specify a volume type',
    })
}

/** What a PersistentVolume has beside its source. */
const SETTINGS: ReadonlySet<string> = new Set([
  'accessModes',
  'capacity',
  'claimRef',
  'mountOptions',
  'nodeAffinity',
  'persistentVolumeReclaimPolicy',
  'storageClassName',
  'volumeAttributesClassName',
  'volumeMode',
])

/** A claim of storage. */
export function checkClaim(visit: Visit): void {
  const modes = visit.node('accessModes')
  if (modes === undefined || (modes.kind === 'sequence' && modes.items.length === 0))
    visit.refuse(['accessModes'], {
      wrong: 'A PersistentVolumeClaim says how its volume is accessed',
      todo: 'Add accessModes: [ReadWriteOnce].',
      log: 'Required value: at least 1 access mode is required',
    })
  const requests = mappingIn(mappingIn(visit.mapping, 'resources'), 'requests')
  const storage = textOf(valueIn(requests, 'storage'))
  if (storage !== undefined && (quantity(storage) ?? 1) <= 0)
    visit.refuse(['resources', 'requests', 'storage'], {
      wrong: `A PersistentVolumeClaim cannot ask for ${storage}`,
      todo: 'Write more than 0.',
      log: `Invalid value: "${storage}": must be greater than zero`,
    })
  const once = modes?.kind === 'sequence' && modes.items.length > 1 && modes.items.some((mode) => stringOf(mode) === 'ReadWriteOncePod')
  if (once)
    visit.refuse(['accessModes'], {
      wrong: 'ReadWriteOncePod is for one pod, and stands beside other access modes',
      todo: 'Keep one of them.',
      log: 'Forbidden: may not use ReadWriteOncePod with other access modes',
    })
  if (!hasStorage(requests))
    visit.refuse(['resources', 'requests'], {
      wrong: 'A PersistentVolumeClaim says how much storage it wants',
      todo: 'Add resources.requests.storage.',
      log: 'Required value',
    })
}

function hasStorage(requests: YamlMapping | undefined): boolean {
  return valueIn(requests, 'storage') !== undefined
}
