import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailIMDSCredentialExfiltration } from "../src/aws-cloudtrail-imds-credential-exfiltration";
import { cloudTrailLog, session } from "./cloudtrail-log";

// Addresses for documentation count as private here; those shared behind a provider's NAT do not.
const instance = { ...session, arn: "arn:aws:sts::401256739912:assumed-role/web/i-0a1b2c3d4e5f60718" };
const used = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "ListBuckets",
  sourceIPAddress: "100.64.7.9",
  userIdentity: instance,
});
const networkOf = (domain: string) => ({ p_enrichment: { ipinfo_asn: { sourceIPAddress: { domain } } } });

export const tests = [
  new RuleTest({
    name: "an instance's credentials are used elsewhere",
    expectedResult: true,
    log: used,
    expectedSeverity: "HIGH",
    expectedTitle:
      "[arn:aws:sts::401256739912:assumed-role/web/i-0a1b2c3d4e5f60718] at [100.64.7.9] did [s3.amazonaws.com:ListBuckets]",
  }),
  new RuleTest({
    name: "from the network of another company",
    expectedResult: true,
    log: { ...used, ...networkOf("tidewater.example") },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "from the network of Amazon",
    expectedResult: true,
    log: { ...used, ...networkOf("amazon.com") },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "from a private network",
    expectedResult: false,
    log: { ...used, sourceIPAddress: "10.20.30.40" },
  }),
  new RuleTest({
    name: "by a service",
    expectedResult: false,
    log: { ...used, sourceIPAddress: "athena.amazonaws.com" },
  }),
  new RuleTest({ name: "by AWS itself", expectedResult: false, log: { ...used, sourceIPAddress: "AWS Internal" } }),
  new RuleTest({
    name: "from an address that counts as AWS's own",
    expectedResult: false,
    log: used,
    mocks: [{ objectName: "internalIps", returnValue: ["100.64.7.9"] }],
  }),
  new RuleTest({
    name: "by a service for the instance",
    expectedResult: false,
    log: { ...used, userIdentity: { ...instance, invokedBy: "athena.amazonaws.com" } },
  }),
  new RuleTest({
    name: "the agent on the instance calls",
    expectedResult: false,
    log: { ...used, eventSource: "ssm.amazonaws.com", eventName: "UpdateInstanceInformation" },
  }),
  new RuleTest({
    name: "the instance is registered",
    expectedResult: false,
    log: { ...used, eventName: "RegisterManagedInstance" },
  }),
  new RuleTest({
    name: "the session of a role that is no instance",
    expectedResult: false,
    log: { ...used, userIdentity: session },
  }),
];

export { AWSCloudTrailIMDSCredentialExfiltration as rule };
