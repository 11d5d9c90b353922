/** A quantity (`512Mi`, `1e9`, `200m`) as a number; undefined where it is none (apimachinery: pkg/api/resource/quantity.go). */
export declare function quantityOf(text: string): number | undefined;
