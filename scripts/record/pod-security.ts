import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { python, writeFiles } from './lab.ts'
import { namespaceOf, POD_SECURITY_CASES, podOf } from './pod-security-cases.ts'

/**
 * Asks a real API server whether Pod Security lets pods in, and writes its words to `test/truth/kubernetes/pod-security.jsonl`:
 *
 *     pod-security.ts --kube DIR --lab DIR
 *
 * DIR: the folder with kube-apiserver, and with lab.py (etcd is needed).
 */
const { values } = parseArgs({ options: { kube: { type: 'string' }, lab: { type: 'string' } } })
const TRUTH = join(import.meta.dirname, '..', '..', 'test', 'truth', 'kubernetes')

const { kube, lab } = values
if (kube === undefined || lab === undefined) throw new Error('--kube DIR and --lab DIR are needed')
const folder = mkdtempSync(join(tmpdir(), 'pod-security-'))
try {
  const namespaces = new Map(POD_SECURITY_CASES.map((one) => [namespaceOf(one), one]))
  const objects = [...namespaces].map(([name, { level, version }]) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, labels: { 'pod-security.kubernetes.io/enforce': level, 'pod-security.kubernetes.io/enforce-version': version } },
  }))
  const documents = [...objects, ...POD_SECURITY_CASES.map(podOf)].map((object) => JSON.stringify(object))
  writeFiles(folder, [['pods.yaml', documents.join('\n---\n')]])
  const refused = await python(join(resolve(lab), 'lab.py'), ['--bin', resolve(kube), 'apply', folder])
  const said = new Map(
    refused
      .split('\n')
      .map((line) => line.split(' | '))
      .map(([, kind, namespace, name, ...words]) => [`${kind} ${namespace}/${name}`, words.join(' | ')]),
  )
  const lines = POD_SECURITY_CASES.map((one) => {
    const message = said.get(`Pod ${namespaceOf(one)}/${one.name}`)
    return JSON.stringify({ level: one.level, version: one.version, says: message?.replace(/^.* is forbidden: /, '') ?? '', pod: podOf(one) })
  })
  mkdirSync(TRUTH, { recursive: true })
  writeFileSync(join(TRUTH, 'pod-security.jsonl'), `${lines.join('\n')}\n`)
  console.log(`${lines.length} pods, ${lines.filter((line) => !line.includes('"says":""')).length} refused`)
} finally {
  rmSync(folder, { recursive: true })
}
