import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseAllDocuments } from 'yaml'
import { type ApiCase, bases, type Json } from '../../test/kubernetes/api/cases.ts'
import { type ApiTruth, recordedCases } from '../../test/kubernetes/api/recorded.ts'
import { type ApiServer, startApiServer } from './api-server.ts'

/**
 * Asks a real API server whether it takes the objects of test/kubernetes/api, and writes what it says to test/truth/kubernetes/api-server.jsonl:
 *
 *     kubernetes.ts --kube DIR --crds DIR ...
 *
 * --kube: the folder of kube-apiserver (etcd on the PATH); --crds: folders of the CustomResourceDefinitions that scripts/kubernetes-schema.ts reads.
 */
const { values: from } = parseArgs({ options: { kube: { type: 'string' }, crds: { type: 'string', multiple: true } } })
const { kube, crds = [] } = from
if (kube === undefined || crds.length === 0) throw new Error('--kube DIR and --crds DIR are needed')
const OUT = join(import.meta.dirname, '..', '..', 'test', 'truth', 'kubernetes')
const AT_ONCE = 8

const server = await startApiServer(kube)
try {
  await define(server, crds)
  const paths = await pathsOf(server)
  const cases = recordedCases()
  const truths = new Map<string, ApiTruth>()
  const waiting = [...cases]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) truths.set(next.id, await judged(server, next, paths))
    }),
  )
  mkdirSync(OUT, { recursive: true })
  writeFileSync(join(OUT, 'api-server.jsonl'), cases.map(({ id }) => `${JSON.stringify(truths.get(id))}\n`).join(''))
  console.log(`${cases.length} asked, ${[...truths.values()].filter(({ refused }) => refused !== undefined).length} refused`)
} finally {
  await server.stop()
}

async function judged({ call }: ApiServer, { id, object }: ApiCase, paths: ReadonlyMap<string, string>): Promise<ApiTruth> {
  const { apiVersion, kind } = object as { apiVersion: string; kind: string }
  const { status, body } = await call('POST', `${paths.get(`${apiVersion} ${kind}`)}?fieldValidation=Strict&dryRun=All`, object)
  if (status < 300) return { id }
  const message = (body as { message?: string }).message ?? ''
  return { id, refused: message.slice(0, 300) }
}

/** Where objects of each kind are posted to. */
async function pathsOf({ call }: ApiServer): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>()
  for (const base of bases()) {
    const { apiVersion, kind } = base as { [key: string]: Json; apiVersion: string; kind: string }
    const root = `/${apiVersion.includes('/') ? 'apis' : 'api'}/${apiVersion}`
    const found = await resourceOf(call, root, kind)
    paths.set(`${apiVersion} ${kind}`, found.namespaced ? `${root}/namespaces/default/${found.name}` : `${root}/${found.name}`)
  }
  return paths
}

interface Resource {
  readonly name: string
  readonly kind: string
  readonly namespaced: boolean
}

/** A kind's resource: a custom one is served a little after it was made. */
async function resourceOf(call: ApiServer['call'], root: string, kind: string): Promise<Resource> {
  for (let tries = 0; tries < 80; tries++) {
    const { body } = await call('GET', root)
    const { resources = [] } = body as { resources?: readonly Resource[] }
    const found = resources.find((one) => one.kind === kind && !one.name.includes('/'))
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`the API server has no ${kind} at ${root}`)
}

/** Makes the custom kinds. */
async function define({ call }: ApiServer, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))) {
      for (const document of parseAllDocuments(readFileSync(join(folder, file), 'utf8'))) {
        const definition = document.toJS() as unknown
        if (definition !== null) await call('POST', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', definition)
      }
    }
  }
}
