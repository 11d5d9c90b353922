import type { Deployment } from '../deployment/deployment.ts';
import type { Purpose } from '../deployment/security/needs.ts';
import type { Report } from './rule.ts';
/** The messages of a rule about a permission: what the account falls short of, and what follows for SPIRE. */
export declare function permissionMessages<const Log extends string>(consequence: string, log: Log, when: 'start' | 'attest' | 'run'): {
    readonly short: {
        readonly when: "attest" | "run" | "start";
        readonly log: Log;
        readonly severity: 'error';
        readonly text: `ServiceAccount '{account}' needs '{verbs}' on {object}{where}, and {reason}: ${string} {advice}`;
    };
    readonly leftOut: {
        readonly when: "attest" | "run" | "start";
        readonly log: Log;
        readonly severity: 'error';
        readonly text: `ServiceAccount '{account}' needs '{verbs}' on {object}{where}, which {role} leaves out, and nothing else that is bound to it grants it: ${string} Add the rule.`;
    };
    readonly absent: {
        readonly when: "attest" | "run" | "start";
        readonly log: Log;
        readonly severity: 'error';
        readonly text: `ServiceAccount '{account}' needs '{verbs}' on {object}{where}, and nothing grants it: ${string} Bind a role with that rule to it.`;
    };
    readonly whole: {
        readonly when: "attest" | "run" | "start";
        readonly log: Log;
        readonly severity: 'warning';
        readonly text: `ServiceAccount '{account}' needs '{verbs}' on {object}{where}, and nothing among the files grants it. If nothing else does, ${string} Bind a role with that rule to it.`;
    };
    readonly part: {
        readonly when: "attest" | "run" | "start";
        readonly log: Log;
        readonly severity: 'note';
        readonly text: `ServiceAccount '{account}' needs '{verbs}' on {object}{where}. Its bindings are not among the files; without them, ${string}`;
    };
};
type PermissionMessages = ReturnType<typeof permissionMessages<string>>;
/** The one line of the API server about what RBAC refuses (kubernetes: apiserver/pkg/endpoints/handlers/responsewriters/errors.go). */
export declare const FORBIDDEN = "{what} is forbidden: User \"{user}\" cannot {verb} resource \"{resource}\" in API group \"{group}\"";
/** The same of one object, whose name only the cluster knows. */
export declare const FORBIDDEN_OBJECT = "is forbidden: User \"{user}\" cannot {verb} resource \"{resource}\" in API group \"{group}\"";
/** Reports what the components lack for one purpose: the first of several verbs that one place lacks speaks for all. */
export declare function reportLacks(deployment: Deployment, purposes: readonly Purpose[], report: Report<PermissionMessages>): void;
export {};
