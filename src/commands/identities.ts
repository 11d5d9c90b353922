import type { Identity, IdentityRow } from '../deployment/registration/identities.ts'
import { styles, wantsColor } from '../report/terminal.ts'
import { diagnosticsText } from '../report/text.ts'
import type { Command } from './command.ts'

/** `spire-lint identities [paths...]` */
export const identitiesCommand: Command = async (args, edge) => {
  const { read } = await import('../read-deployments.ts')
  const stdin = args.operands.includes('-') ? { stdin: await edge.readStdin() } : {}
  const { deployments, diagnostics, unreadable } = await read({ paths: args.operands.length > 0 ? args.operands : ['.'], cwd: edge.cwd, ...stdin })
  edge.stderr.write(diagnosticsText(diagnostics, wantsColor(args.value('color'), edge.env, edge.stderr.isTerminal)))
  const { identitiesOf } = await import('../deployment/registration/identities.ts')
  const rows = deployments.flatMap(identitiesOf)
  if (args.value('format') === 'json') edge.stdout.write(identitiesJson(rows))
  else edge.stdout.write(identitiesText(rows, wantsColor(args.value('color'), edge.env, edge.stdout.isTerminal)))
  return unreadable ? 2 : 0
}

/** Who is who as data (`spire-lint-identities/1`). */
function identitiesJson(rows: readonly IdentityRow[]): string {
  const workloads = rows.map(({ workload: { object }, container, identities, none }) => ({
    kind: object.kind,
    namespace: object.namespace,
    name: object.name,
    file: object.file.path,
    container: container?.name,
    identities: identities.map(identityJson),
    none,
  }))
  return `${JSON.stringify({ schema: 'spire-lint-identities/1', workloads }, null, 2)}\n`
}

function identityJson({ spiffeId, parentId, selectors, dnsNames, ttl, from: { kind, name, place } }: Identity) {
  const { file, start, end } = place
  return {
    spiffeId,
    parentId,
    selectors,
    dnsNames,
    ttl,
    from: { kind, name, file: file.path, range: { start: file.position(start), end: file.position(end) } },
  }
}

/** Who is who for people. */
function identitiesText(rows: readonly IdentityRow[], color: boolean): string {
  const style = styles(color)
  const lines = rows.flatMap(({ workload: { object }, container, identities, none }) => [
    style.bold(
      `${object.kind} ${object.namespace === undefined ? '' : `${object.namespace}/`}${object.name}${container ? `, container ${container.name}` : ''}`,
    ),
    ...identities.flatMap(({ spiffeId, parentId, selectors, dnsNames, ttl, from }) => [
      `  ${spiffeId}`,
      style.dim(`    parent     ${parentId}`),
      style.dim(`    selectors  ${selectors.join(', ')}`),
      ...(dnsNames.length > 0 ? [style.dim(`    DNS names  ${dnsNames.join(', ')}`)] : []),
      ...(ttl === undefined ? [] : [style.dim(`    TTL        ${ttl}`)]),
      style.dim(`    from       ${from.kind} ${from.name} (${from.place.file.path}:${from.place.file.position(from.place.start).line})`),
    ]),
    ...(none === undefined ? [] : [`  no identity: ${none}`]),
    '',
  ])
  return lines.length > 0 ? `${lines.slice(0, -1).join('\n')}\n` : 'No workload is among the files.\n'
}
