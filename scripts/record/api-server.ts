import { type ChildProcess, spawn } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Reply {
  readonly status: number
  readonly body: unknown
}

/** A real API server on the loopback, with an empty store. */
export interface ApiServer {
  call(method: string, path: string, body?: unknown): Promise<Reply>
  stop(): Promise<void>
}

/**
 * Starts an API server and waits until it is ready.
 * @param folder holds `kube-apiserver`; `etcd` is on the PATH
 */
export async function startApiServer(folder: string): Promise<ApiServer> {
  const home = mkdtempSync(join(tmpdir(), 'api-server-'))
  const token = randomBytes(16).toString('hex')
  writeFileSync(join(home, 'tokens.csv'), `${token},admin,admin,"system:masters"\n`)
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(join(home, 'sa.key'), privateKey.export({ type: 'pkcs1', format: 'pem' }))
  const [store, peer, port] = [await freePort(), await freePort(), await freePort()]
  const local = (one: number): string => `http://127.0.0.1:${one}`
  const children = [
    started(join(home, 'etcd.log'), 'etcd', [
      ...['--data-dir', join(home, 'etcd'), '--listen-client-urls', local(store), '--advertise-client-urls', local(store)],
      ...['--listen-peer-urls', local(peer), '--initial-advertise-peer-urls', local(peer), '--initial-cluster', `default=${local(peer)}`],
    ]),
    started(join(home, 'api.log'), join(folder, 'kube-apiserver'), [
      ...['--etcd-servers', local(store), '--bind-address', '127.0.0.1', '--advertise-address', '127.0.0.1', '--secure-port', String(port)],
      ...['--cert-dir', join(home, 'certs'), '--service-account-key-file', join(home, 'sa.key'), '--service-account-signing-key-file', join(home, 'sa.key')],
      ...['--service-account-issuer', 'https://kubernetes.default.svc', '--authorization-mode', 'RBAC', '--token-auth-file', join(home, 'tokens.csv')],
      ...['--allow-privileged', '--disable-admission-plugins', 'ServiceAccount', '--service-cluster-ip-range', '10.96.0.0/16'],
    ]),
  ]
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false, maxSockets: 8 })
  const call = (method: string, path: string, body?: unknown): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
      const sent = request({ host: '127.0.0.1', port, path, method, agent, headers }, (reply) => {
        let text = ''
        reply.on('data', (part) => {
          text += part
        })
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body: parsed(text) }))
      })
      sent.on('error', reject)
      sent.end(body === undefined ? undefined : JSON.stringify(body))
    })
  const stop = async (): Promise<void> => {
    agent.destroy()
    for (const child of children.toReversed()) await ended(child)
    rmSync(home, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 120; tries++) {
    const ready = await call('GET', '/readyz').catch(() => undefined)
    if (ready?.status === 200) return { call, stop }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const log = readFileSync(join(home, 'api.log'), 'utf8').slice(-1500)
  await stop()
  throw new Error(`the API server does not get ready: ${log}`)
}

function started(log: string, program: string, args: readonly string[]): ChildProcess {
  const file = openSync(log, 'w')
  const child = spawn(program, args, { stdio: ['ignore', file, file] })
  closeSync(file)
  return child
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve()
    else {
      child.once('exit', () => resolve())
      child.kill()
    }
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
