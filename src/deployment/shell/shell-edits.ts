import type { Lifecycle } from 'kubernetes-types/core/v1.js'
import type { Container } from '../../kubernetes/container.ts'
import type { Field } from '../../kubernetes/field.ts'
import { removeEntry, replaceEntry } from '../../kubernetes/insert.ts'
import { knownValue } from '../../text/answer.ts'
import type { Edit } from '../../text/edit.ts'
import type { Configured } from '../configured.ts'
import { isLocalHost } from '../database/datastores.ts'
import { healthListenerOf, type ProbeKind, probesOf } from '../network/health.ts'
import type { Execution } from './image-files.ts'

/** The words of the image's own program, where a shell was to run it and nothing else but a wait before; undefined where the line means more than that. */
export function ownWords({ program, words: [flag, line, ...more] }: Pick<Execution, 'program' | 'words'>, binary: string): readonly string[] | undefined {
  if (!/(?:^|\/)(?:ba|a|da)?sh$/.test(program) || flag === undefined || !/^-[a-z]*c$/.test(flag) || line === undefined || more.length > 0) return undefined
  const plain = line.trim().replace(/^(?:(?:set -[a-z]+|sleep \d+)\s*(?:;|&&|\n)\s*)*(?:exec\s+)?/, '')
  const words = plain.split(/[ \t]+/)
  if (!/^[\w@%+=:,./ \t-]+$/.test(plain) || words[0]?.split('/').at(-1) !== binary) return undefined
  return words
}

/** Edits that start a container without the shell; one of them undefined where that cannot be written. */
export function startPlainly({ field }: Container, words: readonly string[]): readonly (Edit | undefined)[] {
  return [replaceEntry(field, 'command', commandOf(words)), ...(field.get('args').exists ? [removeEntry(field, 'args')] : [])]
}

/** An edit that has a probe run words without the shell. */
export function probePlainly(container: Container, kind: ProbeKind, words: readonly string[]): Edit | undefined {
  const probe = probesOf(container).find((one) => one.kind === kind)
  return probe && replaceEntry(probe.field.get('exec'), 'command', commandOf(words))
}

/** An edit that has a probe ask the health endpoint, where its program answers there. */
export function probeByHttp(container: Container, kind: ProbeKind, configured: Configured | undefined): Edit | undefined {
  const probe = probesOf(container).find((one) => one.kind === kind)
  const listener = configured && healthListenerOf(configured)
  if (!probe || !listener || knownValue(listener.enabled) !== true) return undefined
  const [address, port] = [knownValue(listener.address), knownValue(listener.port)]
  const path = knownValue(kind === 'readinessProbe' ? listener.readyPath : listener.livePath)
  if (address === undefined || isLocalHost(address) || port === undefined || !/^\d+$/.test(port) || path === undefined) return undefined
  return replaceEntry(probe.field, 'exec', ['httpGet:', `  path: ${path}`, `  port: ${port}`])
}

/** An edit that waits before a container is stopped, as a program was to do. */
export function sleepBefore({ field }: Container, { program, words }: Pick<Execution, 'program' | 'words'>): Edit | undefined {
  const line = [program, ...words].join(' ')
  const [, seconds] = /^(?:\S*\/)?(?:(?:ba|a|da)?sh -[a-z]*c )?(?:\/bin\/)?sleep (\d+)s?;?$/.exec(line) ?? []
  const lifecycle: Field<Lifecycle> = field.get('lifecycle')
  return seconds === undefined ? undefined : replaceEntry(lifecycle.get('preStop'), 'exec', ['sleep:', `  seconds: ${seconds}`])
}

function commandOf(words: readonly string[]): readonly string[] {
  return [
    'command:',
    ...words.map((word) => `  - ${/^[A-Za-z/.-][\w./:=@,-]*$/.test(word) && !/^(?:true|false|null|-|---)$/i.test(word) ? word : JSON.stringify(word)}`),
  ]
}
