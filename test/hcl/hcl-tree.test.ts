import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

function hclTree(args: readonly string[], input: string | Buffer): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/hcl-tree.ts', ...args], { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('a text from standard input is shown as an indented tree', () => {
  const stdout = `{
  "format": "hcl",
  "items": [
    {
      "keys": [
        {
          "token": "IDENT",
          "text": "é",
          "value": "é",
          "pos": {
            "line": 1,
            "column": 1,
            "offset": 0
          }
        }
      ],
      "assign": {
        "line": 1,
        "column": 3,
        "offset": 3
      },
      "value": {
        "kind": "list",
        "lbrack": {
          "line": 1,
          "column": 5,
          "offset": 5
        },
        "rbrack": {
          "line": 1,
          "column": 6,
          "offset": 6
        },
        "list": []
      }
    }
  ]
}
`
  expect(hclTree(['-'], 'é = []')).toEqual({ status: 0, stdout, stderr: '' })
})

test('a refused text exits with 1, a wrong call with 2', () => {
  expect(hclTree(['-'], Buffer.from('a = "\xff"', 'latin1'))).toEqual({
    status: 1,
    stdout: '{\n  "format": "hcl",\n  "error": "At 1:6: illegal UTF-8 encoding"\n}\n',
    stderr: '',
  })
  expect(hclTree(['-'], '{"a":"\\u12')).toMatchObject({ status: 1 })
  expect(hclTree([], '')).toEqual({ status: 2, stdout: '', stderr: 'usage: hcl-tree FILE | hcl-tree - | hcl-tree -batch\n' })
  expect(hclTree(['no-such-file'], '')).toMatchObject({ status: 2, stdout: '' })
})

test('a batch line comes back with its other fields sorted as Go sorts them', () => {
  const line = '{"text":"","id":1e-7,"Z":{"b":[1,"\\u2028<"],"a":null}}\n'
  expect(hclTree(['-batch'], line).stdout).toBe('{"Z":{"a":null,"b":[1,"\\u2028<"]},"id":1e-7,"result":{"format":"hcl"},"text":""}\n')
})
