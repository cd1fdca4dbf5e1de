export { type ServeOptions, serveRun } from "./serve-run";
export { WorkerPool } from "./worker-pool";
