export type { Destination } from "./destination";
export {
  type EvaluationContext,
  evaluationContext,
  type EvaluationContextInit,
  type MockCall,
} from "./evaluation-context";
export { PantherEvent } from "./event";
export type { EventDataModel } from "./event-data-model";
export { contextOf, EventReader, recordOf, type WalkOptions } from "./event-reader";
export type { FieldName, FieldPath } from "./shape";
export { parseTime, timeAt } from "./event-time";
export { isMockable, mockable, mockableNames } from "./mockable";
