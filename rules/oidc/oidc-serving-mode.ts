import { faultsIn } from '../../src/deployment/settings/config-faults.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'

export default rule({
  id: 'oidc-serving-mode',
  area: 'oidc',
  summary: 'The OIDC provider serves in one way, which is complete.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: support/oidc-discovery-provider/config.go'],
  messages: {
    none: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: 'The OIDC provider does not know how to serve, so it exits. Add serving_cert_file with a certificate, acme, or listen_socket_path for a proxy beside it.',
    },
    exclusive: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: '{keys} exclude each other, so the OIDC provider exits. Keep one way to serve.',
    },
    terms: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "The terms of the ACME service are not accepted, so the OIDC provider exits. Read them, and set tos_accepted = true in 'acme'.",
    },
    missing: {
      severity: 'error',
      when: 'start',
      log: '{log}',
      text: "'{key}' is not set, so the OIDC provider cannot serve and exits. Set it.",
    },
  },
  check(deployment, report) {
    for (const { code, place, path, args, log = '', related = [] } of faultsIn(deployment, { kind: 'oidc', code: ['missing-required', 'conflict'] })) {
      if (code === 'conflict') {
        if (log.includes('server_api')) continue
        report('exclusive', place, { keys: list((args.keys ?? '').split(', ')), log }, related)
      } else if (log.startsWith('either acme')) report('none', place, { log })
      else if (path === 'acme.tos_accepted') report('terms', place, { log })
      else if (/^(acme|serving_cert_file)\./.test(path)) report('missing', place, { key: path, log })
    }
  },
})
