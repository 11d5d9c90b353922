import type { Deployment } from '../../src/deployment/deployment.ts'
import type { EntryText, RegistrationEntry } from '../../src/deployment/registration/registration-entry.ts'
import type { Fix } from '../../src/engine/finding.ts'
import { suggestion } from '../../src/engine/fixes.ts'
import { rule } from '../../src/engine/rule.ts'
import { addDocument } from '../../src/kubernetes/insert.ts'
import { knownValue } from '../../src/text/answer.ts'
import { replaceWord } from '../../src/text/edit.ts'

export default rule({
  id: 'static-entry-parent-no-uid',
  area: 'registration',
  summary: "An entry whose parent is an agent of k8s_psat names the node's UID.",
  presets: ['recommended', 'strict', 'security', 'adr-015', 'demo'],
  since: '1.0.0',
  references: ['spire: pkg/common/plugin/k8s/utils.go', 'spire: doc/plugin_server_nodeattestor_k8s_psat.md'],
  fix: 'unsafe',
  messages: {
    none: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "An agent that attests with k8s_psat is called …/spire/agent/k8s_psat/<cluster>/<node UID>, and '{value}' is none: no agent gets this entry. Register an alias for the nodes (parent spiffe://<trust domain>/spire/server, selector k8s_psat:cluster:<cluster>) and make that the parent.",
    },
    name: {
      severity: 'error',
      when: 'attest',
      log: 'PermissionDenied desc = no identity issued',
      text: "'{node}' is no node's UID, and an agent that attests with k8s_psat is called …/spire/agent/k8s_psat/<cluster>/<node UID>: no agent gets this entry. Register an alias for the nodes (parent spiffe://<trust domain>/spire/server, selector k8s_psat:cluster:<cluster>) and make that the parent.",
    },
  },
  check(deployment, report) {
    const made = new Set<string>()
    for (const entry of deployment.entries) {
      const { parentId: parent } = entry
      const value = parent?.text
      const [, rest] = /^spiffe:\/\/[^/]+\/spire\/agent\/k8s_psat(?:\/(.*))?$/.exec(value ?? '') ?? []
      if (!parent?.whole || value === undefined || !value.includes('/spire/agent/k8s_psat')) continue
      const [, node, ...more] = rest?.split('/') ?? []
      if (node === undefined || node === '' || more.length > 0) report('none', parent.place, { value }, [], aliased(deployment, entry, value, made))
      else if (!UID.test(node)) report('name', parent.place, { node }, [], aliased(deployment, entry, value, made))
    }
  },
})

/** k8s: apimachinery/pkg/util/uuid/uuid.go */
const UID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The alias of the cluster's nodes, or of the node that is named, as the parent; where there is none, one beside the entry. */
function aliased({ cluster, entries, servers }: Deployment, { resource }: RegistrationEntry, value: string, made: Set<string>): readonly Fix[] {
  const [, trustDomain = '', named, node, ...more] = /^spiffe:\/\/([^/]+)\/spire\/agent\/k8s_psat(?:\/([^/]+))?(?:\/([^/]+))?(\/.*)?/.exec(value) ?? []
  const [only, ...others] = servers.length === 1 && servers[0] ? (knownValue(servers[0].psatClusters) ?? []) : []
  const name = named ?? (others.length === 0 ? only?.name : undefined)
  const parent = resource?.spec.get('parentID')
  const words = [name, node].filter((one) => one !== undefined)
  if (name === undefined || !resource || !parent || more[0] !== undefined || words.some((one) => !/^[\w.-]+$/.test(one))) return []
  const server = `spiffe://${trustDomain}/spire/server`
  const selectors = [`k8s_psat:cluster:${name}`, ...(node === undefined ? [] : [`k8s_psat:agent_node_name:${node}`])]
  const alias = entries.find((one) => one.parentId?.text === server && isSame(one.selectors, selectors))?.spiffeId
  if (alias?.whole) return suggestion(`Write '${alias.text}'`, replaceWord(parent.place, value, alias.text))
  const id = `spiffe://${trustDomain}/${['nodes', ...words].join('/')}`
  const object = ['nodes', ...words].join('-').toLowerCase().replaceAll('_', '-')
  if (made.has(id) || alias || cluster.find('ClusterStaticEntry', undefined, object)) return []
  made.add(id)
  const className = resource.spec.get('className').string
  const lines = [
    'apiVersion: spire.spiffe.io/v1alpha1',
    'kind: ClusterStaticEntry',
    'metadata:',
    `  name: ${object}`,
    'spec:',
    ...(className === undefined ? [] : [`  className: ${className}`]),
    `  spiffeID: ${id}`,
    `  parentID: ${server}`,
    `  selectors: [${selectors.map((one) => JSON.stringify(one)).join(', ')}]`,
  ]
  const whom = node === undefined ? 'the nodes' : 'the node'
  return suggestion(`Register '${id}' for ${whom}, and make it the parent`, replaceWord(parent.place, value, id), addDocument(resource.object, lines))
}

function isSame(selectors: readonly EntryText[], wanted: readonly string[]): boolean {
  return selectors.length === wanted.length && selectors.every(({ text, whole }) => whole && wanted.includes(text))
}
