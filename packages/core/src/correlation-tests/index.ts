export { contextOfResult, type MemberSignal, memberSignals, signalId } from "./member-signals";
export { memberClass, type Members, membersOf } from "./members";
export { runCorrelationTest, runCorrelationTests } from "./run-correlation-tests";
