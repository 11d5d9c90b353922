import { configKey } from './formats.ts'
import { isFilledIn, stringOf, type Visit } from './visit.ts'

/** A ConfigMap's and a Secret's keys (kubernetes: pkg/apis/core/validation/validation.go, ValidateConfigMap and ValidateSecret). */
export function checkData(visit: Visit): void {
  const secret = visit.object.kind === 'Secret'
  const fields = secret ? ['data', 'stringData'] : ['data', 'binaryData']
  const seen = new Set<string>()
  for (const field of fields) {
    const data = visit.node(field)
    if (data?.kind !== 'mapping') continue
    for (const { key } of data.entries) {
      const name = key.source
      if (isFilledIn(name)) continue
      const log = configKey(name)
      if (log !== undefined)
        visit.refuse(
          [field],
          { wrong: `'${name}' cannot be a key of ${field}`, todo: `The API server says: ${log}.`, log: `Invalid value: "${name}": ${log}` },
          key.alias ?? key.place,
        )
      else if (!secret && seen.has(name))
        visit.refuse(
          [field],
          {
            wrong: `'${name}' stands in data and in binaryData`,
            todo: 'Keep one of them.',
            log: `Invalid value: "${name}": duplicate of key present in binaryData`,
          },
          key.alias ?? key.place,
        )
      seen.add(name)
    }
  }
  if (secret) checkSecretType(visit)
  else if (visit.object.file.text.length > MOST && sizeOf(visit, fields) > MOST)
    visit.refuse([], { wrong: 'The ConfigMap holds more than 1 MiB', todo: 'Make several of it.', log: `Too long: may not be more than ${MOST} bytes` })
}

const MOST = 1048576

function sizeOf(visit: Visit, fields: readonly string[]): number {
  let size = 0
  for (const field of fields) {
    const data = visit.node(field)
    if (data?.kind !== 'mapping') continue
    for (const { value } of data.entries)
      if (value.kind === 'scalar') size += field === 'data' ? Buffer.byteLength(value.source) : Math.floor((value.source.length * 3) / 4)
  }
  return size
}

/** Secrets of a type have the keys of that type. */
function checkSecretType(visit: Visit): void {
  const type = visit.string('type')
  const needed = type === undefined ? undefined : KEYS[type]
  if (needed === undefined) return
  const has = (key: string): boolean =>
    ['data', 'stringData'].some((field) => {
      const data = visit.node(field)
      return data?.kind === 'mapping' && data.get(key) !== undefined
    })
  const filledIn = ['data', 'stringData'].some((field) => stringOf(visit.node(field)) === undefined && visit.node(field)?.kind === 'scalar')
  if (filledIn) return
  for (const key of needed) {
    if (has(key)) continue
    visit.refuse(['type'], {
      wrong: `A Secret of type ${type} needs the key '${key}'`,
      todo: 'Add it, or leave the type out.',
      log: 'Required value',
    })
  }
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
}
