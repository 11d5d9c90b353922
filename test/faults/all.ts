import { AVAILABILITY_FAULTS } from './availability.ts'
import { BUNDLE_FAULTS } from './bundle.ts'
import { CONFIG_FAULTS } from './config.ts'
import { CONFIG_SETTING_FAULTS } from './config-settings.ts'
import { CONFIG_SYNTAX_FAULTS } from './config-syntax.ts'
import { CONNECTION_FAULTS } from './connections.ts'
import { CONTROLLER_MANAGER_FAULTS } from './controller-manager.ts'
import { CSI_FAULTS } from './csi.ts'
import { DATASTORE_FAULTS } from './datastores.ts'
import { DESIGN_FAULTS } from './design.ts'
import type { Fault } from './fault.ts'
import { FEDERATED_TRUST_DOMAIN_FAULTS } from './federated-trust-domains.ts'
import { FEDERATION_FAULTS } from './federation.ts'
import { HELM_FAULTS } from './helm.ts'
import { IDENTITY_FAULTS } from './identity.ts'
import { IGNORE_FAULTS } from './ignores.ts'
import { KEY_FAULTS } from './keys.ts'
import { KUBERNETES_FAULTS } from './kubernetes.ts'
import { LIFETIME_FAULTS } from './lifetimes.ts'
import { NETWORK_FAULTS } from './network.ts'
import { NODE_ATTESTATION_FAULTS } from './node-attestation.ts'
import { OIDC_FAULTS } from './oidc.ts'
import { OPERATIONS_FAULTS } from './operations.ts'
import { PROBE_FAULTS } from './probes.ts'
import { RBAC_FAULTS } from './rbac.ts'
import { REGISTRAR_FAULTS } from './registrar.ts'
import { REGISTRATION_FAULTS } from './registration.ts'
import { RELEASE_FAULTS } from './releases.ts'
import { SECRET_FAULTS } from './secrets.ts'
import { SECURITY_FAULTS } from './security.ts'
import { SOCKET_FAULTS } from './sockets.ts'
import { SPIFFE_ID_FAULTS } from './spiffe-ids.ts'
import { STATIC_ENTRY_FAULTS } from './static-entries.ts'
import { TELEMETRY_FAULTS } from './telemetry.ts'
import { UPSTREAM_AUTHORITY_FAULTS } from './upstream-authorities.ts'
import { VOLUME_FAULTS } from './volumes.ts'
import { WORKLOAD_ATTESTATION_FAULTS } from './workload-attestation.ts'

/** Every fault that is injected, by area. */
export const FAULTS: readonly Fault[] = [
  ...AVAILABILITY_FAULTS,
  ...BUNDLE_FAULTS,
  ...CONFIG_FAULTS,
  ...CONFIG_SETTING_FAULTS,
  ...CONFIG_SYNTAX_FAULTS,
  ...CONNECTION_FAULTS,
  ...CONTROLLER_MANAGER_FAULTS,
  ...CSI_FAULTS,
  ...DATASTORE_FAULTS,
  ...DESIGN_FAULTS,
  ...FEDERATED_TRUST_DOMAIN_FAULTS,
  ...FEDERATION_FAULTS,
  ...HELM_FAULTS,
  ...IDENTITY_FAULTS,
  ...IGNORE_FAULTS,
  ...KEY_FAULTS,
  ...KUBERNETES_FAULTS,
  ...LIFETIME_FAULTS,
  ...NETWORK_FAULTS,
  ...NODE_ATTESTATION_FAULTS,
  ...OIDC_FAULTS,
  ...OPERATIONS_FAULTS,
  ...PROBE_FAULTS,
  ...RBAC_FAULTS,
  ...REGISTRAR_FAULTS,
  ...REGISTRATION_FAULTS,
  ...RELEASE_FAULTS,
  ...SECRET_FAULTS,
  ...SECURITY_FAULTS,
  ...SOCKET_FAULTS,
  ...SPIFFE_ID_FAULTS,
  ...STATIC_ENTRY_FAULTS,
  ...TELEMETRY_FAULTS,
  ...UPSTREAM_AUTHORITY_FAULTS,
  ...VOLUME_FAULTS,
  ...WORKLOAD_ATTESTATION_FAULTS,
]
