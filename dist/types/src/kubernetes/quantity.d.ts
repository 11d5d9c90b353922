/** Whether the API server reads a text as a quantity (kubernetes: apimachinery/pkg/api/resource/quantity.go, ParseQuantity). */
export declare function isQuantity(text: string): boolean;
/**
 * A quantity as a number, near enough to compare two of them; undefined where it is none.
 * @param text `500m`, `1Gi`, `2e3`
 */
export declare function quantity(text: string): number | undefined;
