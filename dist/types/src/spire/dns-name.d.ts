/**
 * Why the server refuses a DNS name in an entry, as near to its words as can be told; undefined where it takes it
 * (spire: pkg/common/x509util/dns.go at v1.14.2).
 */
export declare function dnsNameError(name: string): string | undefined;
