import { missingIssuers } from '../../src/deployment/keys/issuers.ts'
import { lacksOf } from '../../src/deployment/security/permissions.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { FORBIDDEN, permissionMessages, reportLacks } from '../../src/engine/permission.ts'
import { rule } from '../../src/engine/rule.ts'

export default rule({
  id: 'upstream-certmanager-rbac',
  area: 'keys',
  summary: 'cert-manager has the issuer that the server asks for, and the server may ask it.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/server/plugin/upstreamauthority/certmanager/certmanager.go', 'spire: doc/plugin_server_upstreamauthority_cert_manager.md'],
  fix: 'safe',
  messages: {
    ...permissionMessages('the server cannot ask cert-manager to sign its CA, and exits.', FORBIDDEN, 'start'),
    cleanup: {
      severity: 'warning',
      when: 'run',
      log: 'Failed to optimistically clean-up stale CertificateRequests',
      text: "ServiceAccount '{account}' may make certificaterequests in namespace '{namespace}', but not {verbs} them, so those that are done stay for ever. Add the verbs.",
    },
    kind: {
      severity: 'error',
      when: 'start',
      log: 'request did not become ready in time',
      text: "'{name}' is a {other}, and the server asks for one of kind {kind} (issuer_kind), which is not there: nobody signs its CA, and it exits. Set issuer_kind to '{other}'.",
    },
    slip: {
      severity: 'error',
      when: 'start',
      log: 'request did not become ready in time',
      text: "There is no {kind} '{name}', but there is '{meant}': nobody signs the server's CA, and it exits. Write '{meant}'.",
    },
    missing: {
      severity: 'error',
      when: 'start',
      log: 'request did not become ready in time',
      text: "There is no {kind} '{name}', so nobody signs the server's CA, and it exits. Make it, or name one that is there.",
    },
    elsewhere: {
      severity: 'note',
      when: 'start',
      log: 'request did not become ready in time',
      text: "{kind} '{name}' is not among the files; without it nobody signs the server's CA, and it exits. If somebody else makes it, declare it under 'external' in .spire-lint.yaml.",
    },
  },
  check(deployment, report) {
    for (const { cause, name, kind, instead, place, at, edit } of missingIssuers(deployment)) {
      const related = at ? ([[at, `the ${cause === 'kind' ? instead : kind}`]] as const) : []
      const fixes = suggestion(`Write '${instead}'`, edit)
      if (cause === 'kind') report('kind', place, { name, kind, other: instead }, related, fixes)
      else if (cause === 'slip') report('slip', place, { name, kind, meant: instead }, related, fixes)
      else report(cause, place, { name, kind })
    }
    const before = new Set(lacksOf(deployment).flatMap(({ need }) => (need.purpose === 'certificate' ? need.component : [])))
    reportLacks(deployment, ['certificate'], report)
    const told = new Set<unknown>()
    for (const { need, account, cause, place } of lacksOf(deployment)) {
      const at = cause.is === 'short' ? cause.shortfall.place : cause.is === 'left-out' ? cause.place : place
      if (need.purpose !== 'certificate-cleanup' || before.has(need.component) || cause.is === 'nowhere' || told.has(need.component)) continue
      told.add(need.component)
      report('cleanup', at, { account, namespace: need.permission.namespace ?? '', verbs: 'list and delete' }, [[need.place, 'what needs it']])
    }
  },
})
