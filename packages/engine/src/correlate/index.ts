export { Correlation, type CorrelationOptions } from "./correlation";
export { Members } from "./members";
export type { WaitingSignal } from "../waiting-signal";
