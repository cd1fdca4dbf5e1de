import { RuleTest } from "@pypanther/core";
import { DecoySecretAccessed } from "../src/decoy-secret-accessed";

const used = {
  p_log_type: "AWS.SecurityFindingFormat",
  GeneratorId: "secretsmanager.amazonaws.com",
  Title: "Lure touched",
  AwsAccountId: "401256739912",
  Action: { ActionType: "AWS_API_CALL", AwsApiCallAction: { Api: "GenerateDataKey" } },
  Resources: [{ Id: "arn:aws:lure:eu-west-1:401256739912:old-payroll" }],
};

export const tests = [
  new RuleTest({
    name: "the decoy is used",
    expectedResult: true,
    log: used,
    expectedTitle: "Decoy secret [arn:aws:lure:eu-west-1:401256739912:old-payroll] was used: Lure touched",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the finding names no resource",
    expectedResult: true,
    log: { ...used, Resources: [] },
    expectedTitle: "Decoy secret of unknown name was used: Lure touched",
  }),
  new RuleTest({
    name: "another call",
    expectedResult: false,
    log: { ...used, Action: { AwsApiCallAction: { Api: "DescribeKey" } } },
  }),
  new RuleTest({
    name: "a finding about another service",
    expectedResult: false,
    log: { ...used, GeneratorId: "lambda.amazonaws.com" },
  }),
  new RuleTest({ name: "no call is named", expectedResult: false, log: { ...used, Action: {} } }),
];

export { DecoySecretAccessed as rule };
