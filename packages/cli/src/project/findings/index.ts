export { type Finding, findingText } from "./finding";
export { placeOfMember } from "./member-location";
export { findingsOfRule } from "./invalid-rule";
export { logTypeFindings, needsSchemas, type ProjectSchemas } from "./log-types";
export { asProjectSchemas, readProjectSchemas, SCHEMAS_FOLDER } from "./project-schemas";
export { requireNoErrors, warnOf } from "./report-findings";
