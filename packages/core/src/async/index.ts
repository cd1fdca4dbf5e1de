export { isPromise, type MaybePromise, runSteps, type Steps } from "./maybe-async";
