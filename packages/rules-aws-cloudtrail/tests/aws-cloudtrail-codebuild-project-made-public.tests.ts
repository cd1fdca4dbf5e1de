import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailCodebuildProjectMadePublic } from "../src/aws-cloudtrail-codebuild-project-made-public";
import { cloudTrailLog } from "./cloudtrail-log";

const published = cloudTrailLog({
  eventSource: "codebuild.amazonaws.com",
  eventName: "UpdateProjectVisibility",
  requestParameters: {
    projectArn: "arn:aws:codebuild:eu-west-1:401256739912:project/quay",
    projectVisibility: "PUBLIC_READ",
  },
});

export const tests = [
  new RuleTest({
    name: "a project becomes public",
    expectedResult: true,
    log: published,
    expectedTitle:
      "[arn:aws:sts::401256739912:assumed-role/deploy/run-8841] made a CodeBuild project public in account [401256739912]",
  }),
  new RuleTest({
    name: "a project becomes private",
    expectedResult: false,
    log: { ...published, requestParameters: { projectVisibility: "PRIVATE" } },
  }),
  new RuleTest({ name: "another call", expectedResult: false, log: { ...published, eventName: "UpdateProject" } }),
];

export { AWSCloudTrailCodebuildProjectMadePublic as rule };
