import type { Place } from '../../text/source-file.ts'

/** Folders in which a name that nobody means to keep is right. */
const TRIAL =
  /(?:^|[/_.-])(?:tests?|testing|testdata|examples?|samples?|demos?|tutorials?|quickstarts?|sandbox|playground|e2e|kind|minikube|k3d|local|dev)(?:[/_.-]|$)/i

/** Whether a file stands, by its path, in something to try SPIRE out with. */
export function isTrial({ file }: Place): boolean {
  return TRIAL.test(file.path)
}

/** Names that belong to nobody, or to everybody (RFC 2606, RFC 6761; Kubernetes' own domain). */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:org|com|net|edu))?|test|invalid|localhost|localdomain|demo)$/
const COMMON =
  /^(?:cluster\.local|test\.(?:com|org|net)|(?:your|my)[-._]?(?:trust[-._]?)?domain(?:\.(?:com|org|net|io|local))?|trust[-._]?domain|domain\.(?:com|test)|change[-._]?me|todo)$/

/** Whether a trust domain is one of documentation, and not anybody's own. */
export function isPlaceholderDomain(name: string): boolean {
  return RESERVED.test(name) || COMMON.test(name)
}

const CLUSTER =
  /^(?:(?:my|your|example|sample|demo|test|default)[-_.]?(?:k8s[-_.]?|kubernetes[-_.]?)?cluster(?:[-_.]?name)?|cluster[-_.]?name|cluster|change[-_.]?me|todo|example|demo)$/i

/** Whether a cluster's name is one of documentation, which any other cluster may have too. */
export function isPlaceholderCluster(name: string): boolean {
  return CLUSTER.test(name)
}
