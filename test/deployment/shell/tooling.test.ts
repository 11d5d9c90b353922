import { expect, it } from 'vitest'
import { dumpsOf } from '../../../src/deployment/database/backups.ts'
import { missingTool } from '../../../src/deployment/shell/tooling.ts'
import { textAt } from '../../../src/text/source-file.ts'
import { deploymentOf, serverManifest } from '../sample.ts'

async function missing(script: string, image = 'postgres:17'): Promise<readonly (readonly [string | undefined, string | undefined])[]> {
  const job = `apiVersion: batch/v1
kind: Job
metadata: { name: spire-backup, namespace: spire }
spec:
  template:
    spec:
      containers:
        - name: dump
          image: ${image}
          command:
            - sh
            - -c
            - |
              ${script.replaceAll('\n', '\n              ')}
`
  const dumps = dumpsOf(await deploymentOf({ 'a.yaml': serverManifest(), 'b.yaml': job }))
  return dumps.map(({ container, word, start, end }) => {
    const tool = missingTool(container)
    return [word.text.slice(start, end), tool && `${tool.tool} at ${textAt(tool.place)}`] as const
  })
}

it('finds what a script calls in vain', async () => {
  expect(await missing('pg_dump spire > /a\naws s3 cp /a s3://b')).toEqual([['pg_dump', 'aws at aws']])
  expect(await missing('pg_dumpall | gzip | gsutil cp - gs://b/a')).toEqual([['pg_dumpall', 'gsutil at gsutil']])
  expect(await missing('ls | xargs -I {} aws s3 rm {}; pg_dump spire')).toEqual([['pg_dump', 'aws at aws']])
})

it('believes a script that gets what it needs, a comment, and other images', async () => {
  expect(await missing('apt-get update && apt-get install -y awscli\npg_dump spire | aws s3 cp - s3://b')).toEqual([['pg_dump', undefined]])
  expect(await missing('# aws s3 cp comes later\npg_dump spire > /backup/aws')).toEqual([['pg_dump', undefined]])
  expect(await missing('pg_dump spire | aws s3 cp - s3://b', 'example.org/tools:1.0')).toEqual([['pg_dump', undefined]])
  expect(await missing('psql -c "select 1"')).toEqual([])
})
