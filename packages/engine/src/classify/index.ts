export { Classifier, type Classified, type LineReader } from "./classifier";
export { isoTime } from "./iso-time";
export { normalise, timeOf } from "./normalise";
