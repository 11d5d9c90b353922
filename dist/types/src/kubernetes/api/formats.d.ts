/** What is wrong with a value, in the API server's own words; undefined where nothing is. */
export type Format = (value: string) => string | undefined;
/** Names in the API (kubernetes: apimachinery/pkg/util/validation/validation.go). */
export declare const dnsLabel: Format;
export declare const dnsSubdomain: Format;
/** A Service's name. */
export declare const dns1035Label: Format;
/** `*.example.org` as well. */
export declare const wildcardSubdomain: Format;
/** A role's or a binding's name. */
export declare const pathSegment: Format;
export declare const qualifiedName: Format;
/** Case counts nothing in an annotation's key. */
export declare const annotationKey: Format;
export declare const labelValue: Format;
/** Since 1.32 nearly anything; that is what can be said without knowing the cluster. */
export declare const environmentName: Format;
export declare const configKey: Format;
export declare const portName: Format;
export declare const address: Format;
export declare const cidr: Format;
/** A path below something else. */
export declare const localPath: Format;
export declare const backsteps: Format;
/** The name of a webhook, of a CSI driver's translations: at least three parts. */
export declare const fullyQualified: Format;
/** `/apis/x/{name}`, as a webhook's Service path. */
export declare const webhookPath: Format;
/** 4, 6, or 0 for what is no address. */
export declare function addressVersion(text: string): 0 | 4 | 6;
