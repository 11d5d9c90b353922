import { expect, test } from 'vitest'
import { checkObject } from '../../../src/kubernetes/api/check-object.ts'
import { textAt } from '../../../src/text/source-file.ts'
import { objects } from '../world.ts'

function faults(text: string, release?: string) {
  return objects({ 'object.yaml': text }).flatMap((object) =>
    checkObject(object, release).map(({ code, path, place, instead }) => {
      const { line } = place.file.position(place.start)
      return [`${line} ${textAt(place)}`, code, path, ...(instead === undefined ? [] : [instead])]
    }),
  )
}

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: pod
spec:
  containers:
    - name: main
      image: main:1
`

test('a valid object has no faults, nor has one of a kind that is not known', () => {
  expect(faults(POD)).toEqual([])
  expect(faults('apiVersion: example.org/v1\nkind: Pod\nmetadata: { name: UPPER }\nspec: { anything: 1 }\n')).toEqual([])
})

test('a fault stands at the smallest text that a person would change', () => {
  expect(
    faults(POD.replace('image: main:1', 'imagePulPolicy: Always\n      image: main:1\n      ports:\n        - name: Http\n          containerPort: "80"')),
  ).toEqual([
    ['8 imagePulPolicy', 'unknown-field', 'spec.containers[0].imagePulPolicy', 'imagePullPolicy'],
    ['12 "80"', 'wrong-type', 'spec.containers[0].ports[0].containerPort', '80'],
  ])
  expect(faults(POD.replace('      image: main:1\n', ''))).toEqual([['7 main', 'invalid', 'spec.containers[0].image']])
  expect(faults(POD.replace('name: pod', 'name: Pod'))).toEqual([['4 Pod', 'invalid', 'metadata.name']])
  expect(faults(POD.replace('  containers', '  volumes:\n    -\n  containers'))).toEqual([['7 ', 'invalid', 'spec.volumes[0]']])
})

test('what is reached through an alias stands where the alias is', () => {
  const text = POD.replace('metadata:\n  name: pod', 'metadata:\n  name: pod\n  labels: &labels\n    app: a b\n  annotations: *labels')
  expect(faults(text)).toEqual([['6 a b', 'invalid', 'metadata.labels']])
})

test('a misspelt field is not missing as well, and hides no other mistake', () => {
  expect(faults(POD.replace('name: main', 'nam: main').replace('name: pod', 'name: Pod'))).toEqual([
    ['4 Pod', 'invalid', 'metadata.name'],
    ['7 nam', 'unknown-field', 'spec.containers[0].nam', 'name'],
  ])
})

test('an object that cannot be read is judged no further', () => {
  expect(faults(POD.replace('name: pod', 'name: Pod\n  labels: { app: 1 }'))).toEqual([['5 1', 'wrong-type', 'metadata.labels.app', '"1"']])
})

test.each(['${NAME}', '{{ name }}', 'MY_POD_NAME', '<your-name>', '$(NAME)', '@name@'])('what is to be filled in is not judged: %s', (name) => {
  expect(faults(POD.replace('name: pod', `name: "${name}"`).replace('image: main:1', 'image: main:1\n      stdin: ${STDIN}'))).toEqual([])
})

test('a file that SOPS encrypted is not judged', () => {
  expect(faults('apiVersion: v1\nkind: Secret\nmetadata: { name: a }\ndata: { password: "ENC[AES256_GCM,data:x]" }\nsops: { version: 3.8.1 }\n')).toEqual([])
})

test('null is left out', () => {
  expect(faults(POD.replace('name: pod', 'name: pod\n  creationTimestamp: null\n  labels:\n  annotations: ~'))).toEqual([])
})

test.each([
  ['hostUsers: false', undefined, []],
  ['resourceClaims: []', '1.25', [['6 resourceClaims', 'unknown-field', 'spec.resourceClaims']]],
  ['resourceClaims: []', '1.34', []],
])('%s in %s', (field, release, found) => {
  expect(faults(POD.replace('spec:\n', `spec:\n  ${field}\n`), release)).toEqual(found)
})
