import type { Diagnostic } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
/** A folder with a chart that is not rendered. */
export interface Chart {
    /** '' for the working directory. */
    readonly folder: string;
}
/** The charts among files, by their `Chart.yaml`; of a chart within a chart, the outer. */
export declare function chartsAmong(paths: Iterable<string>): readonly Chart[];
/** The chart whose template a file is: below `templates/` of the chart or of a chart in it. What else a chart holds (`crds/`, values) is what it is. */
export declare function chartOfTemplate(path: string, charts: readonly Chart[]): Chart | undefined;
/**
 * Whether a text is Helm's, by what only Helm knows: its objects and functions. `{{ .TrustDomain }}`, as a ClusterSPIFFEID has it, is not.
 */
export declare function isTemplateText(text: string): boolean;
export declare function chartNotice({ folder }: Chart): Diagnostic;
/** For a template whose chart is not in the input. */
export declare function templateNotice(file: SourceFile): Diagnostic;
