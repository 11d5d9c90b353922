import type { Workload } from '../../kubernetes/workload.ts'
import type { GoValue } from '../../spire/go-template/value.ts'
import { type GoTemplate, parseGoTemplate, renderedText, renderGoTemplate } from '../../spire/go-template.ts'
import { parseSpiffeId } from '../../spire/spiffe-id.ts'
import { type ManagerFacts, parentData, TEMPLATE_TYPES, templateData } from './template-data.ts'

/** What a template makes for a pod: a text (with stand-ins where `whole` is false), or why it makes none. */
export type Rendered =
  | {
      readonly is: 'text'
      readonly text: string
      readonly whole: boolean /** What is not known replaced by a letter. */
      readonly sample: string
      readonly startsKnown: boolean
    }
  | { readonly is: 'failed'; readonly error: string }
  | { readonly is: 'unknown' }

export type TemplateName = 'spiffeIDTemplate' | 'dnsNameTemplate' | 'workloadSelectorTemplate' | 'customParentIDTemplate'

/** Parses one of a registration's templates; one with a variable that something fills in first is not known. */
export function templateOf(name: TemplateName, text: string | undefined): GoTemplate {
  return text === undefined || text.includes('${') ? { is: 'unknown' } : parseGoTemplate(name, text)
}

export function renderForPod(template: GoTemplate, facts: ManagerFacts, workload: Workload | undefined): Rendered {
  return render(template, templateData(facts, workload))
}

/** Renders the parents of a manager's entries. */
export function renderParent(text: string | undefined, facts: ManagerFacts): Rendered {
  return render(templateOf('customParentIDTemplate', text ?? DEFAULT_PARENT), parentData(facts))
}

/** spire-controller-manager: pkg/spireentry/entries.go at v0.6.6 */
const DEFAULT_PARENT = 'spiffe://{{ .TrustDomain }}/spire/agent/k8s_psat/{{ .ClusterName }}/{{ .NodeMeta.UID }}'

function render(template: GoTemplate, data: GoValue): Rendered {
  const result = renderGoTemplate(template, data, TEMPLATE_TYPES)
  if (result.is === 'failed') return { is: 'failed', error: result.error }
  if (result.is === 'unknown' || !result.certain) return { is: 'unknown' }
  return {
    is: 'text',
    text: renderedText(result),
    whole: result.pieces.every(({ known }) => known),
    sample: result.pieces.map(({ text, known }) => (known ? text : 'x')).join(''),
    startsKnown: result.pieces[0]?.known ?? true,
  }
}

/**
 * Why a rendered text is no SPIFFE ID of the trust domain, in the manager's words; undefined where it is one, or may be
 * (spire-controller-manager: pkg/spireentry/entries.go, renderSPIFFEID, at v0.6.6).
 */
export function spiffeIdError(rendered: Rendered, { trustDomain }: ManagerFacts): { readonly error: string; readonly otherDomain?: string } | undefined {
  if (rendered.is !== 'text' || !rendered.startsKnown) return undefined
  const parsed = parseSpiffeId(rendered.sample)
  if (!parsed.ok) return { error: `invalid SPIFFE ID: ${parsed.error}` }
  const known = /^spiffe:\/\/[^/<]*/.exec(rendered.text)?.[0] === `spiffe://${parsed.id.trustDomain}`
  if (!known || trustDomain.is !== 'known' || parsed.id.trustDomain === trustDomain.value) return undefined
  const otherDomain = parsed.id.trustDomain
  return { error: `invalid SPIFFE ID: expected trust domain "${trustDomain.value}" but got "${otherDomain}"`, otherDomain }
}

/** Why a text is no selector, in the manager's words (spire-controller-manager: pkg/spireentry/entries.go, parseSelector, at v0.6.6). */
export function selectorError(text: string): string | undefined {
  const colon = text.indexOf(':')
  if (colon < 0) return 'expected at least one colon separate the type from the value'
  if (colon === 0) return 'type cannot be empty'
  return colon === text.length - 1 ? 'value cannot be empty' : undefined
}
