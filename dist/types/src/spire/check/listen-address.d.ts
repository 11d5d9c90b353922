/**
 * What Go says of an address to listen on that has no port or too many colons; names and numbers of ports are for the system to judge.
 * (go: net/ipsock.go, SplitHostPort)
 */
export declare function addressError(address: string): string | undefined;
