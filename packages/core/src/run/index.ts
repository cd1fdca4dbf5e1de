export { UnknownDestinationError } from "./destinations";
export { guardExit } from "./exit-guard";
export { MAX_ALERT_CONTEXT_BYTES, MAX_DESTINATIONS, MAX_TEXT_LENGTH } from "./limits";
export { runCorrelation } from "./run-correlation";
export { runPolicy } from "./run-policy";
export {
  judge,
  type NoMatch,
  noMatch,
  type PreparedRule,
  prepareRule,
  type Questions,
  runRule,
  shapeAlert,
} from "./run-rule";
export { withTimeLimit } from "./time-limit";
