/** Whether an entry of `service_account_allow_list` can match at all: `namespace:serviceaccount`, compared letter for letter (spire: pkg/server/plugin/nodeattestor/k8spsat/psat.go at v1.14.2). */
export declare function isAllowListEntry(entry: string): boolean;
/** What was meant by an entry in another form; undefined where that cannot be told. */
export declare function intendedEntry(entry: string): string | undefined;
