import { CorrelationTest } from "@pypanther/core";
import { GAIACredentialTheftAttackChain } from "../../src/correlation-rules/gaia-credential-theft-attack-chain";

const by = (user: string, minute: number) => ({ "p_alert_context.username_normalized": { [user]: [minute] } });

export const tests = [
  new CorrelationTest({
    name: "a dumper runs and its user signs in in a new way",
    expectedResult: true,
    signals: { "Windows Credential Dump": by("inesr", 0), "Google Login Anomaly": by("inesr", 240) },
  }),
  new CorrelationTest({
    name: "somebody else signs in in a new way",
    expectedResult: false,
    signals: { "Windows Credential Dump": by("inesr", 0), "Google Login Anomaly": by("tomasveld", 240) },
  }),
  new CorrelationTest({
    name: "the sign-in comes a minute too late",
    expectedResult: false,
    signals: { "Windows Credential Dump": by("inesr", 0), "Google Login Anomaly": by("inesr", 1801) },
  }),
  new CorrelationTest({
    name: "a dumper runs and nobody signs in",
    expectedResult: false,
    signals: { "Windows Credential Dump": by("inesr", 0) },
  }),
];

export { GAIACredentialTheftAttackChain as rule };
