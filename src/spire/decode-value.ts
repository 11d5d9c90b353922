import { HOLE } from '../text/mapped-text.ts'
import { type DecodeContext, elementName, isHole, type Name, sliceItems, tokenText, wrongType } from './decode-context.ts'
import type { DecodedList, DecodedScalar } from './decoded.ts'
import { parseGoInt } from './go-int.ts'
import { type GoNode, goTypeName, spanOf } from './go-node.ts'

/** decodeString: a number is taken as it is written. */
export function decodeString(context: DecodeContext, name: Name, node: GoNode): DecodedScalar {
  if (isHole(node)) return scalar(node, undefined)
  const token = node.kind === 'literal' ? node.token : undefined
  if (token?.type === 'NUMBER') return scalar(node, token.text)
  if (token?.type !== 'STRING' && token?.type !== 'HEREDOC') {
    wrongType(context, name, node, `root${name.go}: unknown type for string ${goTypeName(node)}`, 'a string')
    return scalar(node, undefined, true)
  }
  const text = tokenText(context, token, name)
  return scalar(node, text.includes(HOLE) ? undefined : text)
}

/** decodeInt: a string is taken where it reads as an integer. */
export function decodeInt(context: DecodeContext, name: Name, node: GoNode): DecodedScalar {
  if (isHole(node)) return scalar(node, undefined)
  const token = node.kind === 'literal' ? node.token : undefined
  if (token?.type !== 'NUMBER' && token?.type !== 'STRING') return wrongScalar(context, name, node, 'a whole number')
  const text = token.type === 'NUMBER' ? token.text : tokenText(context, token, name)
  if (text.includes(HOLE)) return scalar(node, undefined)
  const result = parseGoInt(text)
  if (result.ok) return scalar(node, result.value)
  wrongType(context, name, node, result.error, 'a whole number', false)
  return scalar(node, undefined, true)
}

/** decodeFloat */
export function decodeFloat(context: DecodeContext, name: Name, node: GoNode): DecodedScalar {
  if (isHole(node)) return scalar(node, undefined)
  const token = node.kind === 'literal' ? node.token : undefined
  if (token?.type === 'FLOAT' || token?.type === 'NUMBER') return scalar(node, Number(token.text))
  return wrongScalar(context, name, node, 'a number')
}

/** decodeBool: nothing but `true` and `false`. */
export function decodeBool(context: DecodeContext, name: Name, node: GoNode): DecodedScalar {
  if (isHole(node)) return scalar(node, undefined)
  if (node.kind === 'literal' && node.token.type === 'BOOL') return scalar(node, node.token.text === 'true')
  return wrongScalar(context, name, node, 'true or false')
}

/** decodeSlice of strings: a list appends to what was there. */
export function decodeList(context: DecodeContext, name: Name, node: GoNode, before: DecodedList | undefined): DecodedList {
  const list = before ?? { kind: 'list', key: undefined, bad: false, span: undefined, open: false, elements: [] }
  const nodes = sliceItems(node)
  if (nodes === undefined) {
    if (isHole(node)) list.open = true
    else {
      list.bad = true
      wrongType(context, name, node, `unknown slice type: ${goTypeName(node)}`, 'a list')
    }
    return list
  }
  nodes.forEach((element, index) => {
    const { value, bad } = decodeString(context, elementName(name, index), element)
    if (bad) list.bad = true
    else if (isHole(element)) list.open = true
    list.elements.push({ value: typeof value === 'string' ? value : undefined, span: spanOf(element) ?? { start: 0, end: 0 } })
  })
  return list
}

function wrongScalar(context: DecodeContext, name: Name, node: GoNode, wanted: string): DecodedScalar {
  wrongType(context, name, node, `root${name.go}: unknown type ${goTypeName(node)}`, wanted)
  return scalar(node, undefined, true)
}

function scalar(node: GoNode, value: DecodedScalar['value'], bad = false): DecodedScalar {
  return { kind: 'scalar', key: undefined, bad, literal: node.kind === 'literal' ? node : undefined, value }
}
