/** A single mistake in the reference deployment, and how it must be found. */
export interface Fault {
  readonly name: string
  readonly file: string
  /** Stands once in the file. */
  readonly find: string
  readonly replace: string
  /** One of these rules must name it. */
  readonly rules: readonly string[]
  /** What the line of the finding has: of the mistake, else of `at`. */
  readonly line: string
  /** The file of the finding, where it is another one. */
  readonly at?: string
  readonly severity: 'error' | 'warning'
}

type Row = readonly [name: string, find: string, replace: string, rules: string, line?: string, at?: string]

/** Faults of one file, that are found at least at this severity; a line of the finding is the replacement's unless it is said. */
export function faults(file: string, severity: Fault['severity'], rows: readonly Row[]): readonly Fault[] {
  return rows.map(([name, find, replace, rules, line = replace.trim(), at]) => ({
    name: `${file}: ${name}`,
    file,
    find,
    replace,
    rules: rules.split(' '),
    line,
    severity,
    ...(at === undefined ? {} : { at }),
  }))
}
