import type { Agent } from '../../src/deployment/agent.ts'
import { rule } from '../../src/engine/rule.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'psat-token-volume-missing',
  area: 'node-attestation',
  summary: "A projected ServiceAccount token is mounted where the agent's k8s_psat looks for it.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/agent/plugin/nodeattestor/k8spsat/psat.go'],
  yields: true,
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
      if (content.is === 'image' || content.is === 'above-mounts') report('missing', place, args, [[content.place, "the agent's mounts"]])
      else if (content.is === 'missing')
        report('other', place, { ...args, what: `the volume there has no file '${content.file}'` }, [[content.place, 'what the volume holds']])
      else if (content.is === 'directory') report('other', place, { ...args, what: 'that is a directory' }, [[content.mount.place, 'the mount']])
      else if (content.is === 'stored' && content.store.kind === 'empty-dir') {
        report('other', place, { ...args, what: 'an empty volume is mounted there' }, [[content.mount.place, 'the mount']])
      } else if (content.is === 'service-account' && content.file === 'token' && needsAudience(agent)) report('default', place, args)
    }
  },
})

/** An empty list of audiences means the API server's own, which that token has. */
function needsAudience(agent: Agent): boolean {
  const name = knownValue(agent.psatCluster)
  const server = knownValue(agent.server)
  const clusters = server && knownValue(server.psatClusters)
  const audiences = clusters?.find((cluster) => cluster.name === name)?.audiences
  return audiences?.is === 'known' && audiences.value.length > 0
}
