import { diallings } from '../../src/deployment/network/dialling.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'server-address-cross-namespace',
  area: 'network',
  summary: "The agent's server_address names the namespace of the server's Service.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: cmd/spire-agent/cli/run/run.go', 'k8s: concepts/services-networking/dns-pod-service'],
  fix: 'safe',
  messages: {
    short: {
      severity: 'error',
      when: 'attest',
      log: 'Unavailable desc = no children to pick from',
      text: "'{address}' is looked up in the agent's own namespace '{looked}', but Service '{name}' is in '{namespace}': the agents find nobody under this address and do not attest. Write '{name}.{namespace}'.",
    },
    other: {
      severity: 'error',
      when: 'attest',
      log: 'Unavailable desc = no children to pick from',
      text: "'{address}' is a Service of namespace '{looked}', but Service '{name}' is in '{namespace}': the agents find nobody under this address and do not attest. Write '{name}.{namespace}'.",
    },
  },
  check(deployment, report) {
    for (const { agent, address, host, leading } of diallings(deployment)) {
      if (host.is !== 'elsewhere' || host.namespace === undefined) continue
      const found = deployment.lookUp('Service', host.namespace, host.name, address.place, agent.component.workload.object)
      const there = leading.find(({ object }) => object.namespace !== undefined && object.namespace !== host.namespace && object.name === host.name)
      if (!there?.object.namespace || (found.is !== 'elsewhere' && found.is !== 'absent')) continue
      const { name, namespace } = there.object
      const short = address.value === name
      const wanted = short ? `${name}.${namespace}` : address.value.replace(`${name}.${host.namespace}`, `${name}.${namespace}`)
      const edit = replaceQuoted(address.place, address.value, wanted)
      const fixes = safeFix(`Write '${wanted}'`, edit)
      const args = { address: address.value, looked: host.namespace, name, namespace }
      report(short ? 'short' : 'other', address.place, args, [[there.object.place, 'the Service']], fixes)
    }
  },
})
