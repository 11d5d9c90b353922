import table from '../../schemas/spire/scm-crds.json' with { type: 'json' }

const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = table.kinds

/** The fields that a later release of the controller manager added to one of its kinds, each with that release; undefined for other kinds. */
export function fieldsOfKind(kind: string): Readonly<Record<string, string>> | undefined {
  return KINDS[kind]
}
