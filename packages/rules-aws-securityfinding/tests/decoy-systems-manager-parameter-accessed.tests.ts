import { RuleTest } from "@pypanther/core";
import { DecoySystemsManagerParameterAccessed } from "../src/decoy-systems-manager-parameter-accessed";

const used = {
  p_log_type: "AWS.SecurityFindingFormat",
  GeneratorId: "ssm.amazonaws.com",
  Title: "Lure touched",
  AwsAccountId: "401256739912",
  Action: { ActionType: "AWS_API_CALL", AwsApiCallAction: { Api: "Decrypt" } },
  Resources: [{ Id: "arn:aws:lure:eu-west-1:401256739912:old-payroll" }],
};

export const tests = [
  new RuleTest({
    name: "the decoy is used",
    expectedResult: true,
    log: used,
    expectedTitle: "Decoy parameter [arn:aws:lure:eu-west-1:401256739912:old-payroll] was used: Lure touched",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the finding names no resource",
    expectedResult: true,
    log: { ...used, Resources: [] },
    expectedTitle: "Decoy parameter of unknown name was used: Lure touched",
  }),
  new RuleTest({
    name: "another call",
    expectedResult: false,
    log: { ...used, Action: { AwsApiCallAction: { Api: "Encrypt" } } },
  }),
  new RuleTest({
    name: "a finding about another service",
    expectedResult: false,
    log: { ...used, GeneratorId: "lambda.amazonaws.com" },
  }),
  new RuleTest({ name: "no call is named", expectedResult: false, log: { ...used, Action: {} } }),
];

export { DecoySystemsManagerParameterAccessed as rule };
