export { beforeDeadline } from "./before-deadline";
export { isPromise, type MaybePromise, runSteps, type Steps } from "./maybe-async";
