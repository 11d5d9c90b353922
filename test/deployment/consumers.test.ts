import { expect, test } from 'vitest'
import { referenceFiles } from '../../scripts/reference-files.ts'
import { consumersOf } from '../../src/deployment/consumers.ts'
import { deploymentOf } from './sample.ts'

test('are the workloads with the CSI volume or the folder of the socket, not SPIRE itself', async () => {
  const files = Object.fromEntries([...referenceFiles()].filter(([path]) => path !== '.spire-lint.yaml'))
  const pod = (name: string, path: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: a}\nspec: {containers: [{name: a, image: a, volumeMounts: [{name: s, mountPath: /s}]}], volumes: [{name: s, hostPath: {path: ${path}}}]}\n`
  const others = { 'a.yaml': pod('by-folder', '/run/spire/agent-sockets'), 'b.yaml': pod('other', '/run/other') }
  const consumers = consumersOf(await deploymentOf({ ...files, ...others }))
  expect(consumers.map(({ object }) => object.name).sort()).toEqual(['autogen-reviewer', 'by-folder', 'langchain-planner', 'langgraph-router'])
})
