declare const _default: import("../../src/engine/rule.ts").Rule;
export default _default;
