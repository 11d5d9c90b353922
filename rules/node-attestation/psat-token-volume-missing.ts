import type { Volume } from 'kubernetes-types/core/v1.js'
import type { Agent } from '../../src/deployment/agent.ts'
import { stepsTo } from '../../src/deployment/volumes/path-steps.ts'
import { mayFill } from '../../src/deployment/volumes/shared-volume.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import type { Field } from '../../src/kubernetes/field.ts'
import { insertMapping } from '../../src/kubernetes/insert.ts'
import { isUnmounted, whyNoFile } from '../../src/kubernetes/path-content.ts'
import type { Volume as MountedVolume } from '../../src/kubernetes/volume.ts'
import { knownValue } from '../../src/text/answer.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'psat-token-volume-missing',
  area: 'node-attestation',
  summary: "A projected ServiceAccount token is mounted where the agent's k8s_psat looks for it.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/agent/plugin/nodeattestor/k8spsat/psat.go'],
  fix: 'safe',
  yields: true,
  follows: true,
  messages: {
    missing: {
      severity: 'error',
      when: 'attest',
      log: 'unable to load token from {path}: open {path}: no such file or directory',
      text: "The agent reads its token from '{path}', but nothing in its container is mounted there, so it can never attest. Mount a projected volume whose serviceAccountToken has this path and the server's audience.",
    },
    other: {
      severity: 'error',
      when: 'attest',
      log: 'unable to load token from {path}',
      text: "The agent reads its token from '{path}', but {what}, so it can never attest. Mount a projected volume whose serviceAccountToken ends up at exactly this path.",
    },
    default: {
      severity: 'error',
      when: 'attest',
      log: 'unable to validate token with TokenReview API',
      text: "The agent presents '{path}', the token that Kubernetes mounts for the API server. It has not the audience that k8s_psat asks for, so the server refuses it. Mount a projected serviceAccountToken with the server's audience, and name its path here.",
    },
  },
  check({ agents }, report) {
    for (const agent of agents) {
      const path = agent.psatTokenPath
      const content = agent.psatToken
      if (path.is !== 'known' || !content) continue
      // Where the path is a default, the plugin is what there is to point at.
      const place = path.from === 'written' ? path.place : (agent.psat?.place ?? path.place)
      const args = { path: path.value }
      const empty = content.is === 'stored' && content.store.kind === 'empty-dir' && !mayFill(agent.component.container, content.volume.name)
      const what = empty ? 'an empty volume is mounted there' : whyNoFile(content)
      if (isUnmounted(content)) report('missing', place, args, stepsTo(content), tokenFixes(agent, path.value))
      else if (content.is === 'service-account' && content.file === 'token' && needsAudience(agent)) report('default', place, args)
      else if (what !== undefined) {
        // Where the path is the default, and a token is there under another name, that name is the slip.
        const named = path.from === 'default' && content.is === 'missing' ? tokenPathOf(content.volume) : undefined
        report('other', named ?? place, { ...args, what }, stepsTo(content))
      }
    }
  },
})

/** The name of the only token that a volume has. */
function tokenPathOf(volume: MountedVolume): Place | undefined {
  if (volume.from !== 'pod') return undefined
  const tokens = volume.field
    .get('projected')
    .get('sources')
    .items()
    .flatMap((source) => {
      const path = source.get('serviceAccountToken').get('path')
      return path.exists ? [path.place] : []
    })
  return tokens.length === 1 ? tokens[0] : undefined
}

/** The audiences that the agent's server takes, where they are known. */
function audiencesOf(agent: Agent): readonly string[] | undefined {
  const name = knownValue(agent.psatCluster)
  const server = knownValue(agent.server)
  const clusters = server && knownValue(server.psatClusters)
  const audiences = clusters?.find((cluster) => cluster.name === name)?.audiences
  return audiences?.is === 'known' ? audiences.value.map(({ value }) => value) : undefined
}

/** An empty list of audiences means the API server's own, which that token has. */
function needsAudience(agent: Agent): boolean {
  return (audiencesOf(agent)?.length ?? 0) > 0
}

const VOLUME = 'spire-token'

/** A projected token at the path, for the audience that the server asks for; where its folder or the volume's name is taken, a person has to choose. */
function tokenFixes(agent: Agent, path: string): readonly Fix[] {
  const { container, pod } = agent.component
  const [, folder = '', file = ''] = /^(\/[\w./-]+)\/([\w.-]+)$/.exec(path) ?? []
  const audience = audiencesOf(agent)?.[0] ?? 'spire-server'
  const mount = (name: string) => insertMapping(container.field.get('volumeMounts'), [`name: ${name}`, `mountPath: ${folder}`])
  if (folder === '' || container.mounts.some((one) => one.get('mountPath').string === folder)) return []
  const there = [...pod.volumes.values()].find((one) => one.from === 'pod' && hasToken(one.field, file))
  if (there) return safeFix(`Mount the volume '${there.name}'`, mount(there.name))
  if (pod.volumes.has(VOLUME) || !/^[\w.:/-]+$/.test(audience)) return []
  const token = ['- serviceAccountToken:', `    path: ${file}`, '    expirationSeconds: 7200', `    audience: ${audience}`]
  const volume = [`name: ${VOLUME}`, 'projected:', '  sources:', ...token.map((line) => `    ${line}`)]
  return safeFix('Mount a projected token', mount(VOLUME), insertMapping(pod.spec.get('volumes'), volume))
}

function hasToken(volume: Field<Volume>, path: string): boolean {
  return volume
    .get('projected')
    .get('sources')
    .items()
    .some((source) => source.get('serviceAccountToken').get('path').string === path)
}
