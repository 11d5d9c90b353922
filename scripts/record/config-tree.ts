/** A config as plain data, to be written as HCL or as JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type Tree = { [key: string]: Json }

function isTree(value: Json | undefined): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function asTree(value: Json | undefined): Tree {
  return isTree(value) ? value : {}
}

/** Sets what stands at a path, making the blocks on the way; `[]` is the one element of a list of blocks. */
export function put(tree: Tree, path: readonly string[], value: Json): void {
  let node = tree
  path.slice(0, -1).forEach((key, index) => {
    if (key === '[]') return
    const next = node[key]
    const element = path[index + 1] === '[]'
    const inner: Tree = element && Array.isArray(next) ? asTree(next[0]) : isTree(next) ? next : {}
    node[key] = element ? [inner] : inner
    node = inner
  })
  const last = path.at(-1)
  if (last !== undefined) node[last] = structuredClone(value)
}

export function hcl(tree: Tree, indent = ''): string {
  return Object.entries(tree)
    .map(
      ([key, value]) =>
        `${indent}${/^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key)} ${isTree(value) ? block(value, indent) : `= ${plain(value, indent)}`}\n`,
    )
    .join('')
}

function block(value: Tree, indent: string): string {
  return Object.keys(value).length === 0 ? '{}' : `{\n${hcl(value, `${indent}  `)}${indent}}`
}

function plain(value: Json, indent: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => (isTree(item) ? block(item, indent) : plain(item, indent))).join(', ')}]`
  return JSON.stringify(value)
}
