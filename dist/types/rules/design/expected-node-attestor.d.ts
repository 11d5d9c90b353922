declare const _default: import("../../src/index.ts").Rule;
export default _default;
