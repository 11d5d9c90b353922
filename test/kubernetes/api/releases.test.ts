import { expect, test } from 'vitest'
import { apiAbsence, isBefore } from '../../../src/kubernetes/api/releases.ts'

test.each([
  ['policy/v1beta1', 'PodDisruptionBudget', undefined, { is: 'removed', removed: '1.25', use: 'policy/v1' }],
  ['policy/v1beta1', 'PodDisruptionBudget', '1.24', undefined],
  ['policy/v1beta1', 'PodDisruptionBudget', '1.25', { is: 'removed', removed: '1.25', use: 'policy/v1' }],
  ['policy/v1', 'PodDisruptionBudget', '1.20', { is: 'later', since: '1.21' }],
  ['policy/v1', 'PodDisruptionBudget', undefined, undefined],
  ['policy/v1beta1', 'PodSecurityPolicy', undefined, { is: 'removed', removed: '1.25', use: undefined }],
  ['apps/v2', 'Deployment', undefined, { is: 'never', known: ['apps/v1'] }],
  ['v1', 'Deployment', undefined, { is: 'never', known: ['apps/v1'] }],
  ['spire.spiffe.io/v1', 'ClusterSPIFFEID', undefined, { is: 'never', known: ['spire.spiffe.io/v1alpha1'] }],
  ['serving.knative.dev/v1', 'Service', undefined, undefined],
  ['example.org/v1', 'Thing', undefined, undefined],
] as const)('%s %s in %s', (apiVersion, kind, release, absence) => {
  expect(apiAbsence(apiVersion, kind, release)).toEqual(absence)
})

test('releases are numbers, not decimals', () => {
  expect([isBefore('1.9', '1.10'), isBefore('1.10', '1.9'), isBefore('1.30', '1.30')]).toEqual([true, false, false])
})
