/**
 * What a real API server refuses and the API check does not, as its messages begin: another rule's, or seldom enough to be left to the API server.
 * Each has to occur among the recorded answers.
 */
export const UNSAID: readonly { readonly message: RegExp; readonly why: string }[] = [
  { message: /`selector` does not match template `labels`/, why: 'pod-template-selector-mismatch' },
  { message: /volumeMounts\[\d+\]\.name: Not found/, why: 'volume-mount-undefined' },
  { message: /namespace of the provided object does not match/, why: "the request's namespace, not the object's" },
  { message: /Unsupported value: "": supported values/, why: 'an empty text for a choice that has no default: written by nobody' },
  { message: /unknown time zone|timeZone must be nil or non-empty/, why: 'the list of time zones is not here' },
  { message: /scale to zero|scaling to zero/, why: 'a feature gate says whether 0 is taken' },
  { message: /apiVersion must specify API group/, why: 'older releases take it' },
  { message: /if '\*' is present, must not specify other resources/, why: 'rests on sub-resources' },
  { message: /resources\.claims\[0\]: Not found/, why: 'dynamic resources are not looked into' },
  { message: /`hostUsers` must be false to use `Unmasked`/, why: 'older releases take it' },
  { message: /Unsupported value: "Lt": supported values: "Equal", "Exists"/, why: 'newer releases take it' },
  { message: /`selector` not auto-generated/, why: "a Job's selector" },
  { message: /externalIPs\[0\]: Invalid value/, why: 'seldom' },
  { message: /\.dockerconfigjson\]: Invalid value/, why: "a Secret's contents" },
  { message: /kubernetes\.io\/service-account\.name\]: Required value/, why: "a Secret's contents" },
  { message: /tokenRequests\[1\]\.audience: Duplicate value/, why: 'seldom' },
  { message: /must be a strict subset of `cidr`/, why: 'seldom' },
  {
    message: /^(Endpoints|EndpointSlice\S*|LimitRange|ResourceQuota|IngressClass\S*|CustomResourceDefinition\S*|Lease\S*) "[^"]*" is invalid/,
    why: 'kinds that are beside SPIRE: their fields and types are checked, and not their values',
  },
  { message: /schedulingGates\[0\]/, why: 'seldom' },
  { message: /matchFields\[0\]\.key: Invalid value/, why: 'seldom' },
  { message: /nodeSelectorTerms\[0\]\.matchExpressions\[0\]\.values\[0\]: Invalid value/, why: 'seldom' },
  { message: /may not be set for init containers without restartPolicy=Always/, why: "newer releases have more of a container's restart policies" },
  { message: /volumeDevices\[0\]\.name: Not found/, why: 'seldom' },
  { message: /compilation failed/, why: 'CEL is a language of its own' },
  { message: /openAPIV3Schema/, why: 'schemas are a language of their own' },
  { message: /metadata\.finalizers\[0\]/, why: 'seldom' },
]
