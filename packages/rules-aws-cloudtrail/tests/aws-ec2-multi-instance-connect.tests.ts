import { RuleTest } from "@pypanther/core";
import { AWSEC2MultiInstanceConnect } from "../src/aws-ec2-multi-instance-connect";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const sent = cloudTrailLog({
  eventSource: "ec2-instance-connect.amazonaws.com",
  eventName: "SendSSHPublicKey",
  requestParameters: {
    instanceId: "i-0harbour0001",
    instanceOSUser: "ec2-user",
    sSHPublicKey: "ssh-ed25519 AAAAC3harbour tomas",
  },
});

export const tests = [
  new RuleTest({
    name: "a key is sent",
    expectedResult: true,
    log: sent,
    expectedTitle: "[deploy] sent one SSH key to several instances in account [401256739912]",
    expectedDedup: "ssh-ed25519 AAAAC3harbour tomas",
    expectedUnique: "i-0harbour0001",
    expectedAlertContext: contextOf(sent, { instanceId: "i-0harbour0001" }),
  }),
  new RuleTest({
    name: "the instance is not logged",
    expectedResult: true,
    log: { ...sent, requestParameters: { sSHPublicKey: "ssh-ed25519 AAAAC3harbour tomas" } },
    expectedUnique: "",
    expectedAlertContext: contextOf(sent, { instanceId: "<UNKNOWN EC2 INSTANCE ID>" }),
  }),
  new RuleTest({ name: "sending is refused", expectedResult: false, log: { ...sent, errorCode: "AccessDenied" } }),
  new RuleTest({
    name: "a key goes to the serial console",
    expectedResult: false,
    log: { ...sent, eventName: "SendSerialConsoleSSHPublicKey" },
  }),
];

export { AWSEC2MultiInstanceConnect as rule };
