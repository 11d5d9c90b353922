import type { Entry } from '../kubernetes/data.ts';
import type { KubernetesObject } from '../kubernetes/object.ts';
import type { SpireConfig } from '../spire/config.ts';
import type { ManagerConfig } from '../spire/controller-manager.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Place, SourceFile, Span } from '../text/source-file.ts';
/** Where the text of a config stands: a key of a ConfigMap or a Secret, or a file of its own. */
export interface ConfigText {
    /** The key, or the file's name: `agent.conf`. */
    readonly name: string;
    readonly text: MappedText;
    /** The scalar, or the whole file. */
    readonly place: Place;
    /** Undefined for a file of its own. */
    readonly object: KubernetesObject | undefined;
}
/** A stretch of a file that is a config: the whole of it, or a fence in Markdown. */
export interface ConfigPart extends Span {
    readonly file: SourceFile;
}
/** A config of SPIRE itself (server, agent, OIDC provider, registrar). */
export interface ConfigFile extends ConfigText {
    readonly config: SpireConfig;
    /** Whether it was reached from a container that reads it; an orphan's environment and flags are not known. */
    readonly mounted: boolean;
}
/** A config of the controller manager. */
export interface ManagerConfigFile extends ConfigText {
    readonly config: ManagerConfig;
    readonly mounted: boolean;
}
export declare function configText(object: KubernetesObject, entry: Entry & {
    readonly text: MappedText;
}): ConfigText;
/** One config is one text, however many containers read it. */
export declare function textKey(text: ConfigText): string;
