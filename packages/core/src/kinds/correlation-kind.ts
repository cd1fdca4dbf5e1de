import { CorrelationRule, correlationTestToObject, correlationWireNames } from "../correlation";
import { runCorrelationTests } from "../correlation-tests";
import { defineKind } from "../detection";
import { validateCorrelationRule } from "../validation";

defineKind({
  name: "CORRELATION_RULE",
  base: CorrelationRule,
  wireNames: correlationWireNames,
  testToObject: correlationTestToObject,
  validate: validateCorrelationRule,
  runTests: runCorrelationTests,
});
