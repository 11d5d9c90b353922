export declare function mattersByText(text: string): boolean;
/** Whether a word that is not in the text may still be in the values. */
export declare function isDisguised(text: string): boolean;
