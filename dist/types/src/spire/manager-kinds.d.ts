/** The fields that a later release of the controller manager added to one of its kinds, each with that release; undefined for other kinds. */
export declare function fieldsOfKind(kind: string): Readonly<Record<string, string>> | undefined;
