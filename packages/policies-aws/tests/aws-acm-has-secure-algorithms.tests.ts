import { PolicyTest } from "@pypanther/core";
import { AWSACMHasSecureAlgorithms } from "../src/aws-acm-has-secure-algorithms";

const certificate = {
  ResourceId: "arn:aws:acm:eu-west-1:210987654321:certificate/5f0c",
  ResourceType: "AWS.ACM.Certificate",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "shop.harbourline.example",
  KeyAlgorithm: "RSA_2048",
  SignatureAlgorithm: "SHA256WITHRSA",
};

export const tests = [
  new PolicyTest({ name: "both are accepted", expectedResult: true, resource: certificate }),
  new PolicyTest({
    name: "the key is short",
    expectedResult: false,
    resource: { ...certificate, KeyAlgorithm: "RSA-1024" },
  }),
  new PolicyTest({
    name: "the signature is old",
    expectedResult: false,
    resource: { ...certificate, SignatureAlgorithm: "SHA1WITHRSA" },
  }),
  new PolicyTest({
    name: "nothing is known of them",
    expectedResult: false,
    resource: { ...certificate, KeyAlgorithm: null, SignatureAlgorithm: null },
  }),
];

export { AWSACMHasSecureAlgorithms as policy };
