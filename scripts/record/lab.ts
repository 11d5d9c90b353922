import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folders of the programs that the lab needs: SPIRE of one release, kube-apiserver, lab.py with attest.py, initdb. */
export interface Programs {
  readonly spire: string
  readonly kube: string
  readonly lab: string
  readonly postgres: string
}

/** What attest.py says of a deployment. */
export interface Verdict {
  readonly stage: 'apply' | 'server-start' | 'agent-start' | 'attest' | 'ok'
  readonly ok: boolean
  readonly logs: readonly string[]
  /** What server and agent warn of. */
  readonly warnings: readonly string[]
  readonly api_refused: readonly string[]
}

/** What the datastore's Secret would hold. */
export const POSTGRES = 'host=spire-db.prod.ardur.dev port=5432 dbname=spire user=spire_server password=lab-password'

/** What the operator provides: the lab fills ExternalSecrets with a CA of its own, and makes the database that a ConfigMap names. */
export const LAB_OBJECTS = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: spire-upstream-ca, namespace: spire-system }
spec: { data: [{ secretKey: tls.crt }, { secretKey: tls.key }, { secretKey: ca.crt }] }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: spire-server-datastore-ca, namespace: spire-system }
spec: { data: [{ secretKey: ca.crt }] }
---
apiVersion: v1
kind: Secret
metadata: { name: spire-server-datastore, namespace: spire-system }
stringData: { connection_string: "${POSTGRES}" }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: lab-database, namespace: spire-system }
data: { database: "${POSTGRES}" }
`

/** Starts the deployment in a folder (its files are written there first), with what the operator provides, and waits for what becomes of it. */
export async function attest(
  { kube, spire, postgres, lab }: Programs,
  folder: string,
  files: Iterable<readonly [path: string, text: string]>,
): Promise<Verdict> {
  writeFiles(folder, files)
  writeFiles(folder, [['lab.yaml', LAB_OBJECTS]])
  return judged(JSON.parse(await python(join(lab, 'attest.py'), ['--bin', kube, '--spire', spire, '--pg', postgres, folder])) as Verdict)
}

/** What attest.py, which looks at the first seconds, takes for something else. */
function judged(verdict: Verdict): Verdict {
  const { stage, logs, warnings } = verdict
  // What a plugin says to its settings is an RPC error as well, and not one of the attestation.
  if (stage === 'attest' && logs.some((line) => line.includes('agent: Failed to configure plugin'))) return { ...verdict, stage: 'agent-start' }
  // An agent opens its sockets after it attests, and exits where it cannot.
  const crash = warnings.filter((line) => line.startsWith('agent: ERROR Agent crashed') && !line.includes('context canceled'))
  return verdict.ok && crash.length > 0 ? { ...verdict, stage: 'agent-start', ok: false, logs: crash } : verdict
}

export function writeFiles(folder: string, files: Iterable<readonly [path: string, text: string]>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** What a program of the lab prints. Throws where it cannot run, or says nothing but on stderr. */
export function python(script: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('python3', [script, ...args])
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (text) => {
      stdout += text
    })
    child.stderr.on('data', (text) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', () => (stdout === '' && stderr !== '' ? reject(new Error(`${script}: ${stderr}`)) : resolve(stdout)))
  })
}
