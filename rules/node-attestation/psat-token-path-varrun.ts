import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { isUnmounted } from '../../src/kubernetes/path-content.ts'
import { contentAt } from '../../src/kubernetes/paths.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'psat-token-path-varrun',
  area: 'node-attestation',
  summary: "The agent's token_path does not take /run and /var/run for one folder.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: Dockerfile', 'spire: pkg/agent/plugin/nodeattestor/k8spsat/psat.go'],
  fix: 'safe',
  messages: {
    other: {
      severity: 'error',
      when: 'attest',
      log: 'unable to load token from {path}: open {path}: no such file or directory',
      text: "The agent reads its token from '{path}', but it is mounted at '{mounted}'. SPIRE's images have no link from /var/run to /run, so these are two folders, and the agent can never attest. Write '{mounted}'.",
    },
  },
  check({ agents }, report) {
    for (const agent of agents) {
      const path = agent.psatTokenPath
      const content = agent.psatToken
      if (path.is !== 'known' || !isUnmounted(content)) continue
      const mounted = path.value.startsWith('/var/run/') ? path.value.slice('/var'.length) : path.value.startsWith('/run/') ? `/var${path.value}` : undefined
      if (mounted === undefined || contentAt(agent.component.container, mounted).is !== 'token') continue
      const place = path.from === 'written' ? path.place : (agent.psat?.place ?? path.place)
      const edit = path.from === 'written' ? replaceQuoted(place, path.value, mounted) : undefined
      const fixes = safeFix(`Write '${mounted}'`, edit)
      report('other', place, { path: path.value, mounted }, [], fixes)
    }
  },
})
