import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'scm-webhook-config-name',
  area: 'controller-manager',
  summary: 'The ValidatingWebhookConfiguration that the controller manager fills in is there.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: cmd/main.go', 'spire-controller-manager: pkg/webhookmanager/manager.go'],
  fix: 'safe',
  messages: {
    other: {
      severity: 'error',
      when: 'start',
      log: 'failed to mint initial webhook certificate',
      text: "The controller manager looks for the ValidatingWebhookConfiguration '{name}', and the one for its registrations is called {there}: it exits, and nothing is registered. Use one name in both.",
    },
  },
  check({ controllerManagers, cluster }, report) {
    const there = cluster
      .of('ValidatingWebhookConfiguration')
      .filter(({ root, file }) => file.text.slice(root.place.start, root.place.end).includes('spire.spiffe.io'))
    if (there.length === 0) return
    for (const { config, component } of controllerManagers) {
      const name = config?.text('validatingWebhookConfigurationName')
      if (!config || config.yaml.document.error || name === undefined || name.is === 'unknown' || name.is === 'elsewhere') continue
      // ENABLE_WEBHOOKS=false turns them off, wherever it is set from.
      const field = component.container.field
        .get('env')
        .items()
        .some((entry) => entry.get('name').string === 'ENABLE_WEBHOOKS')
      if (field || component.container.field.get('envFrom').items().length > 0) continue
      const wanted = name.is === 'known' ? name.value : 'spire-controller-manager-webhook'
      if (there.some((object) => object.name === wanted)) continue
      const [only] = there
      const place = name.is === 'known' ? name.place : (there[0]?.place ?? name.place)
      report(
        'other',
        place,
        { name: wanted, there: list(there.map((object) => object.name)) },
        there.map((object) => [object.place, 'the one that is there'] as const),
        name.is === 'known' && only && there.length === 1 ? safeFix(`Write '${only.name}'`, replaceWord(name.place, name.value, only.name)) : [],
      )
    }
  },
})
