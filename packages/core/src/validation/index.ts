export { validateCorrelationRule } from "./validate-correlation-rule";
export { validateRule } from "./validate-rule";
export { validatePolicy } from "./validate-policy";
