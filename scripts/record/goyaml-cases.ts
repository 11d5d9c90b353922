import fc from 'fast-check'

/** Documents whose reading by kubectl's library is worth knowing, by theme. */
export function goyamlCases(): Readonly<Record<string, readonly string[]>> {
  return {
    typing: typing(),
    tags: tags(),
    keys: keys(),
    anchors: [...ANCHORS, ...generatedAnchors()],
    flow: [...FLOW, ...generatedFlow()],
    layout: [...LAYOUT, ...generatedLayout()],
    scalars: [...SCALARS, ...generatedScalars()],
    streams: STREAMS,
    manifests: generatedManifests(),
  }
}

const SEED = 114

function typing(): readonly string[] {
  const words = ['y', 'Y', 'yes', 'Yes', 'YES', 'yEs', 'n', 'N', 'no', 'No', 'NO', 'true', 'True', 'TRUE', 'tRue', 'false', 'False', 'FALSE', 'on', 'On', 'ON', 'off', 'Off', 'OFF']
  const nulls = ['', '~', 'null', 'Null', 'NULL', 'nULL', 'nil', 'none']
  const integers = ['0', '1', '-1', '+1', '00', '01', '07', '08', '09', '010', '0400', '0644', '0o17', '0O17', '0o8', '-0o17', '0x1F', '0X1f', '0xg', '-0x10', '+0x10', '0b101', '0B11', '0b2', '-0b11', '+0b11', '1_000', '1__0', '_1', '1_', '0x_f', '0_7', '-0', '+0', '--1', '1-', '1 ']
  const large = ['9007199254740991', '9007199254740993', '9223372036854775807', '9223372036854775808', '-9223372036854775808', '-9223372036854775809', '18446744073709551615', '18446744073709551616', '+18446744073709551615', '0xffffffffffffffff', '0x1ffffffffffffffff', '123456789012345678901234567890', '01777777777777777777777']
  const floats = ['1.0', '1.5', '1.', '.5', '-.5', '+.5', '1e3', '1E3', '1e+3', '1e-3', '1.5e300', '1e400', '-1e400', '1e-400', '.1e1', '.e1', '1e', '1.2.3', '0.1', '-0.0', '0.0', '1_0.5', '.1_0', '._1', '.1_', '1.5e1_0', '.5e400', '0x1p4', '.0x1', '1e21', '123456789.123', '3.14159265358979', '1.7976931348623157e308', '5e-324', '010.5', '08.5']
  const special = ['.inf', '.Inf', '.INF', '.iNF', '+.inf', '-.inf', '-.Inf', '+.INF', '.nan', '.NaN', '.NAN', '.Nan', 'inf', 'nan', 'NaN', 'Infinity', '+inf', '-inf']
  const times = ['2001-01-01', '2001-1-1', '2001-01-01T00:00:00Z', '2001-01-01 00:00:00', '2001-12-14t21:59:43.10-05:00', '2001-02-30', '12:30:45', '190:20:30', '1:2', '2001-01', '20010101']
  const other = ['<<', '=', '!', '1.14.2', '1.9', 'v1', '10Mi', '500m', '1/2', '10%', '1,000', '0.0.0.0:8081', ':8081', '127.0.0.1', 'a:b', 'a::b', '-', '- a', '?', '? a', ':', '.', '..', '...a', '--', '---a', '+', '-a', '+a', '~a', '~~', '@a', '`a', '%a', '*', '&', '|a', '>a', 'a#b', 'a #b', '#a', '{', '}', '[', ']', ',', ',a', 'a,b', 'a]b', "'a'b", '"a"b', "it's", 'a: b', 'a:', 'a :b', 'a\\nb', '\\', 'http://x/y?z=1#f', 'spiffe://example.org/ns/a', '$(X)', '${X}', '{{ x }}', 'a\tb', 'a\t#b', 'é', '日本', '😀', '\u0085', 'a\u2028b', '\ufeffa']
  const plain = [...words, ...nulls, ...integers, ...large, ...floats, ...special, ...times, ...other]
  const numbers = fc.sample(
    fc.tuple(fc.constantFrom('', '-', '+'), fc.constantFrom('', '0', '0x', '0b', '0o', '.'), fc.string({ unit: fc.constantFrom('0', '1', '2', '7', '9', 'a', 'f', '_', '.', 'e', '-'), minLength: 1, maxLength: 7 })),
    { numRuns: 250, seed: SEED },
  )
  return [
    ...plain.map((text) => `a: ${text}\n`),
    ...plain.slice(0, 110).map((text) => `- ${text}\n`),
    ...['yes', '1', 'null', '', '.inf', '2001-01-01'].flatMap((text) => [`a: '${text}'\n`, `a: "${text}"\n`, `a: |\n  ${text}\n`, `a: >-\n  ${text}\n`]),
    ...numbers.map((parts) => `a: ${parts.join('')}\n`),
  ]
}

function tags(): readonly string[] {
  const values = ['', '1', '1.5', 'yes', 'abc', '~', '2001-01-01', '2001-13-01', 'aGk=', 'a', '.inf', '0x1f', '"1"', '"yes"', "'abc'", '"aGk="', '"/+8="', '[1]', '{a: 1}']
  const names = ['!!str', '!!int', '!!float', '!!bool', '!!null', '!!binary', '!!timestamp', '!!map', '!!seq', '!!set', '!!omap', '!!foo', '!', '!foo', '!foo:bar', '!<tag:yaml.org,2002:int>', '!<!x>', '!<tag:yaml.org,2002:str>']
  return [
    ...names.flatMap((name) => values.map((value) => `a: ${name} ${value}\n`)),
    ...names.map((name) => `${name} 1: x\n`),
    'a: !e!x 1\n',
    'a: !!merge <<\n',
    'b: &b {x: 1}\na:\n  !!merge <<: *b\n',
    'b: &b {x: 1}\na:\n  !!str <<: *b\n',
    'b: &b {x: 1}\na:\n  "<<": *b\n',
    "b: &b {x: 1}\na:\n  ! '<<': *b\n",
    'a: !!binary |\n  aGVs\n  bG8=\n',
    'a: !!binary "aGVsbG8"\n',
    'a: &x !!str 1\nb: *x\n',
    'a: !!str &x 1\nb: *x\n',
    'a: !!str &x\nb: *x\n',
    '--- \n!!map\na: 1\n',
    '!!map {a: 1}\n',
    '!!str\n',
    '!!int "3"\n',
    '!!int\n',
    '[!!str, !!str 1, !!int 1]\n',
    '{!!str : 1, a: !!str , b: !!null }\n',
  ]
}

function keys(): readonly string[] {
  const names = ['1', '-1', '1.5', '0.1', '1.0', '1e3', '1e21', '1e6', '1000000.5', '16777217.0', '123456.789', '1e-5', '0.0001', '0.00001', '1.1e-7', '3.4e38', '1e39', '-1e39', '0x10', '010', '0b11', '1_000', 'yes', 'no', 'on', 'y', 'n', 'true', 'False', 'null', '~', '', '.inf', '-.inf', '.nan', '2001-01-01', '9223372036854775807', '9223372036854775808', '18446744073709551615', '18446744073709551616', '"1"', "'yes'", '"null"', '? a', '? 1', '? yes', '? [1]', '[1]', '{a: 1}', '? {a: 1}', '? |\n  x\n', '"a b"', 'a b', 'a-b', 'a/b', 'x.y/z', '*a', '&a b', '!!str 1', '!!int "1"', '!!null x', '!!binary aGk=', '<<', '-0', '-0.0', '0.0', '12345678', '1.17549435e-38', '100000.0', '999999.9', '1234567.0', '20000000.0', '1e20', '2.5e20', '1.5e7']
  return [
    ...names.map((name) => (name.startsWith('?') ? `${name}\n: v\n` : `${name}: v\n`)),
    ...names.filter((name) => !name.startsWith('?')).map((name) => `{${name}: v, z: 1}\n`),
    'a: 1\na: 2\n',
    'a: 1\nb: 2\na: 3\nb: 4\n',
    'a: {b: 1, b: 2}\n',
    'a: 1\n"a": 2\n',
    "a: 1\n'a': 2\n",
    'yes: 1\non: 2\n',
    '1: a\n0x1: b\n',
    'a:\n  x: 1\na:\n  y: 2\n',
    '{a: 1, a}\n',
    '{a, b, c}\n',
    '{a: , b: }\n',
    '{? a, ? b : c}\n',
    '? a\n? b\n',
    '? a\n: b\n? c\n',
    ': v\n',
    '? a\n:\n  - 1\n',
    '? - a\n: v\n',
    `${'k'.repeat(1020)}: v\n`,
    `${'k'.repeat(1030)}: v\n`,
    `"${'k'.repeat(1030)}": v\n`,
    `{"${'k'.repeat(1030)}": v}\n`,
    `{${'k'.repeat(1030)}: v}\n`,
    `? ${'k'.repeat(1030)}\n: v\n`,
    '"a\n  b": v\n',
    'a\n  b: v\n',
    '{a\n  b: v}\n',
    '{"a\n  b": v}\n',
    '{"a"\n: v}\n',
    '{a\n: v}\n',
    '{"a":1}\n',
    '{a:1}\n',
    '{"a":1,"b":[1,2,{"c":null}]}\n',
    "{'a':1}\n",
    '[a:1]\n',
    '["a":1]\n',
    '[a: 1, b: 2]\n',
    '[{a: 1}: b]\n',
    '[? a : b]\n',
    '[a: , b]\n',
    '[: a]\n',
    'a:b\n',
    'a:b: c\n',
    'a: b: c\n',
    'a:\tb\n',
    'a :b\n',
    'a : b\n',
    '"a" : b\n',
    '"a":b\n',
    'a::  b\n',
    'a #b: c\n',
    'a#b: c\n',
  ]
}

const ANCHORS: readonly string[] = [
  'a: &x 1\nb: *x\n',
  'a: &x yes\nb: *x\n',
  'a: &x\nb: *x\n',
  'a: *x\n',
  'a: *x\nb: &x 1\n',
  'a: &x 1\nb: &x 2\nc: *x\n',
  'a: &x [*x]\n',
  'a: &x {b: *x}\n',
  'a: &x {<<: *x}\n',
  'a: &x [&x b, *x]\n',
  'a: &x [1, {b: *x}]\n',
  'a: &x {b: 1}\nc: *x\nd: [*x, *x]\n',
  'a: &x-y_z.1 1\nb: *x-y_z.1\n',
  'a: &x:y 1\nb: *x:y\n',
  'a: &é 1\nb: *é\n',
  'a: &x/y 1\nb: *x/y\n',
  '&x a: *x\n',
  '&x a: 1\n*x : 2\n',
  '&x a: 1\n*x: 2\n',
  '&x\na: 1\n',
  '&x a\n',
  'a: & b\n',
  'a: *\n',
  'a: &x &y 1\n',
  'a: &x *y\n',
  '- &x a\n- *x\n',
  '- &x\n  a: 1\n- *x\n',
  '- &x {a: 1}\n- <<: *x\n  b: 2\n',
  '- &x {a: 1, b: 1}\n- <<: *x\n  b: 2\n',
  '- &x {a: 1, b: 1}\n- b: 2\n  <<: *x\n',
  '- &x {a: 1}\n- &y {a: 2, b: 2}\n- <<: [*x, *y]\n',
  '- &x {a: 1}\n- &y {a: 2, b: 2}\n- <<: [*x, *y]\n  a: 3\n',
  '- &x {a: 1}\n- &y {a: 2, b: 2}\n- a: 3\n  <<: [*x, *y]\n',
  '- &x {a: 1}\n- &y {<<: *x, b: 2}\n- <<: *y\n  c: 3\n',
  '- &x {a: 1}\n- &y {b: 2}\n- <<: *x\n  <<: *y\n',
  '- &x {a: 1}\n- {<<: *x}\n',
  '- <<: {a: 1}\n  b: 2\n',
  '- <<: [{a: 1}, {a: 2, b: 2}]\n',
  '- <<: 1\n',
  '- <<:\n',
  '- <<: null\n',
  '- <<: []\n',
  '- <<: [1]\n',
  '- <<: [[{a: 1}]]\n',
  '- &x 1\n- <<: *x\n',
  '- &x [1]\n- <<: *x\n',
  '- &x [{a: 1}]\n- <<: *x\n',
  '- &x [{a: 1}]\n- <<: [*x]\n',
  '- &x {a: 1}\n- "<<": *x\n',
  '- &x <<\n- *x\n',
  '- &k <<\n- &m {a: 1}\n- *k : *m\n',
  '- &x {a: {c: 1, d: 2}}\n- <<: *x\n  a: {c: 3}\n',
  '- &x {1: a}\n- <<: *x\n  "1": b\n',
  'base: &base\n  image: x\n  ports: [1, 2]\nuse:\n  <<: *base\n  image: y\nmore:\n  - <<: *base\n',
  'a: &x |\n  text\n  more\nb: *x\n',
  'a: &x "q\\n"\nb: *x\n',
  'a: &x\n  - 1\n  - 2\nb: *x\nc: *x\n',
  '---\na: &x 1\n---\nb: *x\n',
  `a: &a ["x","x","x","x","x","x","x","x","x"]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]
f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]
g: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]
`,
  `a: &a {k1: 1, k2: 2, k3: 3}\nb: [${'*a, '.repeat(30)}*a]\n`,
  `a: &a [1,2,3,4,5,6,7,8,9]\nb: [${'*a, '.repeat(120)}*a]\n`,
]

function generatedAnchors(): readonly string[] {
  const name = fc.constantFrom('x', 'y', 'z')
  const key = fc.constantFrom('a', 'b', 'c', 'd')
  const leaf = fc.oneof(
    fc.constantFrom('1', 'on', 'text', '~', '"q"'),
    name.map((n) => `*${n} `),
    fc.tuple(name, fc.constantFrom('1', 'v', '[1, 2]', '{a: 5, e: 6}')).map(([n, v]) => `&${n} ${v}`),
  )
  const map = fc.array(fc.tuple(fc.oneof({ weight: 4, arbitrary: key }, { weight: 1, arbitrary: fc.constant('<<') }), leaf), { minLength: 1, maxLength: 4 }).map((pairs) => `{${pairs.map(([k, v]) => `${k}: ${v}`).join(', ')}}`)
  const value = fc.oneof(leaf, map, fc.tuple(name, map).map(([n, m]) => `&${n} ${m}`), fc.array(leaf, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`))
  return fc.sample(fc.array(fc.tuple(key, value), { minLength: 2, maxLength: 5 }), { numRuns: 250, seed: SEED }).map((pairs) => pairs.map(([k, v], i) => `${i % 3 === 2 ? '<<' : `${k}${i}`}: ${v}\n`).join(''))
}

const FLOW: readonly string[] = [
  'a: [\n1\n]\n',
  'a: [\n  1,\n  2\n]\n',
  'a:\n  b: [\n    1\n  ]\n',
  'a:\n  b: [\n    1\n]\n',
  'a:\n  b: [\n1\n]\n',
  'a:\n  - b: [\n    x,\n  ]\n    c: 1\n',
  'args: [\n  "-config",\n  "/run/x.conf",\n]\nb: 1\n',
  'a: {\n  b: 1\n}\n',
  'a: {\nb: 1\n}\nc: 2\n',
  'a:\n  b: {\n    c: [\n      1\n    ]\n  }\n',
  'a: [1, 2,]\n',
  'a: [1,, 2]\n',
  'a: [,]\n',
  'a: [\n# c\n1 # d\n, # e\n2]\n',
  'a: [1 2]\n',
  'a: [1\n2]\n',
  'a: [1]]\n',
  'a: [1\n',
  'a: {b: 1\n',
  'a: [1}\n',
  'a: {b: 1]\n',
  'a: [\t1,\t2\t]\n',
  '{\n\t"a": 1,\n\t"b": {\n\t\t"c": [\n\t\t\t1\n\t\t]\n\t}\n}\n',
  '[\n\t1,\n\t2\n]\n',
  'a: {\n\tb: 1\n}\n',
  'a: "x\ny"\n',
  'a: "x\n  y"\n',
  "a: 'x\ny'\n",
  "a:\n  b: 'x\n y'\n",
  'a:\n  - "x\ny"\n  - z\n',
  'a: "x\n\ty"\n',
  'a: "x\n# y"\n',
  'a: [a, "b\nc", d]\n',
  'a: [\nb: c\n]\n',
  'a: [a\n b\n c]\n',
  'a: {b: c\nd}\n',
  '{a: 1}\n{b: 2}\n',
  '[a]\nb: 1\n',
  'a: [ [1,\n2], [3,\n4] ]\n',
  'a: []\nb: {}\n',
  'a: [ ]\nb: { }\n',
  'a: [-1, - 2]\n',
  'a: [-]\n',
  'a: [- ]\n',
  'a: {-: 1}\n',
  'a: [?]\n',
  'a: [? ]\n',
  'a: [a?, b?c]\n',
  'a: [x:y, :z, a:]\n',
  'a: {x:y, z}\n',
  'a: {x: , y}\n',
  'a: {"x":1}\n',
  'a: {"x" :1}\n',
  'a: {x :1}\n',
  'a: [#b\n1]\n',
  'a: [1#b\n]\n',
  'a: [1, #b]\n2]\n',
  'a: [*x]\n',
  'a: [|\n x\n]\n',
  'a: [%x]\n',
  'a: [@x]\n',
  '{"a": "\\/\\u00e9\\ud83d\\ude00"}\n',
  '{"a": "\\/\\u00e9"}\n',
  'a: "\\ud83d\\ude00"\n',
  'a: "\\U0001F600"\n',
  'a: "\\U00110000"\n',
  'a: "\\x41\\q"\n',
  'a: "\\x4"\n',
  'a: "\\\n  b"\n',
  'a: "b\\\n\n  c"\n',
  'a: "tab\there"\n',
  'a: "\x7f"\n',
  'a: \x7f\n',
  '# \x7f\na: 1\n',
  '# \x1b[1m\na: 1\n',
  'a: "\x01"\n',
  'a: \ufffe\n',
  "a: 'it''s'\n",
  "a: 'it's'\n",
  'a: "b" c\n',
  'a: "b"#c\n',
  'a: "b" #c\n',
]

function generatedFlow(): readonly string[] {
  const space = fc.constantFrom('', ' ', '\n', '\n  ', '\n      ', ' # c\n', '\t', '\n\t')
  const scalar = fc.constantFrom('1', 'a', '"b c"', "'d'", 'on', '', 'x y', 'a:b', '-', '"m\nn"')
  const flow = fc.letrec<{ value: string; list: string; map: string }>((tie) => ({
    value: fc.oneof({ maxDepth: 3, depthSize: 'small' }, scalar, tie('list'), tie('map')),
    list: fc.array(fc.tuple(space, tie('value'), space), { maxLength: 3 }).map((items) => `[${items.map((item) => item.join('')).join(',')}]`),
    map: fc.array(fc.tuple(space, fc.constantFrom('k', '"q"', 'k l'), fc.constantFrom(':', ': ', ' : ', ':\n', ''), tie('value'), space), { maxLength: 3 }).map((items) => `{${items.map((item) => item.join('')).join(',')}}`),
  }))
  return fc.sample(fc.tuple(fc.constantFrom('a: ', 'a:\n  b: ', '- ', '', 'a:\n- b: '), fc.oneof(flow.list, flow.map), fc.constantFrom('\n', '\nz: 1\n')), { numRuns: 300, seed: SEED }).map((parts) => parts.join(''))
}

const LAYOUT: readonly string[] = [
  '\ta: 1\n',
  'a:\n\tb: 1\n',
  'a:\n  b: 1\n\tc: 2\n',
  'a:\n  - b\n\t- c\n',
  'a: 1\t\n',
  'a:\t1\n',
  'a: \t1\n',
  '-\ta\n',
  '- \ta: 1\n',
  '-\ta: 1\n',
  'a: 1\n\t\nb: 2\n',
  'a: 1\n\t# c\nb: 2\n',
  'a:\n \tb\n',
  'a: b\n\tc\n',
  'a: b\n \tc\n',
  'a: |\n\tb\n',
  'a: |\n  \tb\n',
  'a: |\n  b\n\tc\n',
  'a: |\n  b\n \n  c\n',
  'a:\n- 1\n- 2\n',
  'a:\n  - 1\n - 2\n',
  'a:\n- 1\n  - 2\n',
  'a: - 1\n',
  '- - 1\n  - 2\n',
  '- a: 1\n  b: 2\n- c: 3\n',
  '- a: 1\n   b: 2\n',
  '- a: 1\n b: 2\n',
  'a: 1\n b: 2\n',
  'a:\n  b: 1\n c: 2\n',
  '  a: 1\n  b: 2\n',
  '  a: 1\nb: 2\n',
  'a: 1\nb\n',
  'a\nb: 1\n',
  'a\n',
  'a: b c\n d e\n',
  'a: b\n\n c\n',
  'a: b\nc\n',
  'a: b # c\n d\n',
  'a:\n  b\n  c: d\n',
  'a:\n  b: c\n  d\n',
  'a: "b"\n c: d\n',
  'a:\n# c\n  b: 1\n# d\n',
  '# only\n',
  '\n\n',
  '',
  ' \n',
  '-\n-\n- a\n',
  'a:\nb:\nc: 1\n',
  'a:\r\n  b: 1\r\n',
  'a: |\r\n  x\r\n  y\r\n',
  'a: >\r\n  x\r\n  y\r\n\r\n  z\r\n',
  'a: "x\r\n  y"\r\n',
  'a: 1\rb: 2\r',
  '\ufeffa: 1\n',
  'a: 1\n\ufeffb: 2\n',
  'a: b\u0085c: d\n',
  'a: 1\nb: 2',
  'a: |\n  x',
  'a: |+\n  x',
  'a: |-\n  x',
  'a: |\n',
  'a: |+\n\n\n',
  'a: |2\n    x\n',
  'a: |1\n x\n',
  'a: |0\n x\n',
  'a: |10\n x\n',
  'a: |-2\n    x\n',
  'a: |2-\n    x\n',
  'a: |+-\n x\n',
  'a: |x\n x\n',
  'a: | # c\n x\n',
  'a: |# c\n x\n',
  'a: |\nx\n',
  'a: |\n x\ny: 1\n',
  '|\n x\n',
  '|\nx\n',
  '- |\n x\n- >\n y\n',
  '- |\nx\n',
  'a:\n- |\n  x\n- y\n',
  'a: |\n\n\n  x\n',
  'a: |\n    \n  x\n',
  'a: |\n  \n  x\n',
  'a: |\n   x\n  y\n',
  'a: |\n   x\n y\n',
  'a: >\n  x\n  y\n\n  z\n   w\n  v\n',
  'a: >-\n\n  x\n\n\n  y\n',
  'a: >\n  x\n\ty\n',
  'a: >\n x\n \ty\n z\n',
  'a: |\n  x\n # c\n',
  'a: |\n  x\n# c\nb: 1\n',
  'a: |\n  x\n  # c\n',
  'a: |\n  x\n...\n',
  'a: |\n---\n',
  'a: "x\n---\n"\n',
  '%YAML 1.1\n',
  'a: %x\n',
  '%a: 1\n',
  '@a: 1\n',
  '`a: 1\n',
  'a: 1 # c\n',
  'a: 1# c\n',
  'a: #c\n  b\n',
  'a:#c\n',
  'a: {{ .Values.x }}\n',
  'a: "{{ .Values.x }}"\n',
  '{{- if x }}\na: 1\n{{- end }}\n',
  'a: {{ x }}: y\n',
  `${Array.from({ length: 99 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')} 1\n`,
  `${'['.repeat(150)}${']'.repeat(150)}\n`,
  `a: ${'- '.repeat(30)}1\n`,
  `${'- '.repeat(30)}1\n`,
]

function generatedLayout(): readonly string[] {
  const indent = fc.constantFrom('', '', '  ', '  ', '    ', ' ', '\t')
  const content = fc.constantFrom('a: 1', 'b:', '- c', '- d: 2', '-', '# e', '', 'f', '"g": h', 'i: |', 'j: >-', '- - k', '? l', ': m', 'n: [1,', ']', 'o: "p', 'q"', "r: 's t'", 'u: v # w')
  return fc.sample(fc.array(fc.tuple(indent, content), { minLength: 2, maxLength: 7 }), { numRuns: 450, seed: SEED }).map((lines) => lines.map((line) => line.join('')).join('\n').concat('\n'))
}

const SCALARS: readonly string[] = [
  'a: "\\0\\a\\b\\e\\f\\n\\r\\t\\v\\\\\\"\\/\\N\\_\\L\\P\\ \\x41\\u0041\\U00000041"\n',
  'a: "\\\'"\n',
  "a: '\\n'\n",
  'a: "  x  "\n',
  'a: "  x  \n\n  y  "\n',
  "a: '  x  \n\n  y  '\n",
  'a: x  \n\n  y  \n',
  'a: "x\\\n\n\n  y"\n',
  'a: "x \\\n  y"\n',
  'a: "x\\n\n  y"\n',
  'a: |1\n   \n',
  'a: |1\n   ',
  'a: |+\n  x\n  ',
  'a: |\n  x\n    \n',
  'a: >\n  x\n    \n  y\n',
]

function generatedScalars(): readonly string[] {
  const word = fc.constantFrom('a', 'b c', "d'", '"e"', 'é', '😀', '#f', 'g#', '\\', 'h: i', 'on', '=', '\t')
  const line = fc.tuple(fc.constantFrom('', '', ' ', '\t', '   '), fc.array(word, { maxLength: 3 }), fc.constantFrom('', ' ', '\t')).map(([lead, words, tail]) => lead + words.join(' ') + tail)
  const block = fc
    .tuple(fc.constantFrom('|', '>'), fc.constantFrom('', '-', '+', '2', '2-', '+1'), fc.integer({ min: 1, max: 4 }), fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', 'z: 1'))
    .map(([style, header, indent, lines, eol, after]) => `a: ${style}${header}${eol}${lines.map((text) => `${text === '' ? '' : ' '.repeat(indent)}${text}${eol}`).join('')}${after}`)
  const quoted = fc
    .tuple(fc.constantFrom("'", '"'), fc.array(line, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\n\n', '\r\n', '\n   ', '\\\n  '))
    .map(([quote, lines, eol]) => `a: ${quote}${lines.join(eol).replaceAll(quote, quote === '"' ? '\\"' : "''")}${quote}\n`)
  const plain = fc.tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n ', '\n\n  ', '\r\n  ')).map(([lines, eol]) => `a: x${lines.join(eol)}\nz: 1\n`)
  return [...fc.sample(block, { numRuns: 250, seed: SEED }), ...fc.sample(quoted, { numRuns: 150, seed: SEED }), ...fc.sample(plain, { numRuns: 120, seed: SEED })]
}

const STREAMS: readonly string[] = [
  'a: 1\n---\nb: 2\n',
  '---\na: 1\n---\nb: 2\n---\n',
  '---\n---\na: 1\n',
  '--- # c\na: 1\n',
  '---   \na: 1\n',
  '---\t\na: 1\n',
  '--- a\n',
  '--- {a: 1}\n',
  '---a\n',
  '----\n',
  'a: 1\n----\nb: 2\n',
  'a: 1\n--- x\nb: 2\n',
  'a: 1\n ---\nb: 2\n',
  'a: |\n  ---\n  x\n',
  'a: 1\n...\n',
  'a: 1\n...\n---\nb: 2\n',
  'a: 1\r\n---\r\nb: 2\r\n',
  '# c\n---\na: 1\n',
  '# c\n---\n# d\n---\na: 1\n',
  '\ufeff---\na: 1\n',
  '\ufeffa: 1\n---\nb: 2\n',
  'a: [\n---\nb: 2\n',
  'a: "\n---\nb: 2\n',
  'a: 1\n---\nb: *x\n---\nc: 3\n',
  'a: 1\n---\n\tb: 2\n---\nc: 3\n',
  '--- |\n  x\n',
  '---',
  '---\n',
  'a: 1\n---',
  '{"a": 1}\n---\n{"b": 2}\n',
  'null\n---\n~\n---\n1\n',
  '---\n...\n---\na: 1\n',
]

function generatedManifests(): readonly string[] {
  const name = fc.constantFrom('spire-server', 'spire-agent', '"q"', "'s'", 'x-1')
  const data = fc.constantFrom('|\n    server {\n      bind_port = "8081"\n    }', '|-\n    a = 1\n\n    b = 2', '>\n    folded\n    text', '"a\\n  b\\n"', "'one'", '8081', '')
  const labels = fc.constantFrom('{app: x}', '{"app":"x"}', '\n    app: x\n    tier: "1"', '{}', '')
  const args = fc.constantFrom('["-config", "/run/x"]', '[\n    "-config"\n  ]', '\n  - -config\n  - /run/x', '\n    - "-config"\n    -   x')
  return fc
    .sample(fc.tuple(name, labels, data, args, fc.constantFrom('true', 'yes', 'off', '0400', '420', '"0400"'), fc.constantFrom('\n', '\r\n')), { numRuns: 120, seed: SEED })
    .map(([n, l, d, a, mode, eol]) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${n}\n  labels: ${l}\ndata:\n  server.conf: ${d}\nspec:\n  args: ${a}\n  mode: ${mode}\n  # end\n`.replaceAll('\n', eol))
}
