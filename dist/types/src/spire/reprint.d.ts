import { type MappedText } from '../text/mapped-text.ts';
import type { GoNode } from './go-node.ts';
/**
 * A part of a config printed again as HCL, each character with its place: SPIRE hands `plugin_data` and profiles on in this form, and
 * what it says about their lines and columns is about this text. (hashicorp/hcl v1.0.1-vault-7: hcl/printer/nodes.go)
 * @param json whether the config is JSON, whose tokens have no lines for the printer
 */
export declare function reprint(source: MappedText, node: GoNode, json: boolean): MappedText;
