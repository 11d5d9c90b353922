/**
 * The data of schemas/kubernetes/types.json. A type is one text, its fields parted by `; `: `name! string`, `env EnvVar[]`, `labels string{}`,
 * `imagePullPolicy =Always|IfNotPresent|Never`, `restartPolicyRules ContainerRestartRule[] 1.34`. `!`: the API server refuses the object without it.
 * A release behind a field is the first that has it; `-1.30` the first that has it no more.
 */
export interface TypeTable {
  readonly source: string
  /** The releases that were compared, the oldest first. */
  readonly releases: readonly string[]
  /** The type of each `apiVersion/Kind`, with ` custom` where a CustomResourceDefinition declares it. */
  readonly kinds: Readonly<Record<string, string>>
  readonly types: Readonly<Record<string, string>>
}

/** The types of some kinds. */
export type Types = Pick<TypeTable, 'kinds' | 'types'>

/** A type on a line, so that a change can be read. */
export function printed({ types, ...rest }: TypeTable): string {
  const lines = Object.keys(types)
    .sort()
    .map((name) => `    ${JSON.stringify(name)}: ${JSON.stringify(types[name])}`)
  const head = JSON.stringify(rest, undefined, 2).slice(0, -2)
  return `${head},\n  "types": {\n${lines.join(',\n')}\n  }\n}\n`
}
