import { PolicyTest } from "@pypanther/core";
import { AWSACMCertificateValid } from "../src/aws-acm-certificate-valid";

const certificate = {
  ResourceId: "arn:aws:acm:eu-west-1:210987654321:certificate/5f0c",
  ResourceType: "AWS.ACM.Certificate",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "shop.harbourline.example",
  InUseBy: ["arn:aws:elasticloadbalancing:eu-west-1:210987654321:loadbalancer/app/shop/5d1"],
  Status: "ISSUED",
};

export const tests = [
  new PolicyTest({ name: "it is issued", expectedResult: true, resource: certificate }),
  new PolicyTest({ name: "it was revoked", expectedResult: false, resource: { ...certificate, Status: "REVOKED" } }),
  new PolicyTest({
    name: "nothing uses it",
    expectedResult: true,
    resource: { ...certificate, Status: "EXPIRED", InUseBy: [] },
  }),
];

export { AWSACMCertificateValid as policy };
