export type { Indicator, LogFormat } from "./log-format";
export {
  addManagedLogFormats,
  declareLogFormat,
  type Identification,
  identificationsOf,
  knownLogFormats,
  logFormatOf,
} from "./log-formats";
