import { trickyTexts } from './hcl-tricky.ts'
import { type Random, randomFrom } from './random.ts'

/** Texts for the HCL parsers, the same for the same seed: the tricky list, then grown by the grammar, half of them broken afterwards. A text's bytes are one character each. */
export function hclCases(seed: number, count: number): string[] {
  const random = randomFrom(seed)
  const texts = new Set(trickyTexts().map(bytesOf))
  while (texts.size < count) {
    const bytes = bytesOf(grown(random))
    texts.add(random.chance(0.6) ? bytes : broken(bytes, random))
  }
  return [...texts].slice(0, count)
}

function grown(random: Random): string {
  const kind = random.below(10)
  if (kind < 2) return jsonText(random)
  if (kind < 4) return hclText({ ...random, pick: (from) => random.pick(from.slice(0, Math.max(1, Math.ceil(from.length / 3)))) })
  if (kind < 6) return hclText(random)
  return kind < 7 ? `{${soup(JSON_TOKENS, random)}` : soup(HCL_TOKENS, random)
}

const HCL_TOKENS = [
  'a',
  'b',
  '"c"',
  '=',
  '=',
  '=',
  '{',
  '{',
  '}',
  '}',
  '[',
  ']',
  ',',
  '1',
  '1.5',
  '"s"',
  'true',
  '<<E\nx\nE\n',
  '# c\n',
  '/* d */',
  '/*\n*/',
  '// e\n',
  '\n',
  '\n',
  '\n\n',
  '-',
  '+',
  '.',
]
const JSON_TOKENS = [
  '"a"',
  '"b"',
  ':',
  ':',
  ':',
  '{',
  '{',
  '}',
  '}',
  '[',
  ']',
  ',',
  ',',
  '1',
  '1.5',
  'true',
  'null',
  '"a":',
  '"b":',
  '"c":{',
  '"d":[',
  '\n',
  '.',
]

/** Tokens that the scanner likes, in any order: what is left to go wrong is the parser's. */
function soup(tokens: readonly string[], random: Random): string {
  let text = ''
  for (let i = 2 + random.below(14); i > 0; i--) text += `${random.pick(tokens)}${random.chance(0.8) ? ' ' : ''}`
  return text
}

export function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

const WORDS = ['a', 'b', 'server', 'trust_domain', 'plugins', 'x-y', 'a.b', '_k', 'é', 'ключ', 'truee', 'null', 'k8s_psat', 'enum9', 'Z', 'e1']
const STRINGS = [
  '',
  'x',
  'example.org',
  '/run/spire',
  'a b',
  '${x}',
  '${f("a")}',
  '${ {} }',
  '$${x}',
  '%{x}',
  '$x',
  'é😀',
  '\\n',
  '\\"',
  '\\\\',
  '\\x41',
  '\\xff',
  '\\303\\251',
  '\\101',
  '\\400',
  '\\u00e9',
  '\\ud83d\\ude00',
  '\\U0001F600',
  '\\U00110000',
  '\\UFFFFFF41',
  '\\U80000041',
  '\\a\\b\\f\\v\\r\\t',
  '${a',
  '\\/',
  "\\'",
  '\\',
  '\t',
  '\u2028',
  '\u0000',
  '\ue123',
  '${"\\"}',
  '${\n}',
  '{\n}',
  '\ufffd',
  '${\ufffd}',
]
const NUMBERS = [
  '0',
  '1',
  '-1',
  '8081',
  '017',
  '08',
  '089',
  '08081',
  '0x1F',
  '0X1f',
  '0x',
  '-0x1F',
  '-017',
  '1.5',
  '-1.5',
  '.5',
  '-.5',
  '1.',
  '1e3',
  '1E3',
  '1e',
  '1e-',
  '1e-3',
  '1.5e3',
  '1.5e+3',
  '1.e3',
  '.5e3',
  '017.5',
  '0.5',
  '00',
  '0e1',
  '1e400',
  '1e-400',
  '-0',
  '-0.0',
  '9223372036854775807',
  '9223372036854775808',
  '-9223372036854775808',
  '18446744073709551616',
  '24h',
  '1_000',
  '1.2.3',
  '1e21',
  '1e-7',
  '123456789012345678901.5',
  '0b1',
  '0o7',
  '1ex',
  '5e"',
]
const BLANKS = [
  '',
  ' ',
  ' ',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' # c\n',
  ' // c\n',
  '/* c */',
  ' /* c\n d */ ',
  '\n# one\n# two\n',
  '\n# one\n\n# two\n',
  '#\n',
  '//\n',
]

function hclText(random: Random): string {
  const count = random.below(4)
  let text = random.pick(['', '', '', '\n', '# head\n', '/* head */\n', '// a\n\n# b\n'])
  for (let i = 0; i < count; i++)
    text += item(random, 3) + random.pick(['\n', '\n', '\n', '\r\n', ' ', ',', '\n\n', ' # line\n', ' // line\n', ' /* line */\n', '\n# lead\n', ''])
  return text + random.pick(['', '', '\n', '# tail', '# tail\n', '/* tail */'])
}

function item(random: Random, depth: number): string {
  const key = random.chance(0.8) ? random.pick(WORDS) : quoted(random)
  const blank = (): string => (random.chance(0.7) ? ' ' : random.pick(BLANKS))
  if (depth > 0 && random.chance(0.35)) {
    let labels = ''
    for (let i = random.below(3); i > 0; i--) labels += blank() + (random.chance(0.7) ? quoted(random) : random.pick(WORDS))
    return `${key}${labels}${blank()}${random.chance(0.1) ? '= ' : ''}${object(random, depth - 1)}`
  }
  return `${key}${blank()}${random.chance(0.95) ? '=' : ''}${blank()}${value(random, depth)}`
}

function object(random: Random, depth: number): string {
  let text = `{${random.pick(BLANKS)}`
  for (let i = random.below(4); i > 0; i--)
    text += item(random, depth) + random.pick(['\n', '\n', ' ', ', ', ',\n', ' # line\n', '\n# lead\n', random.pick(BLANKS)])
  return `${text}${random.pick(BLANKS)}}`
}

function value(random: Random, depth: number): string {
  if (depth > 0 && random.chance(0.2)) return list(random, depth - 1)
  if (depth > 0 && random.chance(0.1)) return object(random, depth - 1)
  if (random.chance(0.15)) return heredoc(random)
  return random.chance(0.5) ? quoted(random) : random.chance(0.7) ? random.pick(NUMBERS) : random.pick(['true', 'false', 'null', 'yes', 'TRUE'])
}

function list(random: Random, depth: number): string {
  let text = `[${random.pick(BLANKS)}`
  for (let i = random.below(4); i > 0; i--)
    text += value(random, depth) + random.pick([', ', ', ', ',', ',\n', ' # c\n,', ', # line\n', ',\n# lead\n', ',,', ' ', ''])
  return `${text}${random.pick(BLANKS)}]`
}

function heredoc(random: Random): string {
  const tag = random.pick(['EOF', 'EOF', 'X', 'é', 'E1', 'T_T', '', 'a-b'])
  const dash = random.pick(['', '-'])
  const indent = random.pick(['', '', '  ', '    ', '\t'])
  const lines = ['x', '  y', '    z', '', '"q"', '${v}', '\\n', `${tag} `, 'é', 'x\r', ` ${tag}x`, '# no comment']
  let text = `<<${dash}${tag}${random.pick(['\n', '\n', '\n', '\r\n', '\r\r\n', ' \n', ''])}`
  for (let i = random.below(4); i > 0; i--) text += `${random.chance(0.5) ? indent : ''}${random.pick(lines)}\n`
  return `${text}${indent}${tag}${random.pick(['\n', '\n', '\n', '\n', '\r\n', '\r\r\n', '', ' \n'])}`
}

function quoted(random: Random): string {
  let text = ''
  for (let i = random.below(3); i > 0; i--) text += random.pick(STRINGS)
  return `"${text}${random.pick(WORDS)}"`
}

const JSON_NUMBERS = ['0', '1', '-1', '8081', '01', '1.5', '1.', '.5', '1e3', '1e', '-0', '1E+2', '00.5', '9223372036854775808', '0']

function jsonText(random: Random): string {
  return `${random.pick(['', '', '\n', ' ', '\t', '\r\n', '\u00a0', '\u0085', '\ufeff'])}${jsonObject(random, 3)}${random.pick(['', '\n', ' garbage', '}', ',', '"'])}`
}

function jsonObject(random: Random, depth: number): string {
  let text = '{'
  const count = random.below(4)
  for (let i = 0; i < count; i++) {
    const end = i < count - 1 ? random.pick([',', ',', ',', ',', ', ', ',\n', ' ', '', ';']) : random.pick(['', '', '', ',', '\n'])
    text += `${random.pick(['', ' ', '\n'])}${jsonString(random)}${random.pick([':', ': ', ' : ', '', '='])}${random.pick(['', ' '])}${jsonValue(random, depth)}${end}`
  }
  return text + random.pick(['}', '}', '}', '}', ' }', '\n}', '', ']'])
}

function jsonValue(random: Random, depth: number): string {
  if (depth > 0 && random.chance(0.5)) return random.chance(0.6) ? jsonObject(random, depth - 1) : jsonList(random, depth - 1)
  if (random.chance(0.4)) return random.pick(JSON_NUMBERS)
  return random.chance(0.5) ? jsonString(random) : random.pick(['true', 'false', 'null', 'nul', 'True', 'é'])
}

function jsonList(random: Random, depth: number): string {
  const objects = random.chance(0.5)
  let text = '['
  for (let i = random.below(4); i > 0; i--) text += (objects ? jsonObject(random, depth) : jsonValue(random, depth)) + random.pick([',', ',', ', ', '', ' '])
  return text + random.pick([']', ']', ']', ']', '', '}'])
}

function jsonString(random: Random): string {
  return random.chance(0.6) ? `"${random.pick(WORDS)}"` : quoted(random)
}

const SNIPPETS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '=',
  ',',
  ':',
  '#',
  '//',
  '/*',
  '*/',
  '/',
  '<<',
  '<<EOF\n',
  '<<-EOF\n',
  'EOF\n',
  '\n',
  '\r',
  '\r\n',
  '${',
  '\\',
  '\\u',
  '\\x4',
  '-',
  '+',
  '.',
  '0',
  '9',
  'e',
  'true',
  'null',
  ' ',
  '\0',
  '\xff',
  '\xc3',
  '\xe9\xc2',
  '\xef\xbb\xbf',
  '\xc2\xa0',
  '\xee\x84\xa3',
  '\xef\xbf\xbd',
  "'",
  ';',
  '$',
  '\xf0\x9f\x98\x80',
  '\xed\xa0\x80',
]

/** A text with some places deleted, doubled, swapped or overwritten. */
function broken(text: string, random: Random): string {
  let result = text
  for (let i = 1 + random.below(3); i > 0; i--) {
    const at = random.below(result.length + 1)
    const length = random.below(random.chance(0.8) ? 3 : 20)
    const part = random.chance(0.6) ? random.pick(SNIPPETS) : random.chance(0.5) ? '' : result.slice(at, at + 5)
    result = result.slice(0, at) + part + result.slice(random.chance(0.05) ? result.length : at + length)
  }
  return result
}
