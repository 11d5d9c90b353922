import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'kms-both-identifiers',
  area: 'keys',
  summary: "A KMS key manager has one identifier for its server's keys, and knows which KMS it uses.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/keymanager/awskms/awskms.go', 'spire: doc/plugin_server_keymanager_aws_kms.md'],
  messages: {
    both: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{name}' has key_identifier_file and key_identifier_value, and takes only one: the server exits. Keep the file, on a volume that each replica has for itself, or the value, where it differs between replicas.",
    },
    none: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{name}' does not know which keys in the KMS are this server's, so it exits. Set key_identifier_file to a file on a volume that the pod keeps.",
    },
    missing: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{name}' needs '{key}' to find its keys, and the server exits without it. Set it.",
    },
  },
  check(deployment, report) {
    for (const { plugin, code, place, args, log = '', related = [] } of faultsIn(deployment, {
      kind: 'server',
      code: ['conflict', 'missing-required'],
      plugin: 'KeyManager',
    })) {
      const name = plugin?.name ?? ''
      if (!KMS.includes(name)) continue
      if (code === 'conflict') report('both', place, { name, log }, related)
      else if (args.group) report('none', place, { name, log })
      else report('missing', place, { name, log, key: args.key ?? '' })
    }
  },
})

const KMS = ['aws_kms', 'gcp_kms', 'azure_key_vault', 'hashicorp_vault']
