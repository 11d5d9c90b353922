import type { MappedText } from '../text/mapped-text.ts';
import type { YamlDocument, YamlMapping, YamlNode } from '../yaml/node.ts';
export type ChartName = 'spire' | 'spire-crds';
/** A chart and its release, as somebody names them. */
export interface NamedChart {
    readonly name: ChartName;
    /** `0.28.3`; undefined where it is a range, or not said. */
    readonly version: string | undefined;
}
/** Values for a chart of SPIRE: a file of them, a part of an umbrella chart's, or what an object of Flux or Argo CD hands on. */
export interface ChartValues {
    readonly chart: NamedChart;
    readonly document: YamlDocument;
    /** Undefined where the document is no YAML, and where the values are a text of their own in it. */
    readonly root: YamlMapping | undefined;
    /** YAML in a text of the document, as Argo CD takes it. */
    readonly text?: MappedText;
    /** Where the values stand in the document: `spire`, `spec.values`; '' for the whole of it. */
    readonly path: string;
    /** The user said that it is for this chart, so that nothing in it is another chart's. */
    readonly certain: boolean;
}
/** Where a chart of SPIRE is asked for: a dependency, a HelmRelease, an Application, a kustomization. */
export interface ChartUse {
    readonly chart: NamedChart;
    readonly document: YamlDocument;
    readonly node: YamlMapping;
    readonly by: 'dependency' | 'HelmRelease' | 'Application' | 'kustomization';
    /** What the values stand under, of a dependency. */
    readonly alias: string;
    readonly values: YamlNode | undefined;
    readonly path: string;
}
/** The values for charts of SPIRE among documents, told by their content, by what names the chart, or by the user. */
export declare function chartValuesIn(documents: readonly YamlDocument[], uses: readonly ChartUse[], said: NamedChart | undefined): readonly ChartValues[];
/** `values.yaml`, `prod-values.yml`, `values-prod.yaml`. */
export declare function isValuesName(path: string): boolean;
