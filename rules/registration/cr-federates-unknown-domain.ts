import { customResources, federatedNames, isOrphaned } from '../../src/deployment/registration/custom-resources.ts'
import { isWhole } from '../../src/deployment/whole.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { parseTrustDomain } from '../../src/spire/spiffe-id.ts'
import { nearest } from '../../src/text/did-you-mean.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'cr-federates-unknown-domain',
  area: 'registration',
  summary: 'A registration federates with trust domains whose bundles the server has.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/datastore/sqlstore/sqlstore.go', 'spire-controller-manager: api/v1alpha1/clusterspiffeid_webhook.go'],
  fix: 'unsafe',
  messages: {
    unknown: {
      severity: 'error',
      when: 'attest',
      log: 'unable to find federated bundle "{name}"',
      text: "Nobody federates with '{name}'{hint}. The server refuses an entry whose federated bundle it does not have, so these workloads get no identity at all. Correct the name, or add a ClusterFederatedTrustDomain for it.",
    },
    elsewhere: {
      severity: 'warning',
      when: 'attest',
      log: 'unable to find federated bundle "{name}"',
      text: "No ClusterFederatedTrustDomain and no federates_with block among the files is for '{name}'. The server refuses an entry whose federated bundle it does not have: these workloads get no identity until it does. Add one, or see that it is added elsewhere.",
    },
    part: {
      severity: 'note',
      when: 'attest',
      log: 'unable to find federated bundle "{name}"',
      text: "No ClusterFederatedTrustDomain and no federates_with block among the files is for '{name}'. Without its bundle the server refuses these entries.",
    },
    invalid: {
      severity: 'error',
      when: 'attest',
      log: 'invalid federatesWith value: {error}',
      text: "'{name}' is no trust domain's name ({error}), so the controller manager refuses this registration and its workloads get no identity. Write the name alone, in small letters.",
    },
  },
  check(deployment, report) {
    const known = federatedNames(deployment)
    const whole = deployment.servers.some(({ component }) => isWhole(deployment, component))
    for (const resource of customResources(deployment)) {
      if (isOrphaned(deployment, resource)) continue
      for (const item of resource.spec.get('federatesWith').items()) {
        const name = item.string
        if (name === undefined || name.includes('${')) continue
        const parsed = parseTrustDomain(name)
        if (!parsed.ok) {
          const lower = name.toLowerCase()
          const fixes =
            parseTrustDomain(lower).ok && (known === undefined || known.includes(lower))
              ? suggestion(`Write '${lower}'`, replaceWord(item.place, name, lower))
              : []
          report('invalid', item.place, { name, error: parsed.error }, [], fixes)
        } else if (known && !known.includes(parsed.trustDomain)) {
          const meant = nearest(parsed.trustDomain, known.slice(deployment.servers.length))
          if (meant !== undefined || deployment.declared.complete)
            report(
              'unknown',
              item.place,
              { name, hint: meant === undefined ? '' : `, only with '${meant}'` },
              [],
              meant === undefined ? [] : suggestion(`Write '${meant}'`, replaceWord(item.place, name, meant)),
            )
          else report(whole ? 'elsewhere' : 'part', item.place, { name })
        }
      }
    }
  },
})
