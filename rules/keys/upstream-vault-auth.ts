import { faultsIn, pluginsIn } from '../../src/deployment/settings/config-faults.ts'
import { comesFromVariable } from '../../src/deployment/variables.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'

export default rule({
  id: 'upstream-vault-auth',
  area: 'keys',
  summary: 'The server authenticates to Vault in one way, which is complete, and checks that it is Vault.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/upstreamauthority/vault/vault.go', 'spire: doc/plugin_server_upstreamauthority_vault.md'],
  securitySeverity: 5.9,
  messages: {
    none: {
      severity: 'error',
      when: 'start',
      log: "must be configured one of these authentication method 'Token, Client Certificate, AppRole or Kubernetes",
      text: 'The server does not know how to authenticate to Vault, so it exits. Add one of the blocks token_auth, cert_auth, approle_auth and k8s_auth; in Kubernetes, k8s_auth.',
    },
    several: {
      severity: 'error',
      when: 'start',
      log: 'only one authentication method can be configured',
      text: 'Here are {methods}, and the server takes one way only to authenticate to Vault: it exits. Keep one.',
    },
    incomplete: {
      severity: 'error',
      when: 'start',
      log: '{key} is required',
      text: "'{key}' is not set in 'k8s_auth', and it has no default, so the server exits. Set it: {what}.",
    },
    unverified: {
      severity: 'warning',
      text: "The server does not check Vault's certificate, so whoever answers in Vault's place gets its credentials and can sign its CA. Set ca_cert_path to Vault's CA, and remove this.",
    },
  },
  check(deployment, report) {
    const vault = { kind: 'server', plugin: 'UpstreamAuthority', name: 'vault' } as const
    for (const { place } of faultsIn(deployment, { ...vault, code: 'missing-required' })) report('none', place, {})
    for (const { place, args } of faultsIn(deployment, { ...vault, code: 'conflict' }))
      report('several', place, { methods: list((args.keys ?? '').split(', ')) })
    for (const { plugin, config } of pluginsIn(deployment, 'server', 'UpstreamAuthority', 'vault')) {
      const method = plugin.data.block('k8s_auth')
      for (const [key, what] of Object.entries(REQUIRED)) {
        const value = method.string(key)
        if (method.written && value.is === 'absent' && !comesFromVariable(config, value.place)) report('incomplete', value.place, { key, what })
      }
      const unverified = plugin.data.bool('insecure_skip_verify')
      if (unverified.is === 'known' && unverified.value) report('unverified', unverified.place, {})
    }
  },
})

const REQUIRED: Readonly<Record<string, string>> = {
  k8s_auth_role_name: "the role in Vault that is bound to the server's ServiceAccount",
  token_path: "the file of the pod's token for Vault",
}
