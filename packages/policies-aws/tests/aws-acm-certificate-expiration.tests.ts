import { PolicyTest } from "@pypanther/core";
import { AWSACMCertificateExpiration } from "../src/aws-acm-certificate-expiration";

const certificate = {
  ResourceId: "arn:aws:acm:eu-west-1:210987654321:certificate/5f0c",
  ResourceType: "AWS.ACM.Certificate",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "shop.harbourline.example",
  NotAfter: "3019-05-01T12:00:00Z",
};

export const tests = [
  new PolicyTest({ name: "it ends far in the future", expectedResult: true, resource: certificate }),
  new PolicyTest({
    name: "it has ended",
    expectedResult: false,
    resource: { ...certificate, NotAfter: "2019-05-01T12:00:00Z" },
  }),
  new PolicyTest({ name: "it was never issued", expectedResult: false, resource: { ...certificate, NotAfter: null } }),
  new PolicyTest({
    name: "its end is no time",
    expectedResult: false,
    resource: { ...certificate, NotAfter: "next spring" },
  }),
];

export { AWSACMCertificateExpiration as policy };
