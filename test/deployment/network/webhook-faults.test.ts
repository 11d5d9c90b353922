import { expect, test } from 'vitest'
import { referenceFiles } from '../../../scripts/reference-files.ts'
import { webhookFaults } from '../../../src/deployment/network/webhook-faults.ts'
import { textAt } from '../../../src/text/source-file.ts'
import { changed } from '../reference.ts'

const SERVICE = 'controller-manager/service.yaml'
const WEBHOOK = 'controller-manager/webhook.yaml'
const MANAGER = 'controller-manager/configmap.yaml'
const STATEFULSET = 'server/statefulset.yaml'

/** Each fault with the file and the text of its place, and what its edits write. */
function faults(file: string, ...edits: readonly (readonly [find: string, replace: string])[]) {
  return webhookFaults(changed(file, edits)).map(({ ask, place, edits: made, why }) => [
    why.is,
    ask.webhook.name,
    place.file.path,
    textAt(place).split('\n')[0],
    made.map((edit) => edit?.text.trim().split('\n')[0]),
  ])
}

/** The first webhook alone asks another name or port. */
const first = (find: string, replace: string): readonly [string, string] => [
  `${find}        path: /validate-spire-spiffe-io-v1alpha1-clusterspiffeid\n`,
  `${replace}        path: /validate-spire-spiffe-io-v1alpha1-clusterspiffeid\n`,
]

test('the reference has none', () => {
  expect(faults(MANAGER)).toEqual([])
})

test('one webhook that asks another name is wrong itself; where all agree, the Service is', () => {
  const named = (name: string) => `        name: ${name}\n        namespace: spire-system\n`
  expect(faults(WEBHOOK, first(named('spire-controller-manager-webhook'), named('webhook')))).toEqual([
    ['name', 'vclusterspiffeid.kb.io', WEBHOOK, 'webhook', ['spire-controller-manager-webhook']],
  ])
  expect(faults(SERVICE, ['name: spire-controller-manager-webhook', 'name: webhook'])).toEqual([
    ['name', 'vclusterspiffeid.kb.io', SERVICE, 'webhook', ['webhook', 'webhook']],
  ])
})

test('no Service leads to the controller manager: one is added', () => {
  const selected = 'app.kubernetes.io/name: spire-server\n'
  const renamed: readonly [string, string] = ['name: spire-controller-manager-webhook', 'name: webhook']
  expect(faults(SERVICE, renamed, [selected, 'app.kubernetes.io/name: other\n'])).toEqual([
    ['none', 'vclusterspiffeid.kb.io', WEBHOOK, 'spire-controller-manager-webhook', ['---']],
  ])
})

test('a port that the Service does not have', () => {
  expect(faults(SERVICE, ['port: 443', 'port: 8443'])).toEqual([['port', 'vclusterspiffeid.kb.io', SERVICE, '8443', ['8443', '8443']]])
  const text = referenceFiles().get(WEBHOOK) ?? ''
  const one = text.slice(text.indexOf('clusterspiffeid\n        port: 443'), text.indexOf('    failurePolicy'))
  expect(faults(WEBHOOK, [one, one.replace('443', '444')])).toEqual([['port', 'vclusterspiffeid.kb.io', WEBHOOK, '444', ['443']]])
})

test('of three numbers the one that differs', () => {
  expect(faults(SERVICE, ['targetPort: webhook', 'targetPort: 8083'])).toEqual([['target', 'vclusterspiffeid.kb.io', SERVICE, '8083', ['9443']]])
  expect(faults(MANAGER, ['port: 9443', 'port: 9444'])).toEqual([['target', 'vclusterspiffeid.kb.io', MANAGER, '9444', ['9443']]])
  expect(faults(STATEFULSET, ['containerPort: 9443', 'containerPort: 9444'])).toEqual([['target', 'vclusterspiffeid.kb.io', STATEFULSET, '9444', ['9443']]])
})

test('a targetPort that is left out is written, and the port that is asked stays', () => {
  expect(faults(SERVICE, ['      targetPort: webhook\n', ''])).toEqual([['target', 'vclusterspiffeid.kb.io', SERVICE, '443', ['targetPort: 9443']]])
})
