/**
 * Why Go's regexp package (RE2) refuses an expression, in its words, for what it refuses and JavaScript takes, and for the commonest mistakes;
 * undefined where it is accepted, as far as can be told.
 */
export function regexpError(expression: string): string | undefined {
  const perl = /(?<!\\)(?:\\\\)*(\(\?(?:=|!|<=|<!|>))/.exec(expression)
  if (perl) return parsing('invalid or unsupported Perl syntax', (perl[1] ?? '').replace(/^\(\?<[=!]$/, '(?<'))
  const backreference = /(?<!\\)(?:\\\\)*(\\[1-9])/.exec(expression)
  if (backreference) return parsing('invalid escape sequence', backreference[1] ?? '')
  if (/^[*+?]/.test(expression)) return parsing('missing argument to repetition operator', expression.charAt(0))
  if (/(?<!\\)(?:\\\\)*\\$/.test(expression)) return 'error parsing regexp: trailing backslash at end of expression: ``'
  const plain = expression.replace(/\\./gs, '').replace(/\[\^?\]?[^\]]*\]/g, 'x')
  const open = expression.lastIndexOf('[')
  if (plain.includes('[')) return parsing('missing closing ]', expression.slice(open))
  let depth = 0
  for (const character of plain) {
    if (character === '(') depth++
    if (character === ')' && --depth < 0) return parsing('unexpected )', expression)
  }
  return depth > 0 ? parsing('missing closing )', expression) : undefined
}

function parsing(reason: string, where: string): string {
  return `error parsing regexp: ${reason}: \`${where}\``
}
