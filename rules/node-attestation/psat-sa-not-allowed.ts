import type { Agent } from '../../src/deployment/agent.ts'
import { isAllowListEntry } from '../../src/deployment/attestation/allow-list.ts'
import { psatPairs } from '../../src/deployment/attestation/psat-pairs.ts'
import type { Deployment } from '../../src/deployment/deployment.ts'
import { addToList } from '../../src/deployment/settings/list-edit.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { setEntry } from '../../src/kubernetes/insert.ts'
import { knownValue } from '../../src/text/answer.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'psat-sa-not-allowed',
  area: 'node-attestation',
  summary: "The agent's ServiceAccount is on its server's allow list.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go'],
  fix: 'unsafe',
  messages: {
    list: {
      severity: 'error',
      when: 'attest',
      log: '"{account}" is not an allowed service account',
      text: "The server allows {accepted} only, but its agents run as ServiceAccount '{account}': it refuses every agent, which then exits. Put '{account}' on the list.",
    },
    default: {
      severity: 'error',
      when: 'attest',
      log: '"{account}" is not an allowed service account',
      text: "The agent runs as '{account}', because its pod names no other ServiceAccount, but for its cluster the server allows {accepted} only: it refuses the agent, which then exits. Run the agent as an account that is on the list.",
    },
    account: {
      severity: 'error',
      when: 'start',
      log: 'error looking up service account {path}: serviceaccount "{short}" not found',
      text: "The agent runs as ServiceAccount '{account}', which is not among the files, and for its cluster the server allows {accepted} only. Where there is no such account, no pod is made; where there is one, the server refuses the agent. Run it as an account that is on the list.",
    },
  },
  check(deployment, report) {
    for (const { agent, cluster } of psatPairs(deployment)) {
      const account = agent.component.pod.serviceAccount
      if (cluster.allowList.is !== 'known' || account.is !== 'known' || agent.namespace === undefined) continue
      const allowed = cluster.allowList.value
      const name = `${agent.namespace}:${account.value}`
      // An entry in another form is that entry's fault, not the agent's.
      if (allowed.length === 0 || name.includes('${') || allowed.some(({ value }) => value === name || value.includes('${') || !isAllowListEntry(value)))
        continue
      const related = [[account.place, "the agent's ServiceAccount"]] as const
      const meant = allowed.find(({ value }) => isMeant(deployment, agent, value))
      if (meant && !isThere(deployment, agent, account.value)) {
        const others = [[meant.place, 'whom the server allows']] as const
        const accepted = list(allowed.map(({ value }) => value))
        const short = account.value
        const wanted = meant.value.split(':')[1] ?? ''
        const fixes = suggestion(`Run as '${wanted}'`, setEntry(agent.component.pod.spec, 'serviceAccountName', wanted))
        if (short === 'default') report('default', account.place, { account: name, accepted }, others, fixes)
        else report('account', account.place, { account: name, accepted, path: `${agent.namespace}/${short}`, short }, others, fixes)
        continue
      }
      const only = allowed.length === 1 ? allowed[0] : undefined
      const args = { account: name, accepted: list(allowed.map(({ value }) => value)) }
      const fixes = suggestion(
        `Allow '${name}'`,
        only && nearest(only.value, [name]) !== undefined
          ? replaceWord(only.place, only.value, name)
          : addToList(cluster.block, 'service_account_allow_list', name, 'service_account_allow_list'),
      )
      report('list', only?.place ?? cluster.allowList.place, args, related, fixes)
    }
  },
})

/** An allowed ServiceAccount that is among the files and that nothing else runs as: made for the agents, if anything is. */
function isMeant({ cluster, workloads }: Deployment, agent: Agent, entry: string): boolean {
  const { workload } = agent.component
  const [namespace, account = ''] = entry.split(':')
  if (namespace !== agent.namespace || !cluster.find('ServiceAccount', namespace, account, workload.object)) return false
  return !workloads.some((one) => one !== workload && one.pod.namespace === namespace && knownValue(one.pod.serviceAccount) === account)
}

function isThere({ cluster }: Deployment, agent: Agent, account: string): boolean {
  return cluster.find('ServiceAccount', agent.namespace, account, agent.component.workload.object) !== undefined
}
