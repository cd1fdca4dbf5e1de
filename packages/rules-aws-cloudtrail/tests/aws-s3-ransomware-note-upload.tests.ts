import { RuleTest } from "@pypanther/core";
import { AWSS3RansomwareNoteUpload } from "../src/aws-s3-ransomware-note-upload";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "s3.amazonaws.com",
  eventName: "PutObject",
  requestParameters: { bucketName: "harbour-ledgers", key: "2026/HOW-TO-DECRYPT-FILES.txt" },
  resources: [{ type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::harbour-ledgers" }],
});

export const tests = [
  new RuleTest({
    name: "a note is uploaded",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] put a possible ransom note [HOW-TO-DECRYPT-FILES.txt] into [harbour-ledgers]",
    expectedAlertContext: contextOf(log, {
      bucketName: "harbour-ledgers",
      objectKey: "2026/HOW-TO-DECRYPT-FILES.txt",
      filename: "HOW-TO-DECRYPT-FILES.txt",
    }),
  }),
  new RuleTest({
    name: "the name stands in the resources only",
    expectedResult: true,
    log: {
      ...log,
      requestParameters: null,
      resources: [{ type: "AWS::S3::Object", ARN: "arn:aws:s3:::harbour-ledgers/a/ransom_note.html" }],
    },
    expectedTitle: "[deploy] put a possible ransom note [ransom_note.html] into an unknown bucket",
  }),
  new RuleTest({
    name: "the words come later in the name",
    expectedResult: false,
    log: { ...log, requestParameters: { key: "policy-on-ransom-note.txt" } },
  }),
  new RuleTest({
    name: "the file is of another kind",
    expectedResult: false,
    log: { ...log, requestParameters: { key: "ransom_note.csv" } },
  }),
  new RuleTest({
    name: "the name is longer than S3 allows",
    expectedResult: false,
    log: { ...log, requestParameters: { key: `ransom_note${"x".repeat(1024)}.txt` } },
  }),
  new RuleTest({ name: "the upload is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({ name: "the note is read", expectedResult: false, log: { ...log, eventName: "GetObject" } }),
];

export { AWSS3RansomwareNoteUpload as rule };
