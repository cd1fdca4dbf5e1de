export { Policy, type PolicyClass, type ResolvedPolicy } from "./policy";
export { type PolicyAttributes, policyWireNames, type Remediation } from "./policy-attributes";
export { isPolicyClass } from "./policy-class";
export type { PolicyContext } from "./policy-context";
export { PolicyTest, type PolicyTestInit } from "./policy-test";
export { documentOf, entriesOf, entryOf, isSet, itemsOf, numberOf, textOf, timeOf } from "./reading";
export type { AnyResource, Resource, ResourceType } from "./resource";
export { type KnownResourceType, knownResourceTypes } from "./resource-types";
export { isSuppressed } from "./suppression";
