import { RuleTest } from "@pypanther/core";
import { AWSECRCRUD } from "../src/aws-ecr-crud";
import { cloudTrailLog, session, user } from "./cloudtrail-log";

const pushed = cloudTrailLog({
  eventSource: "ecr.amazonaws.com",
  eventName: "PutImage",
  userIdentity: user,
  requestParameters: { repositoryName: "quay-web" },
});

export const tests = [
  new RuleTest({
    name: "a user pushes an image",
    expectedResult: true,
    log: pushed,
    expectedTitle:
      "[arn:aws:iam::401256739912:user/ines] did ECR call [PutImage] in account [401256739912], [eu-west-1]",
    expectedDedup: "arn:aws:iam::401256739912:user/ines",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...pushed, userIdentity: null },
    expectedDedup: "unknown-arn",
  }),
  new RuleTest({
    name: "a session of the role, whose ARN goes on",
    expectedResult: true,
    log: {
      ...pushed,
      userIdentity: { ...session, arn: "arn:aws:sts::401256739912:assumed-role/DeployRole/run-1" },
    },
  }),
  new RuleTest({
    name: "a deployment role pushes",
    expectedResult: false,
    log: { ...pushed, userIdentity: { ...session, arn: "arn:aws:iam::401256739912:role/DeployRole" } },
  }),
  new RuleTest({
    name: "repositories are listed",
    expectedResult: false,
    log: { ...pushed, eventName: "DescribeRepositories" },
  }),
  new RuleTest({
    name: "another registry",
    expectedResult: false,
    log: { ...pushed, eventSource: "ecr-public.amazonaws.com" },
  }),
];

export { AWSECRCRUD as rule };
