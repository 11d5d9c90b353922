import { expect, test } from 'vitest'
import { meantTemplate } from '../../../src/deployment/registration/meant-template.ts'
import { factsOf } from '../../../src/deployment/registration/registrations.ts'
import { deploymentOf, serverManifest } from '../sample.ts'

async function meant(text: string): Promise<string | undefined> {
  return meantTemplate(text, factsOf(undefined, await deploymentOf({ 'a.yaml': serverManifest() })))
}

test('a field is taken for the one that is nearly called so', async () => {
  expect(await meant('spiffe://a/{{ .PodSpec.ServiceAccount.Name }}')).toBe('spiffe://a/{{ .PodSpec.ServiceAccountName }}')
  expect(await meant('spiffe://a/{{ .PodMeta.NameSpace }}')).toBe('spiffe://a/{{ .PodMeta.Namespace }}')
  expect(await meant('spiffe://a/{{.PodMeta.HostName}}')).toBe('spiffe://a/{{.PodSpec.Hostname}}')
})

test('a label with a slash is asked for by index', async () => {
  expect(await meant('spiffe://a/{{ .PodMeta.Labels.app.kubernetes.io/name }}')).toBe('spiffe://a/{{ index .PodMeta.Labels "app.kubernetes.io/name" }}')
})

test('what is right stays, and what is like nothing is not guessed', async () => {
  expect(await meant('spiffe://a/{{ .PodMeta.Namespace }}')).toBe(undefined)
  expect(await meant('spiffe://a/{{ .Whatever }}')).toBe(undefined)
})
