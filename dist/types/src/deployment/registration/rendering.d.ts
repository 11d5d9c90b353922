import type { Workload } from '../../kubernetes/workload.ts';
import { type GoTemplate } from '../../spire/go-template.ts';
import { type ManagerFacts } from './template-data.ts';
/** What a template makes for a pod: a text (with stand-ins where `whole` is false), or why it makes none. */
export type Rendered = {
    readonly is: 'text';
    readonly text: string;
    readonly whole: boolean; /** What is not known replaced by a letter. */
    readonly sample: string;
    readonly startsKnown: boolean;
} | {
    readonly is: 'failed';
    readonly error: string;
} | {
    readonly is: 'unknown';
};
export type TemplateName = 'spiffeIDTemplate' | 'dnsNameTemplate' | 'workloadSelectorTemplate' | 'customParentIDTemplate';
/** Parses one of a registration's templates; one with a variable that something fills in first is not known. */
export declare function templateOf(name: TemplateName, text: string | undefined): GoTemplate;
export declare function renderForPod(template: GoTemplate, facts: ManagerFacts, workload: Workload | undefined): Rendered;
/** Renders the parents of a manager's entries. */
export declare function renderParent(text: string | undefined, facts: ManagerFacts): Rendered;
/**
 * Why a rendered text is no SPIFFE ID of the trust domain, in the manager's words; undefined where it is one, or may be
 * (spire-controller-manager: pkg/spireentry/entries.go, renderSPIFFEID, at v0.6.6).
 */
export declare function spiffeIdError(rendered: Rendered, { trustDomain }: ManagerFacts): {
    readonly error: string;
    readonly otherDomain?: string;
} | undefined;
/** Why a text is no selector, in the manager's words (spire-controller-manager: pkg/spireentry/entries.go, parseSelector, at v0.6.6). */
export declare function selectorError(text: string): string | undefined;
