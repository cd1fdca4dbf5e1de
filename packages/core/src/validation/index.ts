export { validateCorrelationRule } from "./validate-correlation-rule";
export { validateRule } from "./validate-rule";
