export { asText } from "./as-text";
export {
  attributeNames,
  attributeOfWireName,
  type AttributeName,
  type Reports,
  type RuleAttributes,
  type RuleStatus,
  wireNames,
} from "./attributes";
export { firstLocation, type SourceLocation } from "./call-site";
export { DataModel, type DataModelClass, type DataModelMapping } from "./data-model";
export type { EventDataModel } from "./data-model-lookup";
export { addManagedDataModels, dataModelFor, managedDataModels, registeredDataModels } from "./data-models";
export type { WalkMode } from "./deep-walk";
export { type Destination, UnknownDestinationError } from "./destinations";
export {
  errorSummary,
  FunctionReturnTypeError,
  PantherError,
  type ProblemDetails,
  RuleValidationError,
  toError,
} from "./errors";
export {
  type EvaluationContext,
  evaluationContext,
  type EvaluationContextInit,
  type MockCall,
} from "./evaluation-context";
export { PantherEvent } from "./event";
export { parseTime, timeAt } from "./event-time";
export { guardExit } from "./exit-guard";
export { contextOf, EventReader, recordOf, type WalkOptions } from "./event-reader";
export {
  FieldDataModel,
  type FieldDataModelClass,
  type FieldMapping,
  type FieldType,
  type UnifiedField,
} from "./field-data-model";
export { field, fieldAt, lookup } from "./fields";
export { type Filter } from "./filters";
export { applyOverrides, getRules, type Namespace } from "./get-rules";
export { copyJson, deepFreeze, isJsonObject, type JsonObject, type JsonValue } from "./json";
export { MAX_ALERT_CONTEXT_BYTES, MAX_DESTINATIONS, MAX_TEXT_LENGTH } from "./limits";
export {
  declareLogType,
  isUsableLogType,
  knownLogTypes,
  type KnownLogType,
  LogType,
  logTypeConstant,
} from "./log-type";
export { isPromise, type MaybePromise } from "./maybe-async";
export { mockable } from "./mockable";
export { applyMocks } from "./mocks";
export { nearMiss } from "./near-miss";
export { type Notice, notices } from "./notices";
export { changedRules, type DataField, type Extensions, instantiate, type Overrides } from "./overrides";
export { definePack, isManaged, loadedPacks, type Pack, packOf } from "./packs";
export {
  changedButUnregistered,
  checkRegistry,
  getPantherRules,
  register,
  type Registrable,
  registeredRules,
  RegistrationError,
  resetRegistry,
} from "./registry";
export { type AlertContext, type ResolvedAttributes, Rule, type RuleClass } from "./rule";
export { asRuleClass, isRuleClass } from "./rule-class";
export { ruleFileName } from "./rule-file-name";
export { filterRules, type RuleFilter } from "./rule-filter";
export {
  RuleMock,
  type RuleMockInit,
  RuleTest,
  type RuleTestInit,
  type RuleTestResult,
  type TestLog,
  type TestProblem,
} from "./rule-test";
export {
  type AlertMethod,
  alertMethods,
  type DetectionResult,
  type DetectionType,
  errored,
  judge,
  type NoMatch,
  noMatch,
  type PreparedRule,
  prepareRule,
  type RuleMethod,
  runRule,
  shortErrorMessage,
} from "./run-rule";
export { eventOf, runTest, runTests, type RunTestsOptions } from "./run-tests";
export { ScheduledRule } from "./scheduled-rule";
export { Severity, type SeverityOrDefault } from "./severity";
export { type PutOptions, type SharedKey, sharedKey, type StateKey, StateScope } from "./state-scope";
export {
  applyOperation,
  InMemoryStateStore,
  type SetItem,
  type StateEntry,
  type StateOperation,
  type StateStore,
} from "./state-store";
export { withTimeLimit } from "./time-limit";
export {
  alternativeHolds,
  type Alternative,
  compileClause,
  type CompiledWhen,
  type Condition,
  type Conditions,
  conditionValue,
  type FieldSource,
  type When,
  whenHolds,
} from "./conditions/when";
export { compiledWhen, whensOf } from "./conditions/rule-when";
export {
  anyItem,
  contains,
  endsWith,
  exists,
  ignoringCase,
  type ItemConditions,
  not,
  oneOf,
  type Operator,
  startsWith,
  type WhenTest,
  type WhenValue,
} from "./conditions/operators";
export { definesMethod } from "./identity";
