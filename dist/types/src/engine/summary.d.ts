import type { Finding } from './finding.ts';
import type { Summary } from './result.ts';
/** How many findings weigh what, and how many are kept quiet. */
export declare function countsOf(findings: readonly Finding[]): Pick<Summary, 'errors' | 'warnings' | 'notes' | 'suppressed'>;
