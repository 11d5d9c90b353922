/** The fields of each kind's `spec` (spire-controller-manager: api/v1alpha1 at v0.6.6). */
export const SPEC_FIELDS: Readonly<Record<string, readonly string[]>> = {
  ClusterSPIFFEID: [
    'spiffeIDTemplate',
    'ttl',
    'jwtTtl',
    'dnsNameTemplates',
    'workloadSelectorTemplates',
    'federatesWith',
    'namespaceSelector',
    'podSelector',
    'admin',
    'downstream',
    'autoPopulateDNSNames',
    'className',
    'fallback',
    'hint',
  ],
  ClusterStaticEntry: [
    'spiffeID',
    'parentID',
    'selectors',
    'federatesWith',
    'x509SVIDTTL',
    'jwtSVIDTTL',
    'dnsNames',
    'hint',
    'admin',
    'downstream',
    'storeSVID',
    'className',
  ],
  ClusterFederatedTrustDomain: ['trustDomain', 'bundleEndpointURL', 'bundleEndpointProfile', 'trustDomainBundle', 'className'],
}

/** What a field is called in another kind, or was called by the registrar. */
export const MEANT_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ClusterSPIFFEID: {
    spiffeID: 'spiffeIDTemplate',
    spiffeId: 'spiffeIDTemplate',
    selector: 'podSelector',
    selectors: 'workloadSelectorTemplates',
    dnsNames: 'dnsNameTemplates',
    dnsNameTemplate: 'dnsNameTemplates',
    x509SVIDTTL: 'ttl',
    jwtSVIDTTL: 'jwtTtl',
  },
  ClusterStaticEntry: { parentId: 'parentID', ttl: 'x509SVIDTTL', jwtTtl: 'jwtSVIDTTL', dnsNameTemplates: 'dnsNames', spiffeIDTemplate: 'spiffeID' },
  ClusterFederatedTrustDomain: { bundle: 'trustDomainBundle', endpointURL: 'bundleEndpointURL' },
}
