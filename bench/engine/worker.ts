/** A worker of the engine's benchmark. */
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { rulesFor } from "./rules";
import type { RuleSet } from "./task";

const engine = require(join(__dirname, "..", "..", "packages", "engine")) as typeof import("@pypanther/engine");

if (parentPort) engine.serveRun(parentPort, { rules: rulesFor(workerData as RuleSet), timeLimitMs: 1000 });
