import { expect, test } from 'vitest'
import { parseImage } from '../../src/kubernetes/image.ts'
import { mappedFile } from '../../src/text/mapped-text.ts'
import { SourceFile } from '../../src/text/source-file.ts'

const parse = (text: string) => {
  const { registry, repository, name, tag, digest } = parseImage(mappedFile(new SourceFile('x', text)))
  return [registry, repository, name, tag && [tag.text, tag.place.start, tag.place.end], digest && [digest.text, digest.place.start]]
}

test.each([
  ['ghcr.io/spiffe/spire-server:1.14.2', ['ghcr.io', 'spiffe/spire-server', 'spire-server', ['1.14.2', 28, 34], undefined]],
  ['localhost:5000/spire-agent', ['localhost:5000', 'spire-agent', 'spire-agent', undefined, undefined]],
  ['localhost/spire-agent:', ['localhost', 'spire-agent', 'spire-agent', ['', 22, 22], undefined]],
  ['spiffe/spire-agent:1.9', [undefined, 'spiffe/spire-agent', 'spire-agent', ['1.9', 19, 22], undefined]],
  ['nginx', [undefined, 'nginx', 'nginx', undefined, undefined]],
  ['a.b:1/c/d/e:v1@sha256:00ff', ['a.b:1', 'c/d/e', 'e', ['v1', 12, 14], ['sha256:00ff', 15]]],
  ['r.io/x@sha256:00ff', ['r.io', 'x', 'x', undefined, ['sha256:00ff', 7]]],
])('%s', (text, parts) => {
  expect(parse(text)).toEqual(parts)
})
