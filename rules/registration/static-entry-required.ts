import { factsOf } from '../../src/deployment/registrations.ts'
import { selectorError } from '../../src/deployment/rendering.ts'
import { rule } from '../../src/engine/rule.ts'
import { parseSpiffeId } from '../../src/spire/spiffe-id.ts'
import { knownValue } from '../../src/text/answer.ts'

export default rule({
  id: 'static-entry-required',
  area: 'registration',
  summary: 'A ClusterStaticEntry has a SPIFFE ID and a parent of its trust domain, and selectors.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/entries.go', 'spire: pkg/server/api/entry.go'],
  messages: {
    missing: {
      severity: 'error',
      when: 'apply',
      log: 'spec.{field}: Required value',
      text: "A ClusterStaticEntry needs '{field}', and this one has none: the API server refuses it. Add it.",
    },
    id: {
      severity: 'error',
      when: 'attest',
      log: 'failed to parse {name}: {error}',
      text: "'{value}' is no SPIFFE ID ({error}), so no entry is made. Write spiffe://<trust domain>/<path>.",
    },
    domain: {
      severity: 'error',
      when: 'attest',
      log: '"{value}" is not a member of trust domain "{trustDomain}"',
      text: "'{value}' is of another trust domain than the server's, '{trustDomain}': the server refuses the entry. Use the server's trust domain.",
    },
    path: {
      severity: 'error',
      when: 'attest',
      log: '"{value}" is not a member of trust domain "{trustDomain}"; path is empty',
      text: "'{value}' has no path, and an entry's SPIFFE ID needs one: the server refuses the entry. Add a path.",
    },
    empty: {
      severity: 'error',
      when: 'attest',
      log: 'selector list is empty',
      text: 'Without a selector an entry is for nobody, and the server refuses it. List the selectors of the workload.',
    },
    selector: {
      severity: 'error',
      when: 'attest',
      log: 'failed to parse Selectors: {error}',
      text: "'{value}' is no selector ({error}), so no entry is made. Write the type, a colon and the value, as in k8s:ns:batch.",
    },
  },
  check(deployment, report) {
    const { controllerManagers, staticEntries } = deployment
    const trustDomain = controllerManagers.length > 1 ? undefined : knownValue(factsOf(controllerManagers[0], deployment).trustDomain)
    for (const { object, spec, selectors } of staticEntries) {
      for (const field of ['spiffeID', 'parentID'] as const) {
        const id = spec.get(field)
        const value = id.string
        if (!id.exists) report('missing', spec.exists ? id.place : object.place, { field })
        if (value === undefined || value.includes('${')) continue
        const parsed = parseSpiffeId(value)
        if (!parsed.ok) report('id', id.place, { value, error: parsed.error, name: field === 'spiffeID' ? 'SPIFFEID' : 'ParentID' })
        else if (trustDomain !== undefined && !trustDomain.includes('${') && parsed.id.trustDomain !== trustDomain)
          report('domain', id.place, { value, trustDomain })
        else if (field === 'spiffeID' && parsed.id.path === '') report('path', id.place, { value, trustDomain: parsed.id.trustDomain })
      }
      const list = spec.get('selectors')
      if (!list.exists) report('missing', spec.exists ? list.place : object.place, { field: 'selectors' })
      else if (list.sequence?.items.length === 0) report('empty', list.place, {})
      for (const selector of selectors) {
        const value = selector.string
        const error = value === undefined || value.includes('${') ? undefined : selectorError(value)
        if (value !== undefined && error !== undefined) report('selector', selector.place, { value, error })
      }
    }
  },
})
