import { removeSetting } from '../../src/deployment/settings/item-edits.ts'
import { renameKey } from '../../src/deployment/settings/setting-edits.ts'
import { strayKeys } from '../../src/deployment/settings/stray-keys.ts'
import { safeFix } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'ttl-default-svid-ttl-removed',
  area: 'upgrade',
  summary: 'The lifetimes of SVIDs are set under the names that SPIRE has for them.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: CHANGELOG.md (1.6.0)', 'spire: cmd/spire-server/cli/run/run.go'],
  fix: 'safe',
  messages: {
    removed: {
      severity: 'error',
      when: 'validate',
      log: '{log}',
      text: "'{key}' went with SPIRE {removed}, and the server exits for a key that it does not know. There are 'default_x509_svid_ttl' and 'default_jwt_svid_ttl', one for each kind of SVID{advice}.",
    },
  },
  check({ configs }, report) {
    for (const { config } of configs) {
      for (const { problem, key, block, verdict } of strayKeys(config)) {
        if (verdict.is !== 'removed' || block !== 'server' || !KEYS.includes(key.toLowerCase())) continue
        const edits = renameKey(config, block, problem.place, key, X509)
        const fixes =
          edits.length > 0 ? safeFix(`Write '${X509}'`, ...edits) : config.main.has(X509) ? safeFix('Remove it', removeSetting(config, problem.place)) : []
        const advice = edits.length > 0 ? ': write the first in place of this' : ', which are here already: take this out'
        report(
          'removed',
          problem.place,
          { key, removed: verdict.release, log: problem.log ?? '', advice: config.main.has(X509) || edits.length > 0 ? advice : '' },
          [],
          fixes,
        )
      }
    }
  },
})

const KEYS = ['default_svid_ttl', 'svid_ttl']
const X509 = 'default_x509_svid_ttl'
