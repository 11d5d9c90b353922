/** Words an error of the library with its position, `At L:C: …`: lines and characters from 1; JSON has no positions. */
export declare function goErrorAt(text: string, format: 'hcl' | 'json'): (offset: number | undefined, message: string) => string;
