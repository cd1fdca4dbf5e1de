import { RuleTest } from "@pypanther/core";
import { NetskopeUnauthorizedAPICalls } from "../src/netskope-unauthorized-api-calls";

const log = {
  p_log_type: "Netskope.Audit",
  timestamp: "2026-01-14 11:02:51",
  audit_log_event: "Rest API V2 Call",
  user: "noor.haddad@harbourline.example",
  is_netskope_personnel: false,
  supporting_data: { data_type: "response", data_values: [403, "GET", "/api/v2/policy"] },
};

const answered = (...data_values: (number | string)[]) => ({ ...log, supporting_data: { data_values } });

export const tests = [
  new RuleTest({
    name: "a call is refused",
    expectedResult: true,
    log,
    expectedTitle: "[noor.haddad@harbourline.example] made many unauthorised Netskope API calls",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...log, user: undefined },
    expectedTitle: "an unknown user made many unauthorised Netskope API calls",
  }),
  new RuleTest({ name: "a call succeeds", expectedResult: false, log: answered(200) }),
  new RuleTest({ name: "the status comes later", expectedResult: false, log: answered("GET", 403) }),
  new RuleTest({ name: "the status is a text", expectedResult: false, log: answered("403") }),
  new RuleTest({ name: "the record has no data", expectedResult: false, log: { ...log, supporting_data: undefined } }),
];

export { NetskopeUnauthorizedAPICalls as rule };
