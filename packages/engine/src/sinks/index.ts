export { AlertFile } from "./alert-file";
export { alertJson } from "./alert-json";
export { AlertList } from "./alert-list";
export type { Sink } from "./sink";
