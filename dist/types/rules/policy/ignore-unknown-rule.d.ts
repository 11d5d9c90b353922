/** Said by src/policy/ignores.ts, as it is about no deployment. */
declare const _default: import("../../src/engine/rule.ts").Rule;
export default _default;
