/** One way in which a manifest can hold a text. */
export interface Style {
  readonly name: string
  /** The manifest of an object that holds the text under a key of `data`. */
  manifest(holder: Holder, text: string): string
  /** How a piece of the text stands in the manifest. */
  written(piece: string): string
  /** What of a text does not survive: `comments` end where lines are joined, `indentation` is dropped. */
  readonly loses?: readonly ('comments' | 'indentation')[]
}

export interface Holder {
  readonly kind: 'ConfigMap' | 'Secret'
  readonly field: 'data' | 'stringData'
  readonly name: string
  readonly key: string
}

const same = (piece: string): string => piece
const escaped = (piece: string): string => JSON.stringify(piece).slice(1, -1)
const doubled = (piece: string): string => piece.replaceAll("'", "''")
const ascii = (piece: string): string => escaped(piece).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const hexadecimal = (piece: string): string =>
  escaped(piece)
    .replaceAll('\\"', '\\u0022')
    .replace(/[^ -~]/gu, (one) => `\\U${(one.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`)

const lines = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n')
const indented = (text: string, indent: string): string =>
  lines(text)
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n')

function head({ kind, name }: Holder): string {
  return `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n  namespace: spire-system\n`
}

function block(header: string, indent: string): Style['manifest'] {
  return (holder, text) => `${head(holder)}${holder.field}:\n  ${holder.key}: ${header}\n${indented(text, indent)}\n`
}

/** A folded or quoted scalar over several lines: an empty line between two is the line break. */
function spread(open: string, close: string, write: (piece: string) => string): Style['manifest'] {
  return (holder, text) => {
    const written = lines(text).map((line) => (line === '' ? '' : `    ${write(line)}`))
    return `${head(holder)}${holder.field}:\n  ${holder.key}: ${open}${written.join('\n\n').trimStart()}${close}\n`
  }
}

/** On one line: every line break and what is around it is one space. */
const joined = (text: string): string =>
  lines(text)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')

/** An object as the API server gives it. */
function asObject(holder: Holder, text: string): object {
  return { apiVersion: 'v1', kind: holder.kind, metadata: { name: holder.name, namespace: 'spire-system' }, [holder.field]: { [holder.key]: text } }
}

export const STYLES: readonly Style[] = [
  { name: 'literal |', manifest: block('|', '    '), written: same },
  { name: 'literal |-', manifest: block('|-', '   '), written: same },
  { name: 'literal |+', manifest: (holder, text) => `${block('|+', '     ')(holder, text)}\n\n`, written: same },
  {
    name: 'literal |2 with a first line further in',
    manifest: (holder, text) => block('|2', '    ')(holder, `     ${text}`),
    written: same,
    loses: ['indentation'],
  },
  { name: 'literal |1- with a comment behind it', manifest: block('|1- # the config', '   '), written: same },
  { name: 'literal | behind an anchor', manifest: block('&config |', '    '), written: same },
  { name: 'literal | with a tag', manifest: block('!!str |', '    '), written: same },
  {
    name: 'literal | under an explicit key',
    manifest: (holder, text) => `${head(holder)}${holder.field}:\n  ? ${holder.key}\n  : |\n${indented(text, '    ')}\n`,
    written: same,
  },
  { name: 'folded > with empty lines', manifest: (holder, text) => block('>', '    ')(holder, text.replaceAll('\n', '\n\n')), written: same },
  {
    name: 'folded >-, all on one line',
    manifest: (holder, text) =>
      block('>-', '    ')(
        holder,
        lines(text)
          .map((line) => line.trim())
          .join('\n'),
      ),
    written: same,
    loses: ['comments', 'indentation'],
  },
  { name: 'double quotes, one line', manifest: (holder, text) => `${head(holder)}${holder.field}:\n  ${holder.key}: "${escaped(text)}"\n`, written: escaped },
  {
    name: 'double quotes, one line, all escaped',
    manifest: (holder, text) => `${head(holder)}${holder.field}:\n  "${holder.key}": "${hexadecimal(text)}"\n`,
    written: hexadecimal,
  },
  { name: 'double quotes, with empty lines', manifest: spread('"', '"', escaped), written: escaped, loses: ['indentation'] },
  {
    name: 'double quotes, escaped line ends',
    manifest: (holder, text) =>
      `${head(holder)}${holder.field}:\n  ${holder.key}: "\\\n${lines(text)
        .map((line) => `    ${line.startsWith(' ') ? '\\' : ''}${escaped(line)}\\n\\\n`)
        .join('')}    "\n`,
    written: escaped,
  },
  { name: 'single quotes, with empty lines', manifest: spread("'", "'", doubled), written: doubled, loses: ['indentation'] },
  {
    name: 'single quotes, one line',
    manifest: (holder, text) => `${head(holder)}${holder.field}:\n  ${holder.key}: '${doubled(joined(text))}'\n`,
    written: doubled,
    loses: ['comments', 'indentation'],
  },
  {
    name: 'flow mapping',
    manifest: ({ kind, field, name, key }, text) =>
      `{apiVersion: v1, kind: ${kind}, metadata: {name: ${name}, namespace: spire-system},\n ${field}: {${key}: "${escaped(text)}"}}\n`,
    written: escaped,
  },
  { name: 'JSON manifest', manifest: (holder, text) => `${JSON.stringify(asObject(holder, text), null, 2)}\n`, written: escaped },
  { name: 'JSON manifest on one line', manifest: (holder, text) => JSON.stringify(asObject(holder, text)), written: escaped },
  {
    name: 'JSON manifest in ASCII',
    manifest: (holder, text) => JSON.stringify(asObject(holder, text), null, '\t').replace(/[^ -~\n\t]/g, (unit) => ascii(unit)),
    written: ascii,
  },
  {
    name: 'item of a List',
    manifest: (holder, text) =>
      `apiVersion: v1\nkind: List\nitems:\n${indented(block('|', '    ')(holder, text), '    ').replace('    apiVersion', '  - apiVersion')}\n`,
    written: same,
  },
  {
    name: 'item of a List at the margin',
    manifest: (holder, text) =>
      `apiVersion: v1\nitems:\n${indented(block('|-', '    ')(holder, text), '  ').replace('  apiVersion', '- apiVersion')}\nkind: ConfigMapList\n`,
    written: same,
  },
  {
    name: 'dump of a List',
    manifest: (holder, text) => {
      const object = asObject(holder, text)
      const metadata = {
        creationTimestamp: '2026-01-05T10:11:12Z',
        managedFields: [
          {
            apiVersion: 'v1',
            fieldsType: 'FieldsV1',
            fieldsV1: { [`f:${holder.field}`]: { '.': {}, [`f:${holder.key}`]: {} } },
            manager: 'kubectl',
            operation: 'Update',
          },
        ],
        name: holder.name,
        namespace: 'spire-system',
        resourceVersion: '81234',
        uid: 'b0c4ffb5-92c2-4b30-9d74-1f2d0f6d3c11',
      }
      return `${JSON.stringify({ apiVersion: 'v1', items: [{ ...object, metadata, status: {} }], kind: 'List', metadata: { resourceVersion: '' } }, null, 4)}\n`
    },
    written: escaped,
  },
  {
    name: 'second document behind another',
    manifest: (holder, text) => `# 😀 before\n--- # 😀\napiVersion: v1\nkind: Namespace\nmetadata: {name: "😀"}\n---\n${block('|', '    ')(holder, text)}...\n`,
    written: same,
  },
]
