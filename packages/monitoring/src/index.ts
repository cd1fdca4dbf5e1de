export { createLog, type Log } from "./log";
export { runMetrics, type RunMetrics, type RunReading } from "./metrics";
export { type Monitoring, type MonitoringOptions, startMonitoring } from "./server";
