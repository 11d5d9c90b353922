/** `'a', 'b' and 'c'`: names in a sentence, each in quotes. */
export function list(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const quoted = [...new Set(names)].map((name) => `'${name}'`)
  if (quoted.length <= 1) return quoted[0] ?? 'nothing'
  return `${quoted.slice(0, -1).join(', ')} ${word} ${quoted.at(-1)}`
}

/** What a config's program is called in a sentence: `the server exits`. */
export function programName(kind: 'server' | 'agent' | 'oidc' | 'registrar'): string {
  return kind === 'oidc' ? 'OIDC provider' : kind
}
