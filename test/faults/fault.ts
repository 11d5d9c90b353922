/** A single mistake in the reference deployment, and how it must be found. */
export interface Fault {
  readonly name: string
  readonly file: string
  /** Stands once in the file; where it is left out, `replace` is a document of its own, at the end of the file or in a new one. */
  readonly find?: string
  readonly replace: string
  /** One of these rules must name it. */
  readonly rules: readonly string[]
  /** What the line of the finding has: of the mistake, else of `at`. */
  readonly line: string
  /** The file of the finding, where it is another one. */
  readonly at?: string
  /** Notes are seen only where one is asked for. */
  readonly severity: 'error' | 'warning' | 'note'
  /** What deployment has the mistake: a name of `VARIANTS`, or of `SETUPS`. */
  readonly on?: string
  /** The preset that finds it, where it is not `recommended`. */
  readonly preset?: string
  /** The word is wrong wherever it stands in the deployment. */
  readonly everywhere?: true
}

/** Under what a group of faults stands. */
type Setting = Pick<Fault, 'on' | 'preset' | 'everywhere'>

type Row = readonly [name: string, find: string, replace: string, rules: string, line?: string, at?: string]
type AddedRow = readonly [name: string, text: string, rules: string, line: string, at?: string]

/** Faults of one file, that are found at least at this severity; a line of the finding is the replacement's unless it is said. */
export function faults(file: string, severity: Fault['severity'], rows: readonly Row[], setting: Setting = {}): readonly Fault[] {
  return rows.map(([name, find, replace, rules, line = replace.trim(), at]) => ({
    name: nameOf(file, name, setting),
    file,
    find,
    replace,
    rules: rules.split(' '),
    line,
    severity,
    ...(at === undefined ? {} : { at }),
    ...setting,
  }))
}

/** Faults that are an object too many, or one that is made wrong: documents at the end of a file, or a file of their own. */
export function added(file: string, severity: Fault['severity'], rows: readonly AddedRow[], setting: Setting = {}): readonly Fault[] {
  return rows.map(([name, replace, rules, line, at]) => ({
    name: nameOf(file, name, setting),
    file,
    replace,
    rules: rules.split(' '),
    line,
    severity,
    ...(at === undefined ? {} : { at }),
    ...setting,
  }))
}

function nameOf(file: string, name: string, { on, preset }: Setting): string {
  return [...[on, preset].filter((word) => word !== undefined), `${file}: ${name}`].join(', ')
}
