import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { insertLines } from '../../src/kubernetes/insert.ts'
import { quantity } from '../../src/kubernetes/quantity.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'resources-missing',
  area: 'security',
  summary: 'Servers and agents ask for what they need, and agents may use what their cache fills.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/scaling_spire.md', 'spire: doc/spire_agent.md, x509_svid_cache_max_size', 'k8s: concepts/workloads/pods/pod-qos'],
  fix: 'unsafe',
  messages: {
    missing: {
      severity: { recommended: 'note', strict: 'warning' },
      when: 'run',
      text: 'The {program} asks for no resources, so its pods are the first that a node kills when memory runs short, {consequence}. Set requests for CPU and memory, from what it uses.',
    },
    small: {
      severity: 'warning',
      when: 'run',
      log: 'OOMKilled',
      text: 'The agent may keep {entries} X.509-SVIDs in its cache (x509_svid_cache_max_size), which takes some {need} MiB, and its container is killed at {limit} MiB: a node without identities each time. Raise the limit, or lower the cache.',
    },
  },
  check({ servers, agents, cluster }, report) {
    for (const party of [...servers, ...agents]) {
      const { container, pod, program } = party.component
      const resources = container.field.get('resources')
      const defaults = cluster.of('LimitRange').some(({ namespace }) => namespace === pod.namespace)
      const stated = resources.get('requests').exists || resources.get('limits').exists || pod.spec.mapping?.get('resources') !== undefined
      if (!stated && !defaults) {
        const server = program === 'spire-server'
        const consequence = server ? 'and nothing is signed meanwhile' : 'and no workload of the node gets an identity meanwhile'
        const lines = [
          'resources:',
          '  requests:',
          `    cpu: ${server ? 200 : 50}m`,
          `    memory: ${server ? 256 : 128}Mi`,
          '  limits:',
          `    memory: ${server ? 1024 : 512}Mi`,
        ]
        const edit = resources.exists ? undefined : insertLines(container.field, lines)
        report('missing', container.place, { program: server ? 'server' : 'agent', consequence }, [], suggestion('Add requests, and a limit of memory', edit))
      }
    }
    for (const agent of agents) {
      const limit = agent.component.container.field.get('resources').get('limits').entry('memory')
      const entries = knownValue(agent.config?.main.int('x509_svid_cache_max_size') ?? { is: 'unknown', why: '' })
      const bytes = quantity(limit.scalar?.source.trim() ?? '')
      if (entries === undefined || bytes === undefined) continue
      const need = BASE + entries * ENTRY
      if (bytes < need) {
        const wanted = `${Math.ceil(need / MEBIBYTE)}Mi`
        const fixes = suggestion(`Write '${wanted}'`, replaceWord(limit.place, limit.scalar?.source ?? '', wanted))
        report('small', limit.place, { entries, need: Math.ceil(need / MEBIBYTE), limit: Math.floor(bytes / MEBIBYTE) }, [], fixes)
      }
    }
  },
})

const MEBIBYTE = 2 ** 20
/** What an agent takes without any entry (measured with 1.14.2: 51 MiB resident). */
const BASE = 48 * MEBIBYTE
/** An X509-SVID with its parsed certificates, its key and its entry in the cache (measured over 1000 of them: 16 KiB). */
const ENTRY = 12 * 1024
