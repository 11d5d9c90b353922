import type { EntryCommand } from '../../src/deployment/registration/entry-command.ts'
import { factsOf } from '../../src/deployment/registration/registrations.ts'
import { selectorError } from '../../src/deployment/registration/rendering.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { list } from '../../src/engine/words.ts'
import { parseSpiffeId } from '../../src/spire/spiffe-id.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'
import type { Place } from '../../src/text/source-file.ts'

export default rule({
  id: 'static-entry-required',
  area: 'registration',
  summary: 'An entry that is written out has a SPIFFE ID and a parent of its trust domain, and selectors.',
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire-controller-manager: pkg/spireentry/entries.go', 'spire: pkg/server/api/entry.go'],
  fix: 'unsafe',
  messages: {
    missing: {
      severity: 'error',
      when: 'apply',
      log: 'spec.{field}: Required value',
      text: 'A ClusterStaticEntry needs {fields}, and this one leaves that out: the API server refuses it. Add it.',
    },
    flag: {
      severity: 'error',
      when: 'run',
      log: '{log}',
      text: "'spire-server entry create' needs {flag}, and this command has none: it fails, and no entry is made. Add it.",
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
    const { controllerManagers, staticEntries, servers } = deployment
    const trustDomain = controllerManagers.length > 1 ? undefined : knownValue(factsOf(controllerManagers[0], deployment).trustDomain)
    const [server] = servers
    const serverDomain = servers.length === 1 && server ? knownValue(server.trustDomain) : undefined
    for (const { spec } of staticEntries) {
      // Without a spec at all the object is no ClusterStaticEntry: that is said of every kind alike.
      if (!spec.mapping) continue
      const missing = REQUIRED.filter((field) => !spec.get(field).exists)
      const [field] = missing
      if (field !== undefined) report('missing', spec.get(field).place, { field, fields: list(missing) })
      const { sequence, place } = spec.get('selectors')
      if (sequence?.items.length === 0) report('empty', place, {})
    }
    for (const { resource, command, spiffeId, parentId, selectors, local } of deployment.entries) {
      const own = resource ? trustDomain : local ? serverDomain : undefined
      for (const [name, id] of [
        ['SPIFFEID', spiffeId],
        ['ParentID', parentId],
      ] as const) {
        if (!id?.whole || (id === parentId && id.place === spiffeId?.place)) continue
        const { text: value, place } = id
        const parsed = parseSpiffeId(value)
        if (!parsed.ok) report('id', place, { value, error: parsed.error, name }, [], idFix(place, value, own))
        else if (own !== undefined && !own.includes('${') && parsed.id.trustDomain !== own) {
          const wanted = value.replace(parsed.id.trustDomain, own)
          report('domain', place, { value, trustDomain: own }, [], suggestion(`Write '${wanted}'`, replaceWord(place, value, wanted)))
        } else if (name === 'SPIFFEID' && parsed.id.path === '') report('path', place, { value, trustDomain: parsed.id.trustDomain })
      }
      for (const { text: value, place, whole } of selectors) {
        const error = whole ? selectorError(value) : undefined
        if (error !== undefined) report('selector', place, { value, error }, [], selectorFix(place, value))
      }
      const [flag, log] = command && !command.open ? lacking(command) : []
      if (command && flag !== undefined && log !== undefined) report('flag', command.place, { flag, log })
    }
  },
})

const REQUIRED = ['parentID', 'selectors', 'spiffeID'] as const

/** What a command lacks, and what it prints then (spire: cmd/spire-server/cli/entry/create.go, validate, at v1.14.2). */
function lacking({ flags }: EntryCommand): readonly [flag: string, log: string] | readonly [] {
  if (!flags.has('selector')) return ['-selector', 'at least one selector is required']
  if (!flags.has('parentID') && !flags.has('node')) return ['-parentID, or -node', 'a parent ID is required if the node flag is not set']
  return flags.has('spiffeID') ? [] : ['-spiffeID', 'a SPIFFE ID is required']
}

/** With the scheme, and without slashes that are too many. */
function idFix(place: Place, value: string, own: string | undefined) {
  const bare = value
    .replace(/^(?:spiffe:\/*|\/+)/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/+$/, '')
  const wanted = `spiffe://${value.startsWith('/') && own !== undefined ? `${own}/` : ''}${bare}`
  return parseSpiffeId(wanted).ok && wanted !== value ? suggestion(`Write '${wanted}'`, replaceWord(place, value, wanted)) : []
}

/** An equals sign where the colon belongs. */
function selectorFix(place: Place, value: string) {
  const [, key, rest] = /^(ns|sa|pod-label|pod-name|container-name)=(.+)$/.exec(value.replace(/^k8s[=/]/, '')) ?? []
  return key === undefined ? [] : suggestion(`Write 'k8s:${key}:${rest}'`, replaceWord(place, value, `k8s:${key}:${rest}`))
}
