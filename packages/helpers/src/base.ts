/** The helpers that belong to no single source of logs, under one name; each part can be imported by its own. */
export { isBase64 } from "./base64";
export { EMAIL_REGEX, emailAddresses } from "./email-addresses";
export { patternMatch, patternMatchList } from "./glob";
export { defangIoc, iocMatch } from "./indicators";
export { pantherflowInvestigation } from "./investigation";
export { isIpInNetwork } from "./ip-address";
export { deepGet, deepWalk, getValFromList, keyValueListToDict, listify } from "./json-values";
export { severityGreaterThan } from "./severity-order";
export { addParseDelay, timeDelta } from "./time-between";
export { golangNanotimeToPythonDatetime, pantherNanotimeToPythonDatetime, resolveTimestampString } from "./timestamps";
