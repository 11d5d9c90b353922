import { edited, type Files } from '../../../scripts/fixture-variants/files.ts'
import { withOidcProvider } from '../../../scripts/fixture-variants/oidc.ts'

/** The documents of the OIDC provider in the clear, within the cluster alone. */
export function plain(files: Files): Files {
  const oidc = new Map(
    edited(withOidcProvider(files), 'oidc/configmap.yaml', [
      `    serving_cert_file {
      cert_file_path = "/run/spire/oidc/tls/tls.crt"
      key_file_path = "/run/spire/oidc/tls/tls.key"
      addr = ":8443"
      file_sync_interval = "1m"
    }
`,
      '    insecure_addr = ":8443"\n',
    ]),
  )
  oidc.delete('oidc/ingress.yaml')
  return oidc
}
