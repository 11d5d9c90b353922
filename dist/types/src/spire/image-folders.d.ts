/** Whether SPIRE's image has a folder, so that nobody has to make it. */
export declare function isFolderOfImage(side: 'server' | 'agent', path: string): boolean;
