/**
 * What the text of a document has that can matter to SPIRE by itself: its name or SPIFFE's (images, paths, API groups, the CSI driver,
 * `SPIFFE_ENDPOINT_SOCKET`), or words that only its configs use, for deployments that avoid the name.
 */
const MARKER = /spire|spiffe|trust_domain|trustDomain|k8s_psat|k8s_sat|NodeAttestor/i

/** YAML that can spell a word without its letters standing in the text: escapes, escaped line ends, base64. */
const DISGUISE = /\\[xuU][0-9a-fA-F]|"[^"\n]*\\\r?\n|!!binary|!<tag:/

export function mattersByText(text: string): boolean {
  return MARKER.test(text)
}

/** Whether a word that is not in the text may still be in the values. */
export function isDisguised(text: string): boolean {
  return text.includes('\\') || text.includes('!') ? DISGUISE.test(text) : false
}
