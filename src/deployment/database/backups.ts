import { sameNamespace } from '../../kubernetes/cluster.ts'
import type { Container, Word } from '../../kubernetes/container.ts'
import type { Workload } from '../../kubernetes/workload.ts'
import { knownValue } from '../../text/answer.ts'
import type { Deployment } from '../deployment.ts'
import { addressOf, connectionsOf } from './datastores.ts'

/** A container of a job that dumps a database of SPIRE's. */
export interface Dump {
  readonly workload: Workload
  readonly container: Container
  /** The word of the command that has the dump. */
  readonly word: Word
  /** `pg_dump` in it, as offsets. */
  readonly start: number
  readonly end: number
}

const DUMP = /\b(?:pg_dump(?:all)?|pg_basebackup|mysqldump|mariadb-dump|mydumper)\b/

/** The database by the name that guides give it: `-d spire`, `--dbname=spire`. */
const NAMED = /(?:^|\s)(?:-d[ =]?|--dbname[ =])spire\b/

/** The jobs that dump SPIRE's database: they name the host of a server's among the files, run beside the server, or call the database 'spire'. */
export function dumpsOf(deployment: Deployment): readonly Dump[] {
  const hosts = connectionsOf(deployment).flatMap((one) => knownValue(addressOf(one))?.host.split('.')[0] ?? [])
  return deployment.workloads.flatMap((workload) => {
    if (workload.kind !== 'Job' && workload.kind !== 'CronJob') return []
    const near = deployment.servers.some(({ namespace }) => sameNamespace(namespace, workload.pod.namespace))
    return workload.pod.containers.flatMap((container) => {
      const words = commandOf(container)
      const word = words.find(({ text }) => DUMP.test(text))
      const match = word && DUMP.exec(word.text)
      if (!word || !match || !(near || words.some(({ text }) => NAMED.test(text) || hosts.some((host) => host !== '' && text.includes(host))))) return []
      return [{ workload, container, word, start: match.index, end: match.index + match[0].length }]
    })
  })
}

export function commandOf(container: Container): readonly Word[] {
  return [...(container.command ?? []), ...(container.args ?? [])]
}
