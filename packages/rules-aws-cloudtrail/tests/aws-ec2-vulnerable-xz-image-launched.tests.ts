import { RuleTest } from "@pypanther/core";
import { AWSEC2VulnerableXZImageLaunched } from "../src/aws-ec2-vulnerable-xz-image-launched";
import { cloudTrailLog } from "./cloudtrail-log";

const launched = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "RunInstances",
  responseElements: { instancesSet: { items: [{ instanceId: "i-0harbour0001", imageId: "ami-08f974397021146fe" }] } },
});
const items = (...images: string[]) => ({
  instancesSet: { items: images.map((imageId) => ({ instanceId: "i-0harbour0001", imageId })) },
});

export const tests = [
  new RuleTest({
    name: "an image with the back door is launched",
    expectedResult: true,
    log: launched,
    expectedTitle: "Instance [i-0harbour0001] runs image [ami-08f974397021146fe] with the xz back door",
  }),
  new RuleTest({
    name: "one of several images has it",
    expectedResult: true,
    log: { ...launched, responseElements: items("ami-0000harbour", "ami-0edfc5ccf045075e0") },
    expectedTitle:
      'Instance [i-0harbour0001] runs image [["ami-0000harbour","ami-0edfc5ccf045075e0"]] with the xz back door',
  }),
  new RuleTest({
    name: "another image is launched",
    expectedResult: false,
    log: { ...launched, responseElements: items("ami-0000harbour") },
  }),
  new RuleTest({ name: "nothing is launched", expectedResult: false, log: { ...launched, responseElements: null } }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...launched, errorCode: "Client.InvalidAMIID.NotFound" },
  }),
];

export { AWSEC2VulnerableXZImageLaunched as rule };
