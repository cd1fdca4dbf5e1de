export { describeTest } from "./describe";
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
} from "./operators";
export { isOperator } from "./test";
export {
  type Alternative,
  alternativeHolds,
  compileClause,
  type CompiledWhen,
  type Condition,
  type Conditions,
  conditionValue,
  type FieldSource,
  type When,
  whenHolds,
} from "./when";
