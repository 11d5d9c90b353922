import { resolve } from 'node:path'
import type { Finding } from '../engine/finding.ts'
import { readBytes } from '../files/read.ts'
import { decodeBytes } from '../hcl/bytes.ts'
import { environmentOf } from '../spire/environment.ts'
import { compareReleases, isSupported, NEWEST_KNOWN, OLDEST_KNOWN, parseRelease } from '../spire/release.ts'
import { SourceFile } from '../text/source-file.ts'
import type { ValidateResult } from '../validate.ts'
import { type Command, misused } from './command.ts'

const KINDS = ['server', 'agent', 'oidc', 'scm'] as const

const NAMES = { server: 'SPIRE server', agent: 'SPIRE agent', oidc: 'OIDC discovery provider', scm: 'spire-controller-manager' } as const

/** `spire-lint validate <server|agent|oidc|scm> <file|->` */
export const validateCommand: Command = async (args, edge) => {
  const [kindText, path] = args.operands
  const kind = KINDS.find((one) => one === kindText)
  if (kind === undefined || path === undefined)
    return misused(edge, `'validate' needs what the config is for (${KINDS.join(', ')}) and a file, or - for standard input`)
  const release = args.value('spire-version') ?? NEWEST_KNOWN
  const parsed = parseRelease(release)
  if (!parsed || !isSupported(parsed)) {
    const newer = parsed && compareReleases(parsed, { major: 1, minor: 9, patch: 0 }) > 0
    return misused(
      edge,
      `--spire-version must be a release from ${OLDEST_KNOWN} to ${NEWEST_KNOWN}, not '${release}'${newer ? ' (later ones are not known yet)' : ''}`,
    )
  }
  const read = path === '-' ? await edge.readStdin() : readBytes(resolve(edge.cwd, path), path)
  if (!(read instanceof Uint8Array)) return misused(edge, read.message)
  const file = new SourceFile(path === '-' ? '<stdin>' : path, decodeBytes(read))
  const { validate } = await import('../validate.ts')
  const result = validate({ kind, file, release, expandEnv: args.has('expand-env'), environment: environmentOf(edge.env) })
  edge.stdout.write(args.value('format') === 'json' ? await asJson(result) : await asText(result, NAMES[kind], path))
  return result.verdict === 'valid' ? 0 : 1
}

async function asJson({ verdict, message, findings }: ValidateResult): Promise<string> {
  const { findingJson } = await import('../report/json.ts')
  return `${JSON.stringify({ schema: 'spire-lint-validate/1', verdict, message, findings: findings.map(findingJson) }, null, 2)}\n`
}

/** The verdict as SPIRE words it, then a line for each finding. */
async function asText({ verdict, message, findings }: ValidateResult, name: string, path: string): Promise<string> {
  const { noCommand, oneLine } = await import('../report/printable.ts')
  const lines = [
    verdict === 'valid' ? `${name} configuration file is valid.` : `${name} configuration file is invalid: ${message}`,
    ...findings.map((one) => findingLine(one, path)),
  ]
  return lines.map((line) => `${noCommand(oneLine(line))}\n`).join('')
}

function findingLine({ rule, severity, message, place }: Finding, path: string): string {
  const { line, column } = place.file.position(place.start)
  return `${path}:${line}:${column}: ${severity} ${rule}: ${message}`
}
