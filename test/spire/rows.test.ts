import { expect, test } from 'vitest'
import { type Answered, answered, ours, REGISTRAR, rowOf, rowsAt, rowsSet } from './recorded-rows.ts'

const RELEASES = ['1.9.6', '1.12.4', '1.14.2', '1.15.3', REGISTRAR]
const recorded = answered('test/truth/spire/rows-recorded.jsonl')

/** What the programs cannot be asked here, as `1.14.2 HCL taken server/server.bind_port`, and why. */
const UNASKED: readonly (readonly [what: RegExp, why: string])[] = [
  [/taken .*named_pipe_name$/, 'Linux refuses a named pipe'],
  [
    /JSON (taken|refused) .*(brokers|telemetry\.(M3|Statsd|DogStatsd)\.|k8sbundle\/clusters\.)/,
    'in JSON a list of blocks falls apart into its keys before it is read',
  ],
  [/JSON taken server\/server\.federation\.bundle_endpoint\.profile/, 'in JSON the name of a profile counts as an unknown key'],
  [/refused (agent\/plugins|wrapper\/plugin_data)$/, 'a list is taken for no plugins, and for no settings'],
  [/taken wrapper\/plugin_data_file$/, 'read by validate, so the file must be there'],
  [/taken agent\/agent\.trust_bundle_url$/, '1.9.6 fetches it in validate'],
  [/taken agent\/WorkloadAttestor\/(docker|k8s)\/(experimental\.)?sigstore/, 'the plugin fetches the keys of Sigstore'],
  [/taken agent\/NodeAttestor\/tpm_devid/, 'the plugin asks the TPM'],
  [/taken .*\/sshpop\/(host_cert_path|host_key_path|cert_authorities_path)$/, 'the file must hold what SSH reads'],
  [/taken agent\/SVIDStore\/gcp_secretmanager/, 'the plugin asks Google for credentials'],
  [/1\.(9|12)\.\d+ \w+ taken server\/DataStore\/sql\/database_type\.aws/, 'the start asks AWS for a token'],
  [
    /1\.(9|12)\.\d+ \w+ taken server\/(KeyManager\/(aws_kms|azure_key_vault|gcp_kms)|BundlePublisher\/gcp_cloudstorage|UpstreamAuthority\/(aws_pca|awssecret|vault))/,
    'the start asks the cloud',
  ],
  [/1\.(9|12)\.\d+ \w+ taken server\/(BundlePublisher\/k8s_configmap|Notifier\/k8sbundle|UpstreamAuthority\/cert-manager)/, 'the start asks for a cluster'],
  [/taken server\/NodeAttestor\/azure_(msi|imds)/, 'the plugin asks Azure, in validate too'],
  [/taken server\/NodeAttestor\/aws_iid\/verify_organization\.account_list_file$/, 'the file must hold a list of accounts'],
  [
    /1\.9\.6 \w+ taken server\/NodeAttestor\/k8s_sat\/clusters\.(kube_config_file|service_account_key_file)$/,
    'the file must hold a kubeconfig, or a public key',
  ],
]

test('what the real programs say of each row is what is said here', () => {
  const wrong: string[] = []
  for (const one of recorded) {
    const [first] = ours(one)
    const agrees = one.text === undefined ? first === undefined : sentences(one.text).includes(first?.log?.trimEnd() ?? '')
    // The registrar's mode has a rule of its own.
    if (!agrees && !(one.kind === 'registrar' && one.text?.includes('invalid mode'))) wrong.push(`${one.id} ${one.asked} ${one.release}: ${one.text}`)
  }
  expect(wrong).toEqual([])
})

test('every row of the tables was taken and refused by a real program, in HCL and in JSON, at every release that knows it', () => {
  const seen = new Set<string>()
  for (const one of recorded) {
    const set = rowsSet(one.config)
    const reached = one.text === undefined ? [...set] : ours(one).map((problem) => rowOf(one.kind, problem))
    for (const row of reached) {
      if (set.has(row) && isLookedAt(one, row)) seen.add(`${one.release} ${one.json ? 'JSON' : 'HCL'} ${one.text === undefined ? 'taken' : 'refused'} ${row}`)
    }
  }
  const missing = RELEASES.flatMap((release) =>
    rowsAt(release).flatMap((row) => ['HCL', 'JSON'].flatMap((format) => ['taken', 'refused'].map((which) => `${release} ${format} ${which} ${row}`))),
  ).filter((cell) => !seen.has(cell))
  expect(missing.filter((cell) => !UNASKED.some(([what]) => what.test(cell)))).toEqual([])
  expect(UNASKED.filter(([what]) => !missing.some((cell) => what.test(cell)))).toEqual([])
})

/** Settings of plugins are looked at by the server's `validate` from 1.14.0 on, else at the start. */
function isLookedAt({ kind, asked, release }: Answered, row: string): boolean {
  const ofPlugin = row.split('/').length > 2
  if (!ofPlugin) return asked === 'validate' || kind === 'oidc' || kind === 'registrar'
  return asked === 'start' || (kind === 'server' && /^1\.1[45]\./.test(release))
}

/** The error that was printed, or each of the notes on plugins. */
function sentences(text: string): readonly string[] {
  const printed = text
    .split('\n')
    .filter((line) => !/^(time=|\{"keys"|\{"level")/.test(line))
    .join('\n')
  if (!printed.includes('Validation errors:'))
    return [printed.replace(/^SPIRE (server|agent) configuration file is invalid: |^Could not validate configuration file: /, '').trimEnd()]
  return printed
    .split('\n\t\t')
    .slice(1)
    .map((note) => note.replace(/\n\t[^\t][\s\S]*$/, '').trimEnd())
}
