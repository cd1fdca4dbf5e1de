export { classify, inferFormat } from "./classify";
export { isoTime } from "./iso-time";
export { formatOf, type LogFormat, logFormats } from "./log-formats";
export { normalise, timeOf } from "./normalise";
