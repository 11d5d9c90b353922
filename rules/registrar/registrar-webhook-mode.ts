import { configsOf } from '../../src/deployment/settings/config-faults.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { replaceQuoted } from '../../src/text/edit.ts'

export default rule({
  id: 'registrar-webhook-mode',
  area: 'registrar',
  summary: 'The registrar runs in a mode that it still has.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: support/k8s/k8s-workload-registrar/config.go at v1.5.6', 'spire: CHANGELOG 1.4.0'],
  fix: 'safe',
  messages: {
    invalid: {
      severity: 'error',
      when: 'start',
      log: 'error parsing common config: invalid mode "{mode}", valid values are "crd" and "reconcile"',
      text: "The registrar has no mode '{mode}' (webhook is gone since 1.4.0), so it exits. Write 'reconcile', which needs no certificates and no webhook; better still, move to the SPIRE Controller Manager.",
    },
    missing: {
      severity: 'error',
      when: 'start',
      log: 'error parsing common config: mode must be specified, valid values are "crd" and "reconcile"',
      text: 'The registrar has to be told its mode since webhook, which was the default, is gone (1.4.0): it exits. Set mode = "reconcile"; better still, move to the SPIRE Controller Manager.',
    },
  },
  check(deployment, report) {
    for (const { main } of configsOf(deployment, 'registrar')) {
      const mode = main.string('mode')
      const written = mode.is === 'known' && mode.from === 'written'
      if (written && !['crd', 'reconcile'].includes(mode.value)) {
        const edit = mode.value === 'webhook' ? replaceQuoted(mode.place, mode.value, 'reconcile') : undefined
        const fixes = safeFix("Write 'reconcile'", edit)
        report('invalid', mode.place, { mode: mode.value }, [], fixes)
      } else if (mode.is === 'absent' || (mode.is === 'known' && mode.from === 'default')) report('missing', main.key('cluster') ?? main.place, {})
    }
  },
})
