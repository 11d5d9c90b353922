import { contentAt } from '../../kubernetes/paths.ts'
import type { PluginConfig, SpireConfig } from '../../spire/config.ts'
import { knownValue } from '../../text/answer.ts'
import { type Edit, replaceWord } from '../../text/edit.ts'
import { textAt } from '../../text/source-file.ts'
import type { Agent } from '../agent.ts'
import type { Deployment } from '../deployment.ts'
import type { Server } from '../server.ts'
import { removeSetting } from '../settings/item-edits.ts'

/**
 * Edits that attest nodes by k8s_psat in the place of k8s_sat, on both sides of it; none where one of them cannot be made, or the agent has no token for it.
 * (spire: pkg/server/plugin/nodeattestor/k8ssat at v1.9.6 and k8spsat at v1.14.2: the clusters of both are alike but for two keys)
 */
export function attestByPsat({ agents, servers }: Deployment, config: SpireConfig): readonly (Edit | undefined)[] {
  const server = config.kind === 'server' ? servers.find((one) => one.config === config) : serverOf(agents.find((one) => one.config === config))
  const own = agents.filter((agent) => knownValue(agent.server) === server && satOf(agent.config) !== undefined)
  if (!server?.config) return []
  return [...serverEdits(server.config), ...own.map(agentEdit)]
}

function serverOf(agent: Agent | undefined): Server | undefined {
  return agent && knownValue(agent.server)
}

function serverEdits(config: SpireConfig): readonly (Edit | undefined)[] {
  const sat = satOf(config)
  if (!sat) return []
  if (config.enabledPlugins('NodeAttestor').some(({ name }) => name === 'k8s_psat')) return [removeSetting(config, sat.place)]
  const { file, start, end } = sat.wrapper.extent
  const gone = [
    ...file.text
      .slice(start, end)
      .matchAll(/^[ \t]*"?(?:use_token_review_api_validation|service_account_key_file)"?\s*[=:]\s*(?:"[^"\n]*"|\w+),?[ \t]*\r?\n/gm),
  ]
  const lines = gone.map((match) => ({ place: file.place(start + match.index, start + match.index + match[0].length), text: '' }))
  return [replaceWord(sat.place, 'k8s_sat', 'k8s_psat'), ...lines]
}

/** The path of the token has to be one of a token for the server. */
function agentEdit(agent: Agent): Edit | undefined {
  const sat = satOf(agent.config)
  const text = sat ? textAt(sat.wrapper.extent) : ''
  const path = /"?token_path"?\s*[=:]\s*"([^"]*)"/.exec(text)?.[1] ?? '/var/run/secrets/tokens/spire-agent'
  const content = contentAt(agent.component.container, path)
  return sat && content.is === 'token' ? replaceWord(sat.place, 'k8s_sat', 'k8s_psat') : undefined
}

function satOf(config: SpireConfig | undefined): PluginConfig | undefined {
  return config?.enabledPlugins('NodeAttestor').find(({ name, external }) => name === 'k8s_sat' && !external)
}
