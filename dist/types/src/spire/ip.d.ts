/** Whether Go's net.ParseIP takes a text: dotted IPv4 without leading zeros, or IPv6 (zones left out). */
export declare function isIp(text: string): boolean;
/** Whether Go's net.ParseCIDR takes a text. */
export declare function isCidr(text: string): boolean;
/** Whether Go's resolver would ask for a name at all. (go: net/dnsclient.go isDomainName) */
export declare function isDomainName(text: string): boolean;
