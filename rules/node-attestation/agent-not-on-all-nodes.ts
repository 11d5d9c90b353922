import type { Agent } from '../../src/deployment/agent.ts'
import { consumersOf } from '../../src/deployment/consumers.ts'
import { agentSocket } from '../../src/deployment/volumes/sockets.ts'
import { rule } from '../../src/engine/rule.ts'
import { describe } from '../../src/kubernetes/object.ts'
import { untolerated } from '../../src/kubernetes/toleration.ts'
import type { Workload } from '../../src/kubernetes/workload.ts'

export default rule({
  id: 'agent-not-on-all-nodes',
  area: 'node-attestation',
  summary: 'There is an agent on every node that a workload may run on.',
  presets: ['recommended', 'strict', 'security', 'adr-015'],
  since: '1.0.0',
  references: ['spire: doc/spire_agent.md', 'kubernetes: pkg/controller/daemon/util/daemonset_util.go'],
  messages: {
    kind: {
      severity: 'error',
      when: 'attest',
      log: 'dial unix: connect: no such file or directory',
      text: 'The agent is a {kind}, which runs on some nodes only, and {workload} looks for its socket on the node that it happens to be on: elsewhere it finds none, and gets no identity. Make it a DaemonSet.',
    },
    alone: {
      severity: 'warning',
      when: 'attest',
      log: 'dial unix: connect: no such file or directory',
      text: 'The agent is a {kind}, which runs on some nodes only, and puts its socket into a folder of the node: workloads on other nodes find none, and get no identity. Make it a DaemonSet.',
    },
    tolerations: {
      severity: 'warning',
      when: 'attest',
      log: 'dial unix: connect: no such file or directory',
      text: "{workload} tolerates {taint}, and the agents do not: on a node with that taint it finds no agent, and gets no identity. Give the DaemonSet that toleration, or 'operator: Exists' alone, which tolerates all.",
    },
    selector: {
      severity: 'warning',
      when: 'attest',
      log: 'dial unix: connect: no such file or directory',
      text: "The agents run only on nodes with '{label}', and {workload} may run on any: elsewhere it finds no agent, and gets no identity. Take the nodeSelector out, or give it to the workloads as well.",
    },
  },
  check(deployment, report) {
    for (const agent of deployment.agents) {
      const { workload, pod } = agent.component
      const consumers = consumersOf(deployment).filter((one) => one !== workload)
      const [first] = consumers
      const { kind } = workload
      const place = kindPlace(workload)
      if (kind === 'Deployment' || kind === 'ReplicaSet' || kind === 'StatefulSet') {
        if (!agentSocket(agent)?.host || servesElsewhere(deployment.agents, agent)) continue
        if (first) report('kind', place, { kind, workload: describe(first.object) }, [[first.object.place, 'who looks for the socket']])
        else report('alone', place, { kind })
      }
      if (kind !== 'DaemonSet' || deployment.agents.length > 1) continue
      for (const consumer of consumers) {
        const toleration = untolerated(consumer.pod.spec, pod.spec)
        if (!toleration) continue
        const field = pod.spec.get('tolerations')
        const key = toleration.get('key').string
        const taint = key === undefined ? 'every taint' : `the taint '${key}'`
        report('tolerations', field.exists ? field.place : pod.spec.place, { workload: describe(consumer.object), taint }, [
          [toleration.place, 'what it tolerates'],
        ])
        break
      }
      for (const [key, value] of pod.spec.get('nodeSelector').entries()) {
        const elsewhere = consumers.find((one) => mayRunWithout(one, key))
        if (/(?:^|\/)(?:os|arch)$/.test(key) || !elsewhere) continue
        report('selector', value.place, { label: `${key}: ${value.scalar?.source ?? ''}`, workload: describe(elsewhere.object) }, [
          [elsewhere.object.place, 'where it may run'],
        ])
        break
      }
    }
  },
})

function kindPlace({ object }: Workload) {
  return object.root.get('kind')?.value.place ?? object.place
}

/** Where a DaemonSet serves the nodes, another agent serves what it was made for. */
function servesElsewhere(agents: readonly Agent[], agent: Agent): boolean {
  return agents.some((other) => other !== agent && other.component.workload.kind === 'DaemonSet')
}

function mayRunWithout({ pod }: Workload, key: string): boolean {
  const { spec } = pod
  return !spec.get('nodeSelector').entry(key).exists && !spec.get('nodeName').exists && !spec.get('affinity').get('nodeAffinity').exists
}
